import GoldpanCoding
import GoldpanInsights

/// How a digest says things, the same in every section.
struct DigestWords {
  let digest: Digest
  private let claims: [Promise.ID: String]

  init(_ digest: Digest) {
    self.digest = digest
    claims = Dictionary(
      digest.promises.map { ($0.id, $0.claim) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a promise says.
  func claim(_ id: Promise.ID) -> Prose {
    let claim = claims[id] ?? ""
    return Prose(claim.isEmpty ? id.description : claim)
  }

  /// A promise by its wording, in italics.
  func promise(_ id: Promise.ID) -> Prose { "\(emphasis: claim(id))" }

  /// Several promises in a row: "*a*, *b*".
  func promises(_ ids: [Promise.ID]) -> Prose { ids.map(promise).joined(separator: ", ") }

  /// A tag's name without its kind, as a reader wants it: "repeat myself".
  func name(_ tag: Tag.ID) -> String {
    let name = tag.name.isEmpty ? tag.description : tag.name
    return name.replacing("-", with: " ").replacing("/", with: ", ")
  }

  /// What a theme is about, in bold, and what the codebook means by it, if it says so.
  func title(_ theme: Theme, _ facts: [String] = []) -> Prose {
    var title: Prose = "\(strong: Prose(name(theme.tag).capitalizedFirst))"
    if !facts.isEmpty { title += " (\(facts.joined(separator: ", ")))" }
    return theme.definition.isEmpty ? title : "\(title). \(theme.definition)"
  }

  /// "8 of 12".
  func people(_ theme: Theme) -> String { "\(theme.people) of \(theme.of)" }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
