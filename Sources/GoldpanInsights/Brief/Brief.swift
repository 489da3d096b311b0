import GoldpanCoding

/// What a promise-refresh workshop of 90 minutes works on, before anybody gives it words
/// (DESIGN.md §7).
///
/// The figures are those of the digest; a brief adds what to do with them and who has to be there.
public struct Brief: Hashable, Sendable {
  /// What whoever calls the workshop has to know first.
  public enum Warning: Hashable, Sendable {
    /// Nobody answers for anything that the workshop is about.
    case nobodyInvited
    /// Everybody who is invited belongs to that department.
    case oneDepartment(String)
    /// Nobody answers for the promise or for what costs it points.
    case unanswered(Promise.ID)
    /// Nothing is named that delivers the promise.
    case undelivered(Promise.ID)
  }

  /// The figures, and the words of everybody who is quoted.
  public let digest: Digest
  /// The one promise that it is about; `nil`: all of them.
  public let promise: Promise.ID?
  /// The promises that are made, in the order of the study.
  public let live: [PromiseScorecard.Row]
  /// The promises that are being thought about: to be tested before they are made.
  public let drafts: [PromiseScorecard.Row]
  /// Who is to come.
  public let invitations: [Invitation]
  /// The words to read aloud.
  public let listening: Listening
  /// What the company sees beside what customers see; promises that are made, without them nothing.
  public let views: [Gap.Row]
  /// What can come down from the walls.
  public let lettingGo: LettingGo
  /// What could be done about the experience, by people × severity.
  public let actions: [Action]
  /// What the promises could say instead.
  public let rewordings: [Rewording]
  /// What people love that no promise says: candidates for new ones; none in a brief about one promise.
  public let newPromises: [Theme]
  /// The promises that fewer than half of the employees asked know of.
  public let untold: [Awareness.Row]
  /// What whoever calls the workshop has to know first.
  public let warnings: [Warning]
  /// How the 90 minutes are spent.
  public let agenda: [AgendaItem]
}

extension Brief {
  /// The brief about `promise`, or about all promises that are live or drafts.
  public init(_ insights: Insights, about promise: Promise.ID? = nil) {
    func isMeant(_ id: Promise.ID) -> Bool { promise.map { $0 == id } ?? true }
    let live = insights.scorecard.rows.filter { isMeant($0.promise.id) }
    let drafts = insights.scorecard.drafts.filter { isMeant($0.promise.id) }
    let promises = (live + drafts).map(\.promise)
    let listening = Listening(
      to: insights.sample, about: live.isEmpty ? promises : live.map(\.promise))
    let new = promise == nil ? insights.strengths.unpromised : []
    let actions = Action.grid(of: insights, for: promises, isWhole: promise == nil)
    let inviting = Inviting(insights.plan, promises: promises, actions: actions, new: new)
    let letting = LettingGo(live: live, plan: insights.plan, isWhole: promise == nil)
    let untold = insights.awareness.rows.filter { isMeant($0.promise) && $0.needsTelling }

    self.promise = promise
    self.live = live
    self.drafts = drafts
    self.listening = listening
    self.actions = actions
    self.untold = untold
    digest = Digest(insights, quoting: Set(listening.words.map(\.evidence)))
    invitations = inviting.invitations
    views = insights.gap.rows.filter { isMeant($0.promise) }
    lettingGo = letting
    rewordings = insights.rewordings.filter { isMeant($0.promise) }
    newPromises = new
    warnings =
      inviting.warnings
      + promises.filter(\.deliveredBy.isEmpty).map { Warning.undelivered($0.id) }
    agenda = AgendaItem.agenda(
      leavingOut: (promises.isEmpty ? [.guess] : []) + (letting.isEmpty ? [.letGo] : [])
        + (untold.isEmpty ? [.tell] : []))
  }

  /// What the company and customers see of a promise, if anybody of the company was asked.
  public func view(of promise: Promise.ID) -> Gap.Row? { views.first { $0.promise == promise } }
}
