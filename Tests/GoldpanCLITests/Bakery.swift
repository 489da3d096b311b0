import Foundation
import GoldpanCLI

/// A copy of the bakery's study, to do harm to.
struct Bakery {
  let folder: String

  func run(_ line: String) -> (status: Int32, output: String, errors: String) {
    var console = Console.captured()
    console.base = folder
    let status = Goldpan.run(line.split(separator: " ").map(String.init), on: &console)
    return (status, console.captured(.output), console.captured(.error))
  }

  /// What a file holds, or a link leads to.
  func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
  }
}

/// A copy of the bakery, or of another fixture.
func withBakery(_ fixture: String = "bakery", _ body: (Bakery) throws -> Void) throws {
  let original = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/\(fixture)")
  let folder = FileManager.default.temporaryDirectory.appending(path: "goldpan-\(UUID())")
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.copyItem(at: original, to: folder)
  try body(Bakery(folder: folder.path))
}

func append(_ text: String, to file: String, _ bakery: Bakery) throws {
  let path = "\(bakery.folder)/\(file)"
  let old = FileManager.default.contents(atPath: path) ?? Data()
  try (old + Data(text.utf8)).write(to: URL(filePath: path))
}

extension Bakery {
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
  }

  func replace(_ old: String, _ new: String, in file: String) throws {
    try Data(text(file).replacingOccurrences(of: old, with: new).utf8)
      .write(to: URL(filePath: "\(folder)/\(file)"))
  }
}

extension Bakery {
  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(file)"))
  }
}
