import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// A codebook, something said, and the codings that come of it.
struct AutocoderCase: Sendable, CustomTestStringConvertible {
  /// What of a coding is compared.
  enum Detail: Sendable {
    case words, severity, confidence, stage
  }

  let testDescription: String
  let codebook: String
  let transcript: String
  let expected: [String]
  var detail = Detail.words

  func drawn(_ coding: Coding) -> String {
    switch detail {
    case .words: coding.drawn
    case .severity: "\(coding.severity) «\(coding.quotation.text)»"
    case .confidence: "\(coding.confidence) «\(coding.quotation.text)»"
    case .stage: "\(coding.stage ?? "-") «\(coding.quotation.text)»"
    }
  }

  static let roster: Roster = {
    var employee = Participant(id: "E01")
    employee.audience = .employee
    var business = Participant(id: "B01")
    business.segments["plan"] = "Business"
    return Roster([employee, business, Participant(id: "P01"), Participant(id: "P02")])
  }()

  /// A codebook that has something of everything.
  static let busy = """
    ## pain/slow
    - beats: pain/wait
    ### Match
    - slow*
    - slow AND late [in: turn]
    - yes [after: slow]
    ### Except
    - slow food
    ### Severity
    - 3: late
    ## pain/wait
    - negation: flip loved/fast
    ### Match
    - wait NEAR/3 late
    - wait [who: any]
    ## loved/fast
    ### Match
    - fast
    """

  /// Some turns of random words.
  static func talk(_ random: inout Seeded) -> String {
    let words = ["slow", "late", "wait", "fast", "food", "never", "not", "yes", "and", "the"]
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in
      let sentences = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<Int.random(in: 1...5, using: &random))
          .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      }
      let speaker = ["MOD", "P01", "P02"].randomElement(using: &random) ?? "P01"
      return "\(speaker): \(sentences.joined(separator: ". "))."
    }.joined(separator: "\n")
  }
}

