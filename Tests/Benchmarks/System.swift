#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The operating system's calls that measuring takes.
enum System {
  /// Fills `places` of `buffer` with bytes of a file from `offset`; gives how many there were.
  static func read(
    _ file: Int32, at offset: Int, into buffer: inout [UInt8], _ places: Range<Int>
  ) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      var filled = 0
      while filled < places.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[places].dropFirst(filled))
        let count = pread(file, rest.baseAddress, rest.count, off_t(offset + filled))
        guard count > 0 else { break }
        filled += count
      }
      return filled
    }
  }

  /// Opens a file for reading.
  static func open(_ path: String) throws -> Int32 {
    let file = fileDescriptor(path)
    guard file >= 0 else { throw BenchmarkError("cannot read '\(path)'") }
    return file
  }

  static func close(_ file: Int32) { _ = closed(file) }

  /// How many bytes an open file has.
  static func size(_ file: Int32) -> Int { Int(lseek(file, 0, SEEK_END)) }

  /// Writes to standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, bytes.count) }

  /// Writes the first `count` of some bytes to standard output.
  static func write(_ bytes: [UInt8], _ count: Int) { write(bytes, count, to: 1) }

  /// Writes to standard error.
  static func complain(_ text: String) { write(Array(text.utf8), text.utf8.count, to: 2) }

  private static func write(_ bytes: [UInt8], _ count: Int, to file: Int32) {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < count {
        let written = put(file, UnsafeRawBufferPointer(rebasing: bytes[done..<count]))
        guard written > 0 else { return }
        done += written
      }
    }
  }

  static func end(status: Int32) -> Never { exit(status) }

  /// The most memory the process has had, in bytes.
  static func peakMemory() -> Int { Int(usage().ru_maxrss) * 1024 }

  /// How long the process has kept processors busy, in nanoseconds: the same on a busy machine.
  static func processorTime() -> Double {
    let usage = usage()
    let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    return seconds * 1e9 + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e3
  }

  private static func usage() -> rusage {
    var usage = rusage()
    #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
    getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }
}

private func fileDescriptor(_ path: String) -> Int32 { open(path, O_RDONLY) }

private func closed(_ file: Int32) -> Int32 { close(file) }

private func put(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
