import GoldpanText
import TestSupport
import Testing

@Suite struct SentencesTests {
  @Test(arguments: [
    "«One.» «Two!» «Three?»  «Four»", "  «Trimmed.»\n", "«Really?!» «Yes...» «And so on…» «Then»",
    "«Mr. Holt and Mrs. Dale met Dr. No.» «They left.»", "«It was J. R. Holt.» «He paid.»",
    "«So did I.» «Then we left.»", "«About 4.5 at example.com today.» «Fine.»",
    "«Fruit, e.g. Apples, i.e. Pears vs. Plums etc. And more.»", "«approx. Ten.» «Done»",
    "«No.» «I never did.»", "«No. 5 is out.» «No.» «I said so.»", "«At 5 p.m. we left.»",
    "«Well... maybe.» «Well…  maybe.» «Wait. what?» «so»",
    "«She said “Stop.”» «He left.» «(Really.)» «“Go!” he said.» «Go!» «he said»",
    "«A line\nand its wrap.»\n«Next»", "«A title»\n\n«Its text»\n \t\n«more»",
    "«これは本です。»«そうです！»«本当？»", "«Stop!» «— Why?»", "«Great.» «[laughs] Then we left.»",
    "«Great.» «(pause) Then we left.»",
    "«I said it again.»«(laughs) *sighs* Yes.»", "«Well.»«*sighs* Yes.»",
    "«The shop (the big one) shut.»",
    "«I [sighs. Loudly.] left.» «Um.» «Then.»", "«Done.*» «_Next_.»", "", "   ", "...", "— !",
    "«On Jan. 3 and Mar. 4 in vol. 2.» «I sat.» «Mon»", "«Ask about plan b.» «Then go.»",
    "«Über alles.» «Élan vital. été»", "«Wait!Now»", "«a.b.c»", "«Yes.»\u{A0}«No»",
  ])
  func `sentences are cut where speech ends`(drawn: String) {
    let marked = Marked(drawn)
    let bytes = Array(marked.text.utf8)
    let found = Sentences.split(bytes, TextRange(0, bytes.count))
    #expect(Marked.draw(found, in: marked.text) == drawn)
    var scan = Scan()
    Matcher([]).scan(bytes, TextRange(0, bytes.count), into: &scan)
    #expect(scan.sentences.map(\.range) == found)
  }
}
