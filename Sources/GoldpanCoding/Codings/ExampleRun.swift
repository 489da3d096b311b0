public import GoldpanText

/// A codebook's examples, run as tests: what each was to show, and what it showed.
public struct ExampleRun: Sendable {
  /// How one example came out.
  public struct Result: Sendable {
    /// The tag it belongs to.
    public let tag: Tag.ID
    /// The example.
    public let example: Example
    /// The rules that give it the tag; another tag's if that tag flips negated matches.
    public let rules: [Rule]
    /// The words that they match, in the order of the text.
    public let words: [String]
    /// Why it does not match although it should; `nil` unless it fails so.
    public let reason: NearMiss?

    /// Whether the tag applies as the example says.
    public var holds: Bool { rules.isEmpty != example.isMatch }
    /// Whether it fails and is not marked as known to fail.
    public var isFailure: Bool { !holds && !example.isTodo }
  }

  /// One result for each example, in the order of the codebook.
  public let results: [Result]

  /// Runs every example of a tag in use through all its rules, exceptions and `beats`; those of
  /// tags that only people apply are for people.
  ///
  /// With `wanted`, only those of these tags, but under all rules.
  public init(_ codebook: Codebook, tags wanted: Set<Tag.ID>? = nil) {
    let coder = Autocoder(codebook)
    let tags = codebook.tags.filter { $0.isTested && wanted?.contains($0.id) ?? true }
    results = tags.flatMap { tag in
      tag.examples.map { example in
        let corpus = ExampleRun.corpus(example)
        let found = coder.codings(in: corpus).filter { coding in
          coding.tag == tag.id && coding.quotation.turn == corpus.transcripts[0].turns.count - 1
        }
        let rules = found.compactMap { codebook.rule(of: $0) }
        let source = corpus.transcripts[0].source
        let isMissed = rules.isEmpty && example.isMatch
        return Result(
          tag: tag.id, example: example, rules: rules,
          words: found.flatMap(\.matched).sorted().map { foldedBlanks(source, $0) },
          reason: isMissed ? NearMiss(tag: tag, in: codebook, corpus: corpus) : nil)
      }
    }
  }

  /// The examples that hold.
  public var passed: Int { results.count { $0.holds && !$0.example.isTodo } }
  /// The examples that fail though they are not marked `todo`.
  public var failed: [Result] { results.filter(\.isFailure) }
  /// The examples marked `todo` that still fail.
  public var todo: Int { results.count { $0.example.isTodo && !$0.holds } }

  /// GP301 and GP302 for every failure, GP304 for every `todo` that holds by now.
  public func diagnostics(in codebook: Codebook) -> [Diagnostic] {
    let extended = codebook.extendedNames
    return results.compactMap { result in
      let place = result.example.place
      if result.isFailure {
        return result.example.isMatch
          ? Diagnostic(
            .unmatchedExample, .error,
            "no rule of '\(result.tag)' matches this 'yes' example", at: place,
            notes: note(on: result, in: codebook))
          : unwanted(result, in: codebook)
      }
      guard result.example.isTodo, result.holds, !extended.contains(place.source.name) else {
        return nil
      }
      return Diagnostic(
        .passingTodo, .note, "this 'todo' example holds by now; take the 'todo' away",
        at: place, fixIts: [Diagnostic.FixIt("take 'todo' away", replacing: place.todo, with: "")])
    }
  }

  private func note(on result: Result, in codebook: Codebook) -> [Diagnostic.Note] {
    guard let reason = result.reason else { return [] }
    let place = reason.rule?.place
    var message = reason.sentence
    if reason.obstacle == .notAsked, result.example.question == nil {
      message += "; write the question into the example: \"Q: … A: …\""
    }
    let sentence = Diagnostic.Note(message, at: place)
    guard case .excepted(let index) = reason.obstacle, let tag = codebook[result.tag] else {
      return [sentence]
    }
    let exception = tag.exceptions[index].place
    return [sentence, Diagnostic.Note("this exception", at: exception)]
  }

  private func unwanted(_ result: Result, in codebook: Codebook) -> Diagnostic {
    let rule = result.rules.first
    let file = rule.map { $0.place.source.name } ?? ""
    let isHere = file == result.example.place.source.name
    let line = "\(rule?.place.line ?? 0)" + (isHere ? "" : " of \(file)")
    return Diagnostic(
      .matchedCounterexample, .error,
      "this 'no' example of '\(result.tag)' is matched by the rule on line \(line)",
      at: result.example.place,
      notes: rule.map {
        [Diagnostic.Note("this rule matches", at: $0.place)]
      } ?? [])
  }

  /// The example as a transcript: the question, if it has one, then what is said.
  static func corpus(_ example: Example) -> Corpus {
    let (speaker, audience) = speaker(of: example.scope.voice)
    let transcript = Transcript(
      id: "example", saying: example.text, after: example.question, by: speaker,
      audience: audience)
    return Corpus([transcript], roster: roster(speaker, example.scope.segment))
  }

  /// The speaker with the column that the example's `[segment: column=value]` names.
  private static func roster(_ speaker: Speaker, _ segment: Scope.Segment?) -> Roster {
    guard let segment, let id = speaker.participant else { return Roster() }
    var participant = Participant(id: id)
    participant.segments[segment.column] = segment.value
    return Roster([participant], segmentColumns: [segment.column])
  }

  private static func speaker(of voice: Scope.Voice) -> (Speaker, Audience) {
    switch voice {
    case .moderator: (.interviewer("MOD"), .customer)
    case .employee: (.participant("A"), .employee)
    case .named(let name): (.participant(Participant.ID(name)), .customer)
    case .participant, .any: (.participant("A"), .customer)
    }
  }
}

extension Diagnostic.Place {
  /// The word `todo` at the beginning of an example, with the blanks after it.
  fileprivate var todo: TextRange {
    var end = range.start + "todo".utf8.count
    while end < range.end, isSpace(source.bytes[end]) { end += 1 }
    return TextRange(range.start, end)
  }
}

extension Tag {
  /// Whether its examples are tests of its rules.
  var isTested: Bool { !flags.contains(.retired) && !isManual }
}

extension Codebook {
  /// The rule that made a suggestion.
  func rule(of coding: Coding) -> Rule? {
    guard case .rule(let tag, let index) = coding.coder, let rules = self[tag]?.rules,
      rules.indices.contains(index)
    else { return nil }
    return rules[index]
  }
}
