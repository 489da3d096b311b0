import GoldpanCoding
import GoldpanText

/// Sentences that show terms as people say them.
struct TermQuotes {
  private var quotes: [[Coding]]

  /// So many sentences show a term.
  private static let most = 2

  /// Looks for each rule in the sentences at `places`; the first to fit a line by different people.
  init(
    _ rules: [RuleExpression], in corpus: Corpus, at places: Set<SentencePlace>,
    lists: [Codebook.List]
  ) {
    quotes = Array(repeating: [], count: rules.count)
    guard !rules.isEmpty else { return }
    let book = TermQuotes.codebook(rules, lists)
    let numbers = Dictionary(
      book.tags.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [[Coding]] = quotes
    for coding in Autocoder(book).codings(in: corpus) {
      let place = SentencePlace(
        transcript: coding.quotation.transcript, range: coding.quotation.range)
      guard places.contains(place), let number = numbers[coding.tag] else { continue }
      found[number].append(coding)
    }
    for number in rules.indices {
      var people: Set<Participant.ID?> = []
      let ranked = found[number].enumerated().sorted {
        ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
      }.map(\.element)
      let different = ranked.filter { people.insert($0.quotation.speaker.participant).inserted }
      quotes[number] = Array(different.prefix(TermQuotes.most))
    }
  }

  /// The sentences for rule number `number`.
  subscript(number: Int) -> [Coding] { quotes[number] }

  /// A codebook with a tag a rule, whatever is negated.
  private static func codebook(
    _ rules: [RuleExpression], _ lists: [Codebook.List]
  ) -> Codebook {
    let source = Source(name: "terms", text: "")
    let place = Diagnostic.Place(source, source.range)
    let tags = rules.enumerated().map { number, rule in
      var tag = Tag(id: Tag.ID("term/\(number)"), place: place)
      tag.rules = [Rule(rule, at: place)]
      tag.negation = .keep
      return tag
    }
    var book = Codebook(
      id: "terms", version: Codebook.Version(0, 0, 0), title: "", kinds: [], tags: tags,
      source: source)
    book.lists = lists
    return book
  }
}

extension Coding {
  /// How far the sentence is from the length that reads best: a line or two.
  fileprivate var distance: Int { abs(quotation.text.utf8.count - 90) / 40 }
}
