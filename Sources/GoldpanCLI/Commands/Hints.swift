import GoldpanKit

/// Commands that messages offer: typed again they read the same files, whatever the shell makes
/// of blanks in names.
extension StudyInput {
  /// `goldpan WORDS` for what this command reads.
  ///
  /// What nobody wants to paste, very many files or standard input, is told in words.
  func command(_ words: String, on console: Console) -> String {
    let options = [
      ("-c", codebook.map(pathWord)), ("--moderator", moderator), ("--dialect", dialect?.rawValue),
      ("--encoding", encoding?.word),
    ]
    let head = hint(words, options, on: console)
    if files.contains("-") { return head + " - (with the same input)" }
    if files.count > 12 { return head + " FILE… (the same \(files.count) files)" }
    return ([head] + files.map { shellWord(pathWord($0)) }).joined(separator: " ")
  }
}

extension StudyInput {
  /// The same with a file after the words, as a shell takes it.
  func command(_ words: String, _ file: String, on console: Console) -> String {
    command("\(words) \(shellWord(pathWord(file)))", on: console)
  }

  /// The command that comes after coding: review if something waits in a study, else the digest.
  ///
  /// `options` are those that every review of this coder has.
  func nextStep(waiting: Int, options: String = "", on console: Console) -> String {
    guard waiting > 0, files.isEmpty, Study.root(from: console.path(".")) != nil else {
      return command("digest", on: console)
    }
    if console.hasKeyboard { return command("review\(options)", on: console) }
    return command("review\(options) --worksheet", Worksheet.freeName(on: console), on: console)
  }
}

extension CoderChoice {
  /// The options that keep it so, each after a blank, in commands that are offered.
  func options(isBlind: Bool) -> String {
    (isBlind ? " --blind" : "") + (name.map { " " + option("--coder", $0) } ?? "")
  }
}

extension CodebookChoice {
  /// `goldpan WORDS` for the codebook that was named.
  func command(_ words: String, on console: Console) -> String {
    hint(words, [("-c", file.map(pathWord))], on: console)
  }
}

/// `goldpan WORDS` in the directory that the console works in, with the options that are set.
func hint(_ words: String, _ options: [(String, String?)] = [], on console: Console) -> String {
  let directory = console.global.directory == "." ? nil : console.global.directory
  let given = options.compactMap { name, value in value.map { option(name, $0) } }
  let start = directory.map { [option("-C", pathWord($0))] } ?? []
  return (["goldpan"] + start + [words] + given).joined(separator: " ")
}

/// An option with its value; one that looks like an option itself is tied to the name.
private func option(_ name: String, _ value: String) -> String {
  name + (value.hasPrefix("-") ? "=" : " ") + shellWord(value)
}

/// A path that nobody takes for an option.
private func pathWord(_ path: String) -> String { path.hasPrefix("-") ? "./\(path)" : path }

/// A word as a shell takes it for one, harmless for a terminal.
private func shellWord(_ word: String) -> String {
  let isPlain = word.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || $0.properties.numericType != nil
      || "-_./@%+=:,~".unicodeScalars.contains($0)
  }
  if isPlain, !word.isEmpty, !word.hasPrefix("~") { return word }
  let text = printable(word)
  if !text.contains(where: { "\"$`\\!".contains($0) }) { return "\"\(text)\"" }
  return "'" + text.replacing("'", with: "'\\''") + "'"
}
