import Foundation
import GoldpanCLI

/// As much of a shell as sessions need: `goldpan`, `cd`, `cat`, quotes, `&&`, `| head` and `#`.
struct SessionShell {
  var directory: String

  /// What a line prints, with `[status]` at its end if that is not 0.
  mutating func run(_ line: String) -> [String] {
    var printed = ""
    for command in Self.words(of: line).split(separator: "&&") {
      let (text, status) = run(Array(command))
      // A process would have begun in the directory and not have named it.
      printed += text.replacingOccurrences(of: "\(directory)/", with: "")
      guard status == 0 else {
        if !printed.isEmpty, !printed.hasSuffix("\n") { printed += "\n" }
        return Self.lines(of: printed + "[\(status)]")
      }
    }
    return Self.lines(of: printed)
  }

  private mutating func run(_ words: [String]) -> (String, Int32) {
    let stages = words.split(separator: "|", omittingEmptySubsequences: false).map(Array.init)
    guard let words = stages.first, let name = words.first else { return ("", 0) }
    switch name {
    case "goldpan":
      return goldpan(Array(words.dropFirst()), into: stages.dropFirst().first)
    case "cd":
      directory = URL(filePath: words.last ?? ".", relativeTo: folder).standardizedFileURL.path
      return ("", 0)
    case "cat":
      let file = URL(filePath: words.last ?? "", relativeTo: folder)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else {
        return ("cat: \(words.last ?? ""): cannot be read\n", 1)
      }
      return (text, 0)
    default:
      return ("\(name): sessions only know goldpan, cd and cat\n", 127)
    }
  }

  private func goldpan(_ arguments: [String], into filter: [String]?) -> (String, Int32) {
    var console = Console.captured()
    console.base = directory
    let status = Goldpan.run(arguments, on: &console)
    guard let filter else { return (console.captured(), status) }
    let ends = ["head", "tail"]
    guard let end = filter.first, ends.contains(end), let count = Self.lineCount(filter) else {
      return ("\(filter.joined(separator: " ")): sessions only know head and tail\n", 127)
    }
    let lines = console.captured(.output).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()
    let kept = end == "head" ? lines.prefix(count) : lines.suffix(count)
    return (kept.map { $0 + "\n" }.joined() + console.captured(.error), 0)
  }

  private var folder: URL { URL(filePath: directory, directoryHint: .isDirectory) }

  private static func lineCount(_ words: [String]) -> Int? {
    guard words.count > 1, let last = words.last else { return 10 }
    return Int(last.hasPrefix("-") ? String(last.drop { "-n".contains($0) }) : last)
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The words of a line; quotes and backslashes taken away, a remark left out.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var characters = line[...]
    while let character = characters.popFirst() {
      switch character {
      case quote: quote = nil
      case "\\" where quote != "'": word = (word ?? "") + String(characters.popFirst() ?? "\\")
      case _ where quote != nil: word?.append(character)
      case "'", "\"":
        quote = character
        word = word ?? ""
      case " ":
        if let word { words.append(word) }
        word = nil
      case "#" where word == nil: return words
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
