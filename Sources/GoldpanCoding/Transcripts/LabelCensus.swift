import GoldpanText

/// Counts what could be labels in a file, then says which of them are.
struct LabelCensus {
  fileprivate struct Entry {
    var spellings: [(text: String, count: Int)] = []
    var placeOfSpelling: [String: Int] = [:]
    var count = 0
    var marked = 0
    var shape: LabelShape
    var initials: (text: String, head: Int)?
  }

  /// How often a label is written in one way.
  fileprivate struct Tally {
    var count = 0
    var marked = 0
    /// The first initials declared for it, and by which head of the file.
    var initials: (text: String, head: Int)?
  }

  private let bytes: [UInt8]
  private var spellings: LabelSpellings
  private var tallies: [Tally] = []
  private var heads = 0
  private var lines = 0

  /// Nothing counted yet of the text `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    spellings = LabelSpellings(bytes)
  }

  /// Counts a line that holds text, with its head if it has one.
  mutating func count(_ head: LineHead?) {
    lines += 1
    guard let head else { return }
    heads += 1
    let number = spellings.add(head.label)
    if number == tallies.count { tallies.append(Tally()) }
    tallies[number].count += 1
    if head.isMarked { tallies[number].marked += 1 }
    if tallies[number].initials == nil, let initials = head.initials(bytes) {
      tallies[number].initials = (initials, heads)
    }
  }

  /// What is counted, all ways to write a label as one.
  private var entries: [Entry] {
    var entries: [Entry] = []
    var indexOfName: [String: Int] = [:]
    for (name, tally) in zip(spellings.names, tallies) where !name.isEmpty {
      let key = name.lowercased()
      let index = indexOfName[key] ?? entries.count
      if index == entries.count {
        indexOfName[key] = index
        entries.append(Entry(shape: LabelShape(name)))
      }
      entries[index].add(tally, of: name)
    }
    return entries
  }

  /// The labels of the file; `declared` says which names front matter, header and roster know.
  ///
  /// Known names, codes and capitals always count. Other names count if they come back or
  /// come with a time, or nearly every line has a label and there are few or all are cues; one
  /// line alone is enough of them.
  func table(isCue: Bool = false, declared: (String) -> Bool) -> LabelTable {
    let entries = entries
    let labelled = entries.filter { $0.shape != .none }.reduce(0) { $0 + $1.count }
    let isDense = labelled * 10 >= lines * 8 && (labelled > 1 || lines == 1)
    let trustsSingles = isDense && (labelled < 20 || isCue)
    let trustsAll = isCue && isDense && labelled * 20 >= lines * 19
    var table = LabelTable(bytes)
    for entry in entries {
      let name = entry.commonest
      guard
        declared(name) || trustsAll && entry.shape != .none
          || entry.isLabel(isDense: isDense, trustsSingles: trustsSingles)
      else { continue }
      table.names[name.lowercased()] = name
      table.count += entry.count
    }
    for entry in entries {
      guard let initials = entry.initials?.text, table.names[entry.commonest.lowercased()] != nil
      else {
        continue
      }
      table.names[initials.lowercased()] = entry.commonest
    }
    table.candidate = entries.first { $0.mayBeLabel }?.commonest
    table.spellings = spellings
    table.nameOfSpelling = spellings.names.map { table.names[$0.lowercased()] }
    table.coversMostLines = labelled > 0 && labelled * 2 >= lines
    return table
  }
}

extension LabelCensus.Entry {
  fileprivate mutating func add(_ tally: LabelCensus.Tally, of name: String) {
    count += tally.count
    marked += tally.marked
    if let next = tally.initials, next.head < initials?.head ?? .max { initials = next }
    if let known = placeOfSpelling[name] {
      spellings[known].count += tally.count
    } else {
      placeOfSpelling[name] = spellings.count
      spellings.append((name, tally.count))
    }
  }

  /// The spelling used most, the first of those used equally.
  fileprivate var commonest: String {
    var best = spellings[0]
    for spelling in spellings where spelling.count > best.count { best = spelling }
    return best.text
  }

  /// Whether it looks like a name, though nothing says that somebody is called so.
  fileprivate var mayBeLabel: Bool {
    shape == .title || shape == .plain && !commonest.contains(" ")
  }

  fileprivate func isLabel(isDense: Bool, trustsSingles: Bool) -> Bool {
    if initials != nil || isUnknownSpeaker(commonest) { return true }
    if (count > 1 || shape != .none) && Moderator.isKnownLabel(commonest) { return true }
    return switch shape {
    case .code, .capitals: true
    case .title: count > 1 || trustsSingles || marked > 0
    case .plain: marked > 0 || isDense && count > 2
    case .none: false
    }
  }
}

/// The labels of a file: every way of writing one, and what to call it.
struct LabelTable {
  /// What to call a label, by the label in lower case.
  fileprivate(set) var names: [String: String] = [:]
  /// How many lines begin with one.
  fileprivate(set) var count = 0
  /// The first that may be one by its look, for a file in which none is.
  fileprivate(set) var candidate: String?
  /// Whether at least every second line begins with what could be one.
  fileprivate(set) var coversMostLines = false

  private let bytes: [UInt8]
  /// The ways in which labels are written, and what to call each, if it is a label.
  fileprivate var spellings: LabelSpellings
  fileprivate var nameOfSpelling: [String?] = []

  /// No labels in the text `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    spellings = LabelSpellings(bytes)
  }

  /// What to call the label of a line, if it is one.
  func name(_ head: LineHead) -> String? {
    if let number = spellings.number(head.label) { return nameOfSpelling[number] }
    return names[labelText(bytes, head.label).lowercased()]
  }

  /// What to call `word`, if it is a label that no other word is spelt like: a code or capitals.
  func code(_ word: String) -> String? {
    guard word.utf8.count > 1, names[word.lowercased()] == word else { return nil }
    let shape = LabelShape(word)
    return shape == .code || shape == .capitals ? word : nil
  }
}
