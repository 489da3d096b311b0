import GoldpanText

/// Looks at tags that have been read for what they lack and where they contradict each other.
struct CodebookLinter {
  private let drafts: [TagDraft]
  private let isSelfContained: Bool
  private let extended: Set<String>
  private let names: [String]
  private let known: Set<Tag.ID>
  private let successors: [Tag.ID: Tag.ID]
  private let beaten: [Tag.ID: Set<Tag.ID>]

  /// Looks at `drafts`.
  ///
  /// Unless everything was found that a codebook builds on, every tag may exist there. Nobody edits
  /// the documents called `extended`.
  init(_ drafts: [TagDraft], isSelfContained: Bool, extended: Set<String> = []) {
    self.drafts = drafts.filter(\.isDistinct)
    self.isSelfContained = isSelfContained
    self.extended = extended
    names = self.drafts.map(\.tag.id.description)
    known = Set(self.drafts.map(\.tag.id))
    beaten = Dictionary(self.drafts.map { ($0.tag.id, Set($0.tag.beats)) }) { first, _ in first }
    let renamed = self.drafts.flatMap { draft in draft.tag.was.map { ($0, draft.tag.id) } }
    successors = Dictionary(renamed) { first, _ in first }
  }

  /// Reports everything.
  func lint(_ remarks: inout Remarks) {
    for draft in drafts {
      let isComplete = draft.tag.flags.isDisjoint(with: [.extends, .retired])
      if isComplete { lintCompleteness(draft, &remarks) }
      lintFlags(draft, &remarks)
      if isSelfContained { lintReferences(draft, &remarks) }
    }
    lintRepeatedRules(&remarks)
    lintBeatCycles(&remarks)
  }

  /// GP106, GP107, GP108, GP303.
  private func lintCompleteness(_ draft: TagDraft, _ remarks: inout Remarks) {
    let (tag, name) = (draft.tag, quoted(draft.tag.id.description))
    if tag.definition.isEmpty {
      remarks.error(
        .missingDefinition, "\(name) has no definition; write one sentence under its heading",
        at: tag.place)
    }
    let missing = [
      tag.useWhen.isEmpty ? "'### Use when'" : nil, tag.notWhen.isEmpty ? "'### Not when'" : nil,
    ].compactMap(\.self)
    if !missing.isEmpty {
      remarks.warning(
        .missingUse, "\(name) has no \(listed(missing, "and no"))", at: tag.place)
    }
    if tag.rules.isEmpty, !draft.hasMatchLines, !tag.flags.contains(.manual) {
      remarks.error(
        .missingRules, "\(name) has no rules; write '### Match' or mark it '(manual)'",
        at: tag.place)
    }
    lintExamples(draft, name, &remarks)
  }

  private func lintExamples(_ draft: TagDraft, _ name: String, _ remarks: inout Remarks) {
    guard !draft.hasBrokenExamples, !draft.tag.isManual else { return }
    let hasYes = draft.tag.examples.contains(where: \.isMatch)
    let hasNo = draft.tag.examples.contains { !$0.isMatch }
    let message =
      switch (hasYes, hasNo) {
      case (true, true): ""
      case (true, false): "\(name) has no 'no' example; add a sentence it must not match"
      case (false, true): "\(name) has no 'yes' example; add a sentence it must match"
      case (false, false): "\(name) has no examples; add a 'yes' and a 'no' under '### Examples'"
      }
    guard !message.isEmpty else { return }
    remarks.warning(.missingExamples, message, at: draft.tag.place)
  }

  /// GP406.
  private func lintFlags(_ draft: TagDraft, _ remarks: inout Remarks) {
    let (tag, name) = (draft.tag, quoted(draft.tag.id.description))
    if tag.flags.contains(.retired), tag.see == nil {
      remarks.error(
        .missingSuccessor, "\(name) is retired; write '- see: TAG' for what replaces it",
        at: tag.place)
    }
  }

  /// GP405 for the tags that metas name.
  private func lintReferences(_ draft: TagDraft, _ remarks: inout Remarks) {
    var complaints = 0
    for reference in draft.references where complaints < 20 {
      if reference.tag == draft.tag.id {
        complaints += 1
        remarks.error(
          .unknownReference, "key '\(reference.key)' names the tag it stands under",
          at: reference.place)
      } else if !known.contains(reference.tag) {
        complaints += 1
        report(reference, in: draft, &remarks)
      }
    }
  }

  private func report(
    _ reference: TagDraft.Reference, in draft: TagDraft, _ remarks: inout Remarks
  ) {
    let name = reference.tag.description
    let successor = successors[reference.tag]
    let meant = successor?.description ?? remarks.suggestion(for: name, among: names)
    let hint = successor.map { "; it is now '\($0)'" } ?? didYouMean(meant)
    let now = successor.flatMap { $0 == draft.tag.id ? nil : $0.description }
    remarks.error(
      .unknownReference, "unknown tag \(quoted(name))\(hint)", at: reference.place,
      fixIts: now.map { [.replace(reference.place.range, with: $0)] } ?? [])
  }

  /// GP205.
  private func lintRepeatedRules(_ remarks: inout Remarks) {
    var uses: [RuleKey: [(tag: Tag.ID, place: Diagnostic.Place)]] = [:]
    for tag in drafts.map(\.tag) where !tag.flags.contains(.retired) {
      for rule in tag.rules {
        let wording = RuleKey(rule.expression)
        let earlier = uses[wording, default: []]
        if let other = earlier.first(where: { competes($0.tag, tag.id) }) {
          let isFixed = extended.contains(rule.place.source.name)
          var (mine, theirs) = (tag.id.description, other.tag.description)
          var (place, otherPlace) = (rule.place, other.place)
          if isFixed, !extended.contains(otherPlace.source.name) {
            swap(&mine, &theirs)
            swap(&place, &otherPlace)
          }
          remarks.error(
            .sharedRule,
            "\(quoted(mine)) has the same rule as \(quoted(theirs)); remove one, or let one tag "
              + "beat the other",
            at: place, notes: [Diagnostic.Note("the other rule", at: otherPlace)])
        }
        if earlier.count < 8 { uses[wording, default: []].append((tag.id, rule.place)) }
      }
    }
  }

  /// GP408; a tag that names itself is GP405's.
  private func lintBeatCycles(_ remarks: inout Remarks) {
    let indices = Dictionary(drafts.enumerated().map { ($1.tag.id, $0) }) { first, _ in first }
    let uses = drafts.enumerated().map { index, draft in
      draft.references.filter { $0.key == "beats" }.compactMap { reference in
        indices[reference.tag].flatMap { $0 == index ? nil : ($0, reference.place) }
      }
    }
    for circle in Uses(uses).circles {
      let path = circle.text { drafts[$0].tag.id.description }
      remarks.error(
        .beatsCycle, "'beats' cycle: \(path); take one of these lines away", at: circle.place)
    }
  }

  private func competes(_ one: Tag.ID, _ other: Tag.ID) -> Bool {
    one != other && beaten[one]?.contains(other) != true && beaten[other]?.contains(one) != true
  }
}

/// What a rule says, quick to hash.
private struct RuleKey: Hashable {
  private let fingerprint: UInt64
  private let expression: RuleExpression

  init(_ expression: RuleExpression) {
    self.expression = expression
    fingerprint = expression.pattern.fingerprint
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
    hasher.combine(expression.scope)
  }
}
