import GoldpanKit

/// The decisions that options ask for.
struct WishWords: Sendable {
  var accepted: [String] = []
  var rejected: [String] = []
  var retagged: [String] = []
  var added: [String] = []
  var noted: [String] = []

  static let parameters: [Parameter<WishWords>] = [
    .option(
      "--accept", value: "ID", to: \.accepted,
      help: "The tag fits; ID=TAG where there are several. Repeat it, or put commas between IDs."),
    .option(
      "--reject", value: "ID", to: \.rejected, help: "The tag does not fit; as with --accept."),
    .option(
      "--retag", value: "ID=TAG", to: \.retagged,
      help: "Another tag fits better; ID=OLD=NEW where there are several."),
    .option("--add", value: "ID=TAG", to: \.added, help: "A tag that no rule suggests."),
    .option(
      "--note", value: "ID=TEXT", to: \.noted,
      help: "A memo, which decides nothing; or ID=TAG=TEXT."),
  ]

  var isEmpty: Bool { (accepted + rejected + retagged + added + noted).isEmpty }

  /// What each word means; `memo` goes to all that have none of their own.
  func wishes(memo: String?, tags: Set<String>) throws -> [Wish] {
    let judged = [(Wish.Verb.accept, accepted), (.reject, rejected)].flatMap { verb, words in
      words.flatMap { $0.split(separator: ",") }.map { word in
        let (id, tag) = WishWords.halves(String(word))
        return Wish(verb: verb, id: id, tag: tag, memo: memo)
      }
    }
    let retagged = try retagged.map { word in
      guard case (let id, let rest?) = WishWords.halves(word) else {
        throw WishWords.failure("--retag", "ID=TAG", word)
      }
      let (old, new) = WishWords.halves(rest)
      return Wish(verb: .retag(new ?? old), id: id, tag: new == nil ? nil : old, memo: memo)
    }
    let added = try added.map { word in
      guard case (let id, let tag?) = WishWords.halves(word) else {
        throw WishWords.failure("--add", "ID=TAG", word)
      }
      return Wish(verb: .add, id: id, tag: tag, memo: memo)
    }
    return judged + retagged + added + (try noted.map { try WishWords.note($0, tags) })
  }

  private static func note(_ word: String, _ tags: Set<String>) throws -> Wish {
    guard case (let id, let text?) = halves(word), !text.isEmpty else {
      throw failure("--note", "ID=TEXT", word)
    }
    if case (let tag, let rest?) = halves(text), tags.contains(tag) {
      return Wish(verb: .note, id: id, tag: tag, memo: rest)
    }
    return Wish(verb: .note, id: id, memo: text)
  }

  private static func failure(_ option: String, _ form: String, _ word: String) -> CommandFailure {
    CommandFailure(
      .usage, "'\(option)' takes \(form), not '\(printable(word))'; nothing was written")
  }

  /// What stands before and after the first `=`.
  private static func halves(_ word: String) -> (String, String?) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.trimmingBlanks }
    return (parts[0], parts.count > 1 ? parts[1] : nil)
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(
      start.prefix(
        start.lastIndex { $0 != " " }.map { start.distance(from: start.startIndex, to: $0) + 1 }
          ?? 0))
  }
}
