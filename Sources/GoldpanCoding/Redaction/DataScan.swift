import GoldpanText

/// One walk over a stretch of text, with what it has found so far.
struct DataScan {
  private(set) var found: [PersonalData.Finding] = []
  private let range: TextRange
  /// How far detectors have looked that read a whole stretch at once.
  private var numbersTo = 0
  private var networkTo = 0
  private var hostsTo = 0

  init(_ range: TextRange) { self.range = range }

  /// Stops at each digit and each of `. / : @`, around which data without letters of its own lies.
  mutating func readSigns(_ bytes: Span<UInt8>) {
    for offset in range.indices where bytes[offset] &- 0x2E <= 0x12 {
      switch bytes[offset] {
      case UInt8(ascii: "@"): add(.email, EmailAddress.around(offset, bytes, range))
      case UInt8(ascii: ":"): readColon(offset, bytes)
      case UInt8(ascii: "."), UInt8(ascii: "/"): readHost(offset, bytes)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !isDigit(bytes.at(offset - 1, range)) { readDigits(offset, bytes) }
      default: continue
      }
    }
  }

  /// Stops at each word.
  mutating func readWords(_ bytes: Span<UInt8>, _ data: PersonalData) {
    var words = LetterRuns(range)
    var digits = SpokenDigits()
    while let word = words.next(bytes) {
      if let name = data.names.match(at: word, bytes, range) {
        found.append(.init(kind: .person, range: name.range, known: name.index))
      }
      add(.phrase, data.phrases.match(at: word, bytes, range)?.range)
      if word.length <= 3 {
        add(.person, data.introductions.name(after: word, bytes, range))
        add(.email, SpokenAddress.around(word, bytes, range))
      }
      add(.phone, digits.read(word, bytes))
    }
    add(.phone, digits.finish())
  }

  /// The findings in order; of those that overlap the longest, then the earlier sort.
  var longestFirst: [PersonalData.Finding] {
    let first = found.reduce(range.end) { min($0, $1.range.start) }
    let last = found.reduce(range.start) { max($0, $1.range.end) }
    var isTaken = [Bool](repeating: false, count: last - first)
    let order = found.enumerated().sorted { one, other in
      let (here, there) = (one.element, other.element)
      if here.range.length != there.range.length { return here.range.length > there.range.length }
      if here.kind != there.kind { return here.kind.rank < there.kind.rank }
      return one.offset < other.offset
    }
    var kept: [PersonalData.Finding] = []
    for (_, finding) in order {
      let (start, end) = (finding.range.start - first, finding.range.end - first)
      // What is taken is longer, so that it covers an end of whatever it overlaps.
      guard !isTaken[start], !isTaken[end - 1] else { continue }
      for place in start..<end { isTaken[place] = true }
      kept.append(finding)
    }
    return kept.sorted { $0.range < $1.range }
  }

  private mutating func readDigits(_ offset: Int, _ bytes: Span<UInt8>) {
    add(.iban, AccountNumber.at(offset, bytes, range))
    add(.postcode, PostalCode.british(endingAt: offset, bytes, range))
    guard offset >= numbersTo, NumberRun.mayBegin(offset, bytes, range) else { return }
    let run = NumberRun(offset, bytes, range)
    let card = CardNumber.range(of: run, bytes, range)
    let address = card == nil ? InternetAddress.four(run, bytes, range) : nil
    let phone = card == nil ? PhoneNumber.range(of: run, bytes, range) : nil
    let code = PostalCode.american(run, bytes, range)
    add(.card, card)
    add(.ip, address)
    add(.phone, phone)
    add(.postcode, code)
    numbersTo = max(numbersTo, card?.end ?? phone?.end ?? address?.end ?? 0)
  }

  private mutating func readColon(_ offset: Int, _ bytes: Span<UInt8>) {
    if offset >= hostsTo, let address = WebAddress.withScheme(colon: offset, bytes, range) {
      add(.url, address)
      hostsTo = address.end
    }
    guard offset >= networkTo else { return }
    let (address, end) = InternetAddress.six(around: offset, bytes, range)
    add(.ip, address)
    networkTo = end
  }

  private mutating func readHost(_ offset: Int, _ bytes: Span<UInt8>) {
    guard offset >= hostsTo else { return }
    let isSlash = bytes[offset] == UInt8(ascii: "/")
    let address =
      isSlash
      ? WebAddress.withPath(slash: offset, bytes, from: hostsTo, range)
      : WebAddress.withPrefix(dot: offset, bytes, range)
    if isSlash { hostsTo = offset + 1 }
    guard let address else { return }
    add(.url, address)
    hostsTo = address.end
  }

  private mutating func add(_ kind: PersonalData.Kind, _ range: TextRange?) {
    guard let range else { return }
    found.append(PersonalData.Finding(kind: kind, range: range, known: nil))
  }
}

extension PersonalData.Kind {
  /// The earlier, the more it says.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
