import GoldpanCoding
package import GoldpanText

/// Reads a codebook from a `.qdc` file or from the `project.qde` of a project.
package enum REFICodebookReader {
  /// The codebook in `source`; `id` and `title` are for one that says neither.
  package static func read(
    _ source: Source, id: String, title: String
  ) throws(ExchangeFailure) -> ReadCodebook {
    let document: REFIDocument
    do {
      document = try REFIDocument(source)
    } catch {
      throw ExchangeFailure(message: "line \(error.line): \(error.message)")
    }
    guard document.hasCodebook else {
      throw ExchangeFailure(
        message: document.isProject
          ? "the project has no codebook" : "it is no REFI-QDA codebook or project")
    }
    guard !document.codes.isEmpty else {
      throw ExchangeFailure(message: "its codebook has no code")
    }
    let head = document.head
    let blank = WrittenCodebook(id: id, version: "0.1.0", title: title)
    let codes = document.foreignCodes(leavingOut: head?.index)
    var (codebook, renamed, losses) = ForeignCodebook.assemble(
      codes, into: head?.codebook ?? blank, isOwn: head != nil, order: head?.order ?? [])
    if head == nil { codebook.id = id }
    losses.add(document.losses(in: codebook, isOwn: head != nil))
    return ReadCodebook(
      form: document.isProject ? .qde : .qdc, origin: document.origin, codebook: codebook,
      renamed: renamed, losses: losses)
  }
}

extension REFIDocument {
  /// The folder that says which codebook of ours this is.
  fileprivate var head: (index: Int, codebook: WrittenCodebook, order: [String])? {
    for (index, code) in codes.enumerated() where code.name.hasPrefix("codebook ") {
      if let (codebook, order) = CodebookDescription.read(code.description) {
        return (index, codebook, order)
      }
    }
    return nil
  }

  /// The codes with the names of those above them.
  fileprivate func foreignCodes(leavingOut head: Int?) -> [ForeignCode] {
    let tops = Set(codes.filter { $0.parent == nil }.map(\.name))
    let splitsAll = origin.hasPrefix("Taguette")
    var paths: [[String]] = []
    var result: [ForeignCode] = []
    for (index, code) in codes.enumerated() {
      let above = code.parent.map { paths[$0] } ?? []
      let name = code.name.isEmpty ? "unnamed" : code.name
      let own =
        code.parent == nil
        ? slashedPath(name) ?? dottedPath(name, among: splitsAll ? nil : tops) : [name]
      paths.append(index == head ? [] : above + own)
      guard index != head else { continue }
      var foreign = ForeignCode(path: paths[index])
      foreign.isCodable = code.isCodable
      foreign.description = code.description
      result.append(foreign)
    }
    return result
  }

  fileprivate func losses(in codebook: WrittenCodebook, isOwn: Bool) -> LossReport {
    var report = LossReport()
    let signs = Dictionary(
      codebook.kinds.compactMap { kind in
        kind.split(separator: " ").last.map { (String(kind.prefix { $0 != " " }), String($0)) }
      }
    ) { first, _ in first }
    let colors = codes.count { code in
      guard !code.color.isEmpty, isOwn else { return !code.color.isEmpty }
      let sign = signs[String(code.name.prefix { $0 != "/" })] ?? "0"
      return !codebook.kinds.isEmpty && code.color.uppercased() != REFICodebook.color(of: sign)
    }
    report.add("color", of: colors, "code")
    let guids = codes.count { code in
      !isOwn || GUID(code.guid).map { $0 != codebook.guid(of: code.name) } ?? true
    }
    report.add("GUID", of: guids, "code")
    if !sets.isEmpty {
      let names = sets.prefix(3).map { quoted($0) } + (sets.count > 3 ? ["…"] : [])
      report.add("\(counted(sets.count, "set")): \(names.joined(separator: ", "))")
    }
    let parts = others.filter { $0.key.hasPrefix("Code/") }.sorted { $0.key < $1.key }
    for (name, count) in parts { report.add(String(name.dropFirst(5)), of: count, "code") }
    let things = [
      ("Source", "source"), ("Coding", "coding"), ("Case", "case"), ("Variable", "variable"),
      ("Note", "note"), ("Link", "link"), ("Graph", "graph"), ("User", "user"),
    ].compactMap { name, noun in others[name].map { counted($0, noun) } }
    if !things.isEmpty { report.add("\(listed(things)): a codebook holds none") }
    return report
  }
}

/// A name such as `Loved.Ease of use` as the names of a code and those above it; it is split where
/// what stands before the dot is among `known`, or at every dot.
func dottedPath(_ name: String, among known: Set<String>?) -> [String] {
  guard name.utf8.count <= 1000 else { return [name] }
  var parts: [String] = []
  var start = name.startIndex
  for dot in name.indices where name[dot] == "." && dot > start {
    let next = name.index(after: dot)
    guard next < name.endIndex, known?.contains(String(name[..<dot])) ?? true else { continue }
    parts.append(String(name[start..<dot]).onOneLine)
    start = next
  }
  return (parts + [String(name[start...]).onOneLine]).filter { !$0.isEmpty }
}
