import GoldpanText

/// Puts the tags of several documents together: those of extended codebooks first, then what others
/// add to them, replace and retire.
struct TagMerge {
  /// The tags so far, each name once.
  private(set) var drafts: [TagDraft] = []
  private let assembly: CodebookAssembly
  private var slots: [Tag.ID: Slot] = [:]
  private var rivals: [Rival] = []
  private var names: [String] = []
  /// By former names: what the tags are called now.
  private var successors: [Tag.ID: Tag.ID] = [:]

  /// Where a tag stands, and which units define it.
  private struct Slot {
    let index: Int
    var units: [Int]
    var rivals: [Int] = []
  }

  /// A tag of two codebooks that do not know of each other.
  private struct Rival {
    let first: Int
    let second: Int
    let place: Diagnostic.Place
    let other: Diagnostic.Place
    var isSettled = false
  }

  /// For the units of `assembly`.
  init(_ assembly: CodebookAssembly) { self.assembly = assembly }

  /// Adds a tag of a unit; the units that it extends come first.
  mutating func add(_ draft: TagDraft, from unit: Int, remarks: inout Remarks) {
    let id = draft.tag.id
    guard let slot = slots[id] else {
      reportUnknown(draft, from: unit, &remarks)
      slots[id] = Slot(index: drafts.count, units: [unit])
      drafts.append(draft)
      names.append(id.description)
      for name in draft.tag.was where successors[name] == nil { successors[name] = id }
      return
    }
    let bases = assembly.units[unit].bases
    guard slot.units.last(where: bases.contains) != nil else {
      return addRival(draft, from: unit, slot, &remarks)
    }
    slots[id]?.units.append(unit)
    if draft.tag.flags.contains(.override) || draft.tag.flags.contains(.retired) {
      for index in slot.rivals where bases.contains(rivals[index].second) {
        rivals[index].isSettled = true
      }
    } else if !draft.tag.flags.contains(.extends) {
      reportRepeated(draft, slot, &remarks)
    }
    drafts[slot.index] = drafts[slot.index].taking(draft)
  }

  /// GP404 for tags that two extended codebooks have and nobody settles.
  func reportRivals(_ remarks: inout Remarks) {
    for rival in rivals.filter({ !$0.isSettled }).prefix(20) {
      let name = rival.place.text
      remarks.error(
        .twoSources,
        "tag \(quoted(name)) is in \(assembly.name(of: rival.first)) and in "
          + "\(assembly.name(of: rival.second)); write '## \(name) (override)' and say what it means",
        at: assembly.place(ofPinTo: rival.second),
        notes: [
          Diagnostic.Note("one stands here", at: rival.other),
          Diagnostic.Note("the other one here", at: rival.place),
        ])
    }
  }

  private mutating func addRival(
    _ draft: TagDraft, from unit: Int, _ slot: Slot, _ remarks: inout Remarks
  ) {
    reportUnknown(draft, from: unit, &remarks)
    slots[draft.tag.id]?.units.append(unit)
    slots[draft.tag.id]?.rivals.append(rivals.count)
    rivals.append(
      Rival(
        first: slot.units[0], second: unit, place: draft.tag.place,
        other: drafts[slot.index].tag.place))
  }

  /// GP405 for `(extends)` and `(override)`.
  private func reportUnknown(_ draft: TagDraft, from unit: Int, _ remarks: inout Remarks) {
    let claims = [Tag.Flag.extends, .override].filter(draft.tag.flags.contains)
    guard assembly.isComplete, let claim = claims.first else { return }
    let name = draft.tag.id.description
    let need = "'(\(claim.rawValue))' needs"
    guard !assembly.units[unit].bases.isEmpty else {
      remarks.error(
        .unknownReference,
        "unknown tag \(quoted(name)); \(need) a codebook that '- extends:' names",
        at: draft.tag.place)
      return
    }
    let successor = successors[draft.tag.id]?.description
    let meant = successor ?? remarks.suggestion(for: name, among: names)
    let way = successor.map { "; it is now '\($0)': write '## \($0) (\(claim.rawValue))'" }
    remarks.error(
      .unknownReference,
      "unknown tag \(quoted(name))"
        + (way ?? didYouMean(meant, otherwise: "; \(need) a tag of an extended codebook")),
      at: draft.tag.place,
      fixIts: successor.map { [.replace(draft.tag.place.range, with: $0)] } ?? [])
  }

