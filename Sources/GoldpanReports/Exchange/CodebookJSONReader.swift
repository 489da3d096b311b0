import FoundationEssentials
import GoldpanCoding
package import GoldpanText

/// Reads a codebook from the JSON object that `CodebookJSON` writes; members may be missing.
package enum CodebookJSONReader {
  /// The codebook in `source`; `id` and `title` are for one that says neither.
  package static func read(
    _ source: Source, id: String, title: String
  ) throws(ExchangeFailure) -> ReadCodebook {
    let document: Document
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      document = try decoder.decode(Document.self, from: Data(source.bytes))
    } catch {
      throw ExchangeFailure(message: reason(error))
    }
    var codebook = WrittenCodebook(
      id: document.id ?? id, version: document.version ?? "0.1.0", title: document.title ?? title)
    codebook.language = document.language ?? "en"
    codebook.extends = document.extends ?? []
    codebook.includes = document.includes ?? []
    codebook.introduction = document.introduction ?? ""
    codebook.kinds = (document.kinds ?? []).map { "\($0.name) \($0.polarity)" }
    codebook.lists = (document.lists ?? []).map { .init(name: $0.name, rule: $0.rule) }
    let codes = (document.tags ?? []).map(\.code)
    guard !codes.isEmpty || document.format == CodebookJSON.format else {
      throw ExchangeFailure(message: "it has no member 'tags' with a tag in it")
    }
    let (assembled, renamed, losses) = ForeignCodebook.assemble(
      codes, into: codebook, isOwn: document.format == CodebookJSON.format)
    return ReadCodebook(
      form: .json, codebook: assembled, renamed: renamed, losses: losses)
  }

  /// What is wrong, without the machine's words.
  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it is no JSON" }
    func place(_ context: DecodingError.Context) -> String {
      context.codingPath.map { key in
        key.intValue.map { "[\($0)]" } ?? "." + key.stringValue
      }.joined()
    }
    return switch error {
    case .keyNotFound(let key, let context):
      "member '\(key.stringValue)' is missing at '\(place(context))'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "'\(place(context))' holds another sort of value than a codebook does"
    default: "it is no JSON"
    }
  }
}

private struct Document: Decodable {
  struct Kind: Decodable {
    let name: String
    let polarity: String
  }

  struct List: Decodable {
    let name: String
    let rule: String
  }

  struct Line: Decodable {
    let rule: String
    let level: Int?
  }

  struct Spoken: Decodable {
    let text: String
    let question: String?
    let expected: Bool?
    let todo: Bool?
    let scope: String?

    var written: String {
      Example.written(
        question.map { "Q: \($0) A: \(text)" } ?? text, isMatch: expected ?? true,
        isTodo: todo ?? false, scope: scope ?? "")
    }
  }

  let format: String?
  let id: String?
  let version: String?
  let title: String?
  let language: String?
  let introduction: String?
  let extends: [String]?
  let includes: [String]?
  let kinds: [Kind]?
  let lists: [List]?
  let tags: [TagObject]?
}

private struct TagObject: Decodable {
  let tag: String
  let definition: String?
  let useWhen: String?
  let notWhen: String?
  let notes: String?
  let marks: [String]?
  let match: [Document.Line]?
  let except: [Document.Line]?
  let severityRules: [Document.Line]?
  let examples: [Document.Spoken]?
  let severity: Int?
  let stage: String?
  let cause: String?
  let phase: String?
  let outcome: String?
  let from: String?
  let to: String?
  let beats: [String]?
  let was: [String]?
  let see: String?
  let negation: String?

  /// The tag as a code, whatever its name.
  var code: ForeignCode {
    var code = ForeignCode(path: [tag.onOneLine.isEmpty ? "unnamed" : tag.onOneLine])
    code.tag.definition = definition ?? ""
    code.tag.useWhen = useWhen ?? ""
    code.tag.notWhen = notWhen ?? ""
    code.tag.notes = notes ?? ""
    code.tag.flags = (marks ?? []).filter { Tag.Flag(rawValue: $0) != nil }
    code.tag.rules = (match ?? []).map(\.rule)
    code.tag.exceptions = (except ?? []).map(\.rule)
    code.tag.severities = (severityRules ?? []).map { "\($0.level ?? 1): \($0.rule)" }
    code.tag.examples = (examples ?? []).map(\.written)
    let metas: [(String, String?)] = [
      ("severity", severity.map(String.init)), ("stage", stage), ("cause", cause),
      ("phase", phase), ("outcome", outcome), ("from", from), ("to", to),
      ("beats", beats?.joined(separator: ", ")),
      ("was", was?.joined(separator: ", ")), ("see", see), ("negation", negation),
    ]
    for (key, value) in metas { code.tag.set(key, to: (value ?? "").onOneLine) }
    return code
  }
}
