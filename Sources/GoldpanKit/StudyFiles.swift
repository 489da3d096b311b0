#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Every touch of the file system: nothing else in Goldpan opens, lists or writes a file.
///
/// Writing is in `StudyFileWriting.swift`.
public enum StudyFiles {
  /// The bytes of a file.
  package static func read(_ path: String) throws(StudyError) -> [UInt8] {
    guard exists(path) else { throw .notFound(path: path) }
    guard !isFolder(path) else { throw .unreadable(path: path, reason: "it is a folder") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: lastReason()) }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    lseek(descriptor, 0, SEEK_SET)
    guard size <= largest else { throw tooLarge(path) }
    return try read(from: descriptor, path, expecting: size)
  }

  /// The bytes of a file that nobody named: a pipe, which may never end, is refused.
  static func readRegular(_ path: String) throws(StudyError) -> [UInt8] {
    guard !exists(path) || isFolder(path) || size(ofFile: path) != nil else {
      throw .unreadable(path: path, reason: "it is no regular file")
    }
    return try read(path)
  }

  /// What is left of an open file, about so many bytes.
  static func read(
    from descriptor: Int32, _ path: String, expecting size: Int = 0
  ) throws(StudyError) -> [UInt8] {
    var bytes: [UInt8] = []
    if size > 0 { bytes.reserveCapacity(size) }
    var chunk = [UInt8](repeating: 0, count: size > 0 ? min(size + 1, 1 << 20) : 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path, reason: lastReason())
      }
      guard bytes.count + count <= largest else { throw tooLarge(path) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// How many bytes a file may have: places in a text are kept in 32 bits.
  static let largest = 1 << 30

  static func tooLarge(_ path: String) -> StudyError {
    .unreadable(path: path, reason: "it is larger than 1 GB; cut it into parts")
  }

  /// Whether there is a file or folder.
  package static func exists(_ path: String) -> Bool {
    mode(of: path) != nil
  }

  /// Whether there is a folder.
  package static func isFolder(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether there is a file that can be read to an end; what cannot be looked at counts as one.
  private static func isRegular(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFREG } ?? true
  }

  /// How many bytes a regular file has; `nil` for what is none, such as a device.
  package static func size(ofFile path: String) -> Int? {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return Int(status.st_size)
  }

  /// The sort of a file and its permissions, links followed; `nil` if nothing is there.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { return nil }
    return status.st_mode
  }

  /// The path from the top of the disk, without `.` and `..`; links are not followed.
  package static func absolute(_ path: String) -> String {
    let whole =
      path.hasPrefix("/") ? path : workingFolder() + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The one path of whatever `path` leads to, links followed; `absolute` if nothing is there.
  package static func real(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return absolute(path) }
    defer { free(found) }
    return String(cString: found)
  }

  /// What leads from `folder` to `path`; empty if they are the same, `nil` if it lies elsewhere.
  package static func relative(_ path: String, to folder: String) -> String? {
    for (inner, outer) in [(absolute(path), absolute(folder)), (real(path), real(folder))] {
      if inner == outer { return "" }
      let start = outer == "/" ? outer : outer + "/"
      if inner.hasPrefix(start) { return String(inner.dropFirst(start.count)) }
    }
    return nil
  }

  /// The folder that a path lies in, by its text alone.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The folder above a folder, by a short path where links allow it.
  package static func above(_ folder: String) -> String {
    let name = fileName(folder)
    let isLink = destination(ofLink: folder) != nil
    if folder == "." { return ".." }
    guard name != "..", name != ".", !isLink else { return folder + "/.." }
    let shorter = folder.dropLast(folder.hasSuffix("/") ? name.count + 1 : name.count)
    if shorter.isEmpty { return "." }
    return shorter == "/" ? "/" : String(shorter.dropLast())
  }

  /// The names in a folder, sorted, hidden ones left out.
  package static func names(in folder: String) throws(StudyError) -> [String] {
    guard let stream = opendir(folder) else {
      guard exists(folder) else { throw .notFound(path: folder) }
      throw .unreadable(path: folder, reason: "the folder cannot be listed")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The transcripts below a folder, sorted by path, and the folders that could not be listed.
  ///
  /// `decisions/`, hidden files and tables are left out. Links are followed, but no folder is
  /// visited twice.
  package static func transcripts(
    below folder: String
  ) -> (files: [String], failures: [StudyError]) {
    var walk = Walk()
    walk.visit(folder)
    return (walk.files.sorted(), walk.failures)
  }

  /// Whether a file looks like a transcript by its name.
  private static func isTranscript(_ path: String) -> Bool {
    let ending = fileEnding(path)
    return ending.isEmpty || StudyLayout.transcriptEndings.contains(ending)
      || StudyLayout.documentEndings.contains(ending)
  }

  /// What the system says about the last call that failed.
  static func lastReason() -> String {
    String(cString: strerror(errno)).lowercased()
  }

  private struct Walk {
    var files: [String] = []
    var failures: [StudyError] = []
    private var visited: Set<String> = []

    mutating func visit(_ folder: String) {
      guard visited.insert(StudyFiles.real(folder)).inserted else { return }
      do {
        for name in try StudyFiles.names(in: folder) where name != "decisions" {
          let path = folder == "." ? name : "\(folder)/\(name)"
          if StudyFiles.isFolder(path) {
            visit(path)
          } else if StudyFiles.isTranscript(path) {
            if StudyFiles.isRegular(path) {
              files.append(path)
            } else {
              failures.append(.unreadable(path: path, reason: "it is no regular file"))
            }
          }
        }
      } catch {
        failures.append(error)
      }
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
