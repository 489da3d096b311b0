import GoldpanText

/// A codebook as text only, part by part: what other programs can hold of it, before its rules are
/// read and after.
package struct WrittenCodebook: Hashable, Sendable {
  /// A named rule, without the `@` of its name.
  package struct List: Hashable, Sendable {
    package let name: String
    package let rule: String

    package init(name: String, rule: String) {
      self.name = name
      self.rule = rule
    }
  }

  package var id: String
  package var version: String
  package var title: String
  package var language = "en"
  /// The pins, as in `cx-core@2.1.0 sha256:…`.
  package var extends: [String] = []
  package var includes: [String] = []
  /// The kinds with their signs, as in `pain -`.
  package var kinds: [String] = []
  /// What stands under the title besides, a line a paragraph.
  package var introduction = ""
  package var lists: [List] = []
  package var tags: [WrittenTag] = []

  package init(id: String, version: String, title: String) {
    self.id = id
    self.version = version
    self.title = title
  }

  /// Everything that `codebook` says.
  ///
  /// Where its tags come from several documents they are all written out, and what it builds on
  /// is no longer named: `flattened` tells.
  package init(_ codebook: Codebook) {
    self.init(
      id: codebook.id.description, version: codebook.version.description, title: codebook.title)
    language = codebook.language
    kinds = codebook.kinds.map { "\($0.name) \($0.polarity.rawValue)" }
    introduction = codebook.introduction
    lists = codebook.lists.map { List(name: $0.name, rule: $0.place.text) }
    tags = codebook.tags.map(WrittenTag.init)
    guard WrittenCodebook.isFlattened(codebook) else {
      extends = codebook.extends.map(\.written)
      includes = codebook.includes
      return
    }
    let gone = [Tag.Flag.extends, .override].map(\.rawValue)
    for index in tags.indices { tags[index].flags.removeAll(where: gone.contains) }
  }

  /// Whether `codebook` was read with other documents that it builds on.
  package static func isFlattened(_ codebook: Codebook) -> Bool {
    codebook.documents.count > 1
  }
}

/// A tag as text only.
package struct WrittenTag: Hashable, Sendable {
  /// A `- key: value` line.
  package struct Meta: Hashable, Sendable {
    package let key: String
    package let value: String

    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  package var id: String
  package var flags: [String] = []
  package var definition = ""
  /// In the order of `metaKeys`.
  package var metas: [Meta] = []
  package var useWhen = ""
  package var notWhen = ""
  package var notes = ""
  /// The bullets under `### Match`, without the dash; the same below.
  package var rules: [String] = []
  package var exceptions: [String] = []
  /// As in `3: gave up`.
  package var severities: [String] = []
  /// As in `yes: "…" [who: any]`.
  package var examples: [String] = []

  /// The keys of metas, in their usual order.
  package static let metaKeys = [
    "severity", "stage", "cause", "phase", "outcome", "from", "to", "beats", "was", "see",
    "negation",
  ]

  package init(id: String) { self.id = id }

  /// Everything that `tag` says.
  package init(_ tag: Tag) {
    id = tag.id.description
    flags = Tag.Flag.allCases.filter(tag.flags.contains).map(\.rawValue)
    definition = tag.definition
    (useWhen, notWhen, notes) = (tag.useWhen, tag.notWhen, tag.notes)
    metas = WrittenTag.metas(of: tag)
    rules = tag.rules.map(\.place.text)
    exceptions = tag.exceptions.map(\.place.text)
    severities = tag.severities.map { "\($0.level): \($0.rule.place.text)" }
    examples = tag.examples.map(\.written)
  }

  /// What stands under `key`.
  package subscript(key: String) -> String? { metas.first { $0.key == key }?.value }

  private static func metas(of tag: Tag) -> [Meta] {
    let negation: String? =
      switch tag.negation {
      case .block: nil
      case .keep: "keep"
      case .flip(let other): "flip \(other)"
      }
    let values: [(key: String, value: String?)] = [
      ("severity", tag.severity.map(String.init)), ("stage", tag.stage), ("cause", tag.cause),
      ("phase", tag.phase?.rawValue), ("outcome", tag.outcome?.rawValue), ("from", tag.from),
      ("to", tag.to), ("beats", names(tag.beats)), ("was", names(tag.was)),
      ("see", tag.see?.description), ("negation", negation),
    ]
    return values.compactMap { key, value in value.map { Meta(key, $0) } }
  }

  private static func names(_ tags: [Tag.ID]) -> String? {
    tags.isEmpty ? nil : tags.map(\.description).joined(separator: ", ")
  }
}

extension Example {
  /// The line under `### Examples`, without the dash.
  package var written: String {
    Example.written(
      question.map { "Q: \($0) A: \(text)" } ?? text, isMatch: isMatch, isTodo: isTodo,
      scope: scope.description)
  }

  /// The line of an example that is not in a codebook yet.
  package static func written(
    _ spoken: String, isMatch: Bool, isTodo: Bool = false, scope: String = ""
  ) -> String {
    let sort = (isTodo ? "todo " : "") + (isMatch ? "yes" : "no")
    // A backslash right before the mark would quote it.
    let text = escaped(spoken) + (spoken.utf8.last == UInt8(ascii: "\\") ? " " : "")
    return "\(sort): \"\(text)\"" + (scope.isEmpty ? "" : " " + scope)
  }
}
