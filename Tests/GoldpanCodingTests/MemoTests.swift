import GoldpanCoding
import GoldpanText
import Testing

private let talk = """
  MOD: How was it?
  P01: It was slow. Then it was late. Nobody rang.
  """

@Suite struct MemoTests {
  @Test func `holds every coder's memo in the order of time`() throws {
    var desk = Desk(talk)
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ben", memo: "the lift?")
    try desk.decide(.accept, "pain/slow", "It was slow.", by: "ana", memo: "the queue")
    try desk.decide(.reject, "pain/late", "Then it was late.", by: "ana", memo: "no")
    #expect(
      drawn(desk.coded()) == [
        "pain/slow accepted «It was slow.» (ben: the lift?) (ana: the queue)",
        "pain/late rejected «Then it was late.» (ana: no)",
      ])
  }

  @Test func `a coder's newer memo takes the place of the older, a verdict without one does not`()
    throws
  {
    var desk = Desk(talk)
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ana", memo: "the queue")
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ben", memo: "sure?")
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ana", memo: "the lift")
    try desk.decide(.accept, "pain/slow", "It was slow.", by: "ana")
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ben", memo: " \n ")
    #expect(
      drawn(desk.coded())[0] == "pain/slow accepted «It was slow.» (ben: sure?) (ana: the lift)")
  }

  @Test func `a retag takes memos along, its own and earlier ones`() throws {
    var desk = Desk(talk)
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ben", memo: "sure?")
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ana", memo: "the lift")
    try desk.decide(.retag("pain/late"), "pain/slow", "It was slow.", by: "ana", memo: "late")
    try desk.decide(.note, "pain/slow", "It was slow.", by: "ben", memo: "after all")
    #expect(
      drawn(desk.coded()).prefix(2) == [
        "pain/late accepted «It was slow.» (ben: sure?) (ana: late)",
        "pain/slow rejected «It was slow.» (ana: late) (ben: after all)",
      ])
    try desk.decide(.retag("loved/kind"), "pain/late", "It was slow.", by: "ben")
    #expect(
      drawn(desk.coded())[0]
        == "loved/kind accepted «It was slow.» (ben: sure?) (ana: late)")
  }

  @Test func `a retag that no longer counts takes nothing along`() throws {
    var desk = Desk(talk)
    try desk.decide(.retag("pain/late"), "pain/slow", "It was slow.", memo: "late")
    try desk.decide(.accept, "pain/slow", "It was slow.")
    #expect(drawn(desk.coded())[0] == "pain/slow accepted «It was slow.» (ana: late)")
  }

  @Test func `a memo follows its tag to its new name`() throws {
    var desk = Desk(talk)
    try desk.decide(.note, "pain/tardy", "Then it was late.", by: "ana", memo: "old")
    try desk.decide(.note, "pain/late", "Then it was late.", by: "ben", memo: "new")
    #expect(
      drawn(desk.coded())[1] == "pain/late pending «Then it was late.» (ana: old) (ben: new)")
  }

  @Test func `an undone memo is gone, and the one before it is back`() throws {
    var desk = Desk(talk)
    try desk.decide(.note, "pain/slow", "It was slow.", memo: "one")
    try desk.decide(.note, "pain/slow", "It was slow.", memo: "two")
    let second = try #require(desk.decisions.last?.at)
    try desk.decide(.undo(second), "pain/slow", "It was slow.")
    #expect(drawn(desk.coded())[0] == "pain/slow pending «It was slow.» (ana: one)")
  }

  @Test func `a memo on a tag that nobody suggests is told of`() throws {
    var desk = Desk(talk)
    try desk.decide(.note, "loved/kind", "It was slow.", memo: "kind?")
    #expect(
      desk.coded().diagnostics.map(\.message) == [
        "nobody suggests 'loved/kind' for these words; the memo is kept but shown nowhere"
      ])
    try desk.decide(.add, "loved/kind", "It was slow.", by: "ben")
    #expect(desk.coded().diagnostics == [])
    #expect(drawn(desk.coded())[0] == "loved/kind accepted «It was slow.» (ana: kind?)")
  }

  @Test(arguments: [
    ("plain", "plain"), ("  two\n lines\t", "two lines"), ("\r\n", ""),
    ("a\u{1B}[31m\u{0}b", "a\u{1B}[31m\u{0}b"),
  ])
  func `stands on one line`(written: String, text: String) {
    #expect(Memo(by: "ana", text: written).text == text)
  }

  @Test func `memos on several tags of the same words are told once`() {
    let memo = Memo(by: "ana", text: "both")
    let codings = ["pain/slow", "pain/late"].map { tag in
      Coding(
        tag: GoldpanCoding.Tag.ID(tag),
        quotation: Quotation(
          transcript: "w1/P01", turn: 0, range: TextRange(0, 1), speaker: .participant("P01"),
          text: "x"),
        evidence: "q-1", coder: .person("ana"), state: .accepted,
        memos: [memo, Memo(by: "ben", text: tag)])
    }
    #expect(codings.memos.map(\.text) == ["both", "pain/slow", "pain/late"])
  }
}
