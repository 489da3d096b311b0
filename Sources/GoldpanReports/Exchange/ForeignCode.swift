package import GoldpanCoding
import GoldpanText

/// A code as another program, or Goldpan itself, wrote it down.
struct ForeignCode {
  /// Its name and those of the codes above it, the outermost first; not empty.
  let path: [String]
  /// Whether it can be applied; else it only holds others together.
  var isCodable = true
  /// What it says in one text.
  var description = ""
  /// What it says in fields of their own; its id does not count.
  var tag = WrittenTag(id: "")

  var name: String { path[path.count - 1] }
}

/// What was read of an exchange file: a codebook, and what had no place in it.
package struct ReadCodebook: Sendable {
  /// A code and the tag that was made of it.
  package struct Naming: Hashable, Sendable {
    package let code: String
    package let tag: String
    /// How many codes up to this one have the name.
    package var ordinal = 1
  }

  /// The form of a file.
  package enum Form: String, Sendable {
    case qdc = "REFI-QDA codebook"
    case qde = "REFI-QDA project"
    case csv = "CSV"
    case json = "JSON"
  }

  package var form: Form
  /// The program that wrote the file, as it says; empty if it does not.
  package var origin = ""
  package var codebook: WrittenCodebook
  /// The codes that got another name.
  package var renamed: [Naming] = []
  package var losses = LossReport()
}

extension ReadCodebook {
  /// Calls the codebook `id`; if that is `nil`, as its file does, but never what is no name: the
  /// codebook's file is called by it.
  package mutating func take(_ id: String?, otherwise name: String) {
    let found = codebook.id
    if let id { return codebook.id = id }
    guard !Slug.isValid(found) else { return }
    codebook.id = Slug.made(of: found) ?? name
    renamed.insert(Naming(code: found, tag: codebook.id), at: 0)
  }
}

/// Why an exchange file cannot be read, as a clause.
package struct ExchangeFailure: Error, Hashable {
  package let message: String

  package init(message: String) { self.message = message }
}

extension WrittenTag {
  /// Makes it a tag that a codebook can hold: one without rules is for people to apply, and one
  /// without a definition means what its name says.
  mutating func complete(named name: String) {
    let isExcused = flags.contains("extends") || flags.contains("retired")
    if definition.isEmpty, !isExcused {
      definition = name.isEmpty ? Tag.ID(id).name.replacing("-", with: " ") : name
    }
    if rules.isEmpty, !isExcused, !flags.contains("manual") {
      flags.append("manual")
    }
    let order = Tag.Flag.allCases.map(\.rawValue)
    flags = order.filter(flags.contains)
  }
}
