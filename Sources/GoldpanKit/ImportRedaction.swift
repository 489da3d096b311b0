package import GoldpanCoding
package import GoldpanText

/// Takes personal data out of transcripts while they are imported (DESIGN.md §9).
///
/// What stands for what is written to `private/redactions.jsonl` before the transcript is, so that
/// a run that was killed goes on with the same replacements.
package struct ImportRedaction: Sendable {
  /// What is wrong with `private/names.csv`.
  package let diagnostics: [Diagnostic]
  /// Why the log could not be written; the last reason, if there is one.
  package private(set) var failure: StudyError?
  private var redactor: Redactor
  private var log: RedactionLog
  private let isRehearsal: Bool

  /// Redaction for the study at `directory` or above it; a rehearsal writes no log.
  package init(at directory: String, isRehearsal: Bool) throws(StudyError) {
    guard let root = Study.root(from: directory) else { throw .noStudy(directory: directory) }
    let layout = StudyLayout(root: root)
    var reader = StudyReader(selection: Study.Selection())
    let plan = reader.plan(layout)
    let roster = reader.roster(layout, for: StudyPlan())
    let names = layout.knownNames
    diagnostics = names.diagnostics
    log = try RedactionLog(layout)
    redactor = Redactor(
      names: names.value, phrases: plan.redact,
      besides: plan.harmlessNames + roster.participants.compactMap(\.pseudonym),
      log: log.replacements)
    self.isRehearsal = isRehearsal
  }

  /// Replaces personal data in what is said and labels that are known names; gives how many places
  /// that changed.
  package mutating func redact(_ transcript: inout CanonicalTranscript, path: String) -> Int {
    let before = redactor.replacements.count
    var count = redactLabels(&transcript)
    for place in transcript.turns.indices {
      let (text, made) = redactor.redact(transcript.turns[place].text)
      if made.isEmpty { continue }
      transcript.turns[place].text = text
      count += made.count
    }
    let new = redactor.replacements[before...]
    if !isRehearsal {
      do { try log.add(new, in: path) } catch { failure = error }
    }
    return count
  }

  /// Whether the name of a file holds a known name or other personal data.
  package func exposes(_ path: String) -> Bool {
    var redactor = redactor
    let words = String(withoutEnding(String(fileName(path))).map { "-_".contains($0) ? " " : $0 })
    return !redactor.redact(words).replacements.isEmpty
  }

  private mutating func redactLabels(_ transcript: inout CanonicalTranscript) -> Int {
    var renamed: [String: String] = [:]
    for label in transcript.labels { renamed[label] = redactor.label(for: label) }
    guard !renamed.isEmpty else { return 0 }
    for place in transcript.turns.indices {
      let label = transcript.turns[place].label
      transcript.turns[place].label = renamed[label] ?? label
    }
    transcript.header.rename { renamed[$0] ?? redactor.label(for: $0) ?? $0 }
    return renamed.count
  }
}

extension CanonicalTranscript.Header {
  /// Calls everybody by another name; an alias that then says nothing is left out.
  fileprivate mutating func rename(_ name: (String) -> String) {
    person = person.map(name)
    persons = unique(persons.map(name))
    moderators = unique(moderators.map(name))
    for place in aliases.indices {
      aliases[place].label = name(aliases[place].label)
      aliases[place].name = name(aliases[place].name)
    }
    aliases.removeAll { $0.label == $0.name }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
