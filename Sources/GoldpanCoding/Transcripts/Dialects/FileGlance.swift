import GoldpanText

/// The first and the last lines of a file, looked at to see which dialect it is.
///
/// It never holds more than some hundred lines, so choosing costs the same for any file.
struct FileGlance {
  /// A line that holds something.
  struct Line {
    /// Its extent without outer blanks.
    let range: TextRange
    /// How many blanks stand before it.
    let indent: Int
    /// How it would name its speaker before a colon.
    let head: LineHead?
    /// Whether the next line of the file is blank.
    let isBeforeBlank: Bool
  }

  let file: TranscriptFile
  let bytes: [UInt8]
  /// The first lines that hold something and are no headings.
  private(set) var lines: [Line] = []
  /// Whether the file goes on below them.
  private(set) var isPartial = false
  /// The lines that begin with a label.
  private(set) var heads: [(line: Line, head: LineHead)] = []
  /// The headings among them, and the last lines of the file.
  private(set) var margins: [TextRange] = []

  init(_ file: TranscriptFile) {
    self.file = file
    bytes = file.source.bytes
    lines.reserveCapacity(min(FileGlance.lineCount, file.body.count))
    for number in file.body.prefix(FileGlance.furthest) {
      let whole = file.source.line(number)
      let range = bytes.trimmed(whole)
      guard !range.isEmpty else { continue }
      if margins.count < FileGlance.marginCount { margins.append(range) }
      guard bytes[range.start] != UInt8(ascii: "#") else { continue }
      lines.append(
        Line(
          range: range, indent: range.start - whole.start,
          head: LineHead.labelled(bytes, range), isBeforeBlank: isBlank(number + 1)))
      isPartial = lines.count == FileGlance.lineCount
      if isPartial { break }
    }
    for number in file.body.suffix(FileGlance.marginCount) {
      let range = bytes.trimmed(file.source.line(number))
      if !range.isEmpty { margins.append(range) }
    }
    heads.reserveCapacity(lines.count)
    for line in lines { if let head = line.head { heads.append((line, head)) } }
  }

  /// Whether a short line among the first or last ones says what `says` looks for.
  func hasMargin(_ says: (TextRange) -> Bool) -> Bool {
    margins.contains { $0.length < 400 && says($0) }
  }

  /// `38 of the first 200 lines`.
  func share(_ count: Int) -> String {
    isPartial && count < lines.count
      ? "\(count) of the first \(lines.count) lines"
      : GoldpanCoding.share(count, of: lines.count, isPartial ? "first lines" : "lines")
  }

  private func isBlank(_ number: Int) -> Bool {
    guard file.body.contains(number) else { return true }
    return bytes.trimmed(file.source.line(number)).isEmpty
  }

  private static let lineCount = 200
  private static let marginCount = 14
  private static let furthest = 1000
}

/// `38 of 40 lines`, or `all 40 lines`.
func share(_ count: Int, of whole: Int, _ things: String) -> String {
  count == whole ? "all \(whole) \(things)" : "\(count) of \(whole) \(things)"
}
