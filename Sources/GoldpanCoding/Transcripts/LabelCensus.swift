import GoldpanText

/// Counts what could be labels in a file, then says which of them are.
struct LabelCensus {
  fileprivate struct Entry {
    var spellings: [(text: String, count: Int)] = []
    var placeOfSpelling: [String: Int] = [:]
    var count = 0
    var marked = 0
    var numbered = 0
    var asides = 0
    var outOfTime = 0
    var shape: LabelShape
    var initials: (text: String, head: Int)?
  }

  /// How often a label is written in one way.
  fileprivate struct Tally {
    var count = 0
    var marked = 0
    /// How often a time stands after it that may be spoken.
    var clocked = 0
    /// The first time after it, and those of the labels around it.
    var time: Int?
    var previous: Int?
    var next: Int?
    /// How often a number stands before it.
    var numbered = 0
    /// How often something in parentheses stands after it.
    var asides = 0
    /// Whether its time stands out between two others that go onwards.
    var isOutOfTime: Bool {
      guard count == 1, let time, let previous, let next, previous <= next else { return false }
      return time < previous || time > next
    }
    /// The first initials declared for it, and by which head of the file.
    var initials: (text: String, head: Int)?
  }

  /// How many of a file's lines begin with what could be a label.
  fileprivate struct Density {
    /// Nearly all.
    let isHigh: Bool
    /// All but one in a hundred.
    let isFull: Bool
    /// Whether a name that stands once is believed.
    let trustsSingles: Bool
  }

  private let bytes: [UInt8]
  private var spellings: LabelSpellings
  private var tallies: [Tally] = []
  private var heads = 0
  private var lines = 0
  private var clocks = ShortClocks()
  /// The last label with a time after it.
  private var last: (number: Int, time: Int)?

  /// Nothing counted yet of the text `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    spellings = LabelSpellings(bytes)
  }

  /// Counts a line that holds text, with its head if it has one.
  mutating func count(_ head: LineHead?) {
    lines += 1
    clocks.count(head)
    guard let head else { return }
    heads += 1
    let number = spellings.add(head.label)
    if number == tallies.count { tallies.append(Tally()) }
    tallies[number].count += 1
    if head.isMarked { tallies[number].marked += 1 }
    if let time = head.after?.milliseconds { note(time, of: number) }
    if head.mayBeSaid { tallies[number].clocked += 1 }
    if head.isNumbered { tallies[number].numbered += 1 }
    if case .direction = head.aside?.kind { tallies[number].asides += 1 }
    if tallies[number].initials == nil, let initials = head.initials(bytes) {
      tallies[number].initials = (initials, heads)
    }
  }

  /// Remembers between which times the label `number` stands first.
  private mutating func note(_ time: Int, of number: Int) {
    if let last {
      tallies[last.number].next = tallies[last.number].next ?? time
      if tallies[number].time == nil { tallies[number].previous = last.time }
    }
    tallies[number].time = tallies[number].time ?? time
    last = (number, time)
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
      entries[index].add(tally, of: name, writesClocks: clocks.areMarks)
    }
    return entries
  }

  /// The labels of the file; `declared` says which names front matter, header and roster know.
  ///
  /// Known names, codes and capitals always count. Other names count if they come back or
  /// come with a time, or nearly every line has a label and there are few or all are cues; one
  /// line alone is enough of them.
  func table(
    isCue: Bool = false, declared: (String) -> Bool, fullName: (String) -> String? = { _ in nil }
  ) -> LabelTable {
    let entries = entries
    let labelled = entries.filter { $0.shape != .none }.reduce(0) { $0 + $1.count }
    let isDense = labelled * 10 >= lines * 8 && (labelled > 1 || lines == 1)
    let numbered = entries.reduce(0) { $0 + $1.numbered }
    let density = Density(
      isHigh: isDense, isFull: isDense && labelled * 100 >= lines * 99,
      trustsSingles: isDense && (labelled < 20 || isCue))
    let repeated = entries.filter { $0.count > 1 && $0.shape != .none }.reduce(0) { $0 + $1.count }
    let singles = entries.count { $0.count == 1 && $0.shape == .title }
    let alternates =
      !isCue && labelled * 2 >= lines && singles == 1 && repeated > 1 && labelled < 20
    let trustsAll = isCue && isDense && labelled * 20 >= lines * 19
    var table = LabelTable(bytes)
    table.numbersTurns = numbered * 4 >= labelled
    var doubtful: [String: String] = [:]
    for entry in entries {
      let name = entry.commonest
      let count = table.numbersTurns ? entry.count : entry.count - entry.numbered
      guard
        declared(name) || trustsAll && entry.shape != .none || isCue && entry.isAccount(count)
          || entry.isLabel(count, density) || alternates && entry.isSingleTitle(count)
      else {
        if entry.mayBeName(count) { doubtful[name.lowercased()] = name }
        continue
      }
      table.names[name.lowercased()] = fullName(name) ?? name
      table.count += entry.count
      table.counts[(fullName(name) ?? name).lowercased(), default: 0] += entry.count
    }
    if isCue, table.count * 2 >= lines { table.takeSingles(entries, &doubtful) }
    for entry in entries {
      guard let initials = entry.initials?.text, table.names[entry.commonest.lowercased()] != nil
      else { continue }
      table.names[initials.lowercased()] = entry.commonest
    }
    table.addAskers(entries)
    for (name, letter) in numberedTurns(entries, declared: declared) where table.names[name] != nil
    {
      table.names[name] = letter
    }
    table.candidate = entries.first { $0.mayBeLabel }?.commonest
    table.number(spellings, doubtful: doubtful)
    table.isDense = labelled * 4 >= lines * 3
    table.writesClocks = clocks.areMarks
    table.coversMostLines = labelled > 0 && labelled * 2 >= lines
    return table
  }

  /// `q1`, `a1`, `q2`, `a2` …, each once, with the letter that says who speaks; empty if the
  /// letters with their numbers may be people.
  private func numberedTurns(
    _ entries: [Entry], declared: (String) -> Bool
  ) -> [(name: String, letter: String)] {
    var numbers: [Character: Set<Substring>] = [:]
    var found: [(name: String, letter: String)] = []
    for entry in entries where entry.shape == .code {
      let name = entry.commonest
      guard let letter = name.first, letter == "Q" || letter == "A",
        name.dropFirst().allSatisfy(\.isNumber)
      else { continue }
      guard entry.count == 1, !declared(name) else { return [] }
      numbers[letter, default: []].insert(name.dropFirst())
      found.append((name.lowercased(), String(letter)))
    }
    guard let asked = numbers["Q"], let answered = numbers["A"], asked.count > 1,
      answered.isSubset(of: asked)
    else { return [] }
    return found
  }
}

