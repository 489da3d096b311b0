public import GoldpanText

/// The documents that a codebook may build on, by what asks for them.
public struct CodebookLibrary: Sendable {
  /// What a document asks for.
  public enum Request: Hashable, Sendable {
    /// `extends: ID@VERSION …`.
    case codebook(Codebook.ID, Codebook.Version)
    /// `include: PATH`, by the path that leads there from where the asking document's path begins.
    case file(String)
  }

  /// What there is for a request.
  package enum Answer: Sendable {
    /// The document.
    case found(CodebookDocument)
    /// Nothing, and why, as the end of a sentence; empty if there is no more to say.
    case missing(String)
  }

  private var answers: [Request: Answer] = [:]

  /// A library of the documents that are asked for so; each text has a name of its own.
  public init(_ documents: [Request: Source] = [:]) {
    answers = documents.mapValues { .found(CodebookDocument($0)) }
  }

  /// What there is for a request; `nil` if nobody has looked yet.
  package subscript(request: Request) -> Answer? {
    get { answers[request] }
    set { answers[request] = newValue }
  }
}

extension CodebookLibrary.Request {
  /// What `include: path` asks for in a document called `name`; `nil` for a path that does not
  /// begin at the folder of that document.
  init?(include path: String, in name: String) {
    guard !path.hasPrefix("/"), !path.hasPrefix("~") else { return nil }
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    var parts: [Substring] = []
    for part in (folder + path).split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    self = .file((name.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/"))
  }
}
