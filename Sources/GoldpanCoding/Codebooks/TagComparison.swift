import GoldpanText

/// The tags of two editions of a codebook.
struct TagComparison {
  private let old: [Tag.ID: Tag]
  private let new: [Tag.ID: Tag]
  /// By former name: the present one.
  private let renames: [Tag.ID: Tag.ID]
  /// By present name: the former one that is compared with it.
  private let former: [Tag.ID: Tag.ID]

  /// Compares the tags of two editions; `renames` leads from former names to present ones.
  init(_ old: Codebook, _ new: Codebook, renames: [Tag.ID: Tag.ID]) {
    self.old = Dictionary(old.tags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.new = Dictionary(new.tags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.renames = renames
    // A tag that was there before is compared with itself, whatever else became part of it.
    let heirs = renames.filter { [known = self.old] in known[$0.value] == nil }
    former = Dictionary(heirs.map { ($0.value, $0.key) }, uniquingKeysWith: min)
  }

  /// The tags that differ, by name.
  var entries: [CodebookDiff.Entry] {
    let renamed = Set(former.values)
    return Set(old.keys).subtracting(renamed).union(new.keys).sorted().compactMap(entry)
  }

  private func entry(_ id: Tag.ID) -> CodebookDiff.Entry? {
    guard let tag = new[id] else { return gone(id) }
    if let name = former[id], let before = old[name] {
      let others = changes(from: before, to: tag).filter { $0.part != .was }
      return CodebookDiff.Entry(.tag(id), .renamed(from: name), others, step: .major)
    }
    guard let before = old[id] else { return added(tag) }
    if tag.isRetired, !before.isRetired {
      return CodebookDiff.Entry(.tag(id), .retired(see: tag.see), step: .major)
    }
    let changes = changes(from: before, to: tag)
    return changes.isEmpty ? nil : CodebookDiff.Entry(.tag(id), .changed, changes)
  }

  /// A tag that is no more; one that became part of another was renamed, though that has changes of
  /// its own.
  private func gone(_ id: Tag.ID) -> CodebookDiff.Entry {
    if let successor = renames[id] {
      return CodebookDiff.Entry(.tag(successor), .renamed(from: id), step: .major)
    }
    let wasRetired = old[id]?.isRetired ?? false
    return CodebookDiff.Entry(.tag(id), .removed, step: wasRetired ? .patch : .major)
  }

  private func added(_ tag: Tag) -> CodebookDiff.Entry {
    var entry = CodebookDiff.Entry(.tag(tag.id), .added, step: tag.isRetired ? .patch : .minor)
    entry.definition = tag.definition
    entry.ruleCount = tag.rules.count
    return entry
  }

  private func changes(from old: Tag, to new: Tag) -> [CodebookDiff.Change] {
    let parts = zip(metas(of: old), metas(of: new)).compactMap { old, new in
      old.value == new.value ? nil : CodebookDiff.Change(old.part, from: old.value, to: new.value)
    }
    let isSilenced = !old.rules.isEmpty && new.rules.isEmpty
    let rules = LinePairs(lines(old.rules), lines(new.rules))
    let exceptions = LinePairs(lines(old.exceptions), lines(new.exceptions))
    let severities = LinePairs(levels(of: old), levels(of: new))
    let examples = LinePairs(
      old.examples.map { Line($0.place.text) }, new.examples.map { Line($0.place.text) })
    return parts + rules.changes(.rule, removal: isSilenced ? .major : nil)
      + exceptions.changes(.exception) + severities.changes(.severityRule)
      + examples.changes(.example)
  }

  /// Everything a tag says once, in the order of a document.
  private func metas(of tag: Tag) -> [(part: CodebookDiff.Part, value: String?)] {
    let marks = Tag.Flag.allCases.filter(tag.flags.contains).map(\.rawValue)
    return [
      (.mark, text(marks.joined(separator: ", "))), (.definition, text(tag.definition)),
      (.severity, tag.severity.map { "\($0)" }), (.stage, tag.stage), (.cause, tag.cause),
      (.phase, tag.phase?.rawValue), (.outcome, tag.outcome?.rawValue), (.from, tag.from),
      (.to, tag.to), (.beats, names(tag.beats.map(present))), (.was, names(tag.was)),
      (.see, tag.see.map { present($0).description }), (.negation, negation(of: tag)),
      (.useWhen, text(tag.useWhen)), (.notWhen, text(tag.notWhen)), (.notes, text(tag.notes)),
    ]
  }

  private func text(_ text: String) -> String? { text.isEmpty ? nil : Line(text).text }

  private func names(_ tags: [Tag.ID]) -> String? {
    tags.isEmpty ? nil : tags.map(\.description).sorted().joined(separator: ", ")
  }

  /// The name by which a tag that another one names is known now.
  private func present(_ tag: Tag.ID) -> Tag.ID { renames[tag] ?? tag }

  private func negation(of tag: Tag) -> String {
    switch tag.negation {
    case .block: "block"
    case .keep: "keep"
    case .flip(let other): "flip \(present(other))"
    }
  }

  private func lines(_ rules: [Rule]) -> [Line] {
    rules.map { Line($0.place.text, meaning: $0.expression) }
  }

  private func levels(of tag: Tag) -> [Line] {
    tag.severities.map { Line("\($0.level): \($0.rule.place.text)") }
  }
}
