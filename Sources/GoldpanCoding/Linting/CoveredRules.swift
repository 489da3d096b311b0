import GoldpanText

/// GP209: rules, or alternatives of rules, that others cover.
struct CoveredRules {
  private(set) var diagnostics: [Diagnostic] = []
  private let coverage: RuleCoverage
  private let rules: [Rule]
  private let lists: [String: Pattern]
  /// What the rules are called.
  private let noun: String

  /// What `coverage` says of `rules`, which may use `lists`.
  init(
    _ coverage: RuleCoverage, of rules: [Rule], lists: [String: Pattern], noun: String = "rule"
  ) {
    self.noun = noun
    self.coverage = coverage
    self.rules = rules
    self.lists = lists
    var first = 0
    for (number, rule) in rules.enumerated() {
      let end = first + rule.expression.pattern.alternatives.count
      report(number, first..<end)
      first = end
    }
  }

  private mutating func report(_ number: Int, _ own: Range<Int>) {
    guard own.contains(where: coverage.isCovered) else { return }
    let others = own.compactMap { coverage.byOthers[$0] }
    guard others.count == own.count else { return reportPieces(number, own) }
    let covering = Set(others.map { coverage.alternatives[$0.alternative].rule }).sorted()
    let place = rules[number].place
    let isSafe =
      !rules[number].expression.pattern.saysTwice
      && others.allSatisfy { $0.grade == .match && !coverage.isCovered($0.alternative) }
      && !([place] + covering.map { rules[$0].place }).contains(where: \.isDoubtful)
    diagnostics.append(
      Diagnostic(
        .coveredRule, .warning,
        "already covered by \(lines(covering.map { rules[$0].place }, in: place.source)): this rule finds nothing that is not found there",
        at: place,
        notes: covering.prefix(3).map {
          Diagnostic.Note("it is covered here", at: rules[$0].place)
        },
        fixIts: isSafe ? [.delete(place.wholeLine)] : []))
  }

  /// Reports what stands between commas if every alternative in it is covered.
  private mutating func reportPieces(_ number: Int, _ own: Range<Int>) {
    let place = rules[number].place
    guard !rules[number].expression.scope.isCaseSensitive else { return }
    let pieces = PatternParser.alternatives(in: place.source, place.range)
    let counts = pieces.map { piece in
      PatternParser.parse(place.source, piece, lists: lists).value?.pattern.alternatives.count ?? 0
    }
    guard pieces.count > 1, counts.reduce(0, +) == own.count else { return }
    var first = own.lowerBound
    for (piece, count) in zip(pieces, counts) {
      let covers = (first..<(first + count)).compactMap {
        coverage.byOthers[$0] ?? coverage.byOwn[$0]
      }
      first += count
      guard covers.count == count, let cover = covers.first else { continue }
      report(.init(place.source, piece), cover, in: number)
    }
  }

  private mutating func report(
    _ piece: Diagnostic.Place, _ cover: RuleCoverage.Cover, in number: Int
  ) {
    let other = coverage.alternatives[cover.alternative]
    let isOwn = other.rule == number
    let there = rules[other.rule].place
    let line =
      isOwn
      ? "in the same \(noun)" : "on line \(there.line)" + there.document(besides: piece.source)
    diagnostics.append(
      Diagnostic(
        .coveredRule, .warning,
        "\(quoted(piece.text)) is already covered by \(quoted(other.pattern.description)) \(line)",
        at: piece,
        notes: isOwn ? [] : [Diagnostic.Note("it is covered here", at: there)]))
  }
}

extension Diagnostic.Place {
  /// Whether the rule that stands here may be meant otherwise than it reads (GP202).
  var isDoubtful: Bool { PatternParser.isDoubtful(source, range) }

  /// The file it stands in, as a message names it, unless that is the one the message is about.
  func document(besides other: Source) -> String {
    source.name == other.name ? "" : " of \(source.name)"
  }
}

/// The lines of some places, as a message names them.
func lines(_ places: [Diagnostic.Place], in source: Source) -> String {
  let lines = places.map { String($0.line) + $0.document(besides: source) }
  if lines.count == 1 { return "line \(lines[0])" }
  return "lines \(listed(lines.count > 4 ? lines.prefix(3) + ["others"] : lines))"
}
