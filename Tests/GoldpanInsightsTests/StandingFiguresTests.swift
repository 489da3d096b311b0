import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

/// What is hypothetical or second-hand is in no figure until somebody accepts it.
@Suite struct StandingFiguresTests {
  @Test(arguments: [Coding.Standing.hypothetical, .secondHand])
  func `what is not their own counts once it is accepted`(_ standing: Coding.Standing) {
    let without = insights { _ in }
    let pending = insights { $0.say("P03", "pain/x", state: .pending, standing: standing) }
    let accepted = insights { $0.say("P03", "pain/x", state: .accepted, standing: standing) }
    let own = insights { $0.say("P03", "pain/x", state: .pending) }

    #expect(pending.sample.codings == without.sample.codings)
    #expect(pending.hurts == without.hurts)
    #expect(pending.lostPoints == without.lostPoints)
    #expect(pending.scorecard.rows[0].score == without.scorecard.rows[0].score)
    #expect(pending.frequencies(by: .tag).rows == without.frequencies(by: .tag).rows)
    let (waiting, counted) = (Digest(pending), Digest(accepted))
    #expect(waiting.method.pending == 1)
    #expect(waiting.method.pendingNotOwn == 1)
    #expect(waiting.evidence.allSatisfy { !$0.text.hasPrefix("P03") })

    #expect(accepted.scorecard.rows[0].score == own.scorecard.rows[0].score)
    #expect(accepted.frequencies(by: .tag).rows == own.frequencies(by: .tag).rows)
    #expect(accepted.scorecard.rows[0].score != without.scorecard.rows[0].score)
    #expect(counted.method.pendingNotOwn == 0)
  }

  private func insights(_ change: (inout Fieldwork) -> Void) -> Insights {
    var work = Fieldwork()
    work.promise("once", kept: ["loved/x"], broken: ["pain/x"])
    work.options.countsPending = true
    work.say("P01", "loved/x")
    work.say("P02", "pain/x")
    work.say("P03", text: "P03 says nothing.")
    change(&work)
    return work.insights
  }
}
