import GoldpanText

/// Rows of values for other programs: JSON an object a line, or columns between tabs.
package struct Records: Sendable {
  let keys: [String]
  private(set) var rows: [[JSON]] = []

  /// How many rows there are.
  package var count: Int { rows.count }

  /// No rows yet; each will have a value for every key.
  package init(_ keys: [String]) { self.keys = keys }

  package mutating func append(_ values: [JSON]) {
    precondition(values.count == keys.count, "a row has a value for each key")
    rows.append(values)
  }

  /// An object a row.
  package var objects: [JSON] { rows.map { JSON.object(Array(zip(keys, $0))) } }

  /// The keys, then a line a row: what is not known is empty, lists have commas between, and tabs
  /// and line ends in a text become blanks.
  package var tabSeparated: String {
    ([keys.map(printable)] + rows.map { $0.map(\.plain) })
      .map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}

extension JSON {
  fileprivate var plain: String {
    switch self {
    case .null: ""
    case .string(let text): printable(text)
    case .array(let values): values.map(\.plain).joined(separator: ",")
    case .bool, .integer, .number, .object: line
    }
  }
}
