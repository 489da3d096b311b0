public import GoldpanCoding
import GoldpanText

/// Keywords in context (KWIC): what people say, lined up at the words that matter.
public struct Concordance: Hashable, Sendable {
  /// One keyword with the words around it, from the same turn.
  public struct Line: Hashable, Sendable {
    /// Where it stands.
    public let quotation: Quotation
    /// The name of the words.
    public let evidence: Evidence.ID?
    /// The tag that the keyword was found for, if any.
    public let tag: Tag.ID?
    /// The words before the keyword.
    public let left: String
    /// The keyword: what a rule matched, or the whole quotation.
    public let keyword: String
    /// The words after the keyword.
    public let right: String
  }

  /// The lines by transcript and place, then by tag.
  public let lines: [Line]

  /// The keywords of `codings`, with up to `words` words on either side; codings of transcripts
  /// that `corpus` lacks are left out.
  public init(_ codings: [Coding], in corpus: Corpus, words: Int = 8) {
    lines = codings.inOrder.compactMap { coding in
      let quotation = coding.quotation
      guard let transcript = corpus[quotation.transcript],
        transcript.turns.indices.contains(quotation.turn)
      else { return nil }
      let turn = transcript.turns[quotation.turn].range
      let context = Context(source: transcript.source, turn: turn, words: words)
      let keyword = coding.keyword
      guard turn.contains(keyword) else { return nil }
      return Line(
        quotation: quotation, evidence: coding.evidence, tag: coding.tag,
        left: context.before(keyword), keyword: context.text(keyword),
        right: context.after(keyword))
    }
  }
}

extension Coding {
  /// What the rule matched, from its first word to its last, else the quotation.
  fileprivate var keyword: TextRange {
    guard let first = matched.first else { return quotation.range }
    return matched.dropFirst().reduce(first) { $0.union($1) }
  }
}

/// The words around a place in a turn.
private struct Context {
  let source: Source
  let turn: TextRange
  let words: Int

  func before(_ range: TextRange) -> String {
    var start = range.start
    var found = 0
    while start > max(turn.start, range.start - reach) {
      if isSpace(source.bytes[start - 1]), start < range.start, !isSpace(source.bytes[start]) {
        found += 1
        if found == words { break }
      }
      start -= 1
    }
    return text(TextRange(onScalar(start, step: 1), range.start))
  }

  func after(_ range: TextRange) -> String {
    var end = range.end
    var found = 0
    while end < min(turn.end, range.end + reach) {
      if isSpace(source.bytes[end]), end > range.end, !isSpace(source.bytes[end - 1]) {
        found += 1
        if found == words { break }
      }
      end += 1
    }
    return text(TextRange(range.end, onScalar(end, step: -1)))
  }

  /// What `range` covers, blanks and line ends folded to single spaces.
  func text(_ range: TextRange) -> String {
    source.bytes[range.indices].split(whereSeparator: isSpace)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// A bound in bytes, for text that has no blanks.
  private var reach: Int { max(0, min(words, 1000)) * 40 }

  /// The scalar boundary at or beside `offset`.
  private func onScalar(_ offset: Int, step: Int) -> Int {
    var offset = offset
    while turn.start < offset, offset < turn.end, source.bytes[offset] & 0xC0 == 0x80 {
      offset += step
    }
    return offset
  }
}
