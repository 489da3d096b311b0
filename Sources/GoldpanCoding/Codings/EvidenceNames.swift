import GoldpanText

/// Names what people say so that the names survive edits of the file (DESIGN.md §2): SHA-256 over
/// person ␟ normalised sentence ␟ ordinal among that person's equal sentences.
///
/// Sentences are to be named in the order of the corpus, all of them: the ordinals count.
package struct EvidenceNames {
  /// A sentence with what its name is made from.
  struct Sentence: Sendable {
    let person: String
    /// The folded words, separated by single spaces.
    let words: [UInt8]
    /// How many equal sentences of the person came before.
    let ordinal: Int
  }

  private var counts: [UInt64: Int] = [:]

  /// The sentences of a turn as scanned, one for each of the scan's.
  mutating func name(_ scan: Scan, of turn: Turn, in transcript: Transcript) -> [Sentence] {
    let person = EvidenceNames.person(turn, in: transcript)
    return scan.sentences.map { sentence in
      let words = Words.folded(transcript.source.bytes, sentence.range)
      let key = hash(person.utf8, words)
      let ordinal = counts[key, default: 0]
      counts[key] = ordinal + 1
      return Sentence(person: person, words: words, ordinal: ordinal)
    }
  }

  /// Who speaks, without the transcript's name that tells `Speaker 2` of two files apart.
  private static func person(_ turn: Turn, in transcript: Transcript) -> String {
    switch turn.speaker {
    case .participant(let id):
      let label = id.description.dropFirst(transcript.id.description.count + 1)
      let isQualified = !label.isEmpty && id.description == "\(transcript.id)/\(label)"
      return isQualified && label.lowercased() == turn.label.lowercased()
        ? String(label) : id.description
    case .interviewer(let label): return "interviewer \(label)"
    case .unknown: return "unknown"
    }
  }

  /// The whole name of one or more sentences that follow each other in a turn: 256 bits, to be
  /// shortened when all names of the study are known.
  static func id(_ sentences: ArraySlice<Sentence>) -> Evidence.ID {
    guard let first = sentences.first else { preconditionFailure("evidence has a sentence") }
    var message = Array(first.person.utf8)
    message.append(separator)
    message += Array(sentences.map(\.words).joined(separator: [sentenceEnd]))
    message.append(separator)
    message += Array(String(first.ordinal + 1).utf8)
    return Evidence.ID("q-" + base32(SHA256.digest(message)))
  }

  /// Names of `length` characters (8 are 40 bits) for whole ones, longer where two would be the
  /// same.
  package static func shortened(
    _ names: Set<Evidence.ID>, to length: Int = 8
  ) -> [Evidence.ID: Evidence.ID] {
    var short: [Evidence.ID: Evidence.ID] = [:]
    var waiting = names
    var length = length
    while !waiting.isEmpty {
      let groups = Dictionary(grouping: waiting) { $0.prefix(length) }
      for (name, members) in groups where members.count == 1 {
        short[members[0]] = Evidence.ID(name)
        waiting.remove(members[0])
      }
      length += 2
    }
    return short
  }

  private static let separator: UInt8 = 0x1F
  private static let sentenceEnd: UInt8 = 0x1E

  /// Crockford's base 32, lower case, five bits a character from the front; the tail is dropped.
  private static func base32(_ digest: [UInt8]) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var text: [UInt8] = []
    var (buffer, bits) = (UInt32(0), 0)
    for byte in digest {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[Int(buffer >> UInt32(bits)) & 31])
      }
      buffer &= (1 << UInt32(bits)) - 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Which sentences of a person are equal; a clash would only number them on.
  private func hash(_ person: String.UTF8View, _ words: [UInt8]) -> UInt64 {
    var hash = FNV()
    for byte in person { hash.add(byte) }
    hash.add(EvidenceNames.separator)
    for byte in words { hash.add(byte) }
    return hash.value
  }
}

/// FNV-1a in 64 bits (Fowler, Noll & Vo): tells texts apart well enough to look them up.
struct FNV {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
