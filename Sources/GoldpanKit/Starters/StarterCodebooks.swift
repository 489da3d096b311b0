/// The codebooks of this repository, which `goldpan init` puts into new studies.
///
/// Each stands in a Swift file of its own that a test writes: `GOLDPAN_UPDATE=1 swift test` renews
/// them from `codebooks/*.md`.
package enum StarterCodebooks {
  /// All of them by the name of their file, without ending.
  package static let all: [(name: String, text: String)] = [
    ("advocate", advocateStarter), ("cx-core", cxCoreStarter), ("journey", journeyStarter),
    ("servqual", servqualStarter),
  ]

  /// The document of the one called `name`.
  static func text(of name: String) -> String {
    guard let starter = all.first(where: { $0.name == name }) else {
      preconditionFailure("there is a starter codebook '\(name)'")
    }
    return starter.text
  }

  /// Whether a codebook bears the name of one of them, as those that `goldpan init` writes do, also
  /// after somebody has changed them.
  static func holds(_ id: Codebook.ID) -> Bool { all.contains { $0.name == id.description } }

  /// The one called `name`, after those that it extends.
  static func needed(for name: String) -> [(name: String, text: String)] {
    guard let starter = all.first(where: { $0.name == name }) else { return [] }
    let pins = CodebookDocument(Source(name: name, text: starter.text)).pins
    return pins.flatMap { needed(for: $0.codebook.description) } + [starter]
  }
}
