#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension StudyFiles {
  /// Where a file is written before it takes the place of another; the number of the process tells
  /// later runs whether it is still at work.
  static func temporaryName() -> String {
    ".goldpan-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
  }

  /// Removes the temporary files that runs left in a folder which were ended in the middle.
  ///
  /// Only files of our own naming: those that have rested for a minute and whose process is gone,
  /// and those older than an hour, since a number may belong to another process by now, or to one
  /// of another machine. A folder of very many files is not looked through to its end.
  static func sweep(_ folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    for _ in 0..<2_000 {
      guard let entry = readdir(stream) else { return }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let process = writer(of: name) else { continue }
      let path = folder + "/" + name
      guard let age = age(of: path), age > 60 else { continue }
      let isGone = kill(process, 0) != 0 && errno == ESRCH
      if isGone || age > 3_600 { unlink(path) }
    }
  }

  /// The process that wrote a temporary file; `nil` for any other file.
  private static func writer(of name: String) -> pid_t? {
    guard name.hasPrefix(".goldpan-"), name.hasSuffix(".tmp") else { return nil }
    let numbers = name.dropFirst(9).dropLast(4).split(
      separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 2, let process = pid_t(numbers[0]), process > 0,
      UInt32(numbers[1]) != nil
    else { return nil }
    return process
  }

  /// How many seconds ago a regular file was changed.
  private static func age(of path: String) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
    let changed = status.st_mtimespec.tv_sec
    #else
    let changed = status.st_mtim.tv_sec
    #endif
    return Int(time(nil)) - Int(changed)
  }
}
