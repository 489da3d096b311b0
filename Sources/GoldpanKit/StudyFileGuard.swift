/// Which files no result may replace.
extension StudyFiles {
  /// Why a result must not go to `path`; `nil` if it may.
  ///
  /// It must not lead to one of the files that were read, nor into a study; paths count by what
  /// they lead to.
  package static func objection(to path: String, reading inputs: Set<String>) -> String? {
    let target = destination(path)
    if inputs.contains(where: { destination($0) == target }) { return "is read by this command" }
    let folders = Set(above(each: target) + above(each: absolute(path)))
    let isOwned = folders.contains { folder in
      let layout = StudyLayout(root: folder)
      guard exists(layout.plan) else { return false }
      return destination(layout.plan) == target
        || [layout.transcripts, layout.codebooks].contains { relative(target, to: $0) != nil }
    }
    return isOwned ? "belongs to the study" : nil
  }

  /// The one path of what `path` leads to, also if nothing is there yet.
  private static func destination(_ path: String) -> String {
    if exists(path) { return real(path) }
    let whole = absolute(path)
    let name = fileName(whole)
    let folder = real(String(whole.dropLast(name.count + 1)))
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folders that a path from the top of the disk goes through.
  private static func above(each path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { "/" + parts[...$0].joined(separator: "/") }
  }
}

extension StudyFiles {
  /// What leads from a folder to a path, also over the folders above both.
  package static func way(to path: String, from folder: String) -> String {
    if let inner = relative(path, to: folder) { return inner.isEmpty ? "." : inner }
    let goal = real(path).split(separator: "/")
    let start = real(folder).split(separator: "/")
    let shared = zip(goal, start).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: start.count - shared)
      + goal.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}
