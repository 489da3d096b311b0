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

/// Cuts a file into stretches from its start to its end, so that no word is lost on the way.
struct StretchWriter {
  let bytes: [UInt8]
  private(set) var stretches: [Stretch] = []
  /// The first byte that belongs to no stretch yet.
  private(set) var cursor = 0

  private var names: LabelSpellings

  /// Nothing marked yet in the text `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    names = LabelSpellings(bytes)
  }

  /// The label in `range`, cleaned.
  mutating func name(_ range: TextRange) -> String {
    let number = names.add(range)
    return names.names[number]
  }

  /// Says that everything not yet marked, up to `end`, is `kind`; blanks around it are not.
  mutating func mark(_ kind: Stretch.Kind, to end: Int) {
    guard end > cursor else { return }
    var range = TextRange(cursor, end)
    cursor = end
    if case .speech = kind {
      range = TextRange(bytes.afterLineEnds(range.start, before: end), end)
    } else {
      range = bytes.withoutSpace(range)
    }
    if !range.isEmpty { stretches.append(Stretch(kind, range)) }
  }

  /// Marks front matter, of which what somebody seems to say is left out.
  mutating func mark(_ frontMatter: FrontMatter) {
    for line in frontMatter.speech {
      mark(.markup, to: line.start)
      mark(.leftOut(reason: "front matter line"), to: line.end)
    }
    mark(.markup, to: frontMatter.range.end)
  }

  /// The stretches since this was asked last.
  mutating func taken() -> [Stretch] {
    defer { stretches.removeAll(keepingCapacity: true) }
    return stretches
  }

  /// All stretches, once whatever remains is marked as left out.
  mutating func finished() -> [Stretch] {
    mark(.leftOut(reason: "text"), to: bytes.count)
    return stretches
  }
}
