import GoldpanReports
import GoldpanText
import Testing

@Suite struct XMLReaderTests {
  struct Case {
    let xml: String
    let events: String
  }

  @Test(arguments: [
    Case(xml: "<a/>", events: "<a> </a>"),
    Case(xml: "<?xml version='1.0'?>\n<a>b</a>\n", events: "<a> b </a>"),
    Case(xml: "<x:a xmlns:x='u'><x:b y='1'/></x:a>", events: "<a xmlns:x=u> <b y=1> </b> </a>"),
    Case(xml: "<a>1 &lt; 2 &amp; &#x1F600;&#65;</a>", events: "<a> 1 < 2 & 😀A </a>"),
    Case(xml: "<a><![CDATA[<b> & ]]]]><![CDATA[>]]></a>", events: "<a> <b> & ]] > </a>"),
    Case(xml: "<a><!-- <b> - & --><?p ?></a>", events: "<a> </a>"),
    Case(xml: "<a b = \"1\n2\t&#10;\" c='\"'></a >", events: "<a b=1 2 \n c=\"> </a>"),
    Case(xml: "<é>日本</é>", events: "<é> 日本 </é>"),
  ])
  func `reads what is well-formed`(example: Case) throws {
    #expect(try events(example.xml) == example.events)
  }

  @Test(arguments: [
    ("", "it holds no element"), ("<!-- -->", "it holds no element"),
    ("text", "text stands outside the root element"),
    ("<a/>text", "text stands outside the root element"),
    ("<a/><b/>", "a second root '<b>'"), ("<a>", "'<a>' is not closed"),
    ("<a><b></a>", "expected '</b>', found '</a>'"), ("</a>", "'</a>' closes nothing"),
    ("<a", "'<a' is not closed"), ("<a b", "attribute 'b' has no value"),
    ("<a b=c>", "the value of 'b' is not in quotes"),
    ("<a b='c>", "the value of 'b' is not closed"),
    ("<a b='1' b='2'/>", "attribute 'b' is given twice"),
    ("<a b='1'c='2'/>", "expected a blank, '>' or '/>' after a name"),
    ("<a b='<'/>", "'<' stands in the value of 'b'"), ("<1/>", "expected a name"),
    ("<a>&b;</a>", "unknown entity '&b;'"),
    ("<a>& b</a>", "'&' begins no reference; expected '&amp;'"),
    ("<a>&#0;</a>", "'&#0;' is no character"), ("<a>&#xD800;</a>", "'&#xD800;' is no character"),
    ("<a>&#99999999;</a>", "'&#99999999;' is no character"),
    ("<a>]]></a>", "']]>' stands in text"), ("<a><!-- -- --></a>", "'--' stands in a comment"),
    ("<a><!-- </a>", "the comment is not closed; expected '-->'"),
    ("<a><![CDATA[</a>", "the CDATA section is not closed"),
    ("<?xml", "the instruction is not closed; expected '?>'"),
    ("<a>\u{1}</a>", "a character that XML does not have"),
    ("<a>\u{FFFF}</a>", "a character that XML does not have"),
    ("<a b='\u{8}'/>", "a character that XML does not have"),
  ])
  func `refuses what is not`(xml: String, message: String) {
    #expect(failure(xml)?.message == message)
  }

  @Test func `refuses a document type, so that no entity can grow or lead to a file`() {
    let laughs = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;">]>
      <lolz>&lol2;</lolz>
      """
    #expect(failure(laughs) == XMLReader.Failure(message: "a document type is refused", line: 2))
    #expect(
      failure("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")?.message
        == "a document type is refused")
  }

  @Test func `tells the line`() {
    #expect(failure("<a>\n<b>\n\n</a>")?.line == 4)
    #expect(failure("<a>\n&x;\n</a>")?.line == 2)
  }

  @Test func `bounds what nests and how many attributes there are`() {
    let deep = String(repeating: "<a>", count: 10_000)
    #expect(failure(deep)?.message == "elements nest more than 256 deep")
    let many = (0..<10_000).map { " a\($0)=''" }.joined()
    #expect(failure("<a\(many)/>")?.message == "more than 256 attributes")
  }

  @Test(arguments: [
    "<a b='" + String(repeating: "x ", count: 200_000), String(repeating: "<", count: 200_000),
    "<a>" + String(repeating: "&amp", count: 100_000),
    "<a>" + String(repeating: "]]", count: 100_000),
    "<!--" + String(repeating: "- ", count: 200_000),
    "<a><![CDATA[" + String(repeating: "]]", count: 200_000),
    "<a>" + String(repeating: "<b/>x", count: 50_000) + "</a>",
  ])
  func `long texts take a moment, not more`(xml: String) {
    let clock = ContinuousClock()
    #expect(clock.measure { _ = try? events(xml) } < .seconds(20))
  }

  private func failure(_ xml: String) -> XMLReader.Failure? {
    do {
      _ = try events(xml)
      return nil
    } catch {
      return error
    }
  }

  private func events(_ xml: String) throws(XMLReader.Failure) -> String {
    var reader = XMLReader(Source(name: "xml", text: xml))
    var events: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        let values = attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
        events.append("<\(name)\(values.joined())>")
      case .end(let name): events.append("</\(name)>")
      case .text(let text): events.append(text)
      }
    }
    return events.joined(separator: " ")
  }
}
