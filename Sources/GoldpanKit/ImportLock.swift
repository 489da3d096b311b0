#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Keeps two imports from writing into one study at once.
package enum ImportLock {
  /// Runs `body` while nobody else imports into the study at `directory` or above it.
  ///
  /// Throws at once if somebody does. The lock is the system's, on the file `private/.lock`, so that
  /// it ends with the process, however that ends; the file stays.
  @discardableResult package static func holding<Result>(
    at directory: String, _ body: () throws -> Result
  ) throws -> Result {
    guard StudyFiles.isFolder(directory) else { throw StudyError.noDirectory(path: directory) }
    guard let root = Study.root(from: directory) else {
      throw StudyError.noStudy(directory: directory)
    }
    let layout = StudyLayout(root: root)
    try layout.hidePrivateFolder()
    let path = "\(layout.privateFolder)/.lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw StudyError.unwritable(path: path, reason: StudyFiles.lastReason())
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let reason = errno == EWOULDBLOCK ? "another import is running" : StudyFiles.lastReason()
      throw StudyError.unwritable(path: layout.privateFolder, reason: reason)
    }
    return try body()
  }
}

extension StudyLayout {
  /// Makes `private/` if it is not there, and git ignore it.
  func hidePrivateFolder() throws(StudyError) {
    let ignore = "\(privateFolder)/.gitignore"
    if !StudyFiles.exists(ignore) { try StudyFiles.write(Array("*\n".utf8), to: ignore) }
  }
}
