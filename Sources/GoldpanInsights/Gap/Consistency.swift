import GoldpanCoding

/// Something that goes beyond what people expect in two or more stages of the journey, or in two or
/// more rounds of fieldwork (DESIGN.md §1, 32).
public struct Consistency: Hashable, Sendable {
  /// How many people say so in one stage or wave.
  public struct Count: Hashable, Sendable {
    /// The stage or wave.
    public let name: String
    /// How many people.
    public let people: Int
  }

  /// The tag, whose outcome is *exceeded*.
  public let theme: Theme
  /// In which stages, in the order of the journey; what has no stage is left out.
  public let stages: [Count]
  /// In which waves, the earliest first.
  public let waves: [Count]
}

extension Insights {
  /// What goes beyond what people expect again and again, by tag.
  var consistent: [Consistency] {
    let (themes, waves) = (themes, corpus.waves)
    let names = waveNames
    let order = plan.stages.map(\.id)
    return codebook.tags.filter { $0.outcome == .exceeded }.map(\.id).filter(isOfInterest).sorted()
      .compactMap { tag in
        let stages = counts(of: tag, by: \.stage).sorted {
          (order.firstIndex(of: $0.name) ?? order.count, $0.name)
            < (order.firstIndex(of: $1.name) ?? order.count, $1.name)
        }
        let rounds = counts(of: tag) { waves[$0.quotation.transcript] }.sorted {
          (names.firstIndex(of: $0.name) ?? 0) < (names.firstIndex(of: $1.name) ?? 0)
        }
        guard stages.count >= 2 || rounds.count >= 2 else { return nil }
        return Consistency(theme: themes.theme(tag), stages: stages, waves: rounds)
      }
  }

  private func counts(
    of tag: Tag.ID, by name: (Coding) -> String?
  ) -> [Consistency.Count] {
    Dictionary(grouping: sample[tag], by: name).compactMap { name, codings in
      name.map { Consistency.Count(name: $0, people: codings.people.count) }
    }
  }
}
