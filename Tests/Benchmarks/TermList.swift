import FoundationEssentials
import GoldpanText

/// The terms of a table with three columns: word, phrase or prefix; the term; its tag.
struct TermList: Sendable {
  let scanner: TermScanner
  /// By term: the line of a hit up to its start.
  let heads: HitOutput.Pieces

  init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkError("cannot read '\(path)'")
    }
    let rows = Array(data).split(separator: UInt8(ascii: "\n")).map { row in
      row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    guard rows.allSatisfy({ $0.count == 3 }) else {
      throw BenchmarkError("'\(path)' has a line without three columns")
    }
    scanner = TermScanner(rows.map { $0[1] })
    heads = HitOutput.Pieces(
      rows.map { row in "{\"tag\":\"\(row[2])\",\"term\":\"\(row[1])\",\"start\":" })
  }
}
