import GoldpanCoding

/// Makes a codebook of the codes of another program.
struct ForeignCodebook {
  private var codebook: WrittenCodebook
  private let isOwn: Bool
  private var names: CodeNames
  private let parents: Set<[String]>
  private var kept: Set<String> = []
  /// How many codes there were so far of each path.
  private var counts: [[String]: Int] = [:]
  private var renamed: [ReadCodebook.Naming] = []
  private var emptyFolders = 0

  /// Puts `codes` into `codebook`, which is `isOwn` if its head was read from the file.
  static func assemble(
    _ codes: [ForeignCode], into codebook: WrittenCodebook, isOwn: Bool, order: [String] = []
  ) -> (codebook: WrittenCodebook, renamed: [ReadCodebook.Naming], losses: LossReport) {
    var assembly = ForeignCodebook(codes, codebook, isOwn: isOwn)
    for code in codes { assembly.add(code) }
    assembly.sort(by: order)
    assembly.addKinds()
    var losses = LossReport()
    losses.add("place", of: assembly.emptyFolders, "folder without codes", "folders without codes")
    return (assembly.codebook, assembly.renamed, losses)
  }

  private init(_ codes: [ForeignCode], _ codebook: WrittenCodebook, isOwn: Bool) {
    self.codebook = codebook
    self.isOwn = isOwn
    names = CodeNames(keeping: codes.map(\.name).filter(CodeNames.isTag))
    parents = Set(codes.filter { $0.path.count > 1 }.map { Array($0.path.dropLast()) })
  }

  private mutating func add(_ code: ForeignCode) {
    let isTag = CodeNames.isTag(code.name)
    let isParent = parents.contains(code.path)
    guard code.isCodable || isTag else { return addFolder(code, isParent: isParent) }
    let keeps = isTag && kept.insert(code.name).inserted
    let id =
      keeps
      ? code.name
      : isTag ? names.free(code.name) : names.tag(for: code.path, isParent: isParent)
    counts[code.path, default: 0] += 1
    if id != code.name {
      let name = code.path.joined(separator: " / ")
      renamed.append(.init(code: name, tag: id, ordinal: counts[code.path] ?? 1))
    }
    var tag = code.tag
    tag.id = id
    if !code.description.isEmpty {
      TagDescription.read(code.description, into: &tag, isOwn: isOwn)
    }
    tag.complete(named: isTag ? "" : code.name)
    codebook.tags.append(tag)
  }

  /// Keeps what a folder says in the introduction; its name becomes the kind of what is in it.
  private mutating func addFolder(_ code: ForeignCode, isParent: Bool) {
    if !isParent { emptyFolders += 1 }
    let said = code.description.onOneLine
    guard !said.isEmpty || !isParent else { return }
    let line = said.isEmpty ? code.name : "\(code.name): \(said)"
    codebook.introduction += (codebook.introduction.isEmpty ? "" : "\n") + line.onOneLine
  }

  /// Puts the tags into the order that is given; others stay behind the one before them.
  private mutating func sort(by order: [String]) {
    guard !order.isEmpty else { return }
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    var place = -1
    let keyed = codebook.tags.enumerated().map { index, tag in
      place = places[tag.id] ?? place
      return (place, index, tag)
    }
    codebook.tags = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Declares the kinds that tags have and nobody declared.
  private mutating func addKinds() {
    if isOwn, codebook.kinds.isEmpty { return }
    var known = Set(codebook.kinds.map { String($0.prefix { $0 != " " }) })
    for tag in codebook.tags {
      let kind = Tag.ID(tag.id).kind
      guard known.insert(kind).inserted else { continue }
      codebook.kinds.append("\(kind) \(Codebook.Polarity.usual(of: kind).rawValue)")
    }
  }
}
