import GoldpanCoding
package import GoldpanText

/// What no input may break: each check names what is broken, and none may trap or hang.
///
/// Seeded tests and the fuzzer (`Tests/Fuzz`) ask the same questions.
package enum Invariants {
  /// The checks by the name that the fuzzer calls them.
  package static let all: [(name: String, check: @Sendable ([UInt8]) -> [String])] = [
    ("rule", { rule($0) }), ("codebook", codebook), ("transcript", transcript),
    ("import", imported),
    ("matcher", { matcher(RandomMatching(Dice($0))) }), ("text", text),
  ]

  /// A rule prints as a rule that means the same; what is wrong with it has a place in it.
  ///
  /// A rule with lists prints without their names, so that its print is another rule.
  package static func rule(_ bytes: [UInt8], lists: [String: Pattern] = [:]) -> [String] {
    let source = Source(name: "rule", text: String(decoding: bytes, as: UTF8.self))
    let parsed = PatternParser.parse(source, source.range, lists: lists)
    let misplaced = misplaced(parsed.diagnostics, in: source)
    guard lists.isEmpty, let rule = parsed.value else { return misplaced }
    let again = PatternParser.parse(rule.description)
    return misplaced + (again.value == rule ? [] : ["'\(rule)' reads as another rule"])
  }

  /// A codebook without errors prints as a codebook that says the same.
  package static func codebook(_ bytes: [UInt8]) -> [String] {
    guard let source = decoded(bytes) else { return [] }
    let parsed = CodebookReader.read(source)
    let misplaced = misplaced(parsed.diagnostics, in: source)
    guard !parsed.diagnostics.hasErrors else { return misplaced }
    let written = CodebookWriter.markdown(parsed.value)
    let again = CodebookReader.read(Source(name: "written", text: written))
    let isKept = content(again.value) == content(parsed.value)
    return misplaced + (isKept ? [] : ["it says something else as\n\(written)"])
  }

  /// Every word of a transcript is in somebody's turn or in a note that says why not.
  package static func transcript(_ bytes: [UInt8]) -> [String] {
    guard let source = decoded(bytes) else { return [] }
    let diagnostics = TranscriptReader.read(source, id: "w1/file").diagnostics
    return misplaced(diagnostics, in: source) + lostWords(source)
  }

  /// What is written of a transcript, whatever is in it, reads as its turns.
  package static func imported(_ bytes: [UInt8]) -> [String] {
    guard let source = decoded(bytes) else { return [] }
    let transcript = TranscriptReader.read(source, id: "w1/file").value
    let canonical = CanonicalTranscript(transcript, of: source)
    return CanonicalWriter.markdown(canonical) == nil ? ["no canonical form reads the same"] : []
  }

  /// A matcher finds what the naive oracle finds, no more and no less.
  package static func matcher(_ random: RandomMatching) -> [String] {
    var random = random
    let entries = (0..<3).map { _ in random.entry(depth: 3) }
    let text = random.text(words: 24)
    let source = Source(name: "text", text: text.drawn)
    let found = Matcher(entries).matches(in: source, source.range)
    let naive = NaiveMatcher(text.words, rules: entries.map(\.pattern))
    return unfit(found, in: source)
      + entries.enumerated().flatMap { number, entry -> [String] in
        let expected = naive.hits(of: entry).map { hit in
          text.ranges[naive.places[hit.words.lowerBound]]
            .union(text.ranges[naive.places[hit.words.upperBound - 1]])
        }
        let actual = found.filter { $0.pattern == number }.map(\.range)
        guard actual != expected else { return [] }
        return ["\(entry): \(Marked.draw(actual, in: text.drawn)) is not the oracle's answer"]
      }
  }

  /// A rule, up to the first line end, matches within the rest of the text.
  package static func text(_ bytes: [UInt8]) -> [String] {
    let text = Source(name: "text", text: String(decoding: bytes, as: UTF8.self))
    let parsed = PatternParser.parse(text, text.line(1))
    guard let rule = parsed.value else { return [] }
    let matcher = Matcher([
      Matcher.Entry(
        rule.pattern, unit: rule.scope.unit, isCaseSensitive: rule.scope.isCaseSensitive)
    ])
    return unfit(matcher.matches(in: text, text.range), in: text)
  }

  private static func decoded(_ bytes: [UInt8]) -> Source? {
    try? SourceDecoding.decode(bytes, name: "file").source
  }

  private static func misplaced(_ diagnostics: [Diagnostic], in source: Source) -> [String] {
    diagnostics.filter { !isFit($0.range, in: source) || $0.description.isEmpty }
      .map { "\($0.range) is no place for: \($0.message)" }
  }

  private static func unfit(_ matches: [Match], in source: Source) -> [String] {
    let isOrdered = zip(matches, matches.dropFirst()).allSatisfy { one, next in
      (one.range.start, one.pattern) <= (next.range.start, next.pattern)
    }
    return matches.filter { !isFit($0.range, in: source) }.map { "\($0) is not in the text" }
      + (isOrdered ? [] : ["the matches are out of order"])
  }

  /// Whether `range` lies in `source` and begins and ends between code points.
  private static func isFit(_ range: TextRange, in source: Source) -> Bool {
    source.range.contains(range)
      && [range.start, range.end].allSatisfy {
        $0 == source.range.end || source.bytes[$0] & 0xC0 != 0x80
      }
  }
}