extension LabelCensus.Entry {
  fileprivate mutating func add(
    _ tally: LabelCensus.Tally, of name: String, writesClocks: Bool
  ) {
    count += tally.count
    marked += tally.marked + (writesClocks ? tally.clocked : 0)
    if tally.isOutOfTime { outOfTime += 1 }
    numbered += tally.numbered
    asides += tally.asides
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

  /// Whether it may name a speaker, though it is not read so; `count` lines say it.
  fileprivate func mayBeName(_ count: Int) -> Bool {
    shape == .title && count > 0 || shape == .plain && (count > 1 || count > 0 && isOfSomebody)
  }

  /// Whether it says who somebody is to another: `Maria's husband`.
  private var isOfSomebody: Bool {
    let words = commonest.split(separator: " ")
    guard 2...3 ~= words.count, words[0].first?.isUppercase ?? false else { return false }
    return words[0].hasSuffix("'s") || words[0].hasSuffix("’s")
  }

  /// Whether a name that stands once is somebody's: two words where every line has a label, or one
  /// with parentheses after it.
  private func isOnceNamed(_ density: LabelCensus.Density) -> Bool {
    density.isFull && commonest.contains(" ") || density.isHigh && asides > 0
  }

  /// Whether cues name somebody so who goes by an account, `dev.rolla@home`, or adds something to
  /// the name, `Lena Marsh (she/her)`.
  fileprivate func isAccount(_ count: Int) -> Bool {
    guard shape == .plain, count > 1 else { return false }
    let name = commonest.prefix { $0 != "(" && $0 != "|" }
    if name.endIndex < commonest.endIndex { return LabelShape(String(name)) == .title }
    return !commonest.contains(" ") && commonest.contains { ".@_".contains($0) }
  }

  /// Whether it is a name that one line says, which no time contradicts.
  fileprivate func isSingleTitle(_ count: Int) -> Bool {
    shape == .title && count == 1 && outOfTime == 0
  }

  /// Whether it names a speaker; `count` lines say it, not counting the items of a list.
  fileprivate func isLabel(_ count: Int, _ density: LabelCensus.Density) -> Bool {
    if count == 1, outOfTime == 1 { return false }
    if initials != nil || isUnknownSpeaker(commonest) { return true }
    let isHeading = count == 1 && commonest.lowercased() == "question"
    if (count > 1 || shape != .none && !isHeading) && Moderator.isKnownLabel(commonest) {
      return true
    }
    return switch shape {
    case .code, .capitals: true
    case .title:
      count > 1 || marked > 0 || count > 0 && (density.trustsSingles || isOnceNamed(density))
    case .plain:
      marked > 0 || density.isHigh && (count > 2 || asides > 0)
        || count > 1 && (isNameWithRole(commonest) || isNickname(commonest))
        || count > 3 && !commonest.contains(" ")
    case .none: false
    }
  }
}

/// The labels of a file: every way of writing one, and what to call it.
struct LabelTable {
  /// What to call a label, by the label in lower case.
  fileprivate(set) var names: [String: String] = [:]
  /// How many lines begin with each, by what it is called in lower case.
  fileprivate var counts: [String: Int] = [:]
  /// How many lines begin with one.
  fileprivate(set) var count = 0
  /// The first that may be one by its look, for a file in which none is.
  fileprivate(set) var candidate: String?
  /// Those that are one only because they begin a cue like a name, once.
  fileprivate(set) var singles: Set<String> = []
  /// Whether at least every second line begins with what could be one.
  fileprivate(set) var coversMostLines = false
  /// Whether at least three of four lines begin with what could be one.
  fileprivate(set) var isDense = false
  /// Whether the file writes times such as `10:30` after its labels, and nobody says them.
  fileprivate(set) var writesClocks = false
  /// Whether numbers before labels count turns; if not, they count the items of a list.
  fileprivate var numbersTurns = false

