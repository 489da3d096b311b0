import GoldpanText

/// The lists of two editions of a codebook, and which rules say something else through them.
struct ListComparison {
  private let old: Codebook
  private let new: Codebook

  /// Compares the lists of two editions.
  init(_ old: Codebook, _ new: Codebook) { (self.old, self.new) = (old, new) }

  /// The lists that differ, by name.
  var entries: [CodebookDiff.Entry] {
    let (before, after) = (old.listTexts, new.listTexts)
    let changed = Set(before.keys).union(after.keys).sorted()
      .filter { before[$0] != after[$0] }
    guard !changed.isEmpty else { return [] }
    let (oldUses, newUses) = (ListUses(old), ListUses(new))
    return changed.compactMap { name in
      let pairs = LinePairs(
        Self.words(before[name] ?? ""), Self.words(after[name] ?? ""))
      let isImplied = LanguageLists.Name(rawValue: name) != nil
      let users = newUses.tags(using: name).union(oldUses.tags(using: name))
      let step: Codebook.Version.Step = isImplied || !users.isEmpty ? .minor : .patch
      let changes =
        pairs.removed.map { CodebookDiff.Change(.word, from: $0, to: nil, step: step) }
        + pairs.changed.map { CodebookDiff.Change(.word, from: $0.old, to: $0.new, step: step) }
        + pairs.added.map { CodebookDiff.Change(.word, from: nil, to: $0, step: step) }
      let fate: CodebookDiff.Fate =
        before[name] == nil ? .added : after[name] == nil ? .removed : .changed
      guard !changes.isEmpty || fate != .changed else { return nil }
      var entry = CodebookDiff.Entry(.list(name), fate, changes, step: step)
      entry.users = users.sorted()
      return entry
    }
  }

  /// What commas separate outside quotes and brackets.
  private static func words(_ text: String) -> [Line] {
    var words: [Line] = []
    var word: [UInt8] = []
    var (depth, isQuoted) = (0, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted: depth += 1
      case UInt8(ascii: ")") where !isQuoted: depth -= 1
      case UInt8(ascii: ",") where !isQuoted && depth == 0:
        words.append(Line(String(decoding: word, as: UTF8.self)))
        word.removeAll()
        continue
      default: break
      }
      word.append(byte)
    }
    words.append(Line(String(decoding: word, as: UTF8.self)))
    return words.filter { !$0.text.isEmpty }
  }
}

/// Which tags have rules that use a list, themselves or through other lists.
private struct ListUses {
  /// By list: the lists that name it.
  private var lists: [String: Set<String>] = [:]
  /// By list: the tags with rules that name it.
  private var tags: [String: Set<Tag.ID>] = [:]

  init(_ codebook: Codebook) {
    for list in codebook.lists {
      for name in Self.names(at: list.place) { lists[name, default: []].insert(list.name) }
    }
    for tag in codebook.tags {
      for rule in tag.rules + tag.exceptions + tag.severities.map(\.rule) {
        for name in Self.names(at: rule.place) { tags[name, default: []].insert(tag.id) }
      }
    }
  }

  func tags(using list: String) -> Set<Tag.ID> {
    var reached: Set = [list]
    var waiting = [list]
    var found: Set<Tag.ID> = []
    while let name = waiting.popLast() {
      found.formUnion(tags[name] ?? [])
      for user in lists[name] ?? [] where reached.insert(user).inserted { waiting.append(user) }
    }
    return found
  }

  private static func names(at place: Diagnostic.Place) -> [String] {
    PatternParser.listNames(in: place.source, place.range).map(\.name)
  }
}

extension Codebook {
  /// What each list says, runs of blanks as one.
  fileprivate var listTexts: [String: String] {
    Dictionary(
      lists.map { ($0.name, Line($0.place.text).text) }, uniquingKeysWith: { first, _ in first })
  }
}
