import GoldpanReports
import TestSupport
import Testing

@Suite struct MarkdownTests {
  private static let escapes: [(String, String)] = [
    ("", ""), ("plain, text. (really)", "plain, text. (really)"), ("a|b", "a\\|b"),
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("[x](javascript:alert)", "\\[x\\](javascript:alert)"), ("![x](y)", "!\\[x\\](y)"),
    ("`code`", "\\`code\\`"), ("# title", "\\# title"), ("say #1", "say #&#8203;1"),
    ("C# is", "C# is"),
    ("@ann said", "@&#8203;ann said"), ("at a@b.org", "at a@&#8203;b.org"), ("5 @ 3", "5 @ 3"),
    ("#12", "\\#&#8203;12"),
    ("1. first", "1\\. first"), ("  12) x", "  12\\) x"), ("1.5 hours", "1.5 hours"),
    ("7.", "7\\."),
    ("in 1. place", "in 1. place"), ("---", "\\---"), ("  - item", "  \\- item"),
    ("+ item", "\\+ item"), ("===", "\\==="), ("well-known", "well-known"), ("~~~", "\\~\\~\\~"),
    ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("> quote", "\\> quote"), ("$x$", "\\$x\\$"),
    ("a\\b", "a\\\\b"), ("ends in \\", "ends in \\\\"), ("&lt;&amp;", "&amp;lt;&amp;amp;"),
    ("two\nlines\r\n", "two␊lines␍␊"), ("a\tb", "a b"), ("\u{202E}evil\u{2066}", "␦evil␦"),
    ("\u{2028}\u{61C}", "␦␦"), ("nul\0esc\u{1B}[31m", "nul␀esc␛\\[31m"),
    ("https://a.b", "https\\://a.b"), ("ratio 1:2", "ratio 1:2"), ("www.a.b", "www\\.a.b"),
    ("Grüße 日本語 😀", "Grüße 日本語 😀"),
  ]

  @Test(arguments: escapes)
  func `nothing in escaped text is markup`(text: String, expected: String) {
    #expect(Markdown.escaped(text) == expected)
    #expect(RenderedMarkdown("> \(Markdown.escaped(text))").problems.isEmpty)
    #expect(RenderedMarkdown(Markdown.escaped(text)).problems.isEmpty)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `escaped text reads as it was`(_ seed: UInt64) {
    var random = Seeded(seed)
    let signs = Array("\\`*_[]<>|~$&#+-=:/.1w) ax@\"'!日")
    let text = String((0..<40).compactMap { _ in signs.randomElement(using: &random) })
    let escaped = Markdown.escaped(text)
    #expect(RenderedMarkdown.unescaped(escaped) == text)
    #expect(RenderedMarkdown("- \(escaped)").problems.isEmpty)
    #expect(RenderedMarkdown("| \(escaped) |\n|---|\n| a |").problems.isEmpty)
  }

  @Test(arguments: [
    ("pain/no-show", "`pain/no-show`"), ("a`b", "a\\`b"), ("a|b", "a\\|b"), ("", ""),
    ("a\nb", "a␊b"), ("<b>", "\\<b\\>"),
  ])
  func `a name becomes code unless code cannot hold it`(name: String, expected: String) {
    #expect(Markdown.code(name) == expected)
  }

  @Test func `a very long word stays one word`() {
    let word = String(repeating: "a", count: 200_000)
    #expect(Markdown.escaped(word) == word)
  }

  @Test func `tables align numbers to the right`() {
    let table = Markdown.table([("Name", false), ("Number", true)], [["a", "1"], ["b", "2"]])
    #expect(table == "| Name | Number |\n|---|--:|\n| a | 1 |\n| b | 2 |")
  }
}