  private let bytes: [UInt8]
  /// The ways in which labels are written, and what to call each, if it is a label.
  private var spellings: LabelSpellings
  private var nameOfSpelling: [String?] = []
  /// Whether what to call it is the way of writing it, and a code or capitals.
  private var isCode: [Bool] = []
  /// What each way of writing may name, though it is no label.
  private var doubtOfSpelling: [String?] = []

  /// No labels in the text `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    spellings = LabelSpellings(bytes)
  }

  /// What to call the label of a line, if it is one.
  func name(_ head: LineHead) -> String? {
    guard let name = name(head.label) else { return nil }
    return !head.isNumbered || numbersTurns || isUnmistakable(name) ? name : nil
  }

  /// How many lines begin with the label that is called `name`.
  func count(of name: String) -> Int { counts[name.lowercased(), default: 0] }

  /// Whether no other line begins with the label of `head`.
  func standsOnce(_ head: LineHead) -> Bool {
    names[labelText(bytes, head.label).lowercased()].map { counts[$0.lowercased()] == 1 } ?? true
  }

  /// What to call the label that is written in `range`, if it is one.
  func name(_ range: TextRange) -> String? {
    if let number = spellings.number(range) { return nameOfSpelling[number] }
    return names[labelText(bytes, range).lowercased()]
  }

  /// Whom a line may name that is read as speech.
  func doubt(_ head: LineHead) -> String? {
    guard let number = spellings.number(head.label) else { return nil }
    return nameOfSpelling[number] ?? doubtOfSpelling[number]
  }

  /// The word in `range`, if it is a label that no other word is spelt like: a code or capitals.
  func code(_ range: TextRange) -> String? {
    guard range.length > 1, !isPlainWord(range) else { return nil }
    if let number = spellings.number(range), spellings.names[number].utf8.count == range.length {
      return isCode[number] ? nameOfSpelling[number] : nil
    }
    let word = String(decoding: bytes[range.indices], as: UTF8.self)
    guard names[word.lowercased()] == word else { return nil }
    return isUnmistakable(word) ? word : nil
  }

  /// Whether a word is small letters but for the first, as most words are: no code looks so.
  private func isPlainWord(_ range: TextRange) -> Bool {
    bytes[(range.start + 1)..<range.end].allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
  }

  private func isUnmistakable(_ word: String) -> Bool {
    let shape = LabelShape(word)
    return shape == .code || shape == .capitals
  }

  /// Takes what looks like a name and begins one cue for a label, for files whose cues mostly
  /// have one: else these words would be put into the mouth of whoever spoke before.
  fileprivate mutating func takeSingles(
    _ entries: [LabelCensus.Entry], _ doubtful: inout [String: String]
  ) {
    for entry in entries where entry.count == 1 && entry.shape == .title {
      let name = entry.commonest
      guard doubtful.removeValue(forKey: name.lowercased()) != nil else { continue }
      names[name.lowercased()] = name
      singles.insert(name)
      count += 1
    }
  }

  /// Knows whoever asks also where they say to whom: `Moderator, to Tom`.
  fileprivate mutating func addAskers(_ entries: [LabelCensus.Entry]) {
    for entry in entries where names[entry.commonest.lowercased()] == nil {
      guard let asker = Moderator.addressing(entry.commonest),
        let name = names[asker.lowercased()]
      else { continue }
      names[entry.commonest.lowercased()] = name
    }
  }

  /// Settles what each way of writing a label means, once all names are known.
  fileprivate mutating func number(_ spellings: LabelSpellings, doubtful: [String: String]) {
    self.spellings = spellings
    for name in spellings.names {
      let key = name.lowercased()
      nameOfSpelling.append(names[key])
      isCode.append(names[key] == name && isUnmistakable(name))
      doubtOfSpelling.append(doubtful[key])
    }
  }
}
