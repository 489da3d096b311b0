import GoldpanInsights

/// What has changed since the last wave; in full it is `goldpan diff --waves`.
struct DigestWaves {
  let words: DigestWords

  /// Nothing in the first wave.
  var section: DigestSection? {
    guard let comparison = words.digest.sinceLastWave else { return nil }
    var blocks = WaveBlocks(comparison)
    blocks.name = { Prose(words.name($0)) }
    blocks.isKnown = { words.digest.quote($0) != nil }
    blocks.mostTags = 10
    return DigestSection(.waves, "Since the last wave", blocks.blocks)
  }
}
