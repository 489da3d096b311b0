import GoldpanText

/// A file before it is read: its front matter, and the names that front matter, the first lines,
/// the roster and the caller declare.
struct TranscriptFile {
  let source: Source
  let frontMatter: FrontMatter
  /// Who takes part, from front matter or a `Participants:` line.
  private(set) var participants: [String]
  /// Whether to keep what every piece of the file is.
  let keepsStretches: Bool
  private let roster: Roster
  private var names: Set<String> = []
  /// The words of the names of several words in the list of speakers, by how they begin.
  private let speakers: [String: [[Substring]]]

  init(
    _ source: Source, roster: Roster, moderator: String? = nil, keepsStretches: Bool = false
  ) {
    self.source = source
    self.keepsStretches = keepsStretches
    self.roster = roster
    frontMatter = FrontMatter(source)
    let lists = frontMatter.list("speakers").map { $0.split(separator: " ") }
    speakers = Dictionary(grouping: lists.filter { $0.count > 1 }, by: TranscriptFile.key)
    participants = frontMatter.list("persons") + frontMatter.list("person")
    let aliases = frontMatter.aliases
    declare(participants + [moderator].compactMap(\.self))
    declare(["speakers", "moderator"].flatMap(frontMatter.list))
    declare(aliases.map(\.label) + aliases.map(\.name))
    readHeader()
  }

  /// The sort of file that front matter says it is.
  var dialect: Dialect? {
    frontMatter.value("dialect").flatMap { Dialect(rawValue: $0.lowercased()) }
  }

  /// The numbers of the lines below the front matter.
  var body: Range<Int> {
    let first = min(frontMatter.bodyLine, source.lineCount + 1)
    return first..<(source.lineCount + 1)
  }

  /// Whether `name` is known to be somebody.
  func isDeclared(_ name: String) -> Bool {
    names.contains(name.lowercased()) || roster.participant(named: name) != nil
  }

  /// The one speaker of the front matter's list that `label` cuts short, `Thomas V` of
  /// `Thomas Voegtlin`; and whose screen it is, `Ana Holt's Presentation`.
  func fullName(of label: String) -> String? {
    for ending in ["'s Presentation", "’s Presentation"] where label.hasSuffix(ending) {
      return String(label.dropLast(ending.count))
    }
    let words = label.split(separator: " ")
    guard words.count > 1 else { return nil }
    let names = speakers[TranscriptFile.key(words)]?.filter { whole in
      zip(whole, words).allSatisfy { $0.hasPrefix($1.last == "." ? $1.dropLast() : $1) }
    }
    guard let names, names.count == 1 else { return nil }
    return names[0].joined(separator: " ")
  }

  /// How long a name is, with its first word and the first letter of the next.
  private static func key(_ words: [Substring]) -> String {
    "\(words.count) \(words[0]) \(words[1].prefix(1))"
  }

  /// Knows full names, and each of their words that is long enough to be a name.
  private mutating func declare(_ list: [String]) {
    for name in list {
      names.insert(name.lowercased())
      for word in name.split(separator: " ") where word.first?.isUppercase ?? false {
        if word.count > 2, LabelShape(String(word)) == .title { names.insert(word.lowercased()) }
      }
    }
  }

  /// Reads `Participants: …` and the list under `Attendees` among the first lines.
  private mutating func readHeader() {
    var isList = false
    for number in body.prefix(40) {
      let range = source.bytes.withoutSpace(source.line(number))
      guard 1...20_000 ~= range.length else { continue }
      guard isList || mayBeHeader(range) else { continue }
      let line = source.text(range).drop { $0 == "#" || $0 == "*" || $0 == " " }
      if isList { declare(people(line)) }
      isList = false
      let key = line.prefix { $0 != ":" && $0 != "*" }.lowercased()
      guard ["participants", "attendees"].contains(key) else { continue }
      let list = people(line.dropFirst(key.count).drop { $0 == ":" || $0 == "*" })
      isList = list.isEmpty
      declare(list)
      if key == "participants" { participants += list }
    }
  }
}

extension TranscriptFile {
  /// Whether the first letter of a line is that of *Participants* or *Attendees*.
  private func mayBeHeader(_ range: TextRange) -> Bool {
    let first = source.bytes[range.indices].first { byte in
      byte != UInt8(ascii: "#") && byte != UInt8(ascii: "*") && byte != UInt8(ascii: " ")
    }
    guard let first else { return false }
    return first | 0x20 == UInt8(ascii: "p") || first | 0x20 == UInt8(ascii: "a")
  }
}

/// The names in `TN1, TN2, TN3 and TN6`.
private func people(_ list: Substring) -> [String] {
  list.split(separator: ",").flatMap { part in
    let words = part.split(separator: " ")
    return words.split { $0 == "and" || $0 == "&" }.map { $0.joined(separator: " ") }
  }
}
