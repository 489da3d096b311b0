import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Every touch of the file system: nothing else in Goldpan opens, lists or writes a file.
public enum StudyFiles {
  /// The bytes of a file.
  package static func read(_ path: String) throws(StudyError) -> [UInt8] {
    guard exists(path) else { throw .notFound(path: path) }
    guard !isFolder(path) else { throw .unreadable(path: path, reason: "it is a folder") }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: lastReason()) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    let size = Int(lseek(descriptor, 0, SEEK_END))
    lseek(descriptor, 0, SEEK_SET)
    if size > 0 { bytes.reserveCapacity(size) }
    var chunk = [UInt8](repeating: 0, count: size > 0 ? min(size + 1, 1 << 20) : 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path, reason: lastReason())
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Whether there is a file or folder.
  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// Whether there is a folder.
  package static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// The path from the top of the disk, without `.` and `..`; links are not followed.
  package static func absolute(_ path: String) -> String {
    let whole =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The names in a folder, sorted, hidden ones left out.
  package static func names(in folder: String) throws(StudyError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      guard exists(folder) else { throw .notFound(path: folder) }
      throw .unreadable(path: folder, reason: "the folder cannot be listed")
    }
  }

  /// The transcripts below a folder, sorted by path; `decisions/` and tables are left out.
  package static func transcripts(below folder: String) throws(StudyError) -> [String] {
    var found: [String] = []
    for name in try names(in: folder) where name != "decisions" {
      let path = folder == "." ? name : "\(folder)/\(name)"
      if isFolder(path) {
        found += try transcripts(below: path)
      } else {
        let ending = fileEnding(path)
        let known = StudyLayout.transcriptEndings + StudyLayout.documentEndings
        if ending.isEmpty || known.contains(ending) { found.append(path) }
      }
    }
    return found.sorted()
  }

  /// Writes a file so that it is complete or as it was.
  ///
  /// The bytes go to a temporary file beside it, are flushed to the disk, then renamed over it.
  /// Missing folders are made.
  package static func write(_ bytes: [UInt8], to path: String) throws(StudyError) {
    if isFolder(path) { throw .unwritable(path: path, reason: "it is a folder") }
    try makeFolder(of: path)
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: lastReason()) }
    var reason = writeAll(bytes, to: descriptor)
    if reason == nil, fsync(descriptor) != 0 { reason = lastReason() }
    if close(descriptor) != 0, reason == nil { reason = lastReason() }
    if reason == nil, rename(temporary, path) != 0 { reason = lastReason() }
    guard let reason else { return }
    unlink(temporary)
    throw .unwritable(path: path, reason: reason)
  }

  private static func makeFolder(of path: String) throws(StudyError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard !isFolder(folder) else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: "the folder '\(folder)' cannot be made")
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0 {
        if errno == EINTR { continue }
        return lastReason()
      }
      written += count
    }
    return nil
  }

  private static func lastReason() -> String {
    String(cString: strerror(errno)).lowercased()
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
