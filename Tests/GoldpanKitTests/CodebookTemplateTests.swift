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

  @Test func `says what it extends and takes no name that is in use`() {
    let text = CodebookTemplate.blank.markdown(
      "town", extending: ["cx-core@1.0.0 sha256:00"], taken: ["pain/waiting", "pain/waiting-1"])
    #expect(text.contains("\n- extends: cx-core@1.0.0 sha256:00\n"))
    #expect(text.contains("\n## pain/waiting-2\n") && !text.contains("\n## pain/waiting\n"))
  }
}