let autocoderCases = [
  AutocoderCase(
    testDescription: "a sentence is the unit",
    codebook: "## pain/x\n### Match\n- slow AND late",
    transcript: "P01: It was slow. It was late. It was slow and late.",
    expected: ["pain/x @ «It was slow and late.»"]),
  AutocoderCase(
    testDescription: "a turn is the unit",
    codebook: "## pain/x\n### Match\n- slow AND late [in: turn]",
    transcript: "P01: Well. It was slow. Hm so. It was late. Bye.\nP02: Late.",
    expected: ["pain/x @ «It was slow. Hm so. It was late.»"]),
  AutocoderCase(
    testDescription: "a match never crosses a turn",
    codebook: "## pain/x\n### Match\n- slow late\n- slow NEAR/5 late [in: turn]",
    transcript: "P01: So slow\nP02: late it was.", expected: []),
  AutocoderCase(
    testDescription: "a moderator's words are no evidence",
    codebook: "## pain/x\n### Match\n- slow",
    transcript: "MOD: Was it slow?\nP01: It was slow.",
    expected: ["pain/x @ «It was slow.»"]),
  AutocoderCase(
    testDescription: "unless a rule asks for them",
    codebook: "## pain/x\n### Match\n- slow [who: moderator]",
    transcript: "MOD: Was it slow?\nP01: It was slow.",
    expected: ["pain/x @ «Was it slow?»"]),
  AutocoderCase(
    testDescription: "employees only",
    codebook: "## pain/x\n### Match\n- slow [who: employee]",
    transcript: "MOD: Slow?\nP01: Slow one.\nE01: Slow two.",
    expected: ["pain/x @ «Slow two.»"]),
  AutocoderCase(
    testDescription: "anybody",
    codebook: "## pain/x\n### Match\n- slow [who: any]",
    transcript: "MOD: Slow?\nP01: Slow one.\nE01: Slow two.",
    expected: ["pain/x @ «Slow?»", "pain/x @ «Slow one.»", "pain/x @ «Slow two.»"]),
  AutocoderCase(
    testDescription: "one speaker by name",
    codebook: "## pain/x\n### Match\n- slow [who: p02]",
    transcript: "P01: Slow one.\nP02: Slow two.",
    expected: ["pain/x @ «Slow two.»"]),
  AutocoderCase(
    testDescription: "one segment",
    codebook: "## pain/x\n### Match\n- slow [segment: plan=business]",
    transcript: "P01: Slow one.\nB01: Slow two.",
    expected: ["pain/x @ «Slow two.»"]),
  AutocoderCase(
    testDescription: "upper case",
    codebook: "## pain/x\n### Match\n- SLOW [case]",
    transcript: "P01: Slow one.\nP02: SLOW two.",
    expected: ["pain/x @ «SLOW two.»"]),
  AutocoderCase(
    testDescription: "after the last question only",
    codebook: "## loved/x\n### Match\n- every time [after: recommend*]",
    transcript: """
      P01: Every time, zero.
      MOD: Would you recommend us?
      P01: Every time, one.
      P02: Every time, two.
      MOD: Why?
      P01: Every time, three.
      """,
    expected: ["loved/x @ «Every time, one.»", "loved/x @ «Every time, two.»"]),
  AutocoderCase(
    testDescription: "an exception works in its sentence only",
    codebook: "## pain/x\n### Match\n- slow\n### Except\n- food",
    transcript: "P01: Slow food. Slow. Food.", expected: ["pain/x @ «Slow.»"]),
  AutocoderCase(
    testDescription: "an exception in the turn",
    codebook: "## pain/x\n### Match\n- slow\n### Except\n- food [in: turn]",
    transcript: "P01: Slow. Food.\nP02: Slow.",
    expected: ["pain/x @ «Slow.»"]),
  AutocoderCase(
    testDescription: "an exception to a rule for everybody",
    codebook: "## pain/x\n### Match\n- slow [who: any]\n### Except\n- food",
    transcript: "MOD: Slow food?\nMOD: Slow?\nP01: So slow.",
    expected: ["pain/x @ «Slow?»", "pain/x @ «So slow.»"]),
  AutocoderCase(
    testDescription: "an exception takes the long hit and leaves the short one",
    codebook: "## pain/x\n### Match\n- slow AND late [in: turn]\n- slow\n### Except\n- food",
    transcript: "P01: Slow. Food was late.", expected: ["pain/x @ «Slow.»"]),
  AutocoderCase(
    testDescription: "beats",
    codebook: """
      ## pain/a
      - beats: pain/b
      ### Match
      - late
      ## pain/b
      ### Match
      - slow
      """,
    transcript: "P01: Slow and late. Slow.",
    expected: ["pain/a @ «Slow and late.»", "pain/b @ «Slow.»"]),
  AutocoderCase(
    testDescription: "a chain of beats leaves its first",
    codebook: """
      ## pain/a
      - beats: pain/b
      ### Match
      - late
      ## pain/b
      - beats: pain/c
      ### Match
      - slow
      ## pain/c
      ### Match
      - bad
      """,
    transcript: "P01: Slow and late and bad. Bad and late. Bad and slow.",
    expected: [
      "pain/a @ «Slow and late and bad.»", "pain/a @ «Bad and late.»",
      "pain/c @ «Bad and late.»", "pain/b @ «Bad and slow.»",
    ]),
  AutocoderCase(
    testDescription: "tags that beat each other both stay",
    codebook: """
      ## pain/a
      - beats: pain/b
      ### Match
      - late
      ## pain/b
      - beats: pain/a
      ### Match
      - slow
      """,
    transcript: "P01: Slow and late.",
    expected: ["pain/a @ «Slow and late.»", "pain/b @ «Slow and late.»"]),
  AutocoderCase(
    testDescription: "beats across a rule that spans the turn",
    codebook: """
      ## pain/a
      - beats: pain/b
      ### Match
      - slow AND late [in: turn]
      ## pain/b
      ### Match
      - bad
      """,
    transcript: "P01: Slow. Bad. Late. Bad.",
    expected: ["pain/a @ «Slow. Bad. Late.»", "pain/b @ «Bad.»"]),
  AutocoderCase(
    testDescription: "the longest of overlapping hits",
    codebook: "## pain/x\n### Match\n- slow\n- slow AND late [in: turn]\n- late",
    transcript: "P01: Slow. Late. Slow again.",
    expected: ["pain/x @ «Slow. Late. Slow again.»"]),
  AutocoderCase(
    testDescription: "a negator blocks",
    codebook: "## pain/x\n### Match\n- slow", transcript: "P01: Never slow. Slow.",
    expected: ["pain/x @ «Slow.»"]),
  AutocoderCase(
    testDescription: "a negator is kept",
    codebook: "## pain/x\n- negation: keep\n### Match\n- slow",
    transcript: "P01: Never slow.", expected: ["pain/x @ «Never slow.»"]),
  AutocoderCase(
    testDescription: "a negator flips, with the exceptions of both tags",
    codebook: """
      ## pain/x
      - negation: flip loved/x
      ### Match
      - slow, NEG(fast)
      - staff AND rude
      ### Except
      - food
      ## loved/x
      ### Match
      - great
      ### Except
      - but
      """,
    transcript: """
      P01: Never slow. Slow. Never slow food. Not slow, but dear. Not fast. Staff were not rude.
      """,
    expected: [
      "loved/x @ «Never slow.»", "pain/x @ «Slow.»", "pain/x @ «Not fast.»",
      "loved/x @ «Staff were not rude.»",
    ]),
  AutocoderCase(
    testDescription: "severity",
    codebook: """
      ## pain/x
      - severity: 2
      ### Match
      - slow
      ### Severity
      - 1: a bit
      - 3: cancel*
      - 3: furious [in: turn]
      """,
    transcript: """
      P01: Slow. A bit slow. A bit slow, I cancelled. I cancelled.
      P02: It was slow. I was furious.
      P01: Slow, never cancelled.
      """,
    expected: [
      "2 «Slow.»", "1 «A bit slow.»", "3 «A bit slow, I cancelled.»", "3 «It was slow.»",
      "2 «Slow, never cancelled.»",
    ], detail: .severity),
  AutocoderCase(
    testDescription: "confidence",
    codebook: "## pain/x\n### Match\n- slow, lat*, again*, very bad, wait NEAR/2 long",
    transcript: "P01: Slow. Later. Against. Very bad. Wait so long.",
    expected: [
      "medium «Slow.»", "low «Later.»", "medium «Against.»", "high «Very bad.»",
      "high «Wait so long.»",
    ], detail: .confidence),
  AutocoderCase(
    testDescription: "stage of the tag, else of the marker",
    codebook: "## pain/x\n- stage: support\n### Match\n- slow\n\n## pain/y\n### Match\n- late",
    transcript: "P01: Slow.\nP01: Late.\n## stage: buy\nP01: Slow one.\nP02: Late two.",
    expected: ["support «Slow.»", "- «Late.»", "support «Slow one.»", "buy «Late two.»"],
    detail: .stage),
]
