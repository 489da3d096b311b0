import GoldpanText

/// What stands under a codebook's title: name, edition, language, kinds and what it builds on.
struct CodebookHeader {
  private(set) var id: Codebook.ID = "codebook"
  private(set) var version = Codebook.Version(0, 0, 0)
  private(set) var language = "en"
  private(set) var kinds: [(name: String, polarity: Codebook.Polarity)] = []
  private(set) var extends: [Codebook.Pin] = []
  private(set) var includes: [String] = []
  /// Whether it builds on no other document.
  private(set) var isSelfContained = true
  private let outline: Outline

  private static let keys = Outline.Keys(
    of: "a codebook", ["id", "version", "language", "extends", "include", "kinds"],
    repeatable: ["extends", "include"])

  /// Reads the metas of a codebook and reports what is missing or malformed.
  init(_ layout: CodebookLayout, in outline: Outline, remarks: inout Remarks) {
    self.outline = outline
    let fields = outline.fields(in: layout.header, keys: Self.keys, remarks: &remarks)
    for field in fields { read(field, remarks: &remarks) }
    let given = Set(
      layout.header.filter { $0.kind == .bullet }
        .compactMap { outline.field(in: $0.range) }.map { outline.source.text($0.key) }
        + fields.map(\.key))
    if !given.contains("id") {
      remarks.error(
        .missingIdentity, "the codebook has no id; write '- id: NAME' under the title",
        at: layout.titlePlace)
    }
    if !given.contains("version") {
      remarks.error(
        .missingIdentity, "the codebook has no version; write '- version: 1.0.0' under the title",
        at: layout.titlePlace)
    }
  }

  private mutating func read(_ field: Outline.Field, remarks: inout Remarks) {
    switch field.key {
    case "id": readID(field.value, remarks: &remarks)
    case "version": readVersion(field.value, remarks: &remarks)
    case "language": language = outline.source.text(field.value)
    case "extends": readPin(field.value, remarks: &remarks)
    case "include": readInclude(field.value, remarks: &remarks)
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
    isSelfContained = false
    guard let pin = pin(place) else {
      remarks.error(
        .missingPin,
        "\(quoted(outline.source.text(place))) is not pinned; expected "
          + "'ID@VERSION sha256:' and 64 digits, as 'goldpan codebook add' writes", at: place)
      return
    }
    extends.append(pin)
    reportUnread("\(pin.codebook)@\(pin.version)", at: place, remarks: &remarks)
  }

  private mutating func readInclude(_ place: TextRange, remarks: inout Remarks) {
    isSelfContained = false
    let path = outline.source.text(place)
    includes.append(path)
    reportUnread(path, at: place, remarks: &remarks)
  }

  /// Other codebooks are not read yet: without their tags nothing would be coded as they say.
  private func reportUnread(_ name: String, at place: TextRange, remarks: inout Remarks) {
    remarks.error(
      .missingPin,
      "\(quoted(name)) was not read: this version takes in no other codebook; "
        + "copy its tags into this one", at: place)
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
