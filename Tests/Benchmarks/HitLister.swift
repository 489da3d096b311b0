import GoldpanText

/// Writes hits as NDJSON: tag, term, start, end, turn, sentence, speaker, document.
struct HitLister {
  private let terms: TermList
  private var scanner: TermScanner
  private var hits: [TermScanner.Hit] = []
  private var buffer: [UInt8] = []
  private var output = HitOutput()
  /// How many bytes numbers and the name of a speaker take at most.
  private static let mostOthers = 150

  init(_ terms: TermList) {
    self.terms = terms
    scanner = terms.scanner
  }

  /// The lines of the hits in a region, or nothing if they are written at once.
  mutating func list(_ region: LineRegion, firstTurn: Int, writes: Bool) throws -> [UInt8] {
    var turns = TurnTracker(turn: firstTurn)
    output.clear()
    let keys = Self.keys(document: String(region.path.split(separator: "/").last ?? ""))
    let spare = buffer
    buffer = []
    var reader = try LineReader(region, buffer: spare)
    while reader.next() {
      hits.removeAll(keepingCapacity: true)
      let lines = TextRange(reader.lines.lowerBound, reader.lines.upperBound)
      scanner.find(in: reader.buffer.span, lines, into: &hits)
      sortHits()
      turns.begin(reader.buffer.span, lines)
      for index in hits.indices {
        let hit = hits[index]
        turns.advance(reader.buffer.span, to: Int(hit.start))
        guard Int(hit.start) >= turns.labelEnd else { continue }
        write(hit, turns, reader.buffer.span, reader.offset, keys)
      }
      turns.advance(reader.buffer.span, to: lines.end)
      if writes, output.count > 1 << 16 { output.flush() }
    }
    buffer = reader.buffer
    if writes { output.flush() }
    return writes ? [] : output.all
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
      if place < index { hits[place] = hit }
    }
  }

  /// What stands between the values of a hit.
  private static func keys(document: String) -> HitOutput.Pieces {
    HitOutput.Pieces([
      ",\"end\":", ",\"turn\":", ",\"sent\":", ",\"speaker\":\"",
      "\",\"doc\":\"\(document)\"}\n",
    ])
  }

  @inline(__always)
  private mutating func write(
    _ hit: TermScanner.Hit, _ turns: borrowing TurnTracker, _ text: Span<UInt8>, _ offset: Int,
    _ keys: borrowing HitOutput.Pieces
  ) {
    output.reserve(terms.heads.longest + keys.longest * 5 + Self.mostOthers)
    output.append(terms.heads, Int(hit.term))
    output.append(offset + Int(hit.start))
    output.append(keys, 0)
    output.append(offset + Int(hit.end))
    output.append(keys, 1)
    output.append(turns.turn)
    output.append(keys, 2)
    output.append(turns.sentence)
    output.append(keys, 3)
    output.append(text.bytes, turns.speaker)
    output.append(keys, 4)
  }
}

extension TermScanner.Hit {
  fileprivate func comes(before other: Self) -> Bool {
    if start != other.start { return start < other.start }
    return end != other.end ? end < other.end : term < other.term
  }
}
