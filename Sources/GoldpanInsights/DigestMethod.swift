public import GoldpanCoding

extension Digest {
  /// How a digest was found out, and what it cannot say.
  public struct Method: Hashable, Sendable {
    /// A focus group.
    public struct Group: Hashable, Sendable {
      /// The conversation.
      public let transcript: Transcript.ID
      /// How many participants speak in it.
      public let members: Int
    }

    /// How many conversations were held in some way.
    public struct Conversations: Hashable, Sendable {
      /// The way.
      public let method: Conversation.Method
      /// How many.
      public let count: Int
    }

    /// The conversations with people of one audience.
    public struct Talks: Hashable, Sendable {
      /// Whose words count in them; `nil`: nobody's.
      public let audience: Audience?
      /// The conversations by method.
      public let conversations: [Conversations]
    }

    /// What every digest admits (DESIGN.md §6).
    public enum Limit: String, CaseIterable, Hashable, Sendable {
      /// A purposive sample, not a survey.
      case purposiveSample
      /// Talk over-reports breakage.
      case talkOverReportsBreakage
      /// Advocates flatter.
      case advocatesFlatter
      /// Rating-like data get ranges wider than needed.
      case rangesWiderThanNeeded
      /// Rules miss things.
      case rulesMissThings
    }

    /// The conversations by method.
    public let conversations: [Conversations]
    /// The same by whom they were held with: those of the digest's audience first, each conversation
    /// once, and last those in which nobody speaks who counts.
    public let talks: [Talks]
    /// The focus groups, whose members count for less.
    public let groups: [Group]
    /// How many suggestions about these people nobody has decided.
    public let pending: Int
    /// How many of those are hypothetical or second-hand, so that no figure counts them.
    public let pendingNotOwn: Int
    /// How many codings that count have no stage; a tag counts once a turn.
    public let unplaced: Int
    /// How many people count although the roster records no consent.
    public let withoutConsent: Int
    /// How many people are left out for want of consent.
    public let leftOut: Int
    /// The live promises that nobody speaks of, in the order of the study.
    public let unreached: [Promise.ID]
    /// How many errors the study's document has.
    public let planErrors: Int
    /// What every digest admits.
    public var limits: [Limit] { Limit.allCases }
  }
}

extension Digest.Method {
  init(_ insights: Insights) {
    let transcripts = insights.corpus.transcripts
    let ids = Set(insights.sample.people.map(\.id))
    conversations = Conversations.counts(of: transcripts)
    talks = Talks.all(of: insights)
    groups = transcripts.filter(\.isFocusGroup).map {
      Group(transcript: $0.id, members: $0.participants.count)
    }
    var speakers = Speakers(ids)
    let codings = insights.codings
    let waiting = codings.indices.filter {
      codings[$0].state == .pending && speakers.include(codings[$0].quotation.speaker)
    }
    pending = waiting.count
    pendingNotOwn = waiting.count { codings[$0].standing != .own }
    unplaced = insights.sample.codings.filter { $0.stage == nil }.mentions
    withoutConsent = insights.sample.people.count { $0.consent == nil }
    leftOut = insights.everybody.all(in: insights.options).count - insights.sample.people.count
    planErrors = insights.options.planErrors
    unreached = insights.scorecard.rows.filter(\.scores.isEmpty).map(\.promise.id)
  }
}

extension Digest.Method.Talks {
  fileprivate static func all(of insights: Insights) -> [Self] {
    let own = insights.options.audience
    var rest = insights.corpus.transcripts
    var talks: [Self] = []
    for audience in [own] + Audience.allCases.filter({ $0 != own }) {
      var options = insights.options
      options.audience = audience
      let people = Set(insights.everybody.people(in: options).map(\.id))
      let held = rest.filter { !people.isDisjoint(with: $0.participants) }
      guard !held.isEmpty else { continue }
      talks.append(Self(audience: audience, conversations: .counts(of: held)))
      rest.removeAll { !people.isDisjoint(with: $0.participants) }
    }
    return rest.isEmpty ? talks : talks + [Self(audience: nil, conversations: .counts(of: rest))]
  }
}

extension [Digest.Method.Conversations] {
  /// How many of `transcripts` there are of each method in use.
  static func counts(of transcripts: [Transcript]) -> Self {
    Digest.Method.Conversations.counts(of: transcripts)
  }
}

extension Digest.Method.Conversations {
  /// How many of `transcripts` there are of each method in use.
  static func counts(of transcripts: [Transcript]) -> [Self] {
    Conversation.Method.allCases.compactMap { method in
      let count = transcripts.count { $0.method == method }
      return count > 0 ? Self(method: method, count: count) : nil
    }
  }
}

extension Transcript {
  /// How the conversation was held, by its own word or by the number of people in it.
  fileprivate var method: Conversation.Method { isFocusGroup ? .focusGroup : about.method }
}
