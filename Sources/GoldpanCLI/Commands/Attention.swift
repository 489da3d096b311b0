import GoldpanKit
import GoldpanReports

/// What of a study needs attention: errors and warnings by their number.
struct Attention: Sendable {
  private struct Sort {
    let id: Diagnostic.ID
    let errors: Int
    let warnings: Int

    var title: String { Diagnostic.title(of: id) ?? "" }
    var counts: String {
      [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        .map { counted($0.0, $0.1) }.joined(separator: ", ")
    }
  }

  /// The sorts, those with errors first, then by number.
  private let sorts: [Sort]

  /// So many lines leave room on a screen for what stands above them.
  private static let most = 8

  /// What `problems` are about; notes need nothing.
  init(_ problems: [Diagnostic]) {
    let sorts = Dictionary(grouping: problems.filter { $0.severity != .note }, by: \.id)
      .map { id, found in
        let errors = found.count { $0.severity == .error }
        return Sort(id: id, errors: errors, warnings: found.count - errors)
      }
    self.sorts = sorts.sorted { one, other in
      (one.errors == 0) != (other.errors == 0)
        ? one.errors > 0 : one.id.description < other.id.description
    }
  }

  /// A line a sort, not more than fit on a screen, and how to learn what to do; `check` says where.
  func text(_ check: String) -> String {
    guard let first = sorts.first else { return "" }
    var text = "needs attention:\n"
    let width = sorts.prefix(Self.most).map(\.counts.count).max() ?? 0
    for sort in sorts.prefix(Self.most) {
      let blanks = String(repeating: " ", count: width - sort.counts.count + 2)
      text += "  \(sort.id)  \(sort.counts)\(blanks)\(sort.title)\n"
    }
    if sorts.count > Self.most {
      text += "  and \(counted(sorts.count - Self.most, "other sort"))\n"
    }
    return text + "  '\(check)' says where, 'goldpan explain \(first.id)' what to do\n"
  }

  /// An object a sort.
  var json: JSON {
    .array(
      sorts.map { sort in
        .object([
          ("id", .string(sort.id.description)), ("errors", .integer(sort.errors)),
          ("warnings", .integer(sort.warnings)), ("title", .string(sort.title)),
        ])
      })
  }
}
