package import GoldpanText

extension Corpus {
  /// GP508 for every datum that `data` finds in what is said, and for every known name, e-mail
  /// address and telephone number in labels and names of stages; once a file and datum,
  /// at the first place it stands.
  package func exposures(to data: PersonalData) -> [Diagnostic] {
    transcripts.flatMap { $0.exposures(to: data) }
  }
}

extension Transcript {
  private struct Exposure {
    let kind: PersonalData.Kind
    let range: TextRange
    /// What was found, if it does not stand in `range` as it is.
    var text: String?
    var count = 1
  }

  /// What is written but not said: each label and stage, with where it is first.
  private var headings: [(text: String, place: TextRange)] {
    var seen: Set<String> = []
    let names = turns.flatMap { turn in
      [turn.label, turn.stage].compactMap(\.self).map { name in
        (text: name, place: TextRange(turn.range.start, turn.range.start))
      }
    }
    return names.filter { seen.insert($0.text).inserted }
  }

  fileprivate func exposures(to data: PersonalData) -> [Diagnostic] {
    var seen: [PersonalData.Key: Int] = [:]
    var exposures: [Exposure] = []
    for turn in turns {
      for finding in data.findings(in: source.bytes, turn.range) {
        let key = PersonalData.Key(finding.kind, source.text(finding.range))
        if let place = seen[key] {
          exposures[place].count += 1
        } else {
          seen[key] = exposures.count
          exposures.append(Exposure(kind: finding.kind, range: finding.range))
        }
      }
    }
    for (text, place) in headings {
      let bytes = Array(text.utf8)
      for finding in data.findings(in: bytes, TextRange(0, bytes.count))
      where finding.known != nil || [.email, .phone].contains(finding.kind) {
        let found = String(decoding: bytes[finding.range.indices], as: UTF8.self)
        let key = PersonalData.Key(finding.kind, found)
        guard seen[key] == nil else { continue }
        seen[key] = exposures.count
        exposures.append(Exposure(kind: finding.kind, range: place, text: found))
      }
    }
    return exposures.map { exposure in
      let times = exposure.count == 1 ? "" : " (\(exposure.count) times)"
      let masked = exposure.kind.masked(exposure.text ?? source.text(exposure.range))
      return Diagnostic(
        .personalData, .warning,
        "unredacted \(exposure.kind.title) \(quoted(masked))\(times); write "
          + "'[\(exposure.kind.rawValue)-1]' or the like instead",
        in: source, at: exposure.range)
    }
  }
}

extension Codebook {
  /// GP305 for every example that holds personal data.
  package var exposedExamples: [Diagnostic] {
    let data = PersonalData()
    return tags.flatMap { tag in
      tag.examples.compactMap { example in
        let bytes = Array(example.text.utf8)
        guard let first = data.findings(in: bytes, TextRange(0, bytes.count)).first else {
          return nil
        }
        let masked = first.kind.masked(String(decoding: bytes[first.range.indices], as: UTF8.self))
        return Diagnostic(
          .exampleData, .warning,
          "an example of '\(tag.id)' holds personal data: \(first.kind.title) \(quoted(masked)); "
            + "codebooks are shared, so make up another", at: example.place)
      }
    }
  }
}
