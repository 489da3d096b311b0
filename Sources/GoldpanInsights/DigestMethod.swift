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
    groups = transcripts.filter(\.isFocusGroup).map {
      Group(transcript: $0.id, members: $0.participants.count)
    }
    let waiting = insights.codings.filter { $0.state == .pending }.said(by: ids)
    pending = waiting.count
    pendingNotOwn = waiting.count { $0.standing != .own }
    unplaced = insights.sample.codings.filter { $0.stage == nil }.mentions
    withoutConsent = insights.sample.people.count { $0.consent == nil }
    leftOut = insights.everybody.all(in: insights.options).count - insights.sample.people.count
    planErrors = insights.options.planErrors
    unreached = insights.scorecard.rows.filter(\.scores.isEmpty).map(\.promise.id)
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
