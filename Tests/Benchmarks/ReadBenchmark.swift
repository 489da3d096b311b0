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
    let busy = System.processorTime()
    var found = ""
    let time = clock.measure {
      let transcript = TranscriptReader.read(source, id: "sample").value
      found = "\(transcript.dialect.rawValue): \(transcript.turns.count) turns"
    }.components
    let spent = System.processorTime() - busy
    let wall = Double(time.seconds) * 1e9 + Double(time.attoseconds) / 1e9
    let size = source.bytes.count
    System.write(
      Array(
        """
        \(found), \(size >> 20) MB
        on the clock   \(speed(wall, size))
        of a processor \(speed(spent, size))
        memory at most \(System.peakMemory() >> 20) MB, \(before >> 20) MB before

        """.utf8))
  }

  private func speed(_ nanoseconds: Double, _ bytes: Int) -> String {
    let tenths = Int((nanoseconds / Double(bytes) * 10).rounded())
    let speed = Int(Double(bytes) * 1e3 / nanoseconds)
    return "\(tenths / 10).\(tenths % 10) ns/byte, \(speed) MB/s"
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
