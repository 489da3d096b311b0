import FoundationEssentials
import GoldpanCoding
import GoldpanText

/// What reading a transcript costs, on a file repeated until it is large.
struct ReadBenchmark {
  private var megabytes = 100
  private let path: String

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    var plain: [String] = []
    while let argument = rest.popFirst() {
      if argument == "--megabytes" {
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw BenchmarkError(usage)
        }
        megabytes = count
      } else {
        plain.append(argument)
      }
    }
    guard plain.count == 1 else { throw BenchmarkError(usage) }
    path = plain[0]
  }

  func run() throws {
    let source = try source()
    let before = System.peakMemory()
    let clock = ContinuousClock()
    var dialect = ""
    var turns = 0
    let time = clock.measure {
      let transcript = TranscriptReader.read(source, id: "sample").value
      (dialect, turns) = (transcript.dialect.rawValue, transcript.turns.count)
    }.components
    let nanoseconds = Double(time.seconds) * 1e9 + Double(time.attoseconds) / 1e9
    let size = source.bytes.count
    let perByte = Int((nanoseconds / Double(size) * 100).rounded())
    let peak = System.peakMemory()
    let line =
      "\(dialect): \(turns) turns, \(size >> 20) MB, \(perByte / 100).\(perByte % 100 / 10)"
      + "\(perByte % 10) ns/byte, \(Int(Double(size) * 1e3 / nanoseconds)) MB/s, "
      + "\(peak >> 20) MB at most, \(before >> 20) MB before\n"
    System.write(Array(line.utf8))
  }

  /// The file, its text from the first blank line on repeated.
  private func source() throws -> Source {
    let text: [UInt8]
    do {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      text = try SourceDecoding.decode(bytes, name: path).source.bytes
    } catch {
      throw BenchmarkError("cannot read '\(path)': \(error)")
    }
    let lineEnd = UInt8(ascii: "\n")
    let blank = text.indices.dropLast().first { text[$0] == lineEnd && text[$0 + 1] == lineEnd }
    let body = text[(blank ?? 0)...]
    var bytes = text
    bytes.reserveCapacity(megabytes << 20)
    while bytes.count + body.count <= megabytes << 20 { bytes += body }
    return Source(name: path, bytes: bytes)
  }
}
