import GoldpanText

extension Codebook {
  /// GP405 for former names ('was:') that no tag of the edition before has or had: what people
  /// decided of a tag stays lost if its former name is misspelt.
  func strayNames(since old: Codebook) -> [Diagnostic] {
    guard id == old.id else { return [] }
    let known = Set(old.tags.map(\.id)).union(old.tags.flatMap(\.was))
    let gone = Set(old.tags.map(\.id)).subtracting(tags.map(\.id)).map(\.description).sorted()
    let others = extendedNames
    let places = tags.flatMap(\.formerPlaces).filter { place in
      !others.contains(place.source.name) && !known.contains(Tag.ID(place.text))
    }
    return places.prefix(20).map { place in
      Diagnostic(
        .unknownReference, .warning,
        "\(old.id) \(old.version) has no tag \(quoted(place.text)) that this could be the new name "
          + "of" + didYouMean(Spelling.suggestion(for: place.text, among: gone)),
        at: place)
    }
  }
}
