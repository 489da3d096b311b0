import GoldpanText

/// What had no place in another form of a codebook: a line each, in the order it was found.
package struct LossReport: Hashable, Sendable {
  /// The lines, as in "color of 3 codes".
  package private(set) var lines: [String] = []

  /// Nothing lost.
  package init() {}

  package var isEmpty: Bool { lines.isEmpty }

  /// Adds a line.
  package mutating func add(_ line: String) { lines.append(line) }

  /// Adds a line about `count` things, if there are any: "color of 3 codes".
  mutating func add(_ what: String, of count: Int, _ noun: String, _ plural: String? = nil) {
    if count > 0 { add("\(what) of \(counted(count, noun, plural))") }
  }

  package mutating func add(_ others: LossReport) { lines += others.lines }
}
