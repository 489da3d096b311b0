import GoldpanText

/// Counts what could be labels in a file, then says which of them are.
struct LabelCensus {
  fileprivate struct Entry {
    var spellings: [(text: String, count: Int)] = []
    var placeOfSpelling: [String: Int] = [:]
    var count = 0
    var marked = 0
    var shape: LabelShape
    var initials: String?
  }

  private var entries: [Entry] = []
  private var indexOfName: [String: Int] = [:]
  private var lines = 0

  /// Counts a line that holds text, with its head if it has one.
  mutating func count(_ head: LineHead?) {
    lines += 1
    guard let head, !head.name.isEmpty else { return }
    let key = head.name.lowercased()
    let index = indexOfName[key] ?? entries.count
    if index == entries.count {
      indexOfName[key] = index
      entries.append(Entry(shape: LabelShape(head.name)))
    }
    entries[index].add(head)
  }

  /// The labels of the file; `declared` says which names front matter, header and roster know.
  ///
  /// Known names, codes and capitals always count. Other names count if they come back or
  /// come with a time, or nearly every line has a label and there are few or all are cues; one
  /// line alone is enough of them.
  func table(isCue: Bool = false, declared: (String) -> Bool) -> LabelTable {
    let labelled = entries.filter { $0.shape != .none }.reduce(0) { $0 + $1.count }
    let isDense = labelled * 10 >= lines * 8 && (labelled > 1 || lines == 1)
    let trustsSingles = isDense && (labelled < 20 || isCue)
    let trustsAll = isCue && isDense && labelled * 20 >= lines * 19
    var table = LabelTable()
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
      guard let initials = entry.initials, table.names[entry.commonest.lowercased()] != nil else {
        continue
      }
      table.names[initials.lowercased()] = entry.commonest
    }
    table.candidate = entries.first { $0.mayBeLabel }?.commonest
    table.coversMostLines = labelled > 0 && labelled * 2 >= lines
    return table
  }
}

extension LabelCensus.Entry {
  fileprivate mutating func add(_ head: LineHead) {
    count += 1
    if head.isMarked { marked += 1 }
    if initials == nil { initials = head.initials }
    if let known = placeOfSpelling[head.name] {
      spellings[known].count += 1
    } else {
      placeOfSpelling[head.name] = spellings.count
      spellings.append((head.name, 1))
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
    if Moderator.isKnownLabel(commonest) && (count > 1 || shape != .none) {
      return true
    }
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

  /// What to call the label of a line, if it is one.
  func name(_ head: LineHead) -> String? { names[head.name.lowercased()] }

  /// What to call `word`, if it is a label that no other word is spelt like: a code or capitals.
  func code(_ word: String) -> String? {
    let shape = LabelShape(word)
    guard word.utf8.count > 1, shape == .code || shape == .capitals else { return nil }
    return names[word.lowercased()] == word ? word : nil
  }
}
