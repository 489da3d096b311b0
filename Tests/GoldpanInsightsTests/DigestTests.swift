import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct DigestTests {
  /// Six people about one promise, half of whom had it broken, and a strength nobody promised.
  private var larkfield: Fieldwork {
    var study = Fieldwork()
    study.plan.title = "Larkfield"
    study.promise("once", kept: ["loved/remembered"], broken: ["pain/repeat"])
    study.promise("quick")
    for number in 1...6 {
      let person = "P\(number)"
      study.say(person, number > 3 ? "loved/remembered" : "pain/repeat", severity: number % 4)
      study.say(person, "loved/plain-bill", "expects/easy")
      study.know(person) {
        $0.consent = .internal
        $0.segments["plan"] = number < 5 ? "home" : "business"
      }
    }
    return study
  }

  @Test func `says what it rests on`() {
    let header = Digest(larkfield.insights).header
    #expect(header.title == "Larkfield")
    #expect(header.waves == ["w1"])
    #expect(header.people.map(\.people) == [6])
    #expect(header.segments.map(\.subject) == ["home", nil])
    #expect(header.segments.map(\.people) == [4, 2])
    #expect(header.transcripts == 6)
    #expect(header.codebook == "test")
    #expect(header.suggestions == 18)
    #expect(header.reviewed == 18)
    #expect(header.isDraft)
  }

  @Test func `puts the verdict, the worst pain and the unpromised strength first`() {
    let digest = Digest(larkfield.insights)
    let statements = digest.topLine.map(\.statement)
    #expect(digest.topLine.count <= 5)
    guard case .verdict(.refresh, let promises)? = statements.first else {
      Issue.record("the first claim is the verdict")
      return
    }
    #expect(promises.refresh == ["once"])
    #expect(promises.unproven == ["quick"])
    guard case .costliest(let theme, "once", tenths: 50, ofTenths: 50) = statements[1] else {
      Issue.record("the second claim is the costliest pain")
      return
    }
    #expect(theme.tag == "pain/repeat")
    #expect(theme.people == 3)
    #expect(theme.of == 6)
    guard case .unpromised(let strength) = statements[2] else {
      Issue.record("the third claim is the unpromised strength")
      return
    }
    #expect(strength.tag == "loved/plain-bill")
    #expect(digest.method.unreached == ["quick"])
    #expect(digest.method.limits.count == 5)
  }

  @Test func `every claim leads to somebody's own words`() {
    let digest = Digest(larkfield.insights)
    for claim in digest.topLine {
      #expect(!claim.evidence.isEmpty)
      for id in claim.evidence { #expect(digest.quote(id)?.text.hasPrefix("P") == true) }
    }
    #expect(digest.evidence.map(\.id) == digest.evidence.map(\.id).sorted())
    #expect(digest.quote(Evidence.ID("q-unknown")) == nil)
  }

  @Test func `nothing but what is loved is called so`() {
    var study = larkfield
    for number in 1...6 { study.say("P\(number)", "affirm/worth-it") }
    let statements = Digest(study.insights).topLine.map(\.statement)
    for statement in statements {
      if case .unpromised(let theme) = statement { #expect(theme.tag.kind == "loved") }
      if case .loved(let theme) = statement { #expect(theme.tag.kind == "loved") }
    }
  }

  @Test func `codings added by hand are no suggestions`() {
    let study = larkfield
    let codings = study.codings
    let added = codings.prefix(4).map { coding in
      Coding(
        tag: "wish/app", quotation: coding.quotation, evidence: coding.evidence,
        coder: .person("ana"), state: .accepted)
    }
    let header = Digest(
      Insights(
        corpus: study.corpus, codebook: study.codebook, codings: codings + added, plan: study.plan)
    ).header
    #expect(
      [header.suggestions, header.reviewed, header.added, header.reviewers] == [18, 18, 4, 1])
  }

  @Test func `works without promises`() {
    var study = larkfield
    study.plan = StudyPlan()
    let digest = Digest(study.insights)
    #expect(digest.scorecard == nil)
    #expect(digest.lostPoints.isEmpty)
    #expect(digest.strengths.loved.map(\.tag) == ["loved/plain-bill", "loved/remembered"])
    #expect(digest.hurts.map(\.tag) == ["pain/repeat"])
    #expect(digest.expectations.map(\.tag) == ["expects/easy"])
    #expect(digest.topLine.count == 3)
    for theme in digest.strengths.loved + digest.hurts + digest.expectations {
      #expect(!theme.quotes.all.isEmpty)
      for id in theme.quotes.all { #expect(digest.quote(id) != nil) }
    }
  }

  @Test(
    arguments: [
      (.none, nil, nil, nil), (.segment, "home", "w1", nil), (.id, nil, "w1", "P1"),
    ] as [(Insights.Attribution, String?, String?, Participant.ID?)])
  func `tells about a speaker what it may`(
    _ style: Insights.Attribution, _ segment: String?, _ wave: String?, _ person: Participant.ID?
  ) throws {
    var study = larkfield
    study.options.attribution = style
    let digest = Digest(study.insights)
    let quote = try #require(digest.evidence.first { $0.text.hasPrefix("P1") })
    #expect(quote.attribution.segment == segment)
    #expect(quote.attribution.wave == wave)
    #expect(quote.attribution.person == person)
    #expect(digest.attribution(of: "P6").segment == nil)
  }

  @Test func `quotes in public only who agreed to that`() {
    var study = larkfield
    study.options.release = .public
    study.know("P2") { $0.consent = .public }
    let digest = Digest(study.insights)
    #expect(digest.header.people.map(\.people) == [6])
    #expect(!digest.evidence.isEmpty)
    #expect(digest.evidence.allSatisfy { $0.text.hasPrefix("P2") })
  }

  @Test func `a final digest counts decided evidence of people with consent`() {
    var study = larkfield
    study.say("P7", "pain/repeat")
    study.say("P1", "pain/other", state: .pending)
    let draft = Digest(study.insights)
    #expect(draft.method.pending == 1)
    #expect(draft.method.withoutConsent == 1)
    #expect(draft.hurts.map(\.tag) == ["pain/repeat", "pain/other"])
    study.options.isFinal = true
    let final = Digest(study.insights)
    #expect(!final.header.isDraft)
    #expect(!final.header.countsPending)
    #expect(final.header.people.map(\.people) == [6])
    #expect(final.method.leftOut == 1)
    #expect(final.hurts.map(\.tag) == ["pain/repeat"])
  }

  @Test func `says nothing of nothing`() {
    let empty = Digest(Fieldwork().insights)
    #expect(empty.topLine.isEmpty)
    #expect(empty.evidence.isEmpty)
    var promised = Fieldwork()
    promised.promise("p", kept: ["loved/a"], broken: ["pain/a"])
    let digest = Digest(promised.insights)
    #expect(digest.scorecard?.verdict == .unproven)
    #expect(digest.method.unreached == ["p"])
  }

  @Test func `codings of unknown transcripts, tags and speakers do no harm`() {
    let quotation = Quotation(
      transcript: "nowhere", turn: 9, range: TextRange(5, 9), speaker: .unknown, text: "x")
    let stray = [Speaker.unknown, .interviewer("MOD"), .participant("P404")].map { speaker in
      Coding(
        tag: "odd",
        quotation: Quotation(
          transcript: "nowhere", turn: 9, range: TextRange(5, 9), speaker: speaker, text: "x"),
        evidence: Evidence.ID("q-1"), coder: .person("ana"), state: .accepted)
    }
    let study = larkfield
    let insights = Insights(
      corpus: study.corpus, codebook: study.codebook, codings: study.codings + stray,
      plan: study.plan)
    #expect(insights.scorecard == study.insights.scorecard)
    #expect(Concordance(stray, in: study.corpus).lines.isEmpty)
    #expect(Digest(insights).header.reviewers == 1)
    #expect(quotation.text == "x")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `does not depend on the order of its inputs`(_ seed: UInt64) {
    let study = Fieldwork.random(seed)
    var random = Seeded(seed)
    let corpus = study.corpus
    let shuffled = Insights(
      corpus: Corpus(
        corpus.transcripts.shuffled(using: &random),
        roster: Roster(
          corpus.roster.participants.shuffled(using: &random),
          segmentColumns: corpus.roster.segmentColumns)),
      codebook: study.codebook, codings: study.codings.shuffled(using: &random),
      plan: study.plan)
    let insights = study.insights
    #expect(Digest(shuffled) == Digest(insights))
    for grouping in [.tag, .wave, .stage, .cause, .segment("plan")] as [FrequencyTable.Grouping] {
      #expect(shuffled.frequencies(by: grouping) == insights.frequencies(by: grouping))
    }
  }
}
