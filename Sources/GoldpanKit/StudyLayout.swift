/// Where the parts of a study live (DESIGN.md §2).
public struct StudyLayout: Hashable, Sendable {
  /// The folder that holds `study.md`.
  public let root: String

  /// The layout of the study in `root`.
  public init(root: String) { self.root = root }

  /// The study in one document; marks the root.
  public var plan: String { path("study.md") }
  /// The transcripts; a subfolder is a wave.
  public var transcripts: String { path("transcripts") }
  /// One row a person.
  public var roster: String { path("transcripts/participants.csv") }
  /// One file a coder.
  public var decisions: String { path("transcripts/decisions") }
  /// The codebooks.
  public var codebooks: String { path("codebooks") }

  /// Pinned copies of codebooks that others look after.
  package var vendor: String { path("codebooks/vendor") }
  /// What the copies are and where they come from.
  package var codebookLock: String { path("codebooks/codebooks.lock") }

  /// What nobody else shall read; git ignores it.
  package var privateFolder: String { path("private") }
  /// What was imported, a JSON object a line.
  package var imports: String { path("private/imports.jsonl") }

  /// Whether a file is one that the study reads, or that Goldpan writes into it.
  package func owns(_ file: String) -> Bool {
    StudyFiles.relative(file, to: plan) == ""
      || [transcripts, codebooks, privateFolder, path("reports")].contains {
        StudyFiles.relative(file, to: $0) != nil
      }
  }

  /// A path of the study by what leads to it from the root.
  package func path(_ relative: String) -> String { root == "." ? relative : "\(root)/\(relative)" }

  /// The endings that transcripts have; a file without one is a transcript too.
  package static let transcriptEndings = ["txt", "text", "md", "markdown", "vtt", "srt", "sbv"]
  /// The endings of documents that must first be saved as plain text (GP515).
  package static let documentEndings = ["doc", "docx", "odt", "pages", "pdf", "rtf"]
}

/// What stands after the last dot of a path's last part, lower case; empty if there is none.
package func fileEnding(_ path: String) -> String {
  let name = fileName(path)
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
  return name[name.index(after: dot)...].lowercased()
}

/// The last part of a path.
package func fileName(_ path: String) -> Substring {
  path.split(separator: "/").last ?? ""
}

/// A path without the ending of its last part.
package func withoutEnding(_ path: String) -> String {
  let ending = fileEnding(path)
  return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
}
