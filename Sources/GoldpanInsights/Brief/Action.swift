import GoldpanCoding

extension Brief {
  /// Something that could be done about the experience: take one pain away.
  public struct Action: Hashable, Sendable {
    /// Points that would come back if the pain were gone.
    public struct Gain: Hashable, Sendable {
      /// The promise they are lost on.
      public let promise: Promise.ID
      /// How many, in tenths, as printed among its lost points.
      public let tenths: Int
    }

    /// Whom it helps.
    public enum Beneficiary: String, CaseIterable, Hashable, Sendable {
      /// Customers tell of the pain.
      case customers
      /// The company's own people tell of it, or nobody but the company gains.
      case company
    }

    /// The pain: how many people tell it, what it comes from, and who answers for it.
    public let theme: Theme
    /// What would come back, in the order of the study; nothing where no promise names the pain.
    public let back: [Gain]
    /// How many of the company's own people tell of the pain.
    public let employees: Int

    /// People × severity, by which actions are ordered; a pain without a severity weighs 1.
    public var weight: Int { theme.people * max(1, theme.severity) }

    /// Whether nobody who is heard tells of the pain: then whatever taking it away saves, it saves
    /// the company alone (DESIGN.md §1, 36).
    ///
    /// The codebook's `cause:` says where a pain comes from, not whom it hurts; only people's
    /// words say that.
    public var isCostOnly: Bool { theme.people == 0 }

    /// Whom it helps, by who tells of the pain.
    public var benefits: [Beneficiary] {
      (isCostOnly ? [] : [.customers]) + (isCostOnly || employees > 0 ? [.company] : [])
    }
  }
}

extension Brief.Action {
  /// What could be done for `promises`, by people × severity, then points lost, then tag.
  ///
  /// In a brief about everything pains are in it that no promise names. A pain that nobody tells is in it if a promise is broken by it or if somebody answers for it by
  /// name: it has a place in somebody's plans, if in nobody's words.
  static func grid(of insights: Insights, for promises: [Promise], isWhole: Bool) -> [Self] {
    let ids = Set(promises.map(\.id))
    let lost = insights.lostPoints.filter { ids.contains($0.promise) }
    var themes: [Tag.ID: Theme] = [:]
    var back: [Tag.ID: [Gain]] = [:]
    for part in lost {
      for row in part.rows {
        guard let theme = row.theme else { continue }
        themes[theme.tag] = themes[theme.tag] ?? theme
        back[theme.tag, default: []].append(Gain(promise: part.promise, tenths: row.tenths))
      }
    }
    let named = Set(promises.flatMap(\.brokenBy))
    let others = insights.hurts.filter { isWhole || named.contains($0.tag) }
    for theme in others where themes[theme.tag] == nil { themes[theme.tag] = theme }
    let planned = isWhole ? named.union(insights.plan.ownedTags) : named
    for tag in insights.pains(among: planned) where themes[tag] == nil {
      themes[tag] = insights.themes.theme(tag)
    }
    let company = insights.sample(of: .employee)
    return themes.values.map { theme in
      Self(
        theme: theme, back: back[theme.tag] ?? [],
        employees: insights.options.audience == .employee ? 0 : company[theme.tag].people.count)
    }.sorted { left, right in
      (right.weight, right.points, left.theme.tag) < (left.weight, left.points, right.theme.tag)
    }
  }

  private var points: Int { back.reduce(0) { $0 + $1.tenths } }
}

extension StudyPlan {
  /// The tags that somebody answers for by their whole name.
  fileprivate var ownedTags: Set<Tag.ID> {
    Set(owners.compactMap { if case .tags(let name) = $0.subject { Tag.ID(name) } else { nil } })
  }
}

extension Insights {
  /// Those of `tags` that the codebook has, not retired, and that speak against the company.
  fileprivate func pains(among tags: Set<Tag.ID>) -> [Tag.ID] {
    codebook.tags.filter { tags.contains($0.id) && !$0.isRetired }.map(\.id)
      .filter { codebook.polarity(of: $0) == .negative }.sorted()
  }
}
