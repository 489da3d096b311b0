extension Decision {
  /// A moment in UTC with microseconds, as `2026-06-03T10:12:00.000001Z`; sorts by time.
  ///
  /// Written with fewer digits after the second, or none, it is the same as with zeros.
  public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Microseconds, as if every month had 31 days.
    private let ticks: Int

    /// Reads a moment of this form; `nil` for anything else.
    public init?(_ text: String) {
      let bytes = Array(text.utf8)
      guard bytes.last == UInt8(ascii: "Z"), 20...27 ~= bytes.count, bytes.count != 21,
        zip(bytes.dropLast(), Instant.shape).allSatisfy({ byte, mark in
          mark == Instant.digit ? (48...57).contains(byte) : mark == byte
        })
      else { return nil }
      func number(_ place: Range<Int>) -> Int {
        bytes[place].reduce(0) { 10 * $0 + Int($1) - 48 }
      }
      var ticks = number(Instant.year)
      for unit in Instant.units {
        let value = number(unit.place) - unit.first
        guard 0..<unit.count ~= value else { return nil }
        ticks = ticks * unit.count + value
      }
      for place in Instant.fraction {
        ticks = 10 * ticks + (place < bytes.count - 1 ? Int(bytes[place]) - 48 : 0)
      }
      self.ticks = ticks
    }

    /// The moment with all its digits.
    public var description: String {
      var text = Instant.shape
      func write(_ number: Int, at place: Range<Int>) {
        var rest = number
        for digit in place.reversed() {
          text[digit] = UInt8(48 + rest % 10)
          rest /= 10
        }
      }
      write(ticks % 1_000_000, at: Instant.fraction)
      var rest = ticks / 1_000_000
      for unit in Instant.units.reversed() {
        write(rest % unit.count + unit.first, at: unit.place)
        rest /= unit.count
      }
      write(rest, at: Instant.year)
      return String(decoding: text, as: UTF8.self) + "Z"
    }

    /// Earlier before later.
    public static func < (left: Instant, right: Instant) -> Bool { left.ticks < right.ticks }

    private static let digit = UInt8(ascii: "d")
    private static let shape = Array("dddd-dd-ddTdd:dd:dd.dddddd".utf8)
    private static let year = 0..<4
    /// Where months, days, hours, minutes and seconds stand, the number of the first, and how many
    /// there are.
    private static let units = [
      (place: 5..<7, first: 1, count: 12), (place: 8..<10, first: 1, count: 31),
      (place: 11..<13, first: 0, count: 24), (place: 14..<16, first: 0, count: 60),
      (place: 17..<19, first: 0, count: 60),
    ]
    private static let fraction = 20..<26
  }
}
