import GoldpanText

extension Codebook {
  /// GP405 for former names ('was:') that no tag of the edition before has or had: what people
  /// decided of a tag stays lost if its former name is misspelt.
  ///
  /// A tag that was renamed more than once has names that only editions between had; where another
  /// of its names is known, only one that looks like a lost tag's is told.
  func strayNames(since old: Codebook) -> [Diagnostic] {
    guard id == old.id else { return [] }
    let known = Set(old.tags.map(\.id)).union(old.tags.flatMap(\.was))
    let lost = Set(old.tags.map(\.id)).subtracting(tags.flatMap { [$0.id] + $0.was })
      .map(\.description).sorted()
    let others = extendedNames
    let places = tags.flatMap { tag in
      let isKnown = tag.was.contains(where: known.contains)
      return tag.formerPlaces.filter { place in
        !others.contains(place.source.name) && !known.contains(Tag.ID(place.text))
          && (!isKnown || Spelling.suggestion(for: place.text, among: lost) != nil)
      }
    }
    return places.prefix(20).map { place in
      Diagnostic(
        .unknownReference, .warning,
        "\(old.id) \(old.version) has no tag \(quoted(place.text)) that this could be the new name "
          + "of" + didYouMean(Spelling.suggestion(for: place.text, among: lost)),
        at: place)
    }
  }
}
