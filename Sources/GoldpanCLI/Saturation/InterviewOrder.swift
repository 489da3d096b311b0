import GoldpanKit

/// The interviews in the order in which they are compared, and why they stand so.
struct InterviewOrder {
  let interviews: [Interview]
  /// How many were named; they stand first.
  let named: Int
  /// How many of the others have no date.
  private let undated: Int

  /// `all` in the order of time, but those first that `words` name: names with commas between.
  init(of all: [Interview], beginningWith words: [String], listing command: String) throws {
    let names = words.flatMap { $0.split(separator: ",") }.map {
      String($0).trimmingBlanks
    }.filter { !$0.isEmpty }
    var places: [Int] = []
    for name in names {
      let place = try InterviewOrder.place(of: name, in: all, listing: command)
      guard !places.contains(place) else {
        throw CommandFailure(.usage, "'\(printable(name))' stands in the order twice")
      }
      places.append(place)
    }
    let first = Set(places)
    let others = all.indices.filter { !first.contains($0) }.map { all[$0] }
    interviews = places.map { all[$0] } + others
    named = places.count
    undated = others.count { $0.date == nil }
  }

  /// The one interview that is called so, or whose name ends so after a slash.
  private static func place(
    of name: String, in all: [Interview], listing command: String
  ) throws -> Int {
    let found = all.indices.filter { all[$0].name == name || all[$0].name.hasSuffix("/" + name) }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      let names = found.map { printable(all[$0].name) }
      throw CommandFailure(.usage, "which '\(printable(name))': \(names.joined(separator: ", "))?")
    }
    let ends = all.map { String(fileName($0.name)) }
    let hint = Spelling.hint(
      for: name, among: all.map(\.name) + ends, otherwise: "; '\(command)' lists them")
    throw CommandFailure(.usage, "no interview '\(printable(name))' is among those counted" + hint)
  }

  /// Which order it is: "by date, then by name".
  var sentence: String {
    let others = interviews.count - named
    let rest =
      undated == 0
      ? "by date, then by name"
      : undated == others
        ? "by name, for there are no dates"
        : "by date, then by name, \(undated) without a date last"
    if named == 0 { return rest }
    return others == 0 ? "as --order says" : "\(named) as --order says, then \(rest)"
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { $0 != 32 }),
      let last = bytes.lastIndex(where: { $0 != 32 })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
