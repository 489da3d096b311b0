#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension CodebookSharing {
  /// Runs `body` while nobody else changes what the study at `directory` pins; whoever comes second
  /// waits, so that nobody writes over what another has just added.
  ///
  /// The lock is the system's, on the study's folder: it ends with the process and leaves no file.
  package static func holding<Result>(
    at directory: String, _ body: () throws -> Result
  ) throws -> Result {
    guard let root = Study.root(from: directory) else {
      throw StudyError.noStudy(directory: directory)
    }
    let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StudyError.unreadable(path: root, reason: StudyFiles.lastReason())
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        throw StudyError.unwritable(path: root, reason: StudyFiles.lastReason())
      }
    }
    return try body()
  }
}
