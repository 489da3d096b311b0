import GoldpanCoding
import GoldpanText

/// Small codebooks and corpora for tests of what is coded.
enum CodingRoom {
  /// A codebook of tags written as in a document; `## ` headings are up to the test.
  static func codebook(_ tags: String) -> Codebook {
    let head = """
      # Test

      - id: test
      - version: 1.0.0
      - kinds: loved +, pain -


      """
    return CodebookReader.read(Source(name: "codebooks/test.md", text: head + tags)).value
  }

  /// A transcript of canonical lines; `MOD` asks.
  static func transcript(
    _ text: String, id: Transcript.ID = "w1/talk", roster: Roster = Roster()
  ) -> Transcript {
    let source = Source(name: id.description, text: "---\nmoderator: MOD\n---\n" + text)
    return TranscriptReader.read(source, id: id, roster: roster).value
  }

  /// A corpus of one transcript.
  static func corpus(_ text: String, roster: Roster = Roster()) -> Corpus {
    Corpus([transcript(text, roster: roster)], roster: roster)
  }

  /// A codebook whose only tag stands on every sentence of everybody.
  static let everything: Codebook = {
    var scope = Scope()
    scope.voice = .any
    let source = Source(name: "everything", text: "")
    let place = Diagnostic.Place(source, source.range)
    var tag = GoldpanCoding.Tag(id: "pain/x", place: place)
    tag.negation = .keep
    tag.rules = [Rule(RuleExpression(.phrase([.anyWord]), scope), at: place)]
    return Codebook(
      id: "everything", version: Codebook.Version(1, 0, 0), title: "", kinds: [], tags: [tag],
      source: source)
  }()
}

extension Coding {
  /// `tag @ «quoted words»`.
  var drawn: String { "\(tag) @ «\(quotation.text)»" }
}

extension Parsed<Transcript> {
  /// What there is to say besides which dialect the file was read as.
  var remarks: [Diagnostic] { diagnostics.filter { !$0.message.hasPrefix("read as ") } }
}
