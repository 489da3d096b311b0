import GoldpanInsights

/// The program's own generator under the name that tests know, in every room: the same seed always
/// gives the same numbers.
package struct Seeded: RandomNumberGenerator {
  private var numbers: SplitMix64

  /// A sequence that `seed` determines.
  package init(_ seed: UInt64) { numbers = SplitMix64(seed) }

  /// The next 64 bits.
  package mutating func next() -> UInt64 { numbers.next() }
}
