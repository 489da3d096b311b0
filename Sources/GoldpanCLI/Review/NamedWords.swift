import GoldpanKit

/// The words of a study by their IDs, or as much of an ID as tells them from others.
struct NamedWords {
  struct Found: Sendable {
    let id: Evidence.ID
    let quotation: Quotation
    /// The codings of exactly these words; none if nobody suggests a tag.
    let codings: [Coding]
  }

  /// The fewest characters of an ID, besides `q-`, that may stand for it.
  static let fewest = 4

  private let coded: CodedStudy
  private let byID: [String: [Coding]]
  /// The IDs of all codings, sorted.
  private let ids: [String]
  /// Every sentence by its whole name, sorted; made when it is asked for.
  private var sentences: [NamedSentence]?
  /// The whole names of the words by their IDs; made when they are asked for.
  private var wholeNames: [String: String]?
  /// The first ID of each words that have codings; made when it is asked for.
  private var idsOfWords: [Quotation: String]?
  /// The commands that list IDs.
  private let listing: [String]

  init(_ coded: CodedStudy, _ codings: [Coding], listing: [String]) {
    self.coded = coded
    self.listing = listing
    byID = Dictionary(grouping: codings, by: \.evidence.description)
    ids = byID.keys.sorted()
  }

  /// The words that `id` stands for; with `orUncoded`, any sentence.
  mutating func named(_ id: String, orUncoded: Bool) throws(Refusal) -> Found {
    let prefix = try NamedWords.prefix(id)
    let coded = ids.beginning(with: prefix, \.self)
    if let first = coded.first, coded.count == 1 || first == prefix { return found(first) }
    guard coded.isEmpty else { throw NamedWords.ambiguous(id, Array(coded)) }
    if let shorter = shortened(prefix) { return found(shorter) }
    let uncoded = allSentences().beginning(with: prefix, \.name.description)
    guard let sentence = uncoded.first else { throw unknown(id) }
    guard uncoded.count == 1 else {
      throw NamedWords.ambiguous(id, uncoded.map(\.name.short.description))
    }
    if let renamed = moved(sentence.quotation) { return found(renamed) }
    guard orUncoded else {
      throw Refusal(
        "no rule suggests a tag for \(sentence.name.short); add one as \(sentence.name.short)=TAG")
    }
    return Found(id: sentence.name.short, quotation: sentence.quotation, codings: [])
  }

  /// The ID of which `id` is a longer form: both begin the whole name of the words.
  private mutating func shortened(_ id: String) -> String? {
    let lengths = (2 + NamedWords.fewest)..<max(id.utf8.count, 2 + NamedWords.fewest)
    let shorter = lengths.prefix(EvidenceName.wholeLength).lazy
      .map { String(id.prefix($0)) }.first { byID[$0] != nil }
    guard let shorter, allWholeNames()[shorter]?.hasPrefix(id) ?? false else { return nil }
    return shorter
  }

  private mutating func allWholeNames() -> [String: String] {
    if let wholeNames { return wholeNames }
    let quotations = ids.compactMap { byID[$0]?.first?.quotation }
    let names = coded.study.corpus.names(of: quotations, coded.codebook.languageLists)
    let made = Dictionary(
      zip(ids, names.map { $0?.description ?? "" }), uniquingKeysWith: { first, _ in first })
    wholeNames = made
    return made
  }

  /// The name that codings of these words go by.
  private mutating func moved(_ quotation: Quotation) -> String? {
    let known =
      idsOfWords
      ?? Dictionary(
        ids.compactMap { id in byID[id]?.first.map { ($0.quotation, id) } },
        uniquingKeysWith: { first, _ in first })
    idsOfWords = known
    return known[quotation]
  }

  private func found(_ id: String) -> Found {
    let codings = byID[id] ?? []
    precondition(!codings.isEmpty, "an ID is that of a coding")
    // Words with one name that stand apart are told by what they say; the first are meant.
    let quotation = codings[0].quotation
    return Found(
      id: Evidence.ID(id), quotation: quotation,
      codings: codings.filter { $0.quotation == quotation })
  }

  private mutating func allSentences() -> [NamedSentence] {
    if let sentences { return sentences }
    let made = coded.study.corpus.sentences(coded.codebook.languageLists)
      .sorted { $0.name < $1.name }
    sentences = made
    return made
  }

  /// The ID in lower case with its `q-`, if it is long enough.
  private static func prefix(_ id: String) throws(Refusal) -> String {
    let text = id.lowercased()
    let prefix = text.hasPrefix("q-") ? text : "q-" + text
    let isName = prefix.utf8.dropFirst(2).allSatisfy {
      (48...57).contains($0) || (97...122).contains($0)
    }
    guard isName, prefix.utf8.count > 2 else {
      throw Refusal("'\(printable(id))' is no ID; an ID looks like q-7k3m9x2a")
    }
    guard prefix.utf8.count >= 2 + fewest else {
      throw Refusal("'\(printable(id))' is too short; write at least \(fewest) characters after q-")
    }
    return prefix
  }

  private static func ambiguous(_ id: String, _ candidates: [String]) -> Refusal {
    let some = candidates.prefix(4) + (candidates.count > 4 ? ["more"] : [])
    return Refusal("'\(printable(id))' may be \(listed(Array(some), "or"))")
  }

  private func unknown(_ id: String) -> Refusal {
    Refusal(
      "no words have the ID '\(printable(id))'"
        + Spelling.hint(
          for: id, among: ids, otherwise: "; \(listed(listing.map { "'\($0)'" })) list them"))
  }
}

extension Array {
  /// The elements, sorted by what `name` gives, whose names begin with `prefix`.
  fileprivate func beginning(
    with prefix: String, _ name: (Element) -> String
  ) -> ArraySlice<Element> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if name(self[middle]) < prefix { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { name($0).hasPrefix(prefix) }
  }
}
