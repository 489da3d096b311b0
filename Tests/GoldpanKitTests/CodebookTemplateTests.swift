import GoldpanCoding
import GoldpanKit
import GoldpanText
import Testing

@Suite struct CodebookTemplateTests {
  @Test(arguments: CodebookTemplate.allCases)
  func `is a codebook without a warning whose examples hold`(_ template: CodebookTemplate) {
    let source = Source(name: "town.md", text: template.markdown("town"))
    let parsed = CodebookReader.read(source)
    #expect(parsed.diagnostics.map(\.description) == [])
    #expect(parsed.value.id == "town" && parsed.value.title == "town codebook")
    let run = ExampleRun(parsed.value)
    #expect(run.failed.isEmpty && run.passed == run.results.count && run.passed > 0)
  }

  @Test func `its tag has every part`() throws {
    let source = Source(name: "town.md", text: CodebookTemplate.blank.markdown("town"))
    let codebook = CodebookReader.read(source).value
    let tag = try #require(codebook.tags.first)
    #expect(codebook.tags.count == 1 && !codebook.lists.isEmpty)
    let texts = [tag.definition, tag.useWhen, tag.notWhen, tag.notes]
    #expect(texts.allSatisfy { !$0.isEmpty })
    #expect(!tag.rules.isEmpty && !tag.exceptions.isEmpty && !tag.severities.isEmpty)
    #expect(tag.examples.contains(where: \.isMatch) && tag.examples.contains { !$0.isMatch })
  }

  @Test func `a new blank study starts with it`() throws {
    let file = try #require(StudyTemplate.blank.files.first { $0.path == "codebooks/codebook.md" })
    let study = CodebookReader.read(Source(name: "codebook.md", text: file.text)).value
    let new = CodebookReader.read(
      Source(name: "codebook.md", text: CodebookTemplate.blank.markdown("codebook"))
    ).value
    #expect(study.id == "codebook" && study.introduction == new.introduction)
    #expect(study.tags.map(WrittenTag.init) == new.tags.map(WrittenTag.init))
  }

  @Test func `says what it extends`() {
    let pin = CodebookPin(name: "cx@1.0.0", text: "cx@1.0.0 sha256:00", tags: ["pain/x"])
    let text = CodebookTemplate.markdown("town", extending: [pin, pin])
    #expect(text.hasPrefix("# town codebook\n\n- id: town\n- version: 0.1.0\n"))
    #expect(text.contains("\n- extends: cx@1.0.0 sha256:00\n- extends: cx@1.0.0 sha256:00\n\n"))
    #expect(text.contains("'pain/x (extends)'") && text.contains("of cx@1.0.0 and cx@1.0.0 are"))
  }
}
