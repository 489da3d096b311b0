/// Unpacks DEFLATE (RFC 1951), within bounds: what is malformed or grows too large is refused.
enum Inflate {
  /// The unpacked bytes; `nil` if `packed` is malformed or holds more than `limit` bytes.
  static func unpacked(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var unpacking = Unpacking(bits: BitReader(packed), limit: limit)
    do {
      while try !unpacking.block() {}
      return unpacking.output
    } catch {
      return nil
    }
  }
}

/// Why packed bytes are refused; nobody needs to know more.
private struct Malformed: Error {}

/// Bits from the lowest of each byte to the highest.
private struct BitReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var held: UInt32 = 0
  private var count = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The next `width` bits as a number, at most 16.
  mutating func number(_ width: Int) throws(Malformed) -> Int {
    while count < width {
      guard at < bytes.endIndex else { throw Malformed() }
      held |= UInt32(bytes[at]) << UInt32(count)
      at += 1
      count += 8
    }
    let value = held & ((1 << UInt32(width)) - 1)
    held >>= UInt32(width)
    count -= width
    return Int(value)
  }

  /// The next `length` bytes, from the next whole one.
  mutating func wholeBytes(_ length: Int) throws(Malformed) -> ArraySlice<UInt8> {
    at -= count / 8
    (held, count) = (0, 0)
    guard length <= bytes.endIndex - at else { throw Malformed() }
    defer { at += length }
    return bytes[at..<at + length]
  }

  /// Leaves out the bits up to the next whole byte.
  mutating func align() {
    held >>= UInt32(count % 8)
    count -= count % 8
  }
}

/// A canonical Huffman code: how many codes each length has, and their symbols in order.
private struct HuffmanCode {
  private var counts = [Int](repeating: 0, count: 16)
  private var symbols: [Int] = []

  /// The code in which symbol `i` has `lengths[i]` bits; 0: none.
  init(_ lengths: ArraySlice<Int>) throws(Malformed) {
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1..<16 {
      left = left * 2 - counts[length]
      if left < 0 { throw Malformed() }
    }
    var places = counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    symbols = [Int](repeating: 0, count: places[16])
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[places[length]] = symbol
      places[length] += 1
    }
  }

  /// The symbol whose code comes next.
  func symbol(_ bits: inout BitReader) throws(Malformed) -> Int {
    var (code, first, index) = (0, 0, 0)
    for length in 1..<16 {
      code |= try bits.number(1)
      let count = counts[length]
      if code - count < first { return symbols[index + code - first] }
      index += count
      first = (first + count) * 2
      code *= 2
    }
    throw Malformed()
  }
}

private struct Unpacking {
  var bits: BitReader
  let limit: Int
  private(set) var output: [UInt8] = []

  init(bits: BitReader, limit: Int) {
    self.bits = bits
    self.limit = limit
  }

  /// Unpacks a block; whether it is the last.
  mutating func block() throws(Malformed) -> Bool {
    let isLast = try bits.number(1) == 1
    switch try bits.number(2) {
    case 0: try stored()
    case 1:
      guard let (literals, distances) = Self.fixedCodes else { throw Malformed() }
      try packed(literals: literals, distances: distances)
    case 2:
      let (literals, distances) = try dynamicCodes()
      try packed(literals: literals, distances: distances)
    default: throw Malformed()
    }
    return isLast
  }

  private mutating func stored() throws(Malformed) {
    bits.align()
    let length = try bits.number(16)
    guard try bits.number(16) == length ^ 0xFFFF else { throw Malformed() }
    try add(bits.wholeBytes(length))
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) throws(Malformed) {
    guard bytes.count <= limit - output.count else { throw Malformed() }
    output += bytes
  }

  private mutating func packed(
    literals: HuffmanCode, distances: HuffmanCode
  ) throws(Malformed) {
    while true {
      let symbol = try literals.symbol(&bits)
      switch symbol {
      case ..<256: try add([UInt8(symbol)])
      case 256: return
      case ..<286:
        let (base, extra) = Self.lengths[symbol - 257]
        let length = try base + bits.number(extra)
        let code = try distances.symbol(&bits)
        guard code < Self.distances.count else { throw Malformed() }
        let (start, width) = Self.distances[code]
        try copy(length, from: start + bits.number(width))
      default: throw Malformed()
      }
    }
  }

  /// Repeats `length` bytes from `distance` bytes back, which may overlap what they make.
  private mutating func copy(_ length: Int, from distance: Int) throws(Malformed) {
    guard distance <= output.count, length <= limit - output.count else { throw Malformed() }
    let start = output.count - distance
    for offset in 0..<length { output.append(output[start + offset]) }
  }

  /// The codes that stand at the head of a block (§3.2.7).
  private mutating func dynamicCodes() throws(Malformed) -> (HuffmanCode, HuffmanCode) {
    let literals = try bits.number(5) + 257
    let distances = try bits.number(5) + 1
    let count = try bits.number(4) + 4
    var short = [Int](repeating: 0, count: 19)
    for place in Self.order.prefix(count) { short[place] = try bits.number(3) }
    let code = try HuffmanCode(short[...])
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      let symbol = try code.symbol(&bits)
      switch symbol {
      case ..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw Malformed() }
        lengths += try [Int](repeating: last, count: 3 + bits.number(2))
      case 17: lengths += try [Int](repeating: 0, count: 3 + bits.number(3))
      default: lengths += try [Int](repeating: 0, count: 11 + bits.number(7))
      }
    }
    guard lengths.count == literals + distances, literals <= 286, lengths[256] > 0 else {
      throw Malformed()
    }
    return try (HuffmanCode(lengths[..<literals]), HuffmanCode(lengths[literals...]))
  }

  /// The codes that need not be given (§3.2.6); there are no others of these lengths.
  private static let fixedCodes: (HuffmanCode, HuffmanCode)? = {
    let literals = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    let distances = [Int](repeating: 5, count: 30)
    return try? (HuffmanCode(literals[...]), HuffmanCode(distances[...]))
  }()

  /// The order in which the lengths of the code of lengths are given.
  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The least length of each symbol from 257 and how many bits add to it (§3.2.5).
  private static let lengths: [(base: Int, extra: Int)] =
    steps(from: 3, extras: [0, 0, 0, 0] + (0...5).flatMap { [Int](repeating: $0, count: 4) })
    .prefix(28) + [(258, 0)]

  /// The least distance of each symbol and how many bits add to it.
  private static let distances: [(base: Int, extra: Int)] =
    steps(from: 1, extras: [0, 0] + (0...13).flatMap { [$0, $0] })

  /// The bases that follow one another by what their extra bits can add.
  private static func steps(from first: Int, extras: [Int]) -> [(base: Int, extra: Int)] {
    var base = first
    return extras.map { extra in
      defer { base += 1 << extra }
      return (base, extra)
    }
  }
}
