import Foundation
import GoldpanCLI
import Testing

private let project = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

@Suite struct ConsoleTests {
  @Test func `keeps what both streams say in order`() {
    var console = Console.captured()
    console.write("one\n", to: .output)
    console.say("two")
    console.write("three\n", to: .output)
    #expect(console.captured() == "one\ntwo\nthree\n")
    #expect(console.captured(.output) == "one\nthree\n")
    #expect(console.captured(.error) == "two\n")
  }

  @Test func `what no terminal shows may be as wide as it is`() {
    #expect(Console.captured().width == nil)
    var console = Console.process()
    console.global.output = "table.txt"
    #expect(console.width == nil)
  }

  @Test func `quiet silences remarks but no complaints`() {
    var console = Console.captured()
    console.global.talk = .quiet
    console.say("remark")
    console.complain("complaint")
    #expect(console.captured() == "complaint\n")
  }

  @Test func `a result goes to the file that is named`() throws {
    struct Written: Error, Equatable { let path: String, text: String }
    var console = Console.captured()
    console.base = "/study"
    console.global.output = "reports/a.md"
    console.writeFile = { throw Written(path: $0, text: String(decoding: $1, as: UTF8.self)) }
    #expect(throws: Written(path: "/study/reports/a.md", text: "text")) {
      try console.result("text")
    }
    console.global.output = "-"
    try console.result("text")
    #expect(console.captured() == "text")
  }

  @Test(arguments: [
    ("", ".", "a", "a"), ("", "d", "a", "d/a"), ("/b", "d", "a", "/b/d/a"), ("", ".", "", "."),
    ("/b", "/d", "a", "/d/a"), ("/b", ".", "/a", "/a"), ("/b/", ".", "a", "/b/a"),
    ("", "d", ".", "d"),
  ])
  func `paths begin where the program works`(
    base: String, directory: String, path: String, seen: String
  ) {
    var console = Console.captured()
    console.base = base
    console.global.directory = directory
    #expect(console.path(path) == seen)
  }

  @Test func `reads all of its input, however much there is`() {
    let input = Array(repeating: UInt8(ascii: "a"), count: 200_000)
    var console = Console.captured(input: input)
    #expect(console.readToEnd() == input)
    #expect(console.readToEnd().isEmpty)
  }

  @Test func `a dash among the files is standard input`() {
    let said = "MOD: And then?\nP1: I was put on hold for an hour.\n"
    var console = Console.captured(input: Array(said.utf8))
    console.base = project.path
    let status = Goldpan.run(["find", "hold", "-", "--plain"], on: &console)
    #expect(status == 0, "\(console.captured(.error))")
    #expect(
      console.captured(.output).contains("standard-input\t2\tI was put on\thold\tfor an hour."))
  }

  @Test(arguments: [
    (ColorChoice.auto, true, nil as String?, "xterm" as String?, true),
    (.auto, false, nil, "xterm", false),
    (.auto, true, "1", "xterm", false), (.auto, true, "", "xterm", true),
    (.auto, true, nil, "dumb", false), (.auto, true, nil, nil, false),
    (.always, false, "1", "dumb", true), (.never, true, nil, "xterm", false),
  ])
  func `colors only where it helps`(
    choice: ColorChoice, onTerminal: Bool, noColor: String?, terminal: String?, isOn: Bool
  ) {
    #expect(choice.isOn(onTerminal: onTerminal, noColor: noColor, terminal: terminal) == isOn)
  }

  @Test func `paint leaves text alone when it is off`() {
    #expect(Paint(isOn: false)("a", .error) == "a")
    #expect(Paint(isOn: true)("a", .dim) == "\u{1B}[2ma\u{1B}[0m")
    #expect(Paint(isOn: true)("", .dim).isEmpty)
  }
}
