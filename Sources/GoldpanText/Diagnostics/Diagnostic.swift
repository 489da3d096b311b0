/// Something about a researcher's file, with its place and the way out.
public struct Diagnostic: Hashable, Sendable {
  /// A stable number such as GP201 (DESIGN.md §4); never reused.
  public struct ID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code as printed.
    public let description: String

    /// An identifier such as `"GP201"`.
    public init(stringLiteral value: String) { description = value }
  }

  /// How bad it is; only errors stop a codebook from being used.
  public enum Severity: String, Hashable, Sendable {
    /// Something is wrong, and what it is in is not fit for use.
    case error
    /// Something is probably not as it was meant.
    case warning
    /// Something worth knowing.
    case note
  }

  /// A further place that helps to understand the message.
  public struct Note: Hashable, Sendable {
    /// What there is to see.
    public let message: String
    /// Where, if anywhere.
    public let place: Place?

    /// A remark, with its place if it has one.
    public init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// A stretch of a text.
  public struct Place: Hashable, Sendable {
    /// The text.
    public let source: Source
    /// The stretch.
    public let range: TextRange

    /// The stretch `range` of `source`.
    public init(_ source: Source, _ range: TextRange) {
      self.source = source
      self.range = range
    }

    /// What stands there.
    public var text: String { source.text(range) }
    /// The line of the file on which it begins.
    public var line: Int { source.fileLine(at: range.start) }
  }

  /// A correction that a machine can make.
  public struct FixIt: Hashable, Sendable {
    /// What it does, as "replace with '@again'".
    public let message: String
    /// The stretch to replace.
    public let range: TextRange
    /// What to put there.
    public let replacement: String

    /// A correction that puts `replacement` in place of `range`.
    public init(_ message: String, replacing range: TextRange, with replacement: String) {
      self.message = message
      self.range = range
      self.replacement = replacement
    }
  }

  /// Its number.
  public let id: ID
  /// How bad it is.
  public let severity: Severity
  /// One line: what is wrong and what was expected, lower case, no full stop.
  public let message: String
  /// The text it is about.
  public let source: Source
  /// Where in `source`.
  public let range: TextRange
  /// Further places.
  public let notes: [Note]
  /// Safe corrections; applying one removes the diagnostic.
  public let fixIts: [FixIt]
  /// Whether the line is shown that it is about.
  package var showsText = true

  /// A remark about a place.
  package init(
    _ id: ID, _ severity: Severity, _ message: String, at place: Place, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) {
    self.init(
      id, severity, message, in: place.source, at: place.range, notes: notes, fixIts: fixIts)
  }

  /// A remark about `range` of `source`.
  public init(
    _ id: ID, _ severity: Severity, _ message: String, in source: Source, at range: TextRange,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.source = source
    self.range = range
    self.notes = notes
    self.fixIts = fixIts
  }

  /// Where it stands in the file.
  public var position: Position { source.position(at: range.start) }
}

/// What a reader made of a text, and everything it has to say about it.
public struct Parsed<Value: Sendable>: Sendable {
  /// The best-effort result.
  public let value: Value
  /// Every problem, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// A result and what there is to say of it.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension [Diagnostic] {
  /// Whether any of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// By file, place and number, so that the same problems always print in the same order.
  package var inOrder: [Diagnostic] {
    sorted {
      ($0.source.name, $0.range.start, $0.range.end, $0.id.description, $0.message)
        < ($1.source.name, $1.range.start, $1.range.end, $1.id.description, $1.message)
    }
  }
}
