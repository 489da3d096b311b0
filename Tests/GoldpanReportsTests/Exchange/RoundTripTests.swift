import Foundation
import GoldpanCoding
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

@Suite struct RoundTripTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let codebooks = ["codebooks/advocate.md", "Tests/Fixtures/bakery/codebooks/bakery.md"]

  @Test(arguments: codebooks, Form.allCases)
  func `every codebook comes back from every form`(path: String, form: Form) throws {
    let text = try String(contentsOf: Self.project.appending(path: path), encoding: .utf8)
    let trip = try RoundTrip(text, form)
    #expect(trip.losses == [])
    #expect(trip.returned == trip.canonical)
    #expect(trip.again == trip.written)
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `a codebook of hostile lines comes back from every form`(seed: UInt64) throws {
    var random = RandomCodebook(seed)
    let text = random.markdown()
    let parsed = CodebookReader.read(Source(name: "random", text: text))
    try #require(!parsed.diagnostics.hasErrors, "\(parsed.diagnostics.map(\.description))\n\(text)")
    for form in Form.allCases {
      let trip = try RoundTrip(text, form)
      #expect(trip.returned == trip.canonical, "\(form)")
      #expect(trip.again == trip.written, "\(form)")
      #expect(trip.losses == trip.expectedLosses, "\(form)")
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `no cell of a table begins a formula`(seed: UInt64) throws {
    var random = RandomCodebook(seed)
    let source = Source(name: "random", text: random.markdown())
    let table = CodebookCSV(CodebookReader.read(source).value).text
    let bytes = Array(table.utf8).drop { [0xEF, 0xBB, 0xBF].contains($0) }
    let cells = CSVTable(Source(name: "csv", bytes: Array(bytes))).rows.joined()
    #expect(!cells.contains { $0.text.utf8.first.map("=+-@\t\r".utf8.contains) ?? false })
  }

  /// As QualCoder does it: other ends of lines, GUIDs in capitals, its own name, no order.
  @Test(arguments: codebooks)
  func `a program that keeps names and descriptions keeps the codebook`(path: String) throws {
    let source = Source(
      name: "book",
      text: try String(contentsOf: Self.project.appending(path: path), encoding: .utf8))
    let codebook = CodebookReader.read(source).value
    var xml = try #require(REFICodebook(codebook)?.text)
    xml.replace(#/guid="([-0-9a-f]+)"/#) { "guid=\"{\($0.output.1.uppercased())}\"" }
    xml.replace(#/ color="\#[0-9A-F]+"/#, with: "")
    xml.replace("origin=\"Goldpan\"", with: "origin=\"QualCoder\"")
    xml.replace("</Code>", with: "</Code><!-- -->")
    let bytes = [0xEF, 0xBB, 0xBF] + Array(xml.replacing("\n", with: "\r\n").utf8)
    let decoded = try SourceDecoding.decode(bytes, name: "file").source
    let read = try ExchangeFile.read(decoded, id: "other", title: "other")
    #expect(read.document.text == CodebookWriter.markdown(codebook))
    #expect(read.document.losses.lines == [])
    #expect(read.origin == "QualCoder")
  }

  @Test func `two columns for MAXQDA keep what people code by`() throws {
    let table = CodebookCSV(CodebookReader.read(small).value).text
    let rows = CSVTable(Source(name: "csv", text: table)).rows.map { row in
      "\"\(row[2].text)\";\"\(row[3].text)\""
    }
    let source = Source(name: "csv", text: rows.joined(separator: "\n"))
    let read = try ExchangeFile.read(source, id: "x", title: "X").document.codebook.value
    #expect(read.tags.map(\.id) == ["pain/slow", "loved/fast", "pain/old"])
    #expect(read.tags.map(\.definition) == ["Slow & late.", "Fast.", "old"])
    #expect(read.tags.map(\.useWhen) == ["They wait.", "", ""])
  }

  @Test func `GUIDs and order of codes do not depend on anything but names`() throws {
    let text = try #require(REFICodebook(CodebookReader.read(small).value)?.text)
    #expect(
      text == """
        <?xml version="1.0" encoding="utf-8"?>
        <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Goldpan">
          <Codes>
            <Code guid="\(guid("codebook small"))" name="codebook small" isCodable="false">
              <Description>Small

        Codebook: small
        Version: 1.0.0
        Language: en
        Order: pain/slow, loved/fast, pain/old</Description>
              <Code guid="\(guid("pain"))" name="pain" isCodable="false" color="#C62828">
                <Code guid="\(guid("pain/slow"))" name="pain/slow" isCodable="true" color="#C62828">
                  <Description>Slow &amp; late.

        Use when: They wait.
        Severity: 2
        From stage: shop
        Match:
        - "&lt;slow&gt;"</Description>
                </Code>
                <Code guid="\(guid("pain/old"))" name="pain/old" isCodable="false" color="#C62828">
                  <Description>See: pain/slow
        Marked: retired</Description>
                </Code>
              </Code>
              <Code guid="\(guid("loved"))" name="loved" isCodable="false" color="#2E7D32">
                <Code guid="\(guid("loved/fast"))" name="loved/fast" isCodable="true" color="#2E7D32">
                  <Description>Fast.

        Marked: manual</Description>
                </Code>
              </Code>
            </Code>
          </Codes>
        </CodeBook>

        """)
  }

  private func guid(_ name: String) -> GUID {
    GUID("small \(name)", in: GUID("urn:goldpan:codebook", in: .addresses))
  }

  private let small = Source(
    name: "small",
    text: """
      # Small
      - id: small
      - version: 1.0.0
      ## pain/slow
      Slow & late.
      - severity: 2
      - from: shop
      ### Use when
      They wait.
      ### Match
      - "<slow>"
      ## loved/fast (manual)
      Fast.
      ## pain/old (retired)
      - see: pain/slow
      """)
}

/// The forms from which a codebook comes back.
enum Form: CaseIterable {
  case qdc, csv, json
}

/// A codebook written in a form, read from it, and written again.
struct RoundTrip {
  /// The codebook's own document.
  let canonical: String
  let written: String
  let returned: String
  let again: String
  let losses: [String]
  /// What the form cannot hold.
  let expectedLosses: [String]

  init(_ text: String, _ form: Form) throws {
    let read = CodebookReader.read(Source(name: "book", text: text)).value
    let document = CodebookWriter.markdown(read)
    // The lines of rules, which JSON has, are those of the canonical document.
    let codebook = CodebookReader.read(Source(name: "book", text: document)).value
    let first = try Self.write(codebook, form)
    written = first.text
    let bytes = try SourceDecoding.decode(Array(written.utf8), name: "file")
    let again = try ExchangeFile.read(bytes.source, id: "other", title: "other")
    let returnedDocument = again.document
    returned = returnedDocument.text
    self.again = try Self.write(returnedDocument.codebook.value, form).text
    losses = first.losses.lines + returnedDocument.losses.lines
    let controls = document.unicodeScalars.count(where: Self.isNotXML)
    guard form == .qdc, controls > 0 else {
      (canonical, expectedLosses) = (document, [])
      return
    }
    var scalars = String.UnicodeScalarView()
    for scalar in document.unicodeScalars {
      scalars.append(Self.isNotXML(scalar) ? "\u{FFFD}" : scalar)
    }
    canonical = String(scalars)
    let noun = controls == 1 ? "character" : "characters"
    expectedLosses = ["\(controls) \(noun) that XML does not have, now U+FFFD"]
  }

  private static func isNotXML(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && ![0x9, 0xA, 0xD].contains(scalar.value) || scalar.value == 0xFFFF
      || scalar.value == 0xFFFE
  }

  private static func write(
    _ codebook: Codebook, _ form: Form
  ) throws -> (text: String, losses: LossReport) {
    switch form {
    case .qdc:
      let written = try #require(REFICodebook(codebook))
      return (written.text, written.losses)
    case .csv:
      let written = CodebookCSV(codebook)
      return (written.text, written.losses)
    case .json:
      let written = CodebookJSON(codebook)
      return (written.json.pretty, written.losses)
    }
  }
}
