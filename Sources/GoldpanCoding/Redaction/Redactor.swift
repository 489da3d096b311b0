import GoldpanText

/// Replaces personal data by words that say only of what sort it was, the same for the same datum
/// throughout a study.
package struct Redactor: Sendable {
  /// What stands for a datum: a line of `private/redactions.jsonl`.
  package struct Replacement: Hashable, Sendable {
    /// What is written instead: `[email-1]`, or a participant's id.
    package let replacement: String
    /// Its sort.
    package let kind: PersonalData.Kind
    /// The datum as it first appeared.
    package let original: String

    /// `replacement` stands for `original`.
    package init(_ replacement: String, for original: String, kind: PersonalData.Kind) {
      self.replacement = replacement
      self.kind = kind
      self.original = original
    }
  }

  /// What stands for what, in the order of first appearance; what `log` held comes first.
  package private(set) var replacements: [Replacement]
  let data: PersonalData
  let names: [KnownName]
  let labelNames: LabelNames
  private var known: [PersonalData.Key: String] = [:]
  private var counts: [PersonalData.Kind: Int] = [:]

  /// A redactor that knows `names` and goes on where `log` ends.
  package init(
    names: [KnownName] = [], phrases: [String] = [], besides: [String] = [],
    log: [Replacement] = []
  ) {
    data = PersonalData(names: names, phrases: phrases, besides: besides)
    self.names = names
    labelNames = LabelNames(names.map(\.name))
    replacements = log
    for line in log {
      known[PersonalData.Key(line.kind, line.original)] = line.replacement
      let number = Self.number(of: line.replacement, line.kind) ?? 0
      counts[line.kind] = max(counts[line.kind] ?? 0, number)
    }
  }

  /// `text` with everything found in it replaced, and what was, once for each place.
  package mutating func redact(_ text: String) -> (text: String, replacements: [Replacement]) {
    var bytes = Array(text.utf8)
    var made: [Replacement] = []
    // What overlapped something longer is found when that is gone.
    for _ in 0..<Self.rounds {
      let found = data.findings(in: bytes, TextRange(0, bytes.count))
      if found.isEmpty { break }
      bytes = replacing(found, in: bytes, &made)
    }
    return made.isEmpty ? (text, []) : (String(decoding: bytes, as: UTF8.self), made)
  }

  private static let rounds = 8

  private mutating func replacing(
    _ found: [PersonalData.Finding], in bytes: [UInt8], _ made: inout [Replacement]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for finding in found {
      let original = String(decoding: bytes[finding.range.indices], as: UTF8.self)
      let replacement = replacement(for: original, finding)
      made.append(Replacement(replacement, for: original, kind: finding.kind))
      result += bytes[end..<finding.range.start]
      result += Array(replacement.utf8)
      end = finding.range.end
    }
    return result + bytes[end...]
  }

  mutating func replacement(for text: String, _ finding: PersonalData.Finding) -> String {
    let name = finding.known.map { names[$0] }
    if let id = name?.id, Self.isPlain(id.description) {
      remember(id.description, for: text, finding.kind, PersonalData.Key(finding.kind, text))
      return id.description
    }
    let key = PersonalData.Key(finding.kind, name?.name ?? text)
    if let known = known[key] { return known }
    let number = (counts[finding.kind] ?? 0) + 1
    counts[finding.kind] = number
    let replacement = "[\(finding.kind.rawValue)-\(number)]"
    remember(replacement, for: name?.name ?? text, finding.kind, key)
    return replacement
  }

  private mutating func remember(
    _ replacement: String, for text: String, _ kind: PersonalData.Kind, _ key: PersonalData.Key
  ) {
    guard known.updateValue(replacement, forKey: key) == nil else { return }
    replacements.append(Replacement(replacement, for: text, kind: kind))
  }

  /// The number in `[email-1]`.
  private static func number(of replacement: String, _ kind: PersonalData.Kind) -> Int? {
    let prefix = "[\(kind.rawValue)-"
    guard replacement.hasPrefix(prefix), replacement.hasSuffix("]") else { return nil }
    return Int(replacement.dropFirst(prefix.count).dropLast())
  }

  /// Whether an id can stand in a text as it is and be found in nothing.
  private static func isPlain(_ id: String) -> Bool {
    (1...32).contains(id.utf8.count)
      && id.utf8.allSatisfy { isASCIILetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }
}

extension PersonalData {
  /// What makes two data the same: digits of telephone numbers, small letters of names and
  /// e-mail addresses.
  package struct Key: Hashable, Sendable {
    private let kind: Kind
    private let text: String

    /// What a datum as written is recognised by.
    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      switch kind {
      case .phone: self.text = Self.digits(text)
      case .card: self.text = text.filter(\.isNumber)
      case .iban, .postcode:
        self.text = text.uppercased().filter { !$0.isWhitespace }
      case .person, .phrase:
        self.text = Words.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      case .email, .ip: self.text = text.lowercased()
      case .url: self.text = text
      }
    }

    /// British numbers as they are called at home; digits in words as they are said.
    private static func digits(_ text: String) -> String {
      var digits = text.filter(\.isNumber)
      guard !digits.isEmpty else { return SpokenDigits.digits(of: text) }
      if text.contains("+44") { digits = "00" + digits }
      guard digits.hasPrefix("0044") else { return digits }
      let number = digits.dropFirst(4)
      return number.hasPrefix("0") ? String(number) : "0" + number
    }
  }
}