  /// GP404 for a tag that does not say what becomes of the one it meets.
  private func reportRepeated(_ draft: TagDraft, _ slot: Slot, _ remarks: inout Remarks) {
    let place = draft.tag.place
    let end = TextRange(place.range.end, place.range.end)
    remarks.error(
      .twoSources,
      "\(assembly.name(of: slot.units[slot.units.count - 1])) has \(quoted(place.text)) too; "
        + "write '(extends)' after it to add to that one, '(override)' to replace it",
      at: place,
      notes: [Diagnostic.Note("it stands here", at: drafts[slot.index].tag.place)],
      fixIts: draft.tag.flags.isEmpty
        ? [.init("write ' (extends)'", replacing: end, with: " (extends)")] : [])
  }
}

extension TagDraft {
  /// The tag of an extended codebook with what another says of it.
  fileprivate func taking(_ other: TagDraft) -> TagDraft {
    if other.tag.flags.contains(.override) { return replaced(by: other) }
    var merged = self
    merged.add(other)
    if other.tag.flags.contains(.retired) {
      merged.tag.additions = [tag.place] + tag.additions
      merged.tag.place = other.tag.place
    } else {
      merged.tag.additions.append(other.tag.place)
    }
    merged.tag.flags.formUnion(other.tag.flags.subtracting([.extends]))
    merged.references += other.references
    merged.hasMatchLines = hasMatchLines || other.hasMatchLines
    merged.hasBrokenExamples = hasBrokenExamples || other.hasBrokenExamples
    merged.hasBrokenRules = hasBrokenRules || other.hasBrokenRules
    return merged
  }

  private func replaced(by other: TagDraft) -> TagDraft {
    var replaced = other
    replaced.tag.flags.remove(.override)
    replaced.tag.was = (tag.was + other.tag.was).eachOnce
    replaced.tag.formerPlaces = tag.formerPlaces + other.tag.formerPlaces
    replaced.tag.replacedPlaces = tag.replacedPlaces + [tag.place] + tag.additions
    return replaced
  }

  private mutating func add(_ other: TagDraft) {
    let more = other.tag
    if !more.definition.isEmpty { tag.definition = more.definition }
    tag.useWhen = joined(tag.useWhen, more.useWhen)
    tag.notWhen = joined(tag.notWhen, more.notWhen)
    tag.notes = joined(tag.notes, more.notes)
    tag.severity = more.severity ?? tag.severity
    tag.stage = more.stage ?? tag.stage
    tag.cause = more.cause ?? tag.cause
    tag.phase = more.phase ?? tag.phase
    tag.outcome = more.outcome ?? tag.outcome
    tag.from = more.from ?? tag.from
    tag.to = more.to ?? tag.to
    tag.see = more.see ?? tag.see
    if other.givesNegation { tag.negation = more.negation }
    tag.beats = (tag.beats + more.beats).eachOnce
    tag.was = (tag.was + more.was).eachOnce
    tag.formerPlaces += more.formerPlaces
    tag.rules += more.rules
    tag.exceptions += more.exceptions
    tag.severities += more.severities
    tag.examples += more.examples
    tag.stagePlaces += more.stagePlaces
  }

  private func joined(_ first: String, _ second: String) -> String {
    [first, second].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension [Tag.ID] {
  fileprivate var eachOnce: [Tag.ID] {
    var seen: Set<Tag.ID> = []
    return filter { seen.insert($0).inserted }
  }
}
