package import GoldpanCoding
import GoldpanText

extension StudyLayout {
  /// The names of people and who of them is which participant; git-ignored.
  package var names: String {
    path("private/names.csv")
  }

  /// The names in `private/names.csv`; none if there is no such file.
  package var knownNames: Parsed<[KnownName]> {
    let path = names
    guard StudyFiles.exists(path) else { return Parsed([]) }
    do {
      return KnownName.read(try SourceDecoding.decode(try StudyFiles.read(path), name: path).source)
    } catch {
      return Parsed(
        [],
        [
          Diagnostic(
            .malformedRoster, .error, "the file cannot be read, so no names are looked for",
            in: Source(name: path, text: ""), at: TextRange(0, 0))
        ])
    }
  }
}

extension Study {
  /// GP508 for what is said, GP305 for examples, and what is wrong with `private/names.csv`; looked
  /// for anew on every call.
  package var exposures: [Diagnostic] {
    let names = layout?.knownNames ?? Parsed([])
    let data = PersonalData(names: names.value, phrases: plan.redact, besides: harmlessNames)
    return names.diagnostics + corpus.exposures(to: data) + (codebook?.exposedExamples ?? [])
  }

  /// Names that give nobody away: the company's, its departments', and pseudonyms.
  package var harmlessNames: [String] {
    plan.harmlessNames + corpus.roster.participants.compactMap(\.pseudonym)
  }
}

extension StudyPlan {
  /// What the company and its departments are called.
  var harmlessNames: [String] { [title] + owners.map(\.name) }
}
