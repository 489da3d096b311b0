import GoldpanCLI
import TestSupport
import Testing

@Suite struct HelpTests {
  @Test(arguments: [[], ["check"], ["show"], ["codebook"], ["codebook", "test"]])
  func `says usage, summary, examples and options`(names: [String]) throws {
    let name = (["help"] + names).joined(separator: "-")
    try expectGolden(Toy.help(names), "\(name).txt")
  }

  @Test(arguments: [
    [], ["help"], ["version"], ["completions"], ["init"], ["status"], ["check"], ["tag"], ["find"],
    ["explain"], ["count"], ["digest"], ["show"], ["show", "person"], ["show", "transcript"],
    ["show", "scorecard"], ["codebook"], ["codebook", "list"], ["codebook", "show"],
    ["codebook", "lint"], ["codebook", "test"], ["codebook", "export"], ["codebook", "import"],
  ])
  func `fits into 80 columns`(names: [String]) {
    var console = Console.captured()
    #expect(Goldpan.run(["help"] + names, on: &console) == 0)
    let lines = console.captured().split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
  }

  @Test func `help is asked for in three ways`() throws {
    let expected = try Interruption.help(Toy.help(["check"]))
    for words in [
      ["check", "--help"], ["check", "-xh"], ["-l", "check", "a", "-h", "--nonsense"],
    ] {
      #expect(throws: expected) {
        var toy = Toy()
        _ = try Toy.program.invocation(of: words, in: &toy)
      }
    }
  }
}
