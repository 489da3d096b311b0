import GoldpanKit

/// What somebody wants decided, as the command line or a worksheet says it.
struct Wish: Hashable, Sendable {
  enum Verb: Hashable, Sendable {
    case accept, reject, add, note
    /// Gives words another tag.
    case retag(String)
  }

  let verb: Verb
  /// The ID of the words, or its beginning.
  let id: String
  /// Which of their tags; `nil`: the only one.
  var tag: String?
  var memo: String?

  /// Every tag that it names.
  var tags: [String] {
    if case .retag(let new) = verb {
      [tag, new].compactMap(\.self)
    } else {
      [tag].compactMap(\.self)
    }
  }
}

/// Why a wish cannot be granted, and what it is about.
struct Refusal: Error, Hashable {
  enum Subject: Hashable {
    case id
    case tag(String)
    /// Some words of a worksheet.
    case words(TextRange)
  }

  let subject: Subject
  let message: String
  /// Whether somebody has not consented to what is wanted.
  var isForConsent = false

  init(_ message: String) { self.init(.id, message) }

  init(_ subject: Subject, _ message: String) {
    self.subject = subject
    self.message = message
  }
}

/// A decision to be written.
struct Ruling: Sendable {
  /// What was asked for; the entry is a note where only the memo is new.
  let asked: Decision.Verdict
  let entry: DecisionJournal.Entry
  let quotation: Quotation
  /// What the coder had said before; `nil`: nothing, or the same.
  var former: Decision.Verdict?
  /// Whether it was said before, so that nothing needs to be written.
  var isKnown = false

  /// Whether both cannot be said of one tag on some words; a note agrees with every verdict.
  func contradicts(_ other: Ruling) -> Bool {
    asked != other.asked && asked != .note && other.asked != .note
  }
}
