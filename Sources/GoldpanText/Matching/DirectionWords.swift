/// The words by which a direction shows: *laughs*, *long pause*, *all nod*.
enum DirectionWords {
  /// Whether the words of `range` say what somebody does instead of what they say.
  ///
  /// Their first or last word tells, or an action follows words for several people. Speech between
  /// brackets is longer or ends otherwise: *the one that makes me laugh*.
  static func describe(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var words: [UInt64] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let key = key(bytes, &offset, before: range.upperBound) else { continue }
      words.append(key)
      if words.count > 6 { return false }
    }
    guard let first = words.first, let last = words.last else { return false }
    if sounds.contains(first) || sounds.contains(last) { return true }
    guard groups.contains(first) else { return false }
    return words.dropFirst().prefix(2).contains(where: actions.contains)
  }

  /// The first eight letters of the word at `offset`, in lower case, or `nil` for another sign;
  /// `offset` is then after it.
  private static func key(
    _ bytes: Span<UInt8>, _ offset: inout Int, before end: Int
  ) -> UInt64? {
    guard isLetter(bytes[offset]) else {
      offset += 1
      return nil
    }
    var key: UInt64 = 0
    var count = 0
    while offset < end, isLetter(bytes[offset]) {
      if count < 8 { key = key << 8 | UInt64(lowered(bytes[offset])) }
      count += 1
      offset += 1
    }
    return key
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "'")
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(
      words.split(separator: " ").map { word in
        word.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      })
  }

  /// What is heard or seen instead of words.
  private static let sounds = keys(
    """
    laughs laughing laughed laughter chuckles chuckling chuckled giggles giggling nods nodding \
    nodded pause pauses pausing paused silence silent sighs sighing sighed inaudible \
    unintelligible indistinct crosstalk overlapping overlap overlaps applause claps clapping \
    cheering coughs coughing cries crying sobs sobbing sniffs sniffing shrugs shrugging shrugged \
    smiles smiling smiled grins grinning groans groaning gasps gasping whispers whispering \
    mumbles mumbling mumblings mutters muttering murmurs murmuring snorts snorting shakes shaking \
    gestures gesturing points pointing winces wincing yawns yawning hesitates hesitating \
    sarcasm sarcastic sarcastically
    """)

  /// What several people do, in the words after theirs.
  private static let actions = keys(
    "laugh nod agree disagree shake smile sigh applaud clap murmur mumble cheer chuckle giggle")

  /// Words for several people.
  private static let groups = keys(
    "all both everybody everyone group many most other others participants people several some two")
}
