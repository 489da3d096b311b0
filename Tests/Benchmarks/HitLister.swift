import GoldpanText

/// Writes hits as NDJSON: tag, term, start, end, turn, sentence, speaker, document.
struct HitLister {
  private let terms: TermTable
  private var scanner: TermScanner
  private var hits: [TermScanner.Hit] = []
  private var buffer: [UInt8] = []
  private var output: [UInt8] = []

  init(_ terms: TermTable) {
    self.terms = terms
    scanner = terms.scanner
  }

  /// The lines of the hits in a region, or nothing if they are written at once.
  mutating func list(_ region: LineRegion, firstTurn: Int, writes: Bool) throws -> [UInt8] {
    var turns = TurnTracker(turn: firstTurn)
    output.removeAll(keepingCapacity: true)
    let name = region.path.split(separator: "/").last ?? ""
    let tail = Array(",\"doc\":\"\(name)\"}\n".utf8)
    var reader = try LineReader(region, buffer: buffer)
    while reader.next() {
      hits.removeAll(keepingCapacity: true)
      let lines = TextRange(reader.lines.lowerBound, reader.lines.upperBound)
      scanner.find(in: reader.buffer.span, lines, into: &hits)
      sortHits()
      turns.begin(reader.buffer.span, lines)
      for hit in hits {
        turns.advance(reader.buffer.span, to: Int(hit.start), lines.end)
        if Int(hit.start) >= turns.labelEnd { write(hit, reader.offset, turns, tail) }
      }
      turns.finish(reader.buffer.span, lines.end)
      if writes, output.count > 1 << 16 {
        System.write(output)
        output.removeAll(keepingCapacity: true)
      }
    }
    buffer = reader.buffer
    if writes { System.write(output) }
    return writes ? [] : output
  }

  /// By start, then end, then term; they come nearly so.
  private mutating func sortHits() {
    for index in hits.indices.dropFirst() {
      let hit = hits[index]
      var place = index
      while place > 0, hit.comes(before: hits[place - 1]) {
        hits[place] = hits[place - 1]
        place -= 1
      }
      hits[place] = hit
    }
  }

  private mutating func write(
    _ hit: TermScanner.Hit, _ offset: Int, _ turns: TurnTracker, _ tail: [UInt8]
  ) {
    output += terms.heads[Int(hit.term)]
    write(offset + Int(hit.start))
    output += ",\"end\":".utf8
    write(offset + Int(hit.end))
    output += ",\"turn\":".utf8
    write(turns.turn)
    output += ",\"sent\":".utf8
    write(turns.sentence)
    output += ",\"speaker\":\"".utf8
    output += turns.speaker
    output.append(UInt8(ascii: "\""))
    output += tail
  }

  private mutating func write(_ number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      output.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}

extension TermScanner.Hit {
  fileprivate func comes(before other: Self) -> Bool {
    if start != other.start { return start < other.start }
    return end != other.end ? end < other.end : term < other.term
  }
}
