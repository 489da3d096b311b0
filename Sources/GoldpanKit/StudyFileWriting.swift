#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension StudyFiles {
  /// Writes a file so that it is complete or as it was.
  ///
  /// The bytes go to a temporary file beside it, are flushed to the disk, then renamed over it.
  /// Missing folders are made, and a file that is there keeps its permissions. A link is followed:
  /// the file it leads to is replaced, the link stays. What is no file, such as a pipe or
  /// `/dev/null`, is written to as it is.
  package static func write(_ bytes: [UInt8], to path: String) throws(StudyError) {
    if isFolder(path) { throw .unwritable(path: path, reason: "it is a folder") }
    try makeFolder(of: path)
    let target = linkTarget(of: path)
    let reason =
      switch kind(of: path) {
      case .file(let mode):
        access(target, W_OK) == 0 ? replace(target, with: bytes, mode: mode) : lastReason()
      case .nothing: replace(target, with: bytes, mode: nil)
      case .other: pour(bytes, into: path)
      }
    if let reason { throw .unwritable(path: path, reason: reason) }
  }

  /// Why a file could not be written to `path`, or kept there, as far as that shows beforehand.
  package static func obstacle(to path: String) -> StudyError? {
    if isFolder(path) { return .unwritable(path: path, reason: "it is a folder") }
    guard !exists(path) else { return nil }
    let missing = missingFolders(above: path)
    let nearest = folder(of: missing.first ?? path)
    guard isFolder(nearest) else {
      let reason = "'\(printable(nearest))' is a file, not a folder"
      return .unwritable(path: path, reason: reason)
    }
    return access(nearest, W_OK | X_OK) == 0
      ? nil : .unwritable(path: path, reason: lastReason())
  }

  /// The folders that must be made before `path` can be written, the outermost first.
  static func missingFolders(above path: String) -> [String] {
    var missing: [String] = []
    var folder = StudyFiles.folder(of: path)
    while !exists(folder) {
      missing.append(folder)
      folder = StudyFiles.folder(of: folder)
    }
    return missing.reversed()
  }

  /// Removes a file that the program once wrote and that nothing needs any more.
  package static func remove(_ path: String) { unlink(path) }

  /// Removes a file, or a folder if it is empty, that this run has just made.
  static func takeBack(_ path: String) {
    if isFolder(path) { rmdir(path) } else { unlink(path) }
  }

  private enum Kind {
    case nothing, other
    case file(mode: mode_t)
  }

  private static func kind(of path: String) -> Kind {
    guard let mode = mode(of: path) else { return .nothing }
    return mode & S_IFMT == S_IFREG ? .file(mode: mode & 0o7777) : .other
  }

  /// Where a chain of links ends, whether or not something is there.
  private static func linkTarget(of path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let next = destination(ofLink: path) else { return path }
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = next.hasPrefix("/") ? next : folder + next
    }
    return path
  }

  /// Whether a path names a link, wherever that leads.
  package static func isLink(_ path: String) -> Bool { destination(ofLink: path) != nil }

  /// Where a link leads, as it says; `nil` if it is none.
  static func destination(ofLink path: String) -> String? {
    let limit = Int(PATH_MAX)
    var name = [CChar](repeating: 0, count: limit)
    let count = readlink(path, &name, limit)
    return count < 0
      ? nil : String(decoding: name[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Puts a new file in the place of one; gives why it could not be done.
  private static func replace(_ path: String, with bytes: [UInt8], mode: mode_t?) -> String? {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    sweep(StudyFiles.folder(of: path))
    let temporary = "\(folder)\(temporaryName())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return lastReason() }
    var reason: String?
    if let mode, fchmod(descriptor, mode) != 0 { reason = lastReason() }
    if reason == nil { reason = writeAll(bytes, to: descriptor) }
    if reason == nil, fsync(descriptor) != 0 { reason = lastReason() }
    if close(descriptor) != 0, reason == nil { reason = lastReason() }
    if reason == nil, rename(temporary, path) != 0 { reason = lastReason() }
    if reason != nil { unlink(temporary) }
    return reason
  }

  /// Writes to what cannot be replaced.
  private static func pour(_ bytes: [UInt8], into path: String) -> String? {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return lastReason() }
    let reason = writeAll(bytes, to: descriptor)
    return close(descriptor) != 0 && reason == nil ? lastReason() : reason
  }

  /// Has the disk keep the name of a new file, where the system does that.
  static func flushFolder(of path: String) {
    let descriptor = open(folder(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Makes the folders above a file that are missing.
  static func makeFolder(of path: String) throws(StudyError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard !isFolder(folder) else { return }
    for missing in missingFolders(above: path) where mkdir(missing, 0o777) != 0 {
      // Somebody else may have made it since.
      if !isFolder(missing) {
        throw .unwritable(path: path, reason: "the folder '\(folder)' cannot be made")
      }
    }
    guard isFolder(folder) else {
      throw .unwritable(path: path, reason: "the folder '\(folder)' cannot be made")
    }
  }

  /// Writes everything; gives why it could not be done.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> String? {
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
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
