import GoldpanCoding
import GoldpanText

/// Codebooks that build on one another, as strings; the first is the one to read.
///
/// `{b.md}` in a text stands for the checksum of that document, which comes after; `{b.md c.md}`
/// for that of a codebook of both.
struct SharedCodebook {
  let documents: [(name: String, text: String)]

  init(_ documents: [(name: String, text: String)]) { self.documents = documents }

  var parsed: Parsed<Codebook> {
    var sources: [String: Source] = [:]
    for (name, text) in documents.reversed() {
      let whole = text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map {
        guard $0.offset > 0, let end = $0.element.firstIndex(of: "}") else {
          return String($0.element)
        }
        let names = $0.element[..<end].split(separator: " ").map(String.init)
        return CodebookChecksum.of(names.compactMap { sources[$0] })
          + $0.element[$0.element.index(after: end)...]
      }.joined()
      sources[name] = Source(name: name, text: whole)
    }
    var library: [CodebookLibrary.Request: Source] = [:]
    for source in sources.values {
      library[.file(source.name)] = source
      let head = CodebookReader.read(source).value
      if head.version > Codebook.Version(0, 0, 0) {
        library[.codebook(head.id, head.version)] = source
      }
    }
    let main = sources[documents[0].name] ?? Source(name: "none", text: "")
    return CodebookReader.read(main, with: CodebookLibrary(library))
  }

  var diagnostics: String {
    parsed.diagnostics.map(\.description).joined(separator: "\n")
  }
}

/// A codebook that others extend.
let core = """
  # Core
  - id: core
  - version: 1.0.0
  - kinds: pain -, loved +

  ## Lists
  - @slow: slow, sluggish

  ## pain/slow
  It takes too long.
  - severity: 1
  - was: pain/late
  ### Use when
  They wait.
  ### Not when
  They do not.
  ### Match
  - @slow answer
  ### Examples
  - yes: "What a slow answer."
  - no: "What an answer."

  ## loved/staff
  They praise people.
  ### Use when
  People.
  ### Not when
  Things.
  ### Match
  - lovely people
  ### Examples
  - yes: "Lovely people."
  - no: "Lovely day."

  """

/// The head of a codebook that extends `core`.
func team(_ rest: String) -> String {
  """
  # Team
  - id: team
  - version: 2.0.0
  - extends: core@1.0.0 sha256:{core.md}

  """ + rest
}
