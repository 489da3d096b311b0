import GoldpanText

/// Numbers of payment cards: 13–19 digits in one piece or in groups, with Luhn's check digit
/// (ISO/IEC 7812-1, annex B).
enum CardNumber {
  /// The number that a run of digits begins with.
  static func range(
    of run: NumberRun, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    guard (2...6).contains(run.digits[0]),
      NumberRun.isFree(before: run.groups[0].start, bytes, range)
    else { return nil }
    for count in stride(from: min(run.groups.count, 5), through: 1, by: -1) {
      let end = run.groups[count - 1].end
      guard isGrouped(run, count), NumberRun.isFree(after: end, bytes, range),
        passesLuhn(run.digits.prefix(run.counts[count - 1]))
      else { continue }
      return TextRange(run.groups[0].start, end)
    }
    return nil
  }

  /// Whether doubling every second digit from the right gives digits whose sum ends in 0.
  static func passesLuhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place % 2 == 1 ? 2 * Int(digit) : Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  private static func isGrouped(_ run: NumberRun, _ count: Int) -> Bool {
    let sizes = run.sizes(count)
    if count == 1 { return (13...19).contains(sizes[0]) }
    let signs = Set(run.separators[1..<count])
    guard signs.count == 1, signs != [UInt8(ascii: "(")], signs != [UInt8(ascii: ")")] else {
      return false
    }
    return sizes == [4, 6, 5] || sizes == [4, 6, 4]
      || (count >= 4 && sizes.prefix(3).allSatisfy { $0 == 4 }
        && sizes.dropFirst(3).allSatisfy {
          $0 <= 4
        } && sizes.dropLast().allSatisfy { $0 == 4 } && (13...19).contains(run.counts[count - 1]))
  }
}
