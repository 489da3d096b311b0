/// What may be wrong with the structure of a codebook.
extension Diagnostic.ID {
  /// The codebook does not say its id or version.
  public static let missingIdentity: Self = "GP101"
  /// A `###` heading that codebooks do not have.
  public static let unknownPart: Self = "GP102"
  /// A `- key: value` whose key codebooks do not have.
  public static let unknownKey: Self = "GP103"
  /// Two tags of one name.
  public static let duplicateTag: Self = "GP104"
  /// A tag name that is not `kind/name`.
  public static let badTagName: Self = "GP105"
  /// A tag that does not say what it means.
  public static let missingDefinition: Self = "GP106"
  /// A tag that does not say when to use it and when not.
  public static let missingUse: Self = "GP107"
  /// A tag without rules that is not marked as manual.
  public static let missingRules: Self = "GP108"
}

/// What may be wrong with a rule.
extension Diagnostic.ID {
  /// A rule that cannot be read.
  public static let ruleSyntax: Self = "GP201"
  /// A lower-case `and`, `or` or `near` that looks like an operator.
  public static let lowerCaseOperator: Self = "GP202"
  /// A wildcard with too few letters of its own.
  public static let shortWildcard: Self = "GP203"
  /// A rule, or a part of one, that no words can match.
  public static let neverMatches: Self = "GP204"
  /// One rule in two tags of which neither beats the other.
  public static let sharedRule: Self = "GP205"
  /// A distance out of 0–30.
  public static let badDistance: Self = "GP206"
  /// An `@list` that is not defined, or is defined by itself.
  public static let unknownList: Self = "GP207"
  /// An exception that can never change anything.
  public static let idleException: Self = "GP208"
  /// A rule that another rule of its tag covers.
  public static let coveredRule: Self = "GP209"
  /// A rule, or an alternative, that only says what must not stand.
  public static let onlyNot: Self = "GP210"
  /// A regular expression where a rule is expected.
  public static let regularExpression: Self = "GP211"
  /// A rule that matches in more than a fifth of the turns.
  public static let matchesMuch: Self = "GP212"
  /// Rules that match nothing in the corpus, or a list that no rule uses.
  public static let matchesNothing: Self = "GP213"
}

/// What may be wrong with the examples of a tag.
extension Diagnostic.ID {
  /// A `yes` that no rule matches.
  public static let unmatchedExample: Self = "GP301"
  /// A `no` that a rule matches.
  public static let matchedCounterexample: Self = "GP302"
  /// A tag without examples of one sort.
  public static let missingExamples: Self = "GP303"
  /// A `todo` that passes by now.
  public static let passingTodo: Self = "GP304"
  /// An example that holds personal data.
  public static let exampleData: Self = "GP305"
}

/// What may be wrong where codebooks build on one another.
extension Diagnostic.ID {
  /// A codebook that is not the one that was pinned.
  public static let checksumDiffers: Self = "GP401"
  /// A codebook or file that is built on but not pinned, or not there.
  public static let missingPin: Self = "GP402"
  /// Codebooks or files that lead back to themselves.
  public static let includeCycle: Self = "GP403"
  /// A tag or list that several documents define.
  public static let twoSources: Self = "GP404"
  /// A tag that is extended, overridden, beaten or pointed to but does not exist.
  public static let unknownReference: Self = "GP405"
  /// A retired tag that does not say what replaces it.
  public static let missingSuccessor: Self = "GP406"
  /// A version that is too small a step from the edition before.
  public static let smallVersionStep: Self = "GP407"
  /// Tags that beat each other.
  public static let beatsCycle: Self = "GP408"
}

/// What may be wrong with a study.
extension Diagnostic.ID {
  /// A speaker without a row in `participants.csv`.
  public static let unknownSpeaker: Self = "GP501"
  /// A participant whose consent is not on record.
  public static let missingConsent: Self = "GP502"
  /// A decision whose quote is not what the words of its name say.
  public static let inexactQuote: Self = "GP503"
  /// A decision whose words moved or are gone.
  public static let lostDecision: Self = "GP504"
  /// A promise that names a tag no codebook has.
  public static let unknownTag: Self = "GP505"
  /// A pain of several people that nobody answers for.
  public static let unownedPain: Self = "GP506"
  /// A rating outside its scale.
  public static let badRating: Self = "GP507"
  /// Personal data that nobody has taken out.
  public static let personalData: Self = "GP508"
  /// What somebody said who has withdrawn.
  public static let withdrawnData: Self = "GP509"
  /// A transcript that does not show who asks.
  public static let unclearModerator: Self = "GP510"
  /// A stage that the journey does not have.
  public static let unknownStage: Self = "GP511"
  /// A `codebooks.lock` that says something else than the copies are.
  public static let staleLock: Self = "GP512"
  /// Two owners of one thing.
  public static let twoOwners: Self = "GP513"
  /// A line that was dropped or altered on reading.
  public static let alteredLine: Self = "GP514"
  /// A file that is not a plain-text format.
  public static let binaryFile: Self = "GP515"
  /// A `participants.csv` or front matter that is malformed.
  public static let malformedRoster: Self = "GP516"
  /// A file of texts coded by hand that cannot be read.
  public static let malformedGold: Self = "GP517"
}
