import Foundation
import GoldpanCLI
import Testing

@Suite struct FixEncodingTests {
  private static let book = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/ten-mistakes")

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `check --fix keeps line ends and encoding`(encoding: String.Encoding) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goldpan-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.book, to: folder)
    let file = folder.appending(path: "codebooks/book.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let mark = "\u{FEFF}"
    try Data((mark + text.replacing("\n", with: "\r\n")).data(using: encoding) ?? Data())
      .write(to: file)
    var console = Console.captured()
    console.base = folder.path
    _ = Goldpan.run(["check", "--fix"], on: &console)
    #expect(console.captured().contains("fixed 2 problems"))
    let data = try Data(contentsOf: file)
    #expect(data.starts(with: mark.data(using: encoding) ?? Data()))
    let fixed = try #require(String(data: data, encoding: encoding))
    let scalars = Array(fixed.unicodeScalars)
    let ends = scalars.indices.filter { scalars[$0] == "\n" }
    #expect(ends.count > 10 && ends.allSatisfy { scalars[$0 - 1] == "\r" })
    #expect(fixed.contains("- id: my-book") && fixed.contains("### Examples"))
    // A guess is said, never made.
    #expect(fixed.contains("- beats: pain/slwo"))
  }
}
