package import GoldpanText

extension Codebook {
  /// GP208, GP209 and GP213 for rules and lists that do nothing; those of codebooks that this one
  /// extends are for others to mend.
  package var ruleRemarks: [Diagnostic] {
    RuleLinter(self).diagnostics.filter { !extendedNames.contains($0.source.name) }
  }
}

/// Looks at the rules of a codebook that has been read for those that do nothing: covered by
/// others, or undone by exceptions; and for lists that no rule uses.
struct RuleLinter {
  private let codebook: Codebook
  /// What covers what where negated matches are dropped, and where they count.
  private let blocking: PatternCoverage
  private let keeping: PatternCoverage
  private let lists: [String: Pattern]
  private(set) var diagnostics: [Diagnostic] = []

  /// Looks at everything that could be read of `codebook`.
  init(_ codebook: Codebook) {
    self.codebook = codebook
    blocking = PatternCoverage(.block, language: codebook.languageLists)
    keeping = PatternCoverage(.keep, language: codebook.languageLists)
    lists = codebook.listPatterns
    for tag in codebook.tags where !tag.flags.contains(.retired) {
      lint(tag)
    }
    lintEntries()
    if codebook.isSound { lintUses() }
  }

  private mutating func lint(_ tag: Tag) {
    let coverage = tag.negation == .keep ? keeping : blocking
    let flips = if case .flip = tag.negation { true } else { false }
    let covered = CoveredRules(
      RuleCoverage(tag.rules, coverage, needsEquality: flips), of: tag.rules, lists: lists)
    diagnostics += covered.diagnostics
    guard !tag.exceptions.isEmpty, !codebook.brokenTags.contains(tag.id) else { return }
    diagnostics += IdleExceptions(tag, keeping).diagnostics
  }

  /// GP209 for the entries of lists.
  private mutating func lintEntries() {
    for list in codebook.lists {
      let rule = Rule(RuleExpression(list.pattern), at: list.place)
      let entries = RuleCoverage([rule], keeping, needsEquality: true)
      diagnostics += CoveredRules(entries, of: [rule], lists: lists, noun: "list").diagnostics
    }
  }

  /// GP213 for lists that nothing uses.
  private mutating func lintUses() {
    var used: Set<String> = []
    for place in codebook.rulePlaces {
      for (name, _) in PatternParser.listNames(in: place.source, place.range) { used.insert(name) }
    }
    for list in codebook.lists
    where !used.contains(list.name) && LanguageLists.Name(rawValue: list.name) == nil {
      diagnostics.append(
        Diagnostic(
          .matchesNothing, .note, "no rule uses the list '@\(list.name)'", at: list.place))
    }
  }
}

extension Codebook {
  /// Where anything stands in which a list may be named.
  fileprivate var rulePlaces: [Diagnostic.Place] {
    lists.map(\.place)
      + tags.flatMap { tag in
        tag.rules.map(\.place) + tag.exceptions.map(\.place) + tag.severities.map(\.rule.place)
      }
  }
}

extension Diagnostic.Place {
  /// The whole line, with its end.
  var wholeLine: TextRange {
    let line = source.line(source.lineNumber(at: range.start))
    return TextRange(line.start, min(line.end + 1, source.bytes.count))
  }
}
