import GoldpanKit

/// Every coding of a study as numbers, in the order of the text, to choose from in an instant.
struct ReviewIndex: Sendable {
  private struct Head: Sendable {
    let transcript: Int32
    let turn: Int32
    let start: Int32
    let end: Int32
    let tag: Int32
    /// -1 for who is no participant.
    let person: Int32
  }

  /// A tag on words of a transcript.
  private struct Slot: Hashable, Sendable {
    let transcript: Int32
    let start: Int32
    let end: Int32
    let tag: Int32
  }

  private var heads: [Head] = []
  private var slots: Set<Slot> = []
  private var transcripts: [Transcript.ID: Int32] = [:]
  private var tags: [Tag.ID] = []
  private var tagNumbers: [Tag.ID: Int32] = [:]
  private var people: [Participant.ID] = []
  private var personNumbers: [Participant.ID: Int32] = [:]
  /// What is said in lower case, one quote after the other.
  private var texts: [UInt8] = []
  private var textStarts: [Int] = []

  /// Nothing of a corpus yet.
  init(_ corpus: Corpus) {
    for (number, transcript) in corpus.transcripts.enumerated() {
      transcripts[transcript.id] = Int32(number)
    }
  }

  /// Takes up the next coding.
  mutating func append(_ coding: Coding) {
    let quotation = coding.quotation
    let head = Head(
      transcript: transcripts[quotation.transcript] ?? -1, turn: Int32(quotation.turn),
      start: Int32(quotation.range.start), end: Int32(quotation.range.end),
      tag: number(of: coding.tag),
      person: quotation.speaker.participant.map { number(of: $0) } ?? -1)
    heads.append(head)
    slots.insert(
      Slot(transcript: head.transcript, start: head.start, end: head.end, tag: head.tag))
    textStarts.append(texts.count)
    texts += quotation.text.lowercased().utf8
  }

  /// How many codings there are.
  var count: Int { heads.count }

  func range(of number: Int) -> TextRange {
    TextRange(Int(heads[number].start), Int(heads[number].end))
  }

  func tag(of number: Int) -> Tag.ID { tags[Int(heads[number].tag)] }

  /// Whether a rule suggests a tag for words of a transcript.
  func isSuggested(_ tag: Tag.ID, _ range: TextRange, with words: Quotation) -> Bool {
    guard let transcript = transcripts[words.transcript], let tag = tagNumbers[tag] else {
      return false
    }
    return slots.contains(
      Slot(
        transcript: transcript, start: Int32(range.start), end: Int32(range.end), tag: tag))
  }

  /// The codings of a turn.
  func numbers(of transcript: Transcript.ID, turn: Int) -> Range<Int> {
    guard let home = transcripts[transcript] else { return 0..<0 }
    let wanted = (home, Int32(turn))
    var (low, high) = (0, heads.count)
    while low < high {
      let middle = (low + high) / 2
      if (heads[middle].transcript, heads[middle].turn) < wanted {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < heads.count, (heads[end].transcript, heads[end].turn) == wanted { end += 1 }
    return low..<end
  }

  /// The codings with a tag that fits.
  func numbers(tagged glob: TagGlob) -> Set<Int> {
    let fitting = Set(tags.indices.filter { glob.matches(tags[$0]) }.map(Int32.init))
    return fitting.isEmpty ? [] : Set(heads.indices.filter { fitting.contains(heads[$0].tag) })
  }

  /// The codings of what somebody says.
  func numbers(of person: Participant.ID) -> Set<Int> {
    guard let wanted = personNumbers[person] else { return [] }
    return Set(heads.indices.filter { heads[$0].person == wanted })
  }

  /// The person who is called so, upper and lower case alike.
  func person(called name: String) -> Participant.ID? {
    let wanted = name.lowercased()
    return people.first { $0.description.lowercased() == wanted }
  }

  /// The codings whose quotes hold these words, which are in lower case.
  func numbers(saying words: String) -> Set<Int> {
    let wanted = Array(words.utf8)
    guard let first = wanted.first else { return [] }
    var found: Set<Int> = []
    for number in textStarts.indices {
      let end = number + 1 < textStarts.count ? textStarts[number + 1] : texts.count
      var offset = textStarts[number]
      while let next = texts.span.firstIndex(of: first, from: offset, before: end),
        next + wanted.count <= end
      {
        if texts[next..<next + wanted.count].elementsEqual(wanted) {
          found.insert(number)
          break
        }
        offset = next + 1
      }
    }
    return found
  }

  private mutating func number(of tag: Tag.ID) -> Int32 {
    if let known = tagNumbers[tag] { return known }
    tagNumbers[tag] = Int32(tags.count)
    tags.append(tag)
    return Int32(tags.count - 1)
  }

  private mutating func number(of person: Participant.ID) -> Int32 {
    if let known = personNumbers[person] { return known }
    personNumbers[person] = Int32(people.count)
    people.append(person)
    return Int32(people.count - 1)
  }
}
