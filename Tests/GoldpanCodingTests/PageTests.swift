import GoldpanCoding
import GoldpanText
import Testing

@Suite struct PageTests {
  private let markdown = """
    # Book

    - id: book
    - version: 1.0.0

    ## pain/repeat-myself
    The customer has to give the same story more than once.

    ### Match
    - ~explain NEAR/6 again
    """

  @Test func `the page's sample codes what it says`() {
    let book = CodebookReader.read(Source(name: "book.md", text: markdown)).value
    let file = Source(name: "P01.txt", text: "MOD: And then?\nP01: I had to explain it all again.")
    let talk = TranscriptReader.read(file, id: "w1/P01").value

    let codings = Autocoder(book).codings(in: Corpus([talk]))
    let lines = codings.map { "\($0.tag): \($0.quotation.text)" }
    #expect(lines == ["pain/repeat-myself: I had to explain it all again."])
  }
}
