import GoldpanText

/// Telephone numbers of 9–15 digits: international with `+` or `00`, national with a leading 0,
/// American, and whatever follows a word such as "call".
enum PhoneNumber {
  /// The number that a run of digits begins with, its `+` and brackets included.
  static func range(
    of run: NumberRun, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    let lead = Lead(before: run.groups[0].start, bytes, range)
    guard NumberRun.isFree(before: lead.start, bytes, range) else { return nil }
    for count in stride(from: run.groups.count, through: 1, by: -1)
    where (9...15).contains(run.counts[count - 1]) {
      let end = run.groups[count - 1].end
      let shape = Shape(run, count, hasPlus: lead.hasPlus)
      guard shape.mayBePhone || shape.isPhone, NumberRun.isFree(after: end, bytes, range) else {
        continue
      }
      if lead.hasPlus, shape.isPhone { return TextRange(lead.start, end) }
      let words = PrecedingWords.nearest(4, before: lead.start, bytes, range)
      let isCalled = words.contains(where: calling.contains)
      let isOther = words.prefix(2).contains(where: counting.contains)
      if isCalled || (shape.isPhone && !isOther) { return TextRange(lead.start, end) }
    }
    return nil
  }

  /// What may stand before the first digit.
  private struct Lead {
    var start: Int
    var hasPlus = false

    init(before digit: Int, _ bytes: Span<UInt8>, _ range: TextRange) {
      start = digit
      if bytes.at(start - 1, range) == UInt8(ascii: "(") { start -= 1 }
      if bytes.at(start - 1, range) == UInt8(ascii: "+") { (start, hasPlus) = (start - 1, true) }
      if bytes.at(start - 1, range) == UInt8(ascii: "(") { start -= 1 }
      // A bracket around the whole of a sentence belongs to that.
      if !hasPlus, start < digit, !closes(from: digit, bytes, range) { start = digit }
    }
  }

  private static func closes(from digit: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    var at = digit
    while at - digit < 6, isDigit(bytes.at(at, range)) { at += 1 }
    return bytes.at(at, range) == UInt8(ascii: ")")
  }

  /// Words after which a number is one to call.
  private static let calling: Set<String> = [
    "phone", "telephone", "mobile", "cell", "tel", "call", "ring", "text", "whatsapp", "fax",
    "landline", "dial",
  ]

  /// Words after which a number numbers something else.
  private static let counting: Set<String> = [
    "order", "ref", "reference", "invoice", "ticket", "case", "serial", "tracking", "booking",
    "policy", "isbn", "barcode", "version",
  ]
}

/// The first groups of a run, as the plans of numbering know them.
private struct Shape {
  private let sizes: [Int]
  private let signs: [UInt8]
  private let digits: ArraySlice<UInt8>
  private let hasPlus: Bool

  init(_ run: NumberRun, _ count: Int, hasPlus: Bool) {
    sizes = run.sizes(count)
    signs = Array(run.separators.prefix(count))
    digits = run.digits.prefix(run.counts[count - 1])
    self.hasPlus = hasPlus
  }

  /// Whether it is a number of some country's plan, written as there.
  var isPhone: Bool { hasPlus ? isInternational(digits) : isNational || isAmerican || isAbroad }

  /// Whether it can be one where words say so.
  var mayBePhone: Bool {
    (9...15).contains(digits.count) && !isDate && sizes.allSatisfy { $0 >= 2 }
  }

  /// Digits after a `+` or `00`: for Britain and America as many as their plans have (ITU E.164).
  private func isInternational(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, first != 0 else { return false }
    if digits.starts(with: [4, 4]) {
      let hasTrunk = digits.count > 2 && digits[digits.startIndex + 2] == 0
      return (hasTrunk ? 12...13 : 11...12).contains(digits.count)
    }
    if first == 1 { return digits.count == 11 }
    return (9...15).contains(digits.count)
  }

  private var isAbroad: Bool {
    guard sizes[0] > 2, digits.starts(with: [0, 0]) else { return false }
    return isInternational(digits.dropFirst(2)) && digits.count >= 11
  }

  /// A leading 0 and 9 or 10 digits more, groups of two or more; or 11 digits said one by one.
  private var isNational: Bool {
    guard digits.first == 0, digits.count > 1, digits[digits.startIndex + 1] != 0 else {
      return false
    }
    if sizes.count == 11, digits.count == 11 { return !digits.starts(with: [0, 1, 2]) }
    guard (10...11).contains(digits.count), sizes.allSatisfy({ $0 >= 2 }), !isDate else {
      return false
    }
    // Two groups with a point are a fraction.
    return !(sizes.count == 2 && signs[1] == UInt8(ascii: ".") && sizes[0] < 3)
  }

  /// Three, three and four digits with something between them, perhaps after a 1.
  private var isAmerican: Bool {
    let plan = sizes.first == 1 && digits.first == 1 ? Array(sizes.dropFirst()) : sizes
    guard plan == [3, 3, 4] else { return false }
    let number = Array(digits.suffix(10))
    return number[0] >= 2 && number[3] >= 2
  }

  /// Whether the first groups are a day, month and year.
  private var isDate: Bool {
    let first = Array(sizes.prefix(3))
    guard first == [2, 2, 4] || first == [4, 2, 2] else { return false }
    return signs[1] != UInt8(ascii: " ")
  }
}
