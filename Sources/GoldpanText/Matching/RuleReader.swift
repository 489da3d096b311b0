/// Reads one rule by recursive descent, a function for each line of the grammar.
struct RuleReader {
  /// A part of a rule that has been read.
  struct Term {
    let pattern: Pattern
    let range: TextRange
    /// How deep the pattern nests.
    let depth: Int
    /// Whether it only says what must not stand.
    var isNegative = false
  }

  let source: Source
  let lists: [String: Pattern]
  let isCaseSensitive: Bool
  private(set) var diagnostics: [Diagnostic] = []
  /// How the rule would be written if each word that may be meant for an operator were one.
  private(set) var corrections: [Diagnostic.FixIt] = []
  private(set) var token: PatternToken
  private(set) var last: PatternToken?
  /// How many more items lists may put into this rule.
  var listBudget = RuleReader.listLimit
  /// Whether the rule in `[after: …]` is being read.
  var isInQuestion = false
  private var tokens: PatternTokens
  private var depth = 0
  private var isGivenUp = false

  static let depthLimit = 64
  static let listLimit = 100_000
  private static let diagnosticLimit = 50

  /// A reader at the beginning of the rule at `range`.
  init(_ source: Source, _ range: TextRange, lists: [String: Pattern]) {
    self.source = source
    self.lists = lists
    isCaseSensitive = hasCaseScope(source, range)
    tokens = PatternTokens(source, range)
    token = tokens.next()
  }

  /// The rule: alternatives, then scopes.
  mutating func rule() -> RuleExpression? {
    let term = alternatives(until: .end)
    rejectOnlyNot(term, "the rule says")
    let scope = scopes()
    return term.map { RuleExpression($0.pattern, scope) }
  }

  /// Alternatives up to `end`; whatever cannot stand there is reported and left out.
  mutating func alternatives(until end: PatternToken.Kind) -> Term? {
    let term = alternatives()
    while token.kind != end, token.kind != .end {
      switch token.kind {
      case .scope, .after:
        if end == .end { return term }
        report(.ruleSyntax, "a scope stands at the end of the rule, outside brackets")
        skipScope()
      case .scopeEnd where isInQuestion: return term
      default:
        report(.ruleSyntax, "'\(text(token.range))' closes nothing")
        advance()
      }
      if token.startsTerm { _ = alternatives() }
    }
    return term
  }

  /// Goes on to the next token.
  mutating func advance() {
    last = token
    token = tokens.next()
    guard token.kind == .bare, let last else { return }
    if last.endsTerm { readLowerCaseOperator(after: last) }
    if last.kind != .bare, token.kind == .bare { readLowerCaseNot() }
  }

  /// Whether a term, and no further sign, stands after the current token.
  var isBeforeTerm: Bool {
    var ahead = tokens
    let next = ahead.next()
    return next.startsTerm && !source.bytes[next.range.indices].elementsEqual("|".utf8)
  }

  /// Goes on behind `mark`, the middle of the text.
  mutating func advance(to mark: Int) {
    tokens.skip(to: mark)
    advance()
  }

  /// Reads a phrase of nothing but plain words, as nearly all are, up to the token after it; `nil`
  /// if it holds anything else, and nothing is read.
  mutating func plainPhrase() -> Term? {
    var ahead = tokens
    var (next, final) = (token, token)
    var items: [Pattern.Item] = []
    items.reserveCapacity(3)
    while next.kind == .bare {
      guard let item = plainItem(source.bytes, next.range) else { return nil }
      items.append(item)
      final = next
      next = ahead.next()
    }
    guard next.kind != .letterClass, !items.isEmpty else { return nil }
    let range = token.range.union(final.range)
    (tokens, last, token) = (ahead, final, next)
    return Term(pattern: .phrase(items), range: range, depth: 1)
  }

