/// One section of a digest: what `show` prints and what a page links to.
package struct DigestSection: Hashable, Sendable {
  /// The sections in the order of the digest (DESIGN.md §7); the raw value names the section in
  /// pages, and is the word for `show` where that shows the section alone.
  package enum Name: String, CaseIterable, Sendable {
    case topLine = "minute"
    case scorecard
    case lostPoints = "lost"
    case strengths
    case gap
    case journey
    case expectations
    case wishes
    case beliefs
    case segments
    case waves
    case minority
    case method
    case evidence
  }

  package let name: Name
  package let title: Prose
  package let blocks: [Block]

  package init(_ name: Name, _ title: Prose, _ blocks: [Block]) {
    self.name = name
    self.title = title
    self.blocks = blocks
  }
}
