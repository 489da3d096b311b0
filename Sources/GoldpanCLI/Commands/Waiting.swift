import GoldpanKit

/// The suggestions that nobody has decided about.
struct Waiting {
  /// Those that wait for a decision.
  let count: Int
  /// Those that nobody is to look at, since whoever says them refused or has withdrawn.
  let unheard: Int

  /// Counts those among `codings`.
  init(_ codings: Codings, in corpus: Corpus) {
    let silent = corpus.roster.unheard
    let all = codings.pendingCount
    unheard =
      silent.isEmpty
      ? 0 : codings.count { $0.state == .pending && !$0.quotation.isHeard(besides: silent) }
    count = all - unheard
  }
}

extension Quotation {
  /// Whether somebody else than those says it.
  func isHeard(besides silent: Set<Participant.ID>) -> Bool {
    speaker.participant.map { !silent.contains($0) } ?? true
  }
}