  /// Opens a level of nesting; gives up if there are too many.
  mutating func descend<Result>(_ read: (inout RuleReader) -> Result?) -> Result? {
    guard depth < Self.depthLimit else {
      report(.ruleSyntax, "brackets nest too deeply; at most \(Self.depthLimit) levels")
      giveUp()
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  /// Leaves out the rest of the rule and everything there might be to say of it.
  mutating func giveUp() {
    isGivenUp = true
    tokens.skipToEnd()
    token = tokens.next()
  }

  /// Notes a problem, by default an error at the current token; at one place only one of syntax.
  mutating func report(
    _ id: Diagnostic.ID, _ message: String, at range: TextRange? = nil,
    severity: Diagnostic.Severity = .error, fixIts: [Diagnostic.FixIt] = []
  ) {
    guard !isGivenUp else { return }
    let range = range ?? token.range
    if id == .ruleSyntax, let last = diagnostics.last, last.id == id,
      last.range.start == range.start
    {
      return
    }
    diagnostics.append(Diagnostic(id, severity, message, in: source, at: range, fixIts: fixIts))
    if diagnostics.count == Self.diagnosticLimit { giveUp() }
  }

  /// Notes how a word would be written if it were meant for an operator.
  mutating func note(_ correction: Diagnostic.FixIt) {
    if corrections.count < Self.diagnosticLimit { corrections.append(correction) }
  }

  /// A stretch of the rule for a message: no control characters, at most 40 code points.
  func text(_ range: TextRange) -> String {
    let scalars = source.text(TextRange(range.start, min(range.end, range.start + 200)))
      .unicodeScalars
    let isLong = scalars.count > 40 || range.length > 200
    return printable(String(String.UnicodeScalarView(scalars.prefix(40)))) + (isLong ? "…" : "")
  }

  /// Reads `or` between quotes or brackets as the operator that it must be, with a warning.
  private mutating func readLowerCaseOperator(after last: PatternToken) {
    guard let (kind, name) = lowerCaseOperator(source.bytes[token.range.indices]) else { return }
    var ahead = tokens
    let next = ahead.next()
    guard next.startsTerm, last.kind != .bare || next.kind != .bare else { return }
    read(as: kind, name)
  }

  /// Reads `not` before quotes or a bracket as the operator that it must be, with a warning.
  private mutating func readLowerCaseNot() {
    guard beginsWithNot(token.range) else { return }
    var ahead = tokens
    switch ahead.next().kind {
    case .open, .negated, .quoted: read(as: .not, "NOT")
    default: break
    }
  }

  private mutating func read(as kind: PatternToken.Kind, _ name: String) {
    let word = text(token.range)
    report(
      .lowerCaseOperator, "'\(word)' is read as '\(name)' here; write it in upper case",
      severity: .warning,
      fixIts: [.replace(token.range, with: name)])
    token = PatternToken(kind: kind, range: token.range)
  }
}

/// A word of small ASCII letters, perhaps with a star after three of them or more, that is no
/// operator in small letters.
private func plainItem(_ bytes: [UInt8], _ range: TextRange) -> Pattern.Item? {
  let isOpen = bytes[range.end - 1] == UInt8(ascii: "*") && range.length > 3
  for offset in range.start..<(range.end - (isOpen ? 1 : 0)) where bytes[offset] &- 0x61 >= 26 {
    return nil
  }
  let text = String(decoding: bytes[range.indices], as: UTF8.self)
  if isOpen { return .wildcard(text) }
  guard range.length < 5 else { return .word(text) }
  return text == "and" || text == "or" || text == "near" || text == "then" ? nil : .word(text)
}

/// Whether one of the scopes is `[case]`, which decides how every word before it is stored.
private func hasCaseScope(_ source: Source, _ range: TextRange) -> Bool {
  guard source.bytes[range.indices].contains(UInt8(ascii: "[")) else { return false }
  var tokens = PatternTokens(source, range)
  var token = tokens.next()
  while token.kind != .end {
    if token.kind == .scope(isClosed: true) {
      let inner = TextRange(token.range.start + 1, token.range.end - 1)
      if source.text(trimmed(inner, in: source.bytes)) == "case" { return true }
    }
    token = tokens.next()
  }
  return false
}
