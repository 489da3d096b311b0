import GoldpanText

/// Which tags stand for a label that people gave.
public struct GoldMapping: Hashable, Sendable {
  /// The label.
  public let label: String
  /// What must hold of the row for the label to count.
  public let conditions: [GoldCondition]
  /// The tags as written, such as `wish/*,expects/*`.
  public let globs: [String]

  /// The label stands for tags that fit any of `globs`.
  public init(_ label: String, conditions: [GoldCondition] = [], globs: [String]) {
    self.label = label
    self.conditions = conditions
    self.globs = globs
  }

  /// Reads `LABEL=TAGS` or `LABEL[FIELD>=N]=TAGS`, conditions and tags between commas; `nil` if it
  /// is nothing of the sort.
  public init?(_ text: String) {
    var head = text
    var tags: Substring
    var conditions: [GoldCondition] = []
    if let end = text.firstRange(of: "]="), let start = text[..<end.lowerBound].firstIndex(of: "[")
    {
      head = String(text[..<start])
      tags = text[end.upperBound...]
      let words = text[text.index(after: start)..<end.lowerBound].split(separator: ",")
      conditions = words.compactMap { GoldCondition(String($0)) }
      guard conditions.count == words.count, !words.isEmpty else { return nil }
    } else {
      guard let sign = text.firstIndex(of: "=") else { return nil }
      head = String(text[..<sign])
      tags = text[text.index(after: sign)...]
    }
    let globs = tags.split(separator: ",", omittingEmptySubsequences: false).map {
      GoldAssembler.bare(String($0))
    }
    let label = GoldAssembler.bare(head)
    guard !label.isEmpty, !globs.isEmpty, !globs.contains("") else { return nil }
    self.init(label, conditions: conditions, globs: globs)
  }

  /// The label with its conditions, as tables show it.
  public var name: String {
    conditions.isEmpty
      ? label : "\(label)[\(conditions.map(\.description).joined(separator: ","))]"
  }

  /// Whether people gave a text this label.
  public func holds(of text: Gold.Text) -> Bool {
    text.marks.contains { mark in
      mark.label == label && conditions.allSatisfy { $0.holds(in: mark.fields) }
    }
  }

  /// The tags of a codebook that stand for it, in the document's order; retired ones suggest
  /// nothing and are left out.
  public func tags(in codebook: Codebook) -> [Tag.ID] {
    let patterns = globs.map { TagGlob($0) }
    return codebook.tags.filter { tag in
      !tag.flags.contains(.retired) && patterns.contains { $0.matches(tag.id) }
    }.map(\.id)
  }
}

/// What labels may be called so that nobody need say what stands for them.
public struct OwnLabels: Sendable {
  /// Tags, kinds and names of tags, in the codebook's order.
  package let names: [String]
  private let globs: [String: String]

  /// The tags of a codebook by their ids and former ids, its kinds, and those names that only one
  /// tag has; retired tags, which no rule suggests, stand for nothing.
  public init(_ codebook: Codebook) {
    let tags = codebook.tags.filter { !$0.flags.contains(.retired) }
    let ids = tags.map(\.id)
    var globs: [String: String] = [:]
    let named = Dictionary(grouping: ids, by: \.name)
    for (name, tags) in named where tags.count == 1 { globs[name] = tags[0].description }
    for kind in ids.map(\.kind) { globs[kind] = kind + "/*" }
    for tag in tags {
      for former in tag.was { globs[former.description] = tag.id.description }
    }
    for id in ids { globs[id.description] = id.description }
    self.globs = globs
    var seen: Set<String> = []
    names = (ids.map(\.description) + ids.map(\.kind) + ids.map(\.name))
      .filter { globs[$0] != nil && seen.insert($0).inserted }
  }

  /// What stands for a label by its name alone, upper and lower case the same; `nil`: nothing.
  public func mapping(of label: String) -> GoldMapping? {
    globs[label.lowercased()].map { GoldMapping(label, globs: [$0]) }
  }
}
