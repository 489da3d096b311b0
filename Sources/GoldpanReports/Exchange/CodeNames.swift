import GoldpanText

/// Makes tags of the names that other programs' codes have: `Loved / Ease of use` becomes
/// `loved/ease-of-use`.
struct CodeNames {
  /// The names that are taken.
  private var taken: Set<String> = []
  /// The number that was last put behind a name.
  private var numbers: [String: Int] = [:]

  /// What codes stand under that have no parent.
  static let defaultKind = "code"

  /// Keeps `names` for codes that have them already.
  init(keeping names: some Sequence<String>) { taken = Set(names) }

  /// Whether a name is a tag's as it is.
  static func isTag(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { Slug.isValid(Substring($0)) }
  }

  /// A tag for a code by its name and those above it, the outermost first; no other code gets it.
  mutating func tag(for path: [String], isParent: Bool) -> String {
    let slugs = path.map { Slug.made(of: $0) }
    let last = (slugs.last ?? nil) ?? "unnamed"
    let above = slugs.dropLast().compactMap(\.self)
    let kind = above.first ?? (isParent ? last : CodeNames.defaultKind)
    return free(([kind] + above.dropFirst() + [last]).joined(separator: "/"))
  }

  /// `name`, or the same with a number behind it if it is taken.
  mutating func free(_ name: String) -> String {
    var candidate = name
    var number = numbers[name] ?? 1
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(name)-\(number)"
    }
    numbers[name] = number
    return candidate
  }
}
