import GoldpanKit
import Testing

/// The article on exports lists the fields that are in them, no less and no more.
@Suite struct ExportPageTests {
  private let article: Article
  private let study: Study
  private let export: StudyExport

  init() throws {
    article = try Article("GoldpanKit/GoldpanKit.docc/Export.md")
    let sample = try Sample()
    study = sample.study
    export = StudyExport(
      Audience.allCases.map { audience in sample.insights { $0.audience = audience } })
  }

  @Test func `every field of a table is in the article, and every field there in the table`() {
    let tables = [
      "nuggets": export.nuggets, "people": export.peopleByTags, "scorecard": export.scorecard,
      "moments": export.moments,
    ]
    for (name, records) in tables {
      #expect(records.count > 0)
      #expect(fields(of: records.objects) == fields(under: name), "\(name)")
    }
  }

  @Test func `every field of a record is in the article, and every field there in a record`() {
    var listed: [String: Set<String>] = [:]
    for cells in article.rows(under: "All records") {
      for record in Article.code(in: cells[0]) { listed[record] = Set(Article.code(in: cells[1])) }
    }
    listed["nugget"] = fields(under: "nuggets")
    var found: [String: Set<String>] = [:]
    for record in export.everything {
      guard case .object(let members) = record, case .string(let kind)? = members.first?.1 else {
        Issue.record("no record: \(record.line)")
        continue
      }
      found[kind, default: []].formUnion(members.dropFirst().map { name(of: $0.0) })
    }
    #expect(found == listed)
  }

  @Test func `objects within records have the members that the article lists`() {
    var listed: [String: Set<String>] = [:]
    for cells in article.rows(under: "Objects in records") {
      listed[Article.code(in: cells[0])[0]] = Set(Article.code(in: cells[1]))
    }
    var found: [String: Set<String>] = [:]
    for case .object(let members) in export.everything {
      for case (let key, .array(let elements)) in members {
        for case .object(let inner) in elements {
          found[key, default: []].formUnion(inner.map(\.0))
        }
      }
    }
    #expect(found == listed)
  }

  /// The keys of some objects, those of this study by what they stand for.
  private func fields(of objects: [JSON]) -> Set<String> {
    var fields: Set<String> = []
    for case .object(let members) in objects { fields.formUnion(members.map { name(of: $0.0) }) }
    return fields
  }

  private func name(of key: String) -> String {
    if study.corpus.roster.segmentColumns.contains(key) { return "segments" }
    if key.contains("/") { return "tags" }
    for column in ["rating", "aware"] where key.hasPrefix(column + " ") {
      return column + " PROMISE"
    }
    return key
  }

  /// What stands in code or emphasized in the first cells of a table.
  private func fields(under heading: String) -> Set<String> {
    Set(
      article.rows(under: heading).flatMap { cells in
        cells[0].matches(of: #/[`*]([^`*]+)[`*]/#).map { String($0.1) }
      })
  }
}
