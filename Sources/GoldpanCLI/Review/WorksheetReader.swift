import GoldpanKit

/// What a person wrote on a worksheet, wherever the lines stand by now.
struct WorksheetReader {
  /// A filled-in line.
  struct Mark: Sendable {
    let wish: Wish
    /// The whole line, its brackets, its ID, and the tags that it names.
    let line: TextRange
    let brackets: TextRange
    let id: TextRange
    let tags: [(name: String, range: TextRange)]
  }

  private let source: Source
  private var lines: [WorksheetLine] = []
  private var problems: [Diagnostic] = []

  init(_ source: Source) { self.source = source }

  /// The marks that ask for something, and what cannot be read.
  mutating func read() -> FilledWorksheet {
    for number in 1...source.lineCount {
      let range = trimmed(source.line(number), in: source.bytes)
      guard !range.isEmpty, !isForReading(range) else { continue }
      if let memo = memo(in: range) {
        keep(memo, range)
      } else if let line = WorksheetLine(range, in: source) {
        lines.append(line)
      } else {
        problems.append(
          remark(
            "this line is neither a mark, as '- [a] q-7k3m9x2a pain/slow-fix', nor a memo; "
              + "begin it with 'memo: ' to keep it, or with '>' if it is for reading only", range))
      }
    }
    var marks: [Mark] = []
    for line in lines {
      do throws(Refusal) {
        if let mark = try line.mark() { marks.append(mark) }
      } catch {
        problems.append(remark(error.message, line.place(of: error.subject)))
      }
    }
    return FilledWorksheet(source: source, marks: marks, problems: problems)
  }

  private func isForReading(_ range: TextRange) -> Bool {
    let first = source.bytes[range.start]
    if "#>|=".utf8.contains(first) { return true }
    return source.bytes[range.indices].starts(with: "<!--".utf8)
      || source.bytes[range.indices].allSatisfy { "-*_".utf8.contains($0) }
  }

  /// What stands after `memo:`, perhaps in a list.
  private func memo(in range: TextRange) -> TextRange? {
    var start = range.start
    let word = Array("memo:".utf8)
    if range.length > 2, "-*+".utf8.contains(source.bytes[start]),
      source.bytes[start + 1] == UInt8(ascii: " ")
    {
      start += 2
      while start < range.end, source.bytes[start] == UInt8(ascii: " ") { start += 1 }
    }
    let head = source.bytes[start..<min(range.end, start + word.count)].map { $0 | 0x20 }
    guard head == word.map({ $0 | 0x20 }) else { return nil }
    return trimmed(TextRange(start + word.count, range.end), in: source.bytes)
  }

  private mutating func keep(_ memo: TextRange, _ line: TextRange) {
    guard !memo.isEmpty else { return }
    guard let last = lines.indices.last else {
      problems.append(
        remark("this memo stands below no mark; move it below the line it is about", line))
      return
    }
    lines[last].memo = [lines[last].memo, source.text(memo)].compactMap(\.self)
      .joined(separator: " ")
  }

  private func remark(_ message: String, _ range: TextRange) -> Diagnostic {
    Diagnostic(.lostDecision, .error, message, in: source, at: range)
  }
}

/// A worksheet as it came back.
struct FilledWorksheet {
  let source: Source
  let marks: [WorksheetReader.Mark]
  /// Every line that could not be placed.
  private(set) var problems: [Diagnostic]

  init(source: Source, marks: [WorksheetReader.Mark], problems: [Diagnostic]) {
    (self.source, self.marks, self.problems) = (source, marks, problems)
  }

  /// A mark and what it asks for about one tag on some words.
  private typealias Marked = (ruling: Ruling, mark: WorksheetReader.Mark)

  /// The decisions that its marks ask for; of marks that contradict each other none counts.
  ///
  /// `memo` goes to those that have none of their own.
  mutating func rulings(_ desk: inout ReviewDesk, memo: String?) -> [Ruling] {
    var groups: [[Marked]] = []
    var places: [ReviewDesk.Slot: Int] = [:]
    for mark in marks {
      do throws(Refusal) {
        for ruling in try desk.rulings(mark.wish) {
          let slot = ReviewDesk.Slot(ruling.quotation, ruling.entry.tag)
          let place = places[slot] ?? groups.count
          if place == groups.count {
            places[slot] = place
            groups.append([])
          }
          groups[place].append((ruling, mark))
        }
      } catch {
        problems.append(problem(error, mark))
      }
    }
    return groups.compactMap { ruling(of: $0, desk, memo: memo) }
  }

  /// What the marks about one tag on some words come to, with all their memos; `nil` if they
  /// contradict each other.
  private mutating func ruling(
    of marked: [Marked], _ desk: ReviewDesk, memo: String?
  ) -> Ruling? {
    guard let first = marked.first(where: { $0.ruling.asked != .note }) ?? marked.first else {
      return nil
    }
    let others = marked.filter { $0.ruling.contradicts(first.ruling) }
    for other in others {
      let line = source.lineNumber(at: first.mark.line.start)
      let entry = other.ruling.entry
      problems.append(
        Diagnostic(
          .lostDecision, .error,
          "line \(line) says something else of \(entry.anchor.evidence) under '\(entry.tag)'; "
            + "make them agree, or remove one",
          in: source, at: other.mark.brackets))
    }
    guard others.isEmpty else { return nil }
    var seen: Set<String> = []
    let memos = marked.compactMap(\.mark.wish.memo).filter { seen.insert($0).inserted }
    let joined = memos.isEmpty ? memo : memos.joined(separator: " ")
    return joined == first.mark.wish.memo
      ? first.ruling : desk.again(first.ruling, memo: joined)
  }

  private func problem(_ refusal: Refusal, _ mark: WorksheetReader.Mark) -> Diagnostic {
    switch refusal.subject {
    case .id: Diagnostic(.lostDecision, .error, refusal.message, in: source, at: mark.id)
    case .words(let range):
      Diagnostic(.lostDecision, .error, refusal.message, in: source, at: range)
    case .tag(let name):
      Diagnostic(
        .unknownTag, .error, refusal.message, in: source,
        at: mark.tags.last { $0.name == name }?.range ?? mark.id)
    }
  }
}
