import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Cues of files made at random, against WebVTT's algorithm taken step by step from its text.
@Suite struct WebVTTOracleTests {
  private static let lines = [
    "", "", "", " ", "\t", "WEBVTT", "NOTE", "NOTE more", "STYLE", "REGION", "Kind: captions", "1",
    "name", "Ana: words", "<v Ana>words", "- words", "-->", "words --> more", "--->", "12 -->",
    "00:00.000 --> 00:01.000", "00:00.000 --> 00:01.000", " 00:00:02.000-->00:00:03.000\tline:1",
    "000:00:01.000 --> 0:00:02.000x", "0:0:0.0 --> 0:0:5.320", "00:00:01,000 --> 00:00:02,000",
    "00:60.000 --> 00:61.000", "00:00:00.000 --> 60:00:01.000 -->", "00:00 --> 00:01",
  ]

  @Test(arguments: 0..<600 as Range<UInt64>)
  func `any file gives the cues that WebVTT's algorithm gives`(seed: UInt64) {
    var random = Seeded(seed)
    var lines = ["WEBVTT" + (seed % 3 == 0 ? " header" : "")]
    for _ in 0..<(Int(seed) / 20 + 1) {
      lines.append(Self.lines.randomElement(using: &random) ?? "")
    }
    let source = Source(name: "random", text: lines.joined(separator: "\n"))
    let cues = TranscriptReader.cues(of: source).filter(\.isStandard).map { cue in
      WebVTTOracle.Cue(
        id: cue.name(in: source).map(source.text) ?? "", start: cue.start, end: cue.end,
        text: source.text(cue.text(in: source)))
    }
    #expect(cues == WebVTTOracle.cues(lines))
    #expect(lostWords(source) == [])
  }
}

/// WebVTT's parser as its text has it (W3C WebVTT §6.1–6.3), line by line and for cues only.
private struct WebVTTOracle {
  struct Cue: Equatable {
    let id: String
    let start: Int
    let end: Int
    var text = ""
  }

  private let lines: [String]
  private var next = 1

  static func cues(_ lines: [String]) -> [Cue] {
    var oracle = WebVTTOracle(lines)
    return oracle.cues()
  }

  private init(_ lines: [String]) { self.lines = lines }

  private mutating func cues() -> [Cue] {
    var cues: [Cue] = []
    if next < lines.count, !lines[next].isEmpty { _ = block(isHeader: true) } else { next += 1 }
    while next < lines.count {
      if lines[next].isEmpty {
        next += 1
      } else if let cue = block(isHeader: false) {
        cues.append(cue)
      }
    }
    return cues
  }

  /// What the specification calls collecting a WebVTT block.
  private mutating func block(isHeader: Bool) -> Cue? {
    var (count, seenArrow) = (0, false)
    var buffer = ""
    var cue: Cue?
    while next < lines.count {
      let line = lines[next]
      count += 1
      if line.contains("-->") {
        guard !isHeader, count == 1 || count == 2 && !seenArrow else { break }
        seenArrow = true
        cue = times(line).map { Cue(id: buffer, start: $0.start, end: $0.end) }
        if cue != nil { buffer = "" }
      } else if line.isEmpty {
        next += 1
        break
      } else {
        buffer += (buffer.isEmpty ? "" : "\n") + line
      }
      next += 1
    }
    cue?.text = buffer
    return cue
  }

  private func times(_ line: String) -> (start: Int, end: Int)? {
    var rest = line[...]
    skipBlanks(&rest)
    guard let start = time(&rest) else { return nil }
    skipBlanks(&rest)
    guard rest.hasPrefix("-->") else { return nil }
    rest = rest.dropFirst(3)
    skipBlanks(&rest)
    return time(&rest).map { (start, $0) }
  }

  private func skipBlanks(_ rest: inout Substring) {
    rest = rest.drop { " \t\u{C}".contains($0) }
  }

  /// What the specification calls collecting a WebVTT timestamp.
  private func time(_ rest: inout Substring) -> Int? {
    let first = digits(&rest)
    guard !first.isEmpty, let one = Int(first) else { return nil }
    var hasHours = first.count != 2 || one > 59
    guard take(":", &rest) else { return nil }
    let second = digits(&rest)
    guard second.count == 2, let two = Int(second) else { return nil }
    if rest.first == ":" { hasHours = true }
    var (hours, minutes, seconds) = (0, one, two)
    if hasHours {
      guard take(":", &rest) else { return nil }
      let third = digits(&rest)
      guard third.count == 2, let three = Int(third) else { return nil }
      (hours, minutes, seconds) = (one, two, three)
    }
    guard take(".", &rest) else { return nil }
    let fraction = digits(&rest)
    guard fraction.count == 3, let four = Int(fraction), minutes < 60, seconds < 60 else {
      return nil
    }
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + four
  }

  private func digits(_ rest: inout Substring) -> Substring {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return digits
  }

  private func take(_ sign: Character, _ rest: inout Substring) -> Bool {
    guard rest.first == sign else { return false }
    rest = rest.dropFirst()
    return true
  }
}
