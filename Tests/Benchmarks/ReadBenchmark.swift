import GoldpanCoding
import GoldpanText

/// What reading a transcript costs, file by file: each is repeated to a size at which times mean
/// something and read once, decoding included.
struct ReadBenchmark {
  private var megabytes = 100
  private var files: [String] = []

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      guard argument == "--megabytes" else {
        files.append(argument)
        continue
      }
      guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
        throw BenchmarkError(usage)
      }
      megabytes = count
    }
    guard !files.isEmpty else { throw BenchmarkError(usage) }
  }

  /// Prints a line for each file; memory is the most the process has had so far, so that it is
  /// only the file's own for the first.
  func run() throws {
    print("file\tdialect\tMB\tturns\tns/byte\tMB/s\tpeak MB\n")
    for path in files { try read(path) }
  }

  private func read(_ path: String) throws {
    var bytes = try bytes(of: path)
    let size = bytes.count
    let clock = ContinuousClock()
    let start = clock.now
    let source = try SourceDecoding.decode(bytes, name: path).source
    bytes = []
    let transcript = TranscriptReader.read(source, id: "sample").value
    let time = (clock.now - start).components
    let nanoseconds = Double(time.seconds) * 1e9 + Double(time.attoseconds) / 1e9
    let perByte = nanoseconds / Double(size)
    print(
      [
        path, transcript.dialect.rawValue, "\(size >> 20)", "\(transcript.turns.count)",
        tenths(perByte), "\(Int(1e3 / perByte))", "\(System.peakMemory() >> 20)",
      ].joined(separator: "\t") + "\n")
  }

  /// A file, repeated from its first blank line on, so that there is one header; all of it if
  /// that is not near its start.
  private func bytes(of path: String) throws -> [UInt8] {
    let file = try System.open(path)
    defer { System.close(file) }
    let size = System.size(file)
    var text = [UInt8](repeating: 0, count: size)
    guard size > 0, System.read(file, at: 0, into: &text, 0..<size) == size else {
      throw BenchmarkError("cannot read '\(path)'")
    }
    let blank = text.indices.dropLast(2).first { place in
      text[place] == UInt8(ascii: "\n")
        && [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(text[place + 1])
    }
    let isHeader = blank.map { $0 < size / 2 } ?? false
    let body = text[(isHeader ? blank ?? 0 : 0)...]
    text.reserveCapacity(max(size, megabytes << 20))
    while text.count + body.count <= megabytes << 20 { text += body }
    return text
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func print(_ line: String) { System.write(Array(line.utf8)) }
}
