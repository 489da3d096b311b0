import GoldpanCoding
import GoldpanReports
import GoldpanText

/// What each stage of coding costs, on text it makes.
struct StageBenchmark {
  private var megabytes = 4

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      guard argument == "--megabytes", let count = rest.popFirst().flatMap({ Int($0) }), count > 0
      else { throw BenchmarkError(usage) }
      megabytes = count
    }
  }

  func run() throws {
    var sample = SampleText()
    let bytes = sample.transcript(bytes: megabytes << 20)
    let mixed = CodebookReader.read(
      Source(name: "mixed", text: sample.codebook(rules: 300, isPlain: false))
    ).value
    let plain = CodebookReader.read(
      Source(name: "plain", text: sample.codebook(rules: 300, isPlain: true))
    ).value
    print("stage", "ns/byte", "found", "peak MB")

    let source = try measure("decode", bytes.count) {
      try SourceDecoding.decode(bytes, name: "sample").source
    } count: {
      $0.lineCount
    }
    let transcript = measure("read", bytes.count) {
      TranscriptReader.read(source, id: "sample").value
    } count: {
      $0.turns.count
    }
    _ = measure("sentences", bytes.count) {
      sentences(of: transcript)
    } count: {
      $0
    }
    _ = measure("words", bytes.count) {
      scan(transcript, with: Matcher([])).words
    } count: {
      $0
    }
    _ = measure("match, 300 plain terms", bytes.count) {
      scan(transcript, with: matcher(of: plain)).hits
    } count: {
      $0
    }
    _ = measure("match, 300 mixed rules", bytes.count) {
      scan(transcript, with: matcher(of: mixed)).hits
    } count: {
      $0
    }
    _ = measure("evidence IDs", bytes.count) {
      names(of: transcript)
    } count: {
      $0
    }
    let codings = measure("code, 300 mixed rules", bytes.count) {
      Autocoder(mixed).codings(in: Corpus([transcript]))
    } count: {
      $0.count
    }
    _ = measure("write", bytes.count) {
      lines(of: codings)
    } count: {
      $0
    }
  }

  private func measure<Result, Failure: Error>(
    _ stage: String, _ bytes: Int, _ work: () throws(Failure) -> Result, count: (Result) -> Int
  ) throws(Failure) -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    let time = (clock.now - start).components
    let nanoseconds = Double(time.seconds) * 1e9 + Double(time.attoseconds) / 1e9
    let tenths = Int((nanoseconds / Double(bytes) * 10).rounded())
    print(
      stage, "\(tenths / 10).\(tenths % 10)", "\(count(result))",
      "\(System.peakMemory() >> 20)")
    return result
  }

  private func print(_ cells: String...) {
    let widths = [26, 10, 12, 10]
    let line = zip(cells, widths).enumerated().map { place, cell in
      let blanks = String(repeating: " ", count: max(1, cell.1 - cell.0.count))
      return place == 0 ? cell.0 + blanks : blanks + cell.0
    }
    System.write(Array((line.joined() + "\n").utf8))
  }

  private func sentences(of transcript: Transcript) -> Int {
    transcript.turns.reduce(0) { count, turn in
      count + Sentences.split(transcript.source.bytes, turn.range).count
    }
  }

  private func matcher(of codebook: Codebook) -> Matcher {
    Matcher(
      codebook.tags.flatMap(\.rules).map { rule in
        Matcher.Entry(rule.expression.pattern, unit: rule.expression.scope.unit)
      })
  }

  private func scan(_ transcript: Transcript, with matcher: Matcher) -> (words: Int, hits: Int) {
    var scan = Scan()
    var found = (words: 0, hits: 0)
    for turn in transcript.turns {
      matcher.scan(transcript.source.bytes, turn.range, into: &scan)
      found = (found.words + scan.words.count, found.hits + scan.hits.count)
    }
    return found
  }

  private func names(of transcript: Transcript) -> Int {
    let matcher = Matcher([])
    var scan = Scan()
    var names = EvidenceNames()
    var count = 0
    for turn in transcript.turns {
      matcher.scan(transcript.source.bytes, turn.range, into: &scan)
      names.read(&scan, of: turn, in: transcript)
      for sentence in scan.sentences.indices {
        _ = names.id(of: sentence...sentence)
        count += 1
      }
    }
    return count
  }

  private func lines(of codings: Codings) -> Int {
    var count = 0
    var text = JSONText()
    for coding in codings {
      JSON.object([
        ("id", .string(coding.evidence.description)), ("tag", .string(coding.tag.description)),
        ("quote", .string(coding.quotation.text)),
      ]).writeLine(into: &text)
      if text.count >= 1 << 16 {
        count += text.count
        text.clear()
      }
    }
    return count + text.count
  }
}
