import GoldpanCLI
import Testing

@Suite struct ParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let told: String
    var testDescription: String { line }

    init(_ line: String, _ told: String) { (self.line, self.told) = (line, told) }
  }

  @Test(arguments: [
    Case("check", "text"),
    Case("check --fix --strict", "fix strict text"),
    Case("check -xs", "fix strict text"),
    Case("check -xsfjson", "fix strict json"),
    Case("check -f=json", "json"),
    Case("check -f json", "json"),
    Case("check --format json", "json"),
    Case("check --format=json --format=text", "text"),
    Case("check --name=a=b", "text name=a=b"),
    Case("check --name= x", "text name= [\"x\"]"),
    Case("check --name -", "text name=-"),
    Case("check --name -5", "text name=-5"),
    Case("check --size 1 --size 2", "text [1, 2]"),
    Case("check a - b", "text [\"a\", \"-\", \"b\"]"),
    Case("check a --fix b", "fix text [\"a\", \"b\"]"),
    Case("check -- --fix", "text [\"--fix\"]"),
    Case("codebook test", "test"),
    Case("-C there codebook -l lint", "lint"),
    Case("show json", "section json 80"),
    Case("show --width 9 json", "section json 9"),
  ])
  func `a command line fills the options it names`(sample: Case) throws {
    var toy = Toy()
    let words = sample.line.split(separator: " ").map(String.init)
    try Toy.program.invocation(of: words, in: &toy)(&toy)
    #expect(toy.told == sample.told)
  }

  @Test func `shared options stand anywhere and the last one counts`() throws {
    var toy = Toy()
    _ = try Toy.program.invocation(of: ["-C", "a", "check", "-lCb", "x"], in: &toy)
    #expect(toy.directory == "b")
    #expect(toy.isLoud)
  }

  @Test(arguments: [
    Case("chekc", "unknown command 'chekc'; did you mean 'check'?"),
    Case("--fix", "unknown option '--fix'"),
    Case("check --strcit", "unknown option '--strcit'; did you mean '--strict'?"),
    Case("check -format", "'-f' takes one of text, json, not 'ormat'"),
    Case("check -strict", "unknown option '-strict'; did you mean '--strict'?"),
    Case("check -z", "unknown option '-z'"),
    Case("check --fix=yes", "'--fix' takes no value"),
    Case("check --format", "'--format' needs a value: --format FORMAT"),
    Case("check --name --fix", "'--name' needs a value: --name NAME"),
    Case(
      "check --format jsno", "'--format' takes one of text, json, not 'jsno'; did you mean 'json'?"),
    Case("check --size many", "'--size' takes a whole number, not 'many'"),
    Case("codebook", "expected one of test, lint"),
    Case("codebook tset", "unknown command 'tset'; did you mean 'test'?"),
    Case("codebook test x", "unexpected argument 'x'"),
    Case("show", "missing SECTION: which one"),
    Case("show txet", "SECTION takes one of text, json, not 'txet'; did you mean 'text'?"),
    Case("-l", "expected one of check, show, codebook"),
    Case("check \u{1B}[2J --\u{1B}", "unknown option '--␛'"),
  ])
  func `a slip of the command line is told with the way out`(sample: Case) throws {
    var toy = Toy()
    let words = sample.line.split(separator: " ").map(String.init)
    let error = #expect(throws: Interruption.self) {
      _ = try Toy.program.invocation(of: words, in: &toy)
    }
    guard case .misuse(let text) = error else { return #expect(Bool(false), "not a misuse") }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "toy: \(sample.told)")
    #expect(
      lines.count == 4 && lines[1].hasPrefix("usage: toy") && lines[2].hasSuffix("explains more"))
  }

  @Test func `a cluster that never ends is read once`() throws {
    var toy = Toy()
    let words = ["check", "-" + String(repeating: "x", count: 20_000)]
    try Toy.program.invocation(of: words, in: &toy)(&toy)
    #expect(toy.told == "fix text")
  }
}
