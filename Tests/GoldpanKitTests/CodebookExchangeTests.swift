import Foundation
import GoldpanKit
import TestSupport
import Testing

@Suite struct CodebookExchangeTests {
  @Test(
    .enabled(if: Shared.isPresent),
    arguments: [
      (
        "samples/qualcoder_export_codebook.qdc",
        "pain/pain pain/speed code/expectation loved/ease-of-use"
      ),
      (
        "samples/qualcoder_export_oracle.qdpx",
        "pain/pain pain/speed code/expectation loved/ease-of-use"
      ),
      ("samples/sample.qdc", "loved/ease-of-use pain/pain pain/speed code/expectation"),
      ("samples/sample.qde", "loved/ease-of-use pain/pain pain/speed code/expectation"),
      ("samples/sample.qdpx", "loved/ease-of-use pain/pain pain/speed code/expectation"),
      ("samples/taguette_export_INVALID_empty_Sets.qdc", "loved/loved loved/ease-of-use"),
      ("samples/qc_export.qdpx", "code/expect code/loved code/pain"),
      (
        "ponte_target-atlas-project.qdpx",
        "commits/commits commits/2022-05-10t02-05-59z-19e4dce "
          + "commits/2022-02-11t10-39-25z-cdbfd92"
      ),
    ])
  func `reads what other programs export`(file: String, tags: String) throws {
    let path = Shared.folder.appending(path: "refi/\(file)").path
    let imported = try ImportedCodebook(path: path)
    #expect(imported.codebook.tags.map(\.id.description).joined(separator: " ") == tags)
    #expect(!imported.diagnostics.hasErrors)
    let useWhen = imported.codebook["loved/ease-of-use"]?.useWhen ?? ""
    #expect(file.contains("taguette") || ["", "participant praises ease."].contains(useWhen))
  }

  @Test(.enabled(if: Shared.isPresent))
  func `says that a project has no codebook`() throws {
    let path = Shared.folder.appending(path: "refi/ponte_blank-atlas-project.qdpx").path
    #expect(throws: StudyError.unreadable(path: path, reason: "the project has no codebook")) {
      _ = try ImportedCodebook(path: path)
    }
  }

  @Test func `reads a codebook in every encoding that XML files come in`() throws {
    let xml =
      "<?xml version=\"1.0\"?>\r\n<CodeBook xmlns=\"urn:QDA-XML:codebook:1:0\"><Codes>"
      + "<Code guid=\"{95C4EC74-480E-4E24-8A37-ADAF53955BB7}\" name=\"Café\" isCodable=\"true\">"
      + "<Description>One\r\ntwo</Description></Code></Codes></CodeBook>"
    for data in [
      Data(xml.utf8), Data([0xEF, 0xBB, 0xBF]) + Data(xml.utf8),
      try #require(xml.data(using: .utf16)), try #require(xml.data(using: .utf16LittleEndian)),
      try #require(xml.data(using: .windowsCP1252)),
    ] {
      let imported = try ImportedCodebook(Array(data), path: "dir/My book.qdc", id: nil)
      #expect(
        imported.text == """
          # My book codebook

          - id: my-book
          - version: 0.1.0
          - language: en
          - kinds: code 0

          ## code/cafe (manual)
          One

          ### Notes
          two

          """)
    }
  }

  @Test func `a codebook keeps its name unless another is given`() throws {
    let starter = try #require(StudyTemplate.cx.files.first { $0.path.hasPrefix("codebooks/") })
    let parsed = CodebookReader.read(Source(name: "book", text: starter.text))
    for form in CodebookForm.allCases where form != .md {
      let written = try #require(parsed.value.exported(as: form))
      #expect(written.losses == [])
      let bytes = Array(written.text.utf8)
      #expect(try ImportedCodebook(bytes, path: "x.y", id: nil).codebook.id == parsed.value.id)
      let other = try ImportedCodebook(bytes, path: "x.y", id: "shop")
      #expect(other.codebook.id == "shop")
      #expect(other.codebook.tags.count == parsed.value.tags.count)
    }
  }

  @Test func `only a form that can be empty holds a codebook without tags`() {
    let text = "# X\n- id: x\n- version: 1.0.0\n## Lists\nprose\n- @a: b\n"
    let empty = CodebookReader.read(Source(name: "x", text: text)).value
    #expect(empty.exported(as: .qdc) == nil)
    #expect(
      empty.exported(as: .csv)?.losses == [
        "the text of 1 line under '## Lists'",
        "name, version and lists of the codebook: a table without tags holds none",
      ])
    #expect(empty.exported(as: .md)?.losses == ["the text of 1 line under '## Lists'"])
  }
}
