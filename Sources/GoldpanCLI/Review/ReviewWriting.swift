import GoldpanKit

/// Writes a coder's decisions and says so.
struct ReviewWriting {
  let coded: CodedStudy
  var journal: DecisionJournal
  let input: StudyInput
  let isDryRun: Bool
  /// The options that the next review has too.
  let options: String
  /// What there is to say of the coder's name.
  let remark: String?

  /// Writes what is not known yet, prints it, and says what waits and what comes next.
  mutating func write(_ rulings: [Ruling], _ console: inout Console) throws {
    let new = rulings.filter { !$0.isKnown }
    let decisions = try append(new.map(\.entry), &console)
    let told = zip(decisions, new).map {
      ToldDecision(decision: $0, quotation: $1.quotation, former: $1.former)
    }
    let printing = Result { try told.print(on: &console) }
    let known = rulings.count - new.count
    summarize(decisions.count, known: known, waiting: waiting(after: rulings), &console)
    try printing.get()
  }

  /// Takes decisions back.
  mutating func undo(_ undone: [Decision], _ console: inout Console) throws {
    let entries = undone.map {
      DecisionJournal.Entry(anchor: $0.anchor, tag: $0.tag, verdict: .undo($0.at))
    }
    let decisions = try append(entries, &console)
    let told = zip(decisions, undone).map {
      ToldDecision(decision: $0, quotation: nil, undone: $1.verdict)
    }
    let printing = Result { try told.print(on: &console) }
    let log = DecisionLog(coded.log.decisions + decisions)
    let waiting = Waiting(coded.study.coded(by: log).codings, in: coded.study.corpus).count
    summarize(decisions.count, known: 0, waiting: waiting, &console)
    try printing.get()
  }

  private mutating func append(
    _ entries: [DecisionJournal.Entry], _ console: inout Console
  ) throws -> [Decision] {
    try console.mustTakeResult()
    let now = console.microseconds
    if isDryRun, let at = Decision.Instant(microseconds: now) {
      return entries.map { entry in
        Decision(
          anchor: entry.anchor, tag: entry.tag, verdict: entry.verdict, coder: journal.coder,
          at: at, memo: entry.memo)
      }
    }
    let receipt = try journal.append(entries, now: now)
    if receipt.hasMended {
      console.complain("goldpan: \(mended(on: console))")
    }
    return receipt.decisions
  }

  /// What to say of a file that was torn.
  func mended(on console: Console) -> String {
    "'\(printable(journal.path))' ended within a line; it stands on its own now and counts for "
      + "nothing; '\(hint("check", on: console))' shows it"
  }

  /// How many suggestions wait once these are decided.
  private func waiting(after rulings: [Ruling]) -> Int {
    var decided: Set<ReviewDesk.Slot> = []
    for ruling in rulings where ruling.entry.verdict != .note {
      decided.insert(ReviewDesk.Slot(ruling.quotation, ruling.entry.tag))
      if case .retag(let new) = ruling.entry.verdict {
        decided.insert(ReviewDesk.Slot(ruling.quotation, new))
      }
    }
    let silent = coded.study.corpus.roster.unheard
    let settled = coded.codings.count {
      $0.state == .pending && decided.contains(ReviewDesk.Slot($0.quotation, $0.tag))
        && $0.quotation.isHeard(besides: silent)
    }
    return coded.waiting - settled
  }

  /// Says how much was decided, what waits, and what comes next.
  func summarize(
    _ count: Int, known: Int = 0, undone: Int = 0, waiting: Int, _ console: inout Console
  ) {
    var parts = ["\(counted(count, "decision")) by \(journal.coder)"]
    if undone > 0 { parts[0] += ", \(counted(undone, "earlier one", "earlier ones")) taken back" }
    if known > 0 { parts[0] += ", \(known) known already" }
    if isDryRun { parts[0] = "nothing was written: " + parts[0] }
    parts.append(
      waiting == 0
        ? "no suggestion waits"
        : "\(counted(waiting, "suggestion")) \(waiting == 1 ? "waits" : "wait")")
    if let remark, count > 0 { parts.append(remark) }
    parts.append("next: \(input.nextStep(waiting: waiting, options: options, on: console))")
    console.say(parts.joined(separator: "; "))
  }
}
