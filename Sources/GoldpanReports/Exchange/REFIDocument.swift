import GoldpanCoding
import GoldpanText

/// What a REFI-QDA file says of codes, and how much else it holds.
struct REFIDocument {
  struct Code {
    let name: String
    let guid: String
    let color: String
    let isCodable: Bool
    /// The code it stands in.
    let parent: Int?
    var description = ""
  }

  /// The program that wrote it, as it says.
  private(set) var origin = ""
  private(set) var isProject = false
  private(set) var hasCodebook = false
  private(set) var codes: [Code] = []
  private(set) var sets: [String] = []
  /// How many elements of other sorts there are, by name.
  private(set) var others: [String: Int] = [:]
  private var path: [String] = []
  private var openCodes: [Int] = []

  /// Reads a `.qdc` or `.qde` document of any namespace.
  init(_ source: Source) throws(XMLReader.Failure) {
    var reader = XMLReader(source)
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes): open(name, attributes)
      case .end(let name):
        path.removeLast()
        if name == "Code", isInCodebook(path) { openCodes.removeLast() }
      case .text(let text):
        if path.last == "Description", isInCode(path.dropLast()), let code = openCodes.last {
          codes[code].description += text
        }
      }
    }
  }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    defer { path.append(name) }
    if path.isEmpty {
      origin = attributes["origin"] ?? ""
      isProject = name == "Project"
    }
    if name == "CodeBook", path.isEmpty || path == ["Project"] { hasCodebook = true }
    switch name {
    case "Code" where isInCodebook(path):
      codes.append(
        Code(
          name: (attributes["name"] ?? "").onOneLine, guid: attributes["guid"] ?? "",
          color: attributes["color"] ?? "", isCodable: attributes["isCodable"] != "false",
          parent: openCodes.last))
      openCodes.append(codes.count - 1)
    case "Set" where path.last == "Sets": sets.append(attributes["name"] ?? "")
    case "Description" where isInCode(path[...]): break
    case "Coding", "Case", "Variable", "Note", "Link", "Graph", "User":
      others[name, default: 0] += 1
    case _ where path.last == "Sources": others["Source", default: 0] += 1
    case _ where isInCode(path[...]): others["Code/\(name)", default: 0] += 1
    default: break
    }
  }

  /// Whether an element below `path` stands among the codes.
  private func isInCodebook(_ path: [String]) -> Bool {
    let start = path.first == "Project" ? 1 : 0
    guard path.count > start + 1, path[start] == "CodeBook", path[start + 1] == "Codes" else {
      return false
    }
    return path[(start + 2)...].allSatisfy { $0 == "Code" }
  }

  private func isInCode(_ path: ArraySlice<String>) -> Bool {
    path.last == "Code" && isInCodebook(Array(path))
  }
}
