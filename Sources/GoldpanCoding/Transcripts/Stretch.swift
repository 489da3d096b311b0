package import GoldpanText

/// A piece of a file and what it is: a dialect reader only says this, the assembler does the rest.
package struct Stretch: Hashable, Sendable {
  /// What a piece of a file can be.
  package enum Kind: Hashable, Sendable {
    /// Who speaks from here, as the transcript shall call them; empty: somebody else, unnamed.
    case speaker(String)
    /// When what follows was said.
    case time(Duration)
    /// Spoken words, kept to the letter.
    case speech
    /// A spoken character that was written in another way, such as `&#39;`.
    case entity(replacement: String)
    /// The journey stage of what follows.
    case stage(String)
    /// Signs of the format: cue numbers, arrows, asterisks, front matter.
    case markup
    /// Words that nobody spoke, and what they are.
    case leftOut(reason: String)
  }

  /// What the piece is.
  package let kind: Kind
  /// Where it stands in the file.
  package let range: TextRange

  /// A piece over `range` of a file.
  package init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }
}
