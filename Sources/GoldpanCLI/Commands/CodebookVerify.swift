import GoldpanKit
import GoldpanReports

/// `codebook verify`.
struct CodebookVerify: Sendable {
  static let command = Command<Console>(
    "verify", "Recompute the checksums of pinned codebooks, their copies and the lock.",
    options: CodebookVerify(), parameters: [],
    examples: ["goldpan codebook verify"]
  ) { _, console in
    let sharing = try CodebookSharing(at: console.path("."))
    try sharing.mustHaveSoundLock()
    let found = CodebookVerification(sharing)
    var table = TextTable(
      [
        .init("state"), .init("codebook"), .init("version"), .init("sha256"), .init("what"),
        .init("where"),
      ])
    let isText = console.global.style == .text
    for row in found.rows {
      table.append([
        row.state.rawValue, row.codebook, row.version,
        isText ? String(row.checksum.prefix(12)) : row.checksum, row.subject, row.path,
      ])
    }
    switch console.global.style {
    case .json: try console.result(lines: found.rows.map(\.json))
    case .plain: try console.result(table.tabSeparated())
    case .text:
      if found.rows.isEmpty {
        console.say("the codebook builds on no other")
      } else {
        try console.result(table.aligned(within: console.width))
      }
    }
    for way in found.ways(hint("codebook", on: console)) { console.say(way) }
    if !found.holds { throw CommandFailure(.gate) }
  }
}

extension CodebookVerification.Row {
  fileprivate var json: JSON {
    .object([
      ("state", .string(state.rawValue)), ("codebook", .string(codebook)),
      ("version", .string(version)), ("sha256", .string(checksum)), ("what", .string(subject)),
      ("where", .string(path)),
    ])
  }
}
