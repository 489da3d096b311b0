package import GoldpanText

/// What one edition of a codebook says differently from another.
///
/// Lists and what a codebook takes from others are compared as they are in use. The order of tags,
/// rules, words and examples says nothing.
public struct CodebookDiff: Sendable {
  /// A codebook's name and version, and where that stands.
  public struct Edition: Hashable, Sendable {
    /// What it is called.
    public let id: Codebook.ID
    /// Which edition it is.
    public let version: Codebook.Version
    /// Where the version stands, or the beginning of the document if it is not written.
    let versionPlace: Diagnostic.Place
    /// Whether the version is written as a version.
    let hasVersion: Bool
  }

  /// What an entry is about.
  public enum Subject: Hashable, Sendable {
    /// What stands under the title.
    case codebook
    /// A list, by its name without the `@`.
    case list(String)
    /// A tag, by its newest name.
    case tag(Tag.ID)
  }

  /// What became of it.
  public enum Fate: Hashable, Sendable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It is still there and says something else.
    case changed
    /// It is a tag that has another name now, and perhaps says something else too.
    case renamed(from: Tag.ID)
    /// It is a tag that is no longer in use; what to use instead, if the codebook says.
    case retired(see: Tag.ID?)
  }

  /// Which part of it changed.
  public enum Part: String, Hashable, Sendable {
    /// Of the codebook.
    case id, title, language, extends, include, kind
    /// Whether a kind that tags have speaks for the company.
    case polarity = "kind's sign"
    /// Of a list: one of what its commas separate.
    case word
    /// Of a tag.
    case definition, severity, stage, cause, phase, outcome, from, to, beats, was, see, negation
    case useWhen = "use when"
    case notWhen = "not when"
    case notes
    case mark, rule, example
    /// A rule that says the same in other signs.
    case spelling = "rule's spelling"
    case exception = "except"
    case severityRule = "severity rule"
  }

  /// One line that differs.
  public struct Change: Hashable, Sendable {
    /// How large a step it demands.
    public typealias Step = Codebook.Version.Step
    /// Which part of the subject.
    public let part: Part
    /// What it said; `nil`: nothing.
    public let old: String?
    /// What it says now; `nil`: nothing.
    public let new: String?
    /// The version step that it demands.
    public let step: Step

    /// A change from `old` to `new`; it demands `step`, or else what the law says of the part.
    init(_ part: Part, from old: String?, to new: String?, step: Step? = nil) {
      (self.part, self.old, self.new) = (part, old, new)
      self.step = step ?? Change.step(of: part, from: old, to: new)
    }
  }

  /// A tag, a list or the head of the codebook, with all that differs.
  public struct Entry: Hashable, Sendable {
    /// What it is about.
    public let subject: Subject
    /// What became of it.
    public let fate: Fate
    /// What differs: by part in the order of a document, what is gone before what is new.
    public let changes: [Change]
    /// Of a tag that is added: its definition, and how many rules it has.
    public var definition = ""
    /// How many rules an added tag has.
    public var ruleCount = 0
    /// Of a list: the tags whose rules say something else through it, sorted.
    public var users: [Tag.ID] = []
    /// The version step that its fate demands, without its changes.
    public let fateStep: Codebook.Version.Step

    init(
      _ subject: Subject, _ fate: Fate, _ changes: [Change] = [],
      step: Codebook.Version.Step = .none
    ) {
      (self.subject, self.fate, self.changes, fateStep) = (subject, fate, changes, step)
    }

    /// The version step that it demands.
    public var step: Codebook.Version.Step { changes.reduce(fateStep) { max($0, $1.step) } }
  }

  /// The edition compared with.
  public let old: Edition
  /// The edition that is looked at.
  public let new: Edition
  /// All that differs: the head, then lists by name, then tags by name.
  public let entries: [Entry]
  /// The present names of tags that had others.
  package let renames: [Tag.ID: Tag.ID]
  /// GP405 for former names that no tag of the old edition has or had.
  package let strays: [Diagnostic]

  /// What `new` says differently from `old`.
  public init(from old: Codebook, to new: Codebook) {
    (self.old, self.new) = (Edition(old), Edition(new))
    renames = new.successors(of: old)
    strays = new.strayNames(since: old)
    let lists = ListComparison(old, new).entries
    let tags = TagComparison(old, new, renames: renames).entries
    entries = HeaderComparison(old, new).entries + lists + tags
  }

  /// The version step that all of it together demands.
  public var step: Codebook.Version.Step { entries.reduce(.none) { max($0, $1.step) } }

  /// Whether both say the same, whatever their versions.
  public var isEmpty: Bool { entries.isEmpty }

  /// The first entry that demands so large a step.
  package var decisive: Entry? { step == .none ? nil : entries.first { $0.step == step } }
}

extension CodebookDiff.Entry {
  /// Why it demands its step, in a clause such as "pain/queue was removed".
  package var reason: String {
    let name: String =
      switch subject {
      case .codebook: "the codebook"
      case .list(let name): "@\(name)"
      case .tag(let id): "\(id)"
      }
    if fateStep == step {
      switch fate {
      case .added: return "\(name) was added"
      case .removed: return "\(name) was removed"
      case .retired: return "\(name) was retired"
      case .renamed(let former): return "\(former) was renamed to \(name)"
      case .changed: break
      }
    }
    guard let change = changes.first(where: { $0.step == step }) else { return "\(name) changed" }
    let verb = change.old == nil ? "was added" : change.new == nil ? "was removed" : "changed"
    return switch change.part {
    case .definition, .useWhen, .notWhen:
      "\(name) " + (step == .major ? "was redefined ('\(change.part.rawValue)')" : "was reworded")
    case .rule where step == .major: "\(name) has no rule any more"
    case .polarity: "the kind '\(change.old ?? "")' became '\(change.new ?? "")'"
    default: "\(change.part.words) of \(name) \(verb)"
    }
  }
}

extension CodebookDiff.Part {
  /// The part as a clause names it.
  fileprivate var words: String {
    switch self {
    case .rule, .word, .severityRule: "a \(rawValue)"
    case .example: "an example"
    case .exception: "an exception"
    default: "'\(rawValue)'"
    }
  }
}

extension CodebookDiff.Edition {
  fileprivate init(_ codebook: Codebook) {
    (id, version) = (codebook.id, codebook.version)
    let outline = Outline(codebook.source)
    let head = outline.root.sections.first
    let fields = (head?.lines ?? []).filter { $0.kind == .bullet }
      .compactMap { outline.field(in: $0.range) }
    let written = fields.first { codebook.source.text($0.key) == "version" }?.value
    hasVersion = written != nil
    versionPlace = Diagnostic.Place(codebook.source, written ?? head?.title ?? TextRange(0, 0))
  }
}

extension Codebook {
  /// By the tags of an older edition that this one lacks: what those are called now, as `was:` says.
  fileprivate func successors(of old: Codebook) -> [Tag.ID: Tag.ID] {
    let present = Set(tags.map(\.id))
    let former = Set(old.tags.map(\.id)).subtracting(present)
    var successors: [Tag.ID: Tag.ID] = [:]
    for tag in tags {
      for name in tag.was where former.contains(name) && successors[name] == nil {
        successors[name] = tag.id
      }
    }
    return successors
  }
}
