import GoldpanCoding
import GoldpanText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file of decisions that nobody else writes to until it is closed.
///
/// The lock is the system's, on the file itself, so that it ends with the process, however that
/// ends; whoever comes second waits.
struct LockedLog {
  /// A file as far as somebody knows it.
  struct Known: Sendable {
    fileprivate var identity: Identity?
    /// How far it was read or written.
    fileprivate var size = 0
    /// The latest time of a line.
    fileprivate(set) var latest: Decision.Instant?
  }

  fileprivate struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// What is known of it by now.
  private(set) var known: Known
  /// Whether it ended within a line that cannot be read.
  private(set) var wasTorn = false
  /// Whether it ended without a line end.
  private var isOpenEnded = false
  private let path: String
  private let descriptor: Int32
  private let isNew: Bool
  /// The folders that were made for it.
  private let madeFolders: [String]

  /// Waits for the file, makes it if it is not there, and reads what is not `known` of it yet.
  init(_ path: String, known: Known) throws(StudyError) {
    self.path = path
    self.known = known
    isNew = !StudyFiles.exists(path)
    madeFolders = StudyFiles.missingFolders(above: path)
    try StudyFiles.makeFolder(of: path)
    descriptor = try LockedLog.locked(path)
    do {
      try catchUp()
    } catch {
      close()
      throw error
    }
  }

  /// Gives the file to whoever waits.
  func close() { closeFile(descriptor) }

  /// Adds whole lines, on a line of their own, and returns when they are on the disk; if that
  /// fails, the file is as it was.
  mutating func append(_ lines: String, latest: Decision.Instant?) throws(StudyError) {
    let bytes = Array(((isOpenEnded ? "\n" : "") + lines).utf8)
    var reason = StudyFiles.writeAll(bytes, to: descriptor)
    if reason == nil, fsync(descriptor) != 0 { reason = StudyFiles.lastReason() }
    if let reason {
      ftruncate(descriptor, off_t(known.size))
      throw .unwritable(path: path, reason: reason)
    }
    if isNew { for made in [path] + madeFolders { StudyFiles.flushFolder(of: made) } }
    known.size += bytes.count
    known.latest = latest
    isOpenEnded = false
  }

  /// The file under its lock: the one that has the name by then, for git may have put another in
  /// its place.
  private static func locked(_ path: String) throws(StudyError) -> Int32 {
    for _ in 0..<100 {
      let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o666)
      guard descriptor >= 0 else {
        throw .unwritable(path: path, reason: StudyFiles.lastReason())
      }
      while flock(descriptor, LOCK_EX) != 0 {
        if errno == EINTR { continue }
        let reason = StudyFiles.lastReason()
        closeFile(descriptor)
        throw .unwritable(path: path, reason: reason)
      }
      var (mine, named) = (stat(), stat())
      guard fstat(descriptor, &mine) == 0, mine.st_mode & S_IFMT == S_IFREG else {
        closeFile(descriptor)
        throw .unwritable(path: path, reason: "it is no regular file")
      }
      if stat(path, &named) == 0, Identity(mine) == Identity(named) { return descriptor }
      closeFile(descriptor)
    }
    throw .unwritable(path: path, reason: "it is replaced again and again")
  }

  /// Reads on where the knowledge of the file ends; a file that is another one, or has become
  /// shorter, from its beginning.
  private mutating func catchUp() throws(StudyError) {
    var status = stat()
    fstat(descriptor, &status)
    let (identity, size) = (Identity(status), Int(status.st_size))
    if identity != known.identity || size < known.size { known = Known() }
    guard size <= StudyFiles.largest else { throw StudyFiles.tooLarge(path) }
    lseek(descriptor, off_t(known.size), SEEK_SET)
    let bytes = try StudyFiles.read(from: descriptor, path)
    if known.size == 0, [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2))) {
      throw .unwritable(path: path, reason: "it is UTF-16; save it as UTF-8")
    }
    let read = DecisionLog.read(DecisionLog.text(of: bytes, name: path).value)
    known.latest = ([known.latest].compactMap(\.self) + read.value.map(\.at)).max()
    known.identity = identity
    known.size += bytes.count
    isOpenEnded = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    wasTorn = isOpenEnded && read.diagnostics.contains { $0.isOnLastLine }
  }
}

extension Diagnostic {
  fileprivate var isOnLastLine: Bool { source.lineNumber(at: range.start) == source.lineCount }
}

extension LockedLog.Identity {
  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

private func closeFile(_ descriptor: Int32) { close(descriptor) }
