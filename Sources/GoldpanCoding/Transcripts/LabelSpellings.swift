import GoldpanText

/// The labels of a file as it writes them, each cleaned once and known by a number.
struct LabelSpellings {
  /// The labels, cleaned, by their numbers.
  private(set) var names: [String] = []
  private var ranges: [TextRange] = []
  /// The numbers by the hashes of what is written; −1: none.
  private var places: [Int32] = Array(repeating: -1, count: 64)
  private let bytes: [UInt8]

  /// No label of the text `bytes` yet.
  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// The number of what is written in `range`, if it is known.
  func number(_ range: TextRange) -> Int? {
    let found = find(range)
    return found.number < 0 ? nil : found.number
  }

  /// The number of what is written in `range`, a new one if it is not known.
  mutating func add(_ range: TextRange) -> Int {
    let (place, known) = find(range)
    if known >= 0 { return known }
    let number = names.count
    names.append(labelText(bytes, range))
    ranges.append(range)
    if let place { places[place] = Int32(truncatingIfNeeded: number) }
    if names.count * 2 > places.count { grow() }
    return number
  }

  /// Where a label is or would be, and its number, −1 if it has none; a text made to collide is
  /// not searched for long but numbered anew, without a place.
  private func find(_ range: TextRange) -> (place: Int?, number: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
    for _ in 0..<LabelSpellings.longestSearch {
      let number = Int(places[place])
      if number < 0 || isSame(ranges[number], range) { return (place, number) }
      place = (place + 1) & (places.count - 1)
    }
    return (nil, -1)
  }

  private func isSame(_ left: TextRange, _ right: TextRange) -> Bool {
    guard left.length == right.length else { return false }
    for index in 0..<left.length where bytes[left.start + index] != bytes[right.start + index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    places = Array(repeating: -1, count: places.count * 2)
    for (number, range) in ranges.enumerated() {
      if case (let place?, -1) = find(range) { places[place] = Int32(truncatingIfNeeded: number) }
    }
  }

  private static let longestSearch = 32
}

/// Whether a label is more than blanks, emphasis and colons.
func isLabel(_ bytes: [UInt8], _ range: TextRange) -> Bool {
  if !range.isEmpty, mayBeInWord(bytes[range.start]) { return true }
  // Only letters of an entity may come to nothing.
  let hasEntity = bytes[range.indices].contains(UInt8(ascii: "&"))
  return !hasEntity && bytes.hasWord(range) || !labelText(bytes, range).isEmpty
}

/// A label as text: entities and escapes undone, runs of blanks as one, emphasis and a last colon removed.
func labelText(_ bytes: [UInt8], _ range: TextRange) -> String {
  var text = ""
  var isAfterBlank = true
  var next = range.start
  while next < range.end {
    if let entity = Entity.read(bytes, at: next, before: range.end) {
      text += entity.replacement
      next += entity.length
      isAfterBlank = false
      continue
    }
    let isEscape = bytes[next] == UInt8(ascii: "\\") && next + 1 < range.end
    if isEscape, isEscapable(bytes[next + 1]) {
      text.unicodeScalars.append(Unicode.Scalar(bytes[next + 1]))
      next += 2
      isAfterBlank = false
      continue
    }
    let scalarEnd = bytes.endOfScalar(at: next, before: range.end)
    if isSpace(bytes[next]) {
      if !isAfterBlank { text += " " }
      isAfterBlank = true
    } else if bytes[next] != UInt8(ascii: "*") {
      text += String(decoding: bytes[next..<scalarEnd], as: UTF8.self)
      isAfterBlank = false
    }
    next = scalarEnd
  }
  while let last = text.last, last == " " || last == ":" { text.removeLast() }
  return text
}
