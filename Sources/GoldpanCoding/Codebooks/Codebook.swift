public import GoldpanText

/// Tags with definitions, rules and examples: how a team agrees to read transcripts.
public struct Codebook: Sendable {
  /// A short name such as `larkfield`.
  public struct ID: Identifier {
    /// The identifier as printed.
    public let description: String

    /// An identifier such as `"larkfield"`.
    public init(_ value: String) { description = value }
  }

  /// Semantic version: major.minor.patch.
  public struct Version: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Raised when a tag is removed, renamed or redefined.
    public let major: Int
    /// Raised when tags or rules are added.
    public let minor: Int
    /// Raised when wording or examples change.
    public let patch: Int

    /// A version `major.minor.patch`.
    public init(_ major: Int, _ minor: Int, _ patch: Int) {
      (self.major, self.minor, self.patch) = (major, minor, patch)
    }

    /// Reads `1.2.0`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { part in
        part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
      }
      guard parts.count == 3, numbers.count == 3 else { return nil }
      self.init(numbers[0], numbers[1], numbers[2])
    }

    /// The version as printed.
    public var description: String { "\(major).\(minor).\(patch)" }

    /// Older before newer.
    public static func < (left: Version, right: Version) -> Bool {
      (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }
  }

  /// Whether a kind of tag speaks for the company, against it, or neither.
  public enum Polarity: String, Hashable, Sendable {
    /// It speaks for the company.
    case positive = "+"
    /// It speaks against the company.
    case negative = "-"
    /// It does neither.
    case neutral = "0"

    /// What everybody means by a kind.
    package static func usual(of kind: String) -> Self {
      switch kind {
      case "loved", "affirm": .positive
      case "pain": .negative
      default: .neutral
      }
    }
  }

  /// A named rule under `## Lists`, for use in other rules as `@name`.
  public struct List: Hashable, Sendable {
    /// Its name, without the `@`.
    public let name: String
    /// What it stands for.
    public let pattern: Pattern
    /// Where its rule stands.
    public let place: Diagnostic.Place
  }

  /// A codebook that this one builds on, as `extends: ID@VERSION sha256:…` names it.
  public struct Pin: Hashable, Sendable {
    /// Its name.
    public let codebook: ID
    /// Its edition.
    public let version: Version
    /// SHA-256 of its canonical text, 64 hexadecimal digits.
    public let checksum: String
    /// Where the pin stands.
    public let place: Diagnostic.Place
  }

  /// One of the documents that a codebook is made of.
  public struct Document: Hashable, Sendable {
    /// The text.
    public let source: Source
    /// The codebook that it is, or is included in.
    public let codebook: ID
    /// The edition of that codebook.
    public let version: Version
    /// SHA-256 of that codebook; `nil` for the codebook itself, see `Codebook.checksum`, and for
    /// what is included.
    public let checksum: String?
    /// Whether it is of a codebook that this one extends, so that others look after it.
    public let isExtended: Bool
  }

  /// What it is called.
  public let id: ID
  /// Which edition it is.
  public let version: Version
  /// The heading of the document.
  public let title: String
  /// The kinds it declares, in its order.
  public let kinds: [(name: String, polarity: Polarity)]
  /// The tags, those of codebooks that this one extends first; ids unique, lists resolved.
  public let tags: [Tag]
  /// The document.
  public let source: Source
  /// The language of rules and examples.
  public var language = "en"
  /// The codebooks it builds on, in the document's order.
  public var extends: [Pin] = []
  /// The files it takes in, as written.
  public var includes: [String] = []
  /// The named rules, in the document's order.
  public var lists: [List] = []
  /// Tags with rules that could not be read.
  var brokenTags: Set<Tag.ID> = []
  /// Whether there was no error in reading it.
  var isSound = true
  /// All documents that it is made of, its own first.
  public package(set) var documents: [Document]
  /// What stands under the title besides, a line a paragraph.
  public var introduction = ""

  /// A codebook whose tags have unique ids.
  public init(
    id: ID, version: Version, title: String, kinds: [(name: String, polarity: Polarity)],
    tags: [Tag], source: Source
  ) {
    precondition(Set(tags.map(\.id)).count == tags.count, "tag ids are unique")
    self.id = id
    self.version = version
    self.title = title
    self.kinds = kinds
    self.tags = tags
    self.source = source
    documents = [
      Document(source: source, codebook: id, version: version, checksum: nil, isExtended: false)
    ]
  }

  /// The tag called `id`.
  public subscript(id: Tag.ID) -> Tag? { tags.first { $0.id == id } }

  /// Whether a tag's kind speaks for the company.
  ///
  /// Kinds that are not declared are neutral; a codebook that declares none means by *loved*,
  /// *affirm* and *pain* what everybody does.
  public func polarity(of id: Tag.ID) -> Polarity {
    guard kinds.isEmpty else {
      return kinds.first { $0.name == id.kind }?.polarity ?? .neutral
    }
    return .usual(of: id.kind)
  }
}

extension Codebook {
  /// What the documents are called that it is made of.
  package var sourceNames: Set<String> { Set(documents.map(\.source.name)) }

  /// What the documents are called that others look after.
  package var extendedNames: Set<String> {
    Set(documents.lazy.filter(\.isExtended).map(\.source.name))
  }

  /// The lists of English with those that the codebook replaces.
  package var languageLists: LanguageLists {
    lists.reduce(into: .english) { language, list in
      guard let name = LanguageLists.Name(rawValue: list.name) else { return }
      language.replace(name, with: list.pattern)
    }
  }

  /// What each `@name` stands for, by the name without its sign.
  package var listPatterns: [String: Pattern] {
    Dictionary(lists.map { ($0.name, $0.pattern) }, uniquingKeysWith: { first, _ in first })
  }
}
