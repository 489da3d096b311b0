package import GoldpanCoding

/// Running text with marks, which every writer puts into its own markup.
///
/// Built by interpolation: what a literal says is ours, an interpolated `String` may be a
/// stranger's, and each writer escapes it.
package struct Prose: Hashable, Sendable {
  /// A stretch of it.
  package enum Piece: Hashable, Sendable {
    /// Our own words: they hold no markup and need no escaping in Markdown.
    case literal(String)
    /// Anybody's words, on which nothing depends.
    case text(String)
    /// A name as it is typed.
    case code(String)
    /// Somebody's words between quotation marks.
    case quotation(String)
    /// What matters.
    case strong(Prose)
    /// A promise's wording and the like.
    case emphasis(Prose)
    /// A link to the words in the evidence index.
    case evidence(Evidence.ID)
  }

  package private(set) var pieces: [Piece]

  /// Nothing.
  package init() { pieces = [] }

  /// Anybody's words.
  package init(_ text: String) { pieces = text.isEmpty ? [] : [.text(text)] }

  /// A figure of ours, which needs no escaping.
  package init(figure: String) { pieces = [.literal(figure)] }

  private init(_ pieces: [Piece]) { self.pieces = pieces }

  package var isEmpty: Bool { pieces.isEmpty }

  /// The quotations that it links to, in order, repeats included.
  package var cited: [Evidence.ID] {
    pieces.flatMap { piece -> [Evidence.ID] in
      switch piece {
      case .evidence(let id): [id]
      case .strong(let inner), .emphasis(let inner): inner.cited
      case .literal, .text, .code, .quotation: []
      }
    }
  }

  package static func + (left: Prose, right: Prose) -> Prose { Prose(left.pieces + right.pieces) }

  package static func += (left: inout Prose, right: Prose) { left.pieces += right.pieces }
}

extension Prose: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { pieces = value.isEmpty ? [] : [.literal(value)] }

  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// The marks that can stand in a literal: `"\(strong: "Keep") \(name), told by \(count)"`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.literal(literal)) }
    }

    package mutating func appendInterpolation(_ text: String) { pieces += Prose(text).pieces }

    package mutating func appendInterpolation(_ prose: Prose) { pieces += prose.pieces }

    package mutating func appendInterpolation(_ number: Int) {
      pieces.append(.literal(String(number)))
    }

    package mutating func appendInterpolation(strong prose: Prose) { pieces.append(.strong(prose)) }

    package mutating func appendInterpolation(emphasis prose: Prose) {
      pieces.append(.emphasis(prose))
    }

    package mutating func appendInterpolation(code name: String) { pieces.append(.code(name)) }

    package mutating func appendInterpolation(quotation words: String) {
      pieces.append(.quotation(words))
    }

    package mutating func appendInterpolation(evidence id: Evidence.ID) {
      pieces.append(.evidence(id))
    }
  }
}

extension [Prose] {
  /// All of it with `separator` in between.
  package func joined(separator: Prose) -> Prose {
    var whole = Prose()
    for (index, part) in enumerated() { whole += index == 0 ? part : separator + part }
    return whole
  }
}
