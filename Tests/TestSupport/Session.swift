package import Foundation
import GoldpanCLI
package import Testing

/// A record of command lines and what they print, run in process.
///
/// `$ goldpan …` begins a step; the lines up to the next step are what it prints, in order, then
/// `[1]` if the status is 1. Blank lines at the end do not count; `…` stands for any lines;
/// `$ # …` is a remark. Of a Markdown file only the `console` blocks count, and of those none
/// that follows `<!-- not run -->`.
package struct Session {
  private let file: URL
  private let lines: [String]
  private let steps: [Step]

  private struct Step {
    /// The line with the `$`.
    let line: Int
    /// The lines that it prints.
    let expected: Range<Int>
  }

  /// Reads a `.session` or Markdown file.
  package init(_ file: URL) throws {
    self.file = file
    lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let isMarkdown = file.pathExtension == "md"
    steps = Self.regions(of: lines, isMarkdown: isMarkdown).flatMap { [lines] region in
      Self.steps(in: region, of: lines)
    }
  }

  /// Where the file says, before its first step, that it plays: `study: DIR` or `copy: DIR`.
  package func setting(_ name: String) -> String? {
    lines.prefix { !$0.hasPrefix("$ ") }.first { $0.hasPrefix("\(name): ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }

  /// Runs every step from `directory`; a difference is an issue, or rewritten if so asked.
  package func check(from directory: URL, location: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["GOLDPAN_UPDATE"] == "1" {
      let text = rewritten(from: directory)
      if text != lines.joined(separator: "\n") { try Data(text.utf8).write(to: file) }
    } else if let difference = differences(from: directory).first {
      Issue.record(Comment(rawValue: difference), sourceLocation: location)
    }
  }

  /// What each step that fails prints instead, for a reader.
  package func differences(from directory: URL) -> [String] {
    outcomes(from: directory).compactMap { step, actual in
      let expected = Array(lines[step.expected])
      return Self.matches(expected, actual) ? nil : difference(at: step, from: expected, to: actual)
    }
  }

  /// The file's text with what is printed now; steps with `…` stay as they are.
  package func rewritten(from directory: URL) -> String {
    var rewritten = lines
    for (step, actual) in outcomes(from: directory).reversed()
    where !lines[step.expected].contains("…") {
      rewritten.replaceSubrange(step.expected, with: actual)
    }
    return rewritten.joined(separator: "\n")
  }

  private func outcomes(from directory: URL) -> [(Step, [String])] {
    var shell = SessionShell(directory: directory.path)
    return steps.map { ($0, shell.run(String(lines[$0.line].dropFirst(2)))) }
  }

  private func difference(at step: Step, from expected: [String], to actual: [String]) -> String {
    let same = zip(expected, actual).prefix { $0 == $1 }.count
    func show(_ lines: [String]) -> String { same < lines.count ? lines[same] : "(nothing more)" }
    return """
      \(file.lastPathComponent):\(step.expected.lowerBound + same + 1): after \(lines[step.line])
        expected: \(show(expected))
        actual:   \(show(actual))
        all it printed:
      \(actual.map { "  | \($0)" }.joined(separator: "\n"))
      GOLDPAN_UPDATE=1 swift test rewrites it
      """
  }

  /// Whether the lines are the expected ones, `…` standing for any number of lines.
  private static func matches(_ expected: [String], _ actual: [String]) -> Bool {
    var (row, line) = (0, 0)
    var retry: (row: Int, line: Int)?
    while line < actual.count {
      if row < expected.count, expected[row] == "…" {
        row += 1
        retry = (row, line)
      } else if row < expected.count, expected[row] == actual[line] {
        row += 1
        line += 1
      } else if let last = retry {
        retry = (last.row, last.line + 1)
        (row, line) = (last.row, last.line + 1)
      } else {
        return false
      }
    }
    return expected[row...].allSatisfy { $0 == "…" }
  }

  /// The stretches of lines that hold steps.
  private static func regions(of lines: [String], isMarkdown: Bool) -> [Range<Int>] {
    guard isMarkdown else { return [lines.indices] }
    var found: [Range<Int>] = []
    var fence: (language: String, start: Int, isRun: Bool)?
    var remark = ""
    for (index, line) in lines.enumerated() {
      if let open = fence {
        guard line == "```" else { continue }
        if open.language == "console", open.isRun { found.append(open.start..<index) }
        fence = nil
        remark = ""
      } else if line.hasPrefix("```") {
        fence = (String(line.dropFirst(3)), index + 1, remark != "<!-- not run -->")
      } else if !line.isEmpty {
        remark = line
      }
    }
    return found
  }

  private static func steps(in region: Range<Int>, of lines: [String]) -> [Step] {
    let starts = region.filter { lines[$0].hasPrefix("$ ") }
    return zip(starts, starts.dropFirst() + [region.upperBound]).map { start, end in
      let last = lines[start + 1..<end].lastIndex { !$0.isEmpty } ?? start
      return Step(line: start, expected: start + 1..<last + 1)
    }
  }
}
