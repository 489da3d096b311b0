import GoldpanCoding
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

  /// What people write with a slash and mean as one word.
  private static let words: Set = ["and/or", "km/h", "n/a", "w/o"]

  /// Whether a name is a tag's as it is.
  static func isTag(_ name: String) -> Bool {
    guard !isWord(name) else { return false }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { Slug.isValid(Substring($0)) }
  }

  /// Whether a name is one word in spite of its slash.
  static func isWord(_ name: String) -> Bool {
    name.utf8.count <= 8 && words.contains(name.lowercased())
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

/// A name such as `Pain/Rude courier` as the names of a code and those above it; `nil` if it has no
/// slash, is a tag already, or one of the names has no letter that a tag may have.
///
/// What has one letter or only digits on a side of the slash, as N/A, Km/h and 24/7 have, is one
/// name, and so is and/or.
func slashedPath(_ name: String) -> [String]? {
  guard name.utf8.count <= 200, !CodeNames.isTag(name), !CodeNames.isWord(name) else { return nil }
  let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    .map { String($0).onOneLine }
  guard parts.count > 1, parts.allSatisfy({ Slug.made(of: $0) != nil }), parts.allSatisfy(isName)
  else { return nil }
  return parts
}

/// Whether a part of a path is more than a letter or a number.
private func isName(_ part: String) -> Bool {
  part.count > 1 && !part.allSatisfy { "0"..."9" ~= $0 }
}
