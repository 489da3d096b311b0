import GoldpanText

/// What stands under a codebook's title: name, edition, language, kinds and what it builds on.
struct CodebookHeader {
  private(set) var id: Codebook.ID = "codebook"
  private(set) var version = Codebook.Version(0, 0, 0)
  private(set) var language = "en"
  private(set) var kinds: [(name: String, polarity: Codebook.Polarity)] = []
  private(set) var extends: [Codebook.Pin] = []
  private(set) var includes: [(path: String, place: TextRange)] = []
  /// Whether a pin cannot be read.
  private(set) var hasBrokenPin = false
  private let outline: Outline
  private let titlePlace: TextRange
  /// The keys that are given, be it right or wrong.
  private var given: Set<String> = []

  private static let keys = Outline.Keys(
    of: "a codebook", ["id", "version", "language", "extends", "include", "kinds"],
    repeatable: ["extends", "include"])

  /// Reads the metas of a codebook and reports what is missing or malformed.
  init(_ layout: CodebookLayout, in outline: Outline, remarks: inout Remarks) {
    self.outline = outline
    titlePlace = layout.titlePlace
    let fields = outline.fields(in: layout.header, keys: Self.keys, remarks: &remarks)
    for field in fields { read(field, remarks: &remarks) }
    given = Set(
      layout.header.filter { $0.kind == .bullet }
        .compactMap { outline.field(in: $0.range) }.map { outline.source.text($0.key) }
        + fields.map(\.key))
  }

  /// Whether it says an id, be it right or wrong.
  var isNamed: Bool { given.contains("id") }

  /// GP101, for a codebook; a document that others include needs neither.
  func reportMissing(_ remarks: inout Remarks) {
    if !given.contains("id") {
      remarks.error(
        .missingIdentity, "the codebook has no id; write '- id: NAME' under the title",
        at: titlePlace)
    }
    if !given.contains("version") {
      remarks.error(
        .missingIdentity, "the codebook has no version; write '- version: 1.0.0' under the title",
        at: titlePlace)
    }
  }

  private mutating func read(_ field: Outline.Field, remarks: inout Remarks) {
    switch field.key {
    case "id": readID(field.value, remarks: &remarks)
    case "version": readVersion(field.value, remarks: &remarks)
    case "language": language = outline.source.text(field.value)
    case "extends": readPin(field.value, remarks: &remarks)
    case "include": includes.append((outline.source.text(field.value), field.value))
    default: readKinds(field.value, remarks: &remarks)
    }
  }

  private mutating func readID(_ place: TextRange, remarks: inout Remarks) {
    let text = outline.source.text(place)
    guard !Slug.isValid(text) else {
      id = Codebook.ID(text)
      return
    }
    let name = Slug.nearest(to: text)
    remarks.error(
      .missingIdentity,
      "bad codebook id \(quoted(text)); expected small letters, digits and hyphens"
        + (name.map { ", as in '\($0)'" } ?? ""),
      at: place, fixIts: name.map { [.replace(place, with: $0)] } ?? [])
    id = Codebook.ID(name ?? text)
  }

  private mutating func readVersion(_ place: TextRange, remarks: inout Remarks) {
    let text = outline.source.text(place)
    if let read = Codebook.Version(text) {
      version = read
      return
    }
    let bare = text.hasPrefix("v") ? String(text.dropFirst()) : text
    let completed = [bare, bare + ".0", bare + ".0.0"].compactMap { Codebook.Version($0) }.first
    remarks.error(
      .missingIdentity, "bad version \(quoted(text)); expected MAJOR.MINOR.PATCH, as in '1.0.0'",
      at: place, fixIts: completed.map { [.replace(place, with: $0.description)] } ?? [])
    version = completed ?? version
  }

  private mutating func readKinds(_ value: TextRange, remarks: inout Remarks) {
    var complaints = 0
    var names: Set<String> = []
    for entry in outline.list(in: value) where complaints < 20 {
      let words = outline.source.text(entry).split(separator: " ")
      let name = String(words.first ?? "")
      guard words.count == 2, Slug.isValid(name),
        let sign = Codebook.Polarity(rawValue: String(words[1]))
      else {
        complaints += 1
        remarks.error(
          .unknownKey,
          "bad kind \(quoted(outline.source.text(entry))); expected a name and +, - or 0, "
            + "as in 'pain -'", at: entry, fixIts: spaced(entry))
        if Slug.isValid(name), names.insert(name).inserted { kinds.append((name, .neutral)) }
        continue
      }
      if names.insert(name).inserted {
        kinds.append((name, sign))
      } else {
        complaints += 1
        remarks.error(.unknownKey, "kind \(quoted(name)) is declared twice", at: entry)
      }
    }
  }

  /// The correction of `pain-` and `pain  minus`, where the sign is plain.
  private func spaced(_ entry: TextRange) -> [Diagnostic.FixIt] {
    let text = outline.source.text(entry)
    let words = ["plus": "+", "minus": "-", "zero": "0", "neutral": "0"]
    let parts = text.split(separator: " ")
    let (name, sign): (String, String?) =
      parts.count == 2
      ? (String(parts[0]), words[parts[1].lowercased()])
      : (String(text.dropLast()), text.last.map(String.init))
    guard parts.count <= 2, Slug.isValid(name), !name.hasSuffix("-"), let sign,
      ["+", "-"].contains(sign) || parts.count == 2
    else { return [] }
    return [.replace(entry, with: "\(name) \(sign)")]
  }

  private mutating func readPin(_ place: TextRange, remarks: inout Remarks) {
    guard let pin = pin(place) else {
      hasBrokenPin = true
      remarks.error(
        .missingPin,
        "\(quoted(outline.source.text(place))) is not pinned; expected "
          + "'ID@VERSION sha256:' and 64 digits, as 'goldpan codebook add' writes", at: place)
      return
    }
    extends.append(pin)
  }

  /// Reads `id@1.2.0 sha256:…`.
  private func pin(_ place: TextRange) -> Codebook.Pin? {
    let words = outline.source.text(place).split(separator: " ")
    guard words.count == 2, words[1].hasPrefix("sha256:") else { return nil }
    let name = words[0].split(separator: "@", omittingEmptySubsequences: false)
    let checksum = words[1].dropFirst("sha256:".count)
    guard name.count == 2, Slug.isValid(name[0]), let version = Codebook.Version(name[1]),
      checksum.utf8.count == 64, checksum.utf8.allSatisfy(isHexadecimalDigit)
    else { return nil }
    return Codebook.Pin(
      codebook: Codebook.ID(String(name[0])), version: version,
      checksum: checksum.lowercased(), place: .init(outline.source, place))
  }

  private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }
}
