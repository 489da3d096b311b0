import GoldpanKit

/// The members of some JSON as an article lists them: path, type, meaning.
struct JSONMembersPage {
  /// By path; those of models stand at every path that has their members.
  let members: [String: JSONMember]
  /// Paths whose type is none, or that are listed twice.
  let slips: [String]
  /// Models that no member is like.
  let idleModels: Set<String>
  /// What keys are called that name something, by the path of their object: `AUDIENCE`.
  private let names: [String: String]

  init(_ article: Article) {
    var listed: [(path: String, member: JSONMember)] = []
    var slips: [String] = []
    for row in article.rows where row.cells.count == 3 {
      for path in Article.code(in: row.cells[0]) {
        if let member = JSONMember(row.cells[1]), !listed.contains(where: { $0.path == path }) {
          listed.append((path, member))
        } else {
          slips.append(path)
        }
      }
    }
    let paths = Set(listed.map(\.path))
    let models = Set(listed.map { Self.root(of: $0.path) }).subtracting(paths)
    var members: [String: JSONMember] = [:]
    func add(_ path: String, _ member: JSONMember) {
      members[path] = member
      guard let model = member.model else { return }
      for (part, member) in listed where part.hasPrefix(model + ".") {
        add(
          path + (members[path]?.isList ?? false ? "[]" : "") + part.dropFirst(model.count), member)
      }
    }
    for (path, member) in listed where !models.contains(Self.root(of: path)) { add(path, member) }
    self.members = members
    self.slips = slips
    idleModels = models.subtracting(listed.compactMap(\.member.model))
    names = Dictionary(
      paths.compactMap { path in
        let parts = path.split(separator: ".")
        guard let last = parts.last, last.allSatisfy(\.isUppercase) else { return nil }
        return (parts.dropLast().joined(separator: "."), String(last))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What a key of the object at `path` is called.
  func name(of key: String, at path: String) -> String { names[path] ?? key }

  private static func root(of path: String) -> String {
    path.prefix { $0 != "." && $0 != "[" }.description
  }
}

/// The members that occur in some JSON.
struct JSONMembersSeen {
  /// Their paths.
  private(set) var paths: Set<String> = []
  /// Values that are not as the page says.
  private(set) var misfits: Set<String> = []

  mutating func read(_ json: JSON, at path: String = "", of page: JSONMembersPage) {
    switch json {
    case .object(let members):
      for (key, value) in members {
        let name = page.name(of: key, at: path)
        let inner = path.isEmpty ? name : "\(path).\(name)"
        paths.insert(inner)
        if let member = page.members[inner], !member.admits(value) {
          misfits.insert("\(inner): \(value.line.prefix(60))")
        }
        read(value, at: inner, of: page)
      }
    case .array(let elements):
      for element in elements { read(element, at: "\(path)[]", of: page) }
    default: break
    }
  }
}
