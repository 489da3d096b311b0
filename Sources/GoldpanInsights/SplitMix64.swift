/// SplitMix64 (Steele, Lea & Flood 2014): the same seed gives the same numbers on every machine and
/// with every library.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A sequence that `seed` determines.
  package init(_ seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to `bound` − 1, each as likely as any other (Lemire 2019); `bound` > 0.
  ///
  /// The standard library has its own way, which it may change.
  package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there are numbers below the bound")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    let least = (0 &- bound) % bound
    while product.low < least { product = next().multipliedFullWidth(by: bound) }
    return Int(product.high)
  }
}
