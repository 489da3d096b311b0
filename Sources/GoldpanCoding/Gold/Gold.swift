/// What people coded by hand, to judge rules by: texts with their labels.
public struct Gold: Sendable {
  /// One text as a participant's turn, with everything people said of it.
  public struct Text: Hashable, Sendable {
    /// What is said; line ends as LF.
    public let text: String
    /// The question just before.
    public let question: String?
    /// Who says it.
    public let person: String?
    /// What the file calls the first row of it.
    public let id: String?
    /// The line of the file on which that row stands.
    public let line: Int
    /// In which half of all texts it falls.
    public let half: Half
    /// Its labels, in the order of the rows; none if nobody coded anything.
    public internal(set) var marks: [Mark]
  }

  /// A label on a text.
  public struct Mark: Hashable, Sendable {
    /// The label, as written.
    public let label: String
    /// The fields of the row that carries it, those that somebody asked for.
    public let fields: [String: GoldValue]
  }

  /// A half of all texts, by the first digit of the SHA-256 of the text: whoever tunes rules on one
  /// half can report on the other, and every machine makes the same halves.
  public enum Half: String, CaseIterable, Hashable, Sendable {
    /// The digest begins with 0–7.
    case first
    /// The digest begins with 8–f.
    case second

    /// The half of a text, as its fields were joined.
    public init(of text: String) {
      self = SHA256.digest(text.utf8)[0] < 0x80 ? .first : .second
    }
  }

  /// The texts in the order of the file, each once.
  public let texts: [Text]
  /// The labels in the order of their first appearance; columns of a wide table all the same.
  public let labels: [String]
  /// The names of all fields, sorted.
  public let fields: [String]
  /// How many rows there are: one text may have several.
  public let rowCount: Int

  /// Coded texts, each of which is there once.
  public init(texts: [Text], labels: [String], fields: [String], rowCount: Int) {
    self.texts = texts
    self.labels = labels
    self.fields = fields
    self.rowCount = rowCount
  }

  /// The same with the texts of one half only.
  public func only(_ half: Half) -> Gold {
    Gold(
      texts: texts.filter { $0.half == half }, labels: labels, fields: fields, rowCount: rowCount)
  }
}

/// What one field of a row holds.
public enum GoldValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// A text, or a number as written.
  case text(String)
  /// Several texts.
  case list([String])
  /// Something with an inside of its own.
  case other

  /// The text; `nil` for lists and the like.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
