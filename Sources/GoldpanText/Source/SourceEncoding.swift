/// Puts corrections of a canonical text into the bytes of the file it was read from.
///
/// Encoding, byte order mark and line ends stay; nothing but the corrected places changes.
package struct SourceEncoding {
  /// Where each correction begins and ends in the file.
  private let offsets: [Int: Int]
  private let bytes: [UInt8]
  private let encoding: SourceDecoding.Encoding
  private let fixIts: [Diagnostic.FixIt]

  /// Corrections, sorted and disjoint, of the text that `bytes` hold in `encoding`.
  private init(
    _ bytes: [UInt8], _ encoding: SourceDecoding.Encoding, _ fixIts: [Diagnostic.FixIt]
  ) {
    (self.bytes, self.encoding, self.fixIts) = (bytes, encoding, fixIts)
    let wanted = Set(fixIts.flatMap { [$0.range.start, $0.range.end] })
    var offsets: [Int: Int] = [:]
    var position = 0
    var offset = encoding.markLength(bytes)
    while offset < bytes.count {
      if wanted.contains(position), offsets[position] == nil { offsets[position] = offset }
      let (length, width) = encoding.scalar(bytes, at: offset)
      let isFirstOfTwo =
        encoding.unit(bytes, at: offset) == 0x0D
        && encoding.unit(bytes, at: offset + length) == 0x0A
      position += isFirstOfTwo ? 0 : width
      offset += length
    }
    if offsets[position] == nil { offsets[position] = bytes.count }
    self.offsets = offsets
  }

  /// The file `bytes` with corrections of its text; `nil` if its encoding cannot hold them.
  package static func applying(
    _ fixIts: [Diagnostic.FixIt], to source: Source, in bytes: [UInt8]
  ) -> [UInt8]? {
    guard let (text, encoding) = try? SourceDecoding.decode(bytes, name: source.name),
      text.bytes == source.bytes,
      let file = SourceEncoding(bytes, encoding, disjoint(fixIts, in: source)).corrected,
      let (again, same) = try? SourceDecoding.decode(file, name: source.name),
      same == encoding, again.bytes == GoldpanText.applying(fixIts, to: source)
    else { return nil }
    return file
  }

  private var corrected: [UInt8]? {
    var corrected: [UInt8] = []
    var done = 0
    for fixIt in fixIts {
      guard let start = offsets[fixIt.range.start], let end = offsets[fixIt.range.end],
        let replacement = encoded(fixIt.replacement)
      else { return nil }
      corrected += bytes[done..<start] + replacement
      done = end
    }
    return corrected + bytes[done...]
  }

  private func encoded(_ text: String) -> [UInt8]? {
    var encoded: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n", endsWithReturn { encoded += encoding.bytes("\r") ?? [] }
      guard let next = encoding.bytes(scalar) else { return nil }
      encoded += next
    }
    return encoded
  }

  /// Whether the file's first line ends with CR LF.
  private var endsWithReturn: Bool {
    var offset = encoding.markLength(bytes)
    var last: UInt32?
    while let unit = encoding.unit(bytes, at: offset), unit != 0x0A {
      last = unit
      offset += encoding.unitLength
    }
    return last == 0x0D && offset < bytes.count
  }
}

extension SourceDecoding.Encoding {
  fileprivate var unitLength: Int { self == .utf8 || self == .windows1252 ? 1 : 2 }

  /// How many bytes the byte order mark takes, if there is one.
  fileprivate func markLength(_ bytes: [UInt8]) -> Int {
    let mark: [UInt8] =
      switch self {
      case .utf8: [0xEF, 0xBB, 0xBF]
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      case .windows1252: []
      }
    return bytes.starts(with: mark) ? mark.count : 0
  }

  /// The code unit at an offset; `nil` past the end.
  fileprivate func unit(_ bytes: [UInt8], at offset: Int) -> UInt32? {
    guard offset + unitLength <= bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    return switch self {
    case .utf8, .windows1252: first
    case .utf16LittleEndian: UInt32(bytes[offset + 1]) << 8 | first
    case .utf16BigEndian: first << 8 | UInt32(bytes[offset + 1])
    }
  }

  /// How many bytes the character at an offset takes in the file, and in UTF-8.
  fileprivate func scalar(_ bytes: [UInt8], at offset: Int) -> (length: Int, width: Int) {
    guard let unit = unit(bytes, at: offset) else { return (1, 0) }
    switch self {
    case .utf8: return (1, 1)
    case .windows1252: return (1, String(windows1252Scalar(bytes[offset])).utf8.count)
    case .utf16LittleEndian, .utf16BigEndian:
      if 0xD800..<0xDC00 ~= unit { return (4, 4) }
      return (2, unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
    }
  }

  /// How the file writes a character; `nil` if it cannot.
  fileprivate func bytes(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch self {
    case .utf8: return Array(String(scalar).utf8)
    case .windows1252:
      return (0...255).first { windows1252Scalar($0) == Character(scalar) }.map { [$0] }
    case .utf16LittleEndian:
      return String(scalar).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return String(scalar).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }
}
