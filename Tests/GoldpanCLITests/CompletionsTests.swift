import Foundation
import GoldpanCLI
import TestSupport
import Testing

@Suite struct CompletionsTests {
  @Test(arguments: Shell.allCases)
  func `prints a script for each shell`(shell: Shell) throws {
    try expectGolden(shell.script(for: "goldpan"), "completions.\(shell.rawValue)")
  }

  @Test func `bash can read its script`() throws {
    let bash = Process()
    bash.executableURL = URL(filePath: "/bin/bash")
    bash.arguments = ["-n", "-c", Shell.bash.script(for: "goldpan")]
    try bash.run()
    bash.waitUntilExit()
    #expect(bash.terminationStatus == 0)
  }

  @Test(arguments: [
    (["ch"], "check\n"),
    (["codebook", "te"], "test\n"),
    (["check", "--form"], "--format\n"),
    (["check", "--format", ""], "text\njson\n"),
    (["check", "--format=j"], "--format=json\n"),
    (["check", "--format", "=", "t"], "text\n"),
    (["check", "--format", "="], "text\njson\n"),
    (["-C", "check", "cod"], "codebook\n"),
    (["check", "--fix", "--st"], "--strict\n"),
    (["check", "some"], ""),
    (["check", "-C", ""], ""),
  ])
  func `offers commands, options and choices`(words: [String], offers: String) {
    #expect(Shell.bash.lines(Toy.program.completions(of: words)) == offers)
  }
}
