/// The world is wrong: what no correction of a transcript or codebook would help.
public enum StudyError: Error, Hashable, Sendable {
  /// No `study.md` in the directory or any above it.
  case noStudy(directory: String)
  /// The directory to work in is not there.
  case noDirectory(path: String)
  /// There is no such file or folder.
  case notFound(path: String)
  /// The file is there but cannot be read.
  case unreadable(path: String, reason: String)
  /// The file's bytes fit no supported encoding, or not the one that was asked for.
  case undecodable(
    path: String, line: Int, offset: Int, byte: UInt8, encoding: SourceDecoding.Encoding?)
  /// The file is UTF-32.
  case utf32(path: String)
  /// The file belongs to another program, such as Word (GP515).
  case notPlainText(path: String, format: String)
  /// The file cannot be written.
  case unwritable(path: String, reason: String)
  /// No codebook was named, and the study has none or several.
  case noCodebook(found: [String])
  /// The named codebook is not there; `near` is the one that was perhaps meant.
  case codebookNotFound(path: String, near: String?)
}

extension StudyError: CustomStringConvertible {
  /// One line: what is wrong and the way out.
  public var description: String {
    switch self {
    case .noStudy(let directory):
      "no study here: \(directory == "." ? "this folder" : quoted(directory)) and the folders "
        + "above it hold no study.md; run 'goldpan init', or name transcript files and "
        + "--codebook FILE"
    case .noDirectory(let path): "no such folder: \(quoted(path))"
    case .notFound(let path): "no such file or folder: \(quoted(path))"
    case .unreadable(let path, let reason): "cannot read \(quoted(path)): \(printable(reason))"
    case .undecodable(let path, let line, let offset, let byte, let encoding?):
      "cannot read \(quoted(path)) as \(encoding.rawValue), as --encoding says: line \(line), "
        + "byte \(offset) is 0x\(hexadecimal(byte)), which does not fit"
    case .undecodable(let path, let line, let offset, let byte, nil):
      "cannot read \(quoted(path)) as text: line \(line), byte \(offset) is "
        + "0x\(hexadecimal(byte)), which is neither UTF-8, UTF-16 nor Windows-1252; "
        + (byte == 0
          ? "open it in its program and save it as plain text (.txt, UTF-8)"
          : "save the file as UTF-8, or name a transcript's encoding with --encoding")
    case .utf32(let path): "cannot read \(quoted(path)): it is UTF-32; save it as UTF-8"
    case .notPlainText(let path, let format):
      "error GP515: \(quoted(path)) is \(format), not plain text; open it and save it as plain "
        + "text (.txt, UTF-8)"
    case .unwritable(let path, let reason):
      "cannot write \(quoted(path)): \(printable(reason)); nothing was changed"
    case .noCodebook(let found):
      found.isEmpty
        ? "no codebook: name one with --codebook FILE, or put one into the study's codebooks/"
        : "which codebook? codebooks/ holds \(found.map(printable).joined(separator: ", ")); "
          + "name one in study.md ('- codebook: ID') or with --codebook FILE"
    case .codebookNotFound(let path, let near):
      "no codebook \(quoted(path))" + didYouMean(near.map(printable))
    }
  }

  private func quoted(_ path: String) -> String { "'\(printable(path))'" }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
