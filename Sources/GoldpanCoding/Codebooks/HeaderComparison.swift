import GoldpanText

/// What stands under the titles of two editions of a codebook.
struct HeaderComparison {
  private var changes: [CodebookDiff.Change] = []

  /// One entry, or none if nothing differs.
  var entries: [CodebookDiff.Entry] {
    changes.isEmpty ? [] : [CodebookDiff.Entry(.codebook, .changed, changes)]
  }

  /// Compares what the editions say of themselves.
  init(_ old: Codebook, _ new: Codebook) {
    compare(.id, old.id.description, new.id.description)
    compare(.title, old.title, new.title)
    compare(.language, old.language, new.language)
    compareKinds(old, new)
    let pins = LinePairs(
      old.extends.map { Line($0.written) }, new.extends.map { Line($0.written) })
    changes += pins.changes(.extends)
    let includes = LinePairs(old.includes.map { Line($0) }, new.includes.map { Line($0) })
    changes += includes.changes(.include)
  }

  private mutating func compare(_ part: CodebookDiff.Part, _ old: String, _ new: String) {
    guard old != new else { return }
    changes.append(CodebookDiff.Change(part, from: old, to: new))
  }

  /// Kinds by what they do to the tags that have them, and those that are only declared.
  private mutating func compareKinds(_ old: Codebook, _ new: Codebook) {
    let (before, after) = (old.kindsInUse, new.kindsInUse)
    let declared = (Self.signs(old), Self.signs(new))
    for name in Set(declared.0.keys).union(declared.1.keys).union(before).union(after).sorted() {
      let isUsed = before.contains(name) && after.contains(name)
      let id = Tag.ID(name + "/")
      let (sign, newSign) = (old.polarity(of: id), new.polarity(of: id))
      if isUsed, sign != newSign {
        changes.append(
          CodebookDiff.Change(
            .polarity, from: "\(name) \(sign.rawValue)", to: "\(name) \(newSign.rawValue)"))
      } else if declared.0[name] != declared.1[name] {
        // Said or not, a kind of tags speaks as it did.
        changes.append(
          CodebookDiff.Change(
            .kind, from: declared.0[name].map { "\(name) \($0)" },
            to: declared.1[name].map { "\(name) \($0)" }, step: isUsed ? .patch : .minor))
      }
    }
  }

  private static func signs(_ codebook: Codebook) -> [String: String] {
    Dictionary(
      codebook.kinds.map { ($0.name, $0.polarity.rawValue) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Codebook {
  /// The kinds that tags have.
  fileprivate var kindsInUse: Set<String> { Set(tags.map(\.id.kind)) }
}
