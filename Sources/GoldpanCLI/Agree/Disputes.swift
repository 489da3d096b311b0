import GoldpanKit

/// What coders disagree about and the consensus has not decided, with the words' IDs.
struct Disputes {
  struct Dispute {
    let disagreement: CodedUnits.Disagreement
    /// The codings of the words that somebody gives the tag; not empty.
    let codings: [Coding]
  }

  let coded: CodedStudy
  let coders: [String]
  /// In the order of the text.
  let all: [Dispute]
  /// How many more there were until the consensus decided.
  let settled: Int

  init(_ units: CodedUnits, in coded: CodedStudy) {
    self.coded = coded
    coders = units.coders
    settled = units.settled
    let wanted = Set(units.disagreements.map(\.tag))
    let known = Dictionary(
      coded.everyCoding.lazy.filter { wanted.contains($0.tag) }
        .map { (ReviewDesk.Slot($0.quotation, $0.tag), $0) },
      uniquingKeysWith: { first, _ in first })
    all = units.disagreements.compactMap { disagreement in
      let codings = disagreement.passages.compactMap { passage in
        known[ReviewDesk.Slot(passage, disagreement.tag)]
      }
      return codings.isEmpty ? nil : Dispute(disagreement: disagreement, codings: codings)
    }
  }

  /// How many there are, and how many there were.
  var summary: String {
    let open = all.isEmpty ? "no disagreement" : counted(all.count, "disagreement")
    guard settled > 0 else { return open + (all.isEmpty ? "" : " \(between)") }
    return "\(open) \(all.isEmpty ? "is open" : between), \(settled) settled by the consensus"
  }

  /// "between ana and ben".
  var between: String { "between \(listed(coders.map(printable)))" }

  // MARK: Who says what

  /// What a coder says of the words of `coding`, or of others in its turn: "rejected".
  func word(of coder: Int, about dispute: Dispute, _ coding: Coding) -> String {
    let verdict = dispute.disagreement.verdicts[coder]
    if coders[coder] == CodedUnits.rules {
      return verdict == .present ? "suggest it" : "do not suggest it"
    }
    let said = dispute.disagreement.statements.filter { $0.coder == coder }
    let here = said.first { $0.range == coding.quotation.range }
    guard let statement = here ?? said.first(where: \.isPresent) ?? said.first else {
      return verdict == .missing ? "has not decided" : "does not give it"
    }
    let place = here == nil ? ", of other words in the turn" : ""
    return statement.word + place + (statement.memo.map { ": “\(printable($0))”" } ?? "")
  }

  /// A line a coder: "ana: rejected".
  func voices(about dispute: Dispute, _ coding: Coding) -> [String] {
    coders.indices.map { "\(printable(coders[$0])): \(word(of: $0, about: dispute, coding))" }
  }

  // MARK: To decide together

  /// The words to decide about, those with several tags once.
  func items(limit: Int?) -> [Worksheet.Item] {
    var items: [Worksheet.Item] = []
    var places: [Quotation: Int] = [:]
    for dispute in all.prefix(limit ?? .max) {
      for coding in dispute.codings {
        let voices = self.voices(about: dispute, coding).map { "\(coding.tag): \($0)" }
        let place = places[coding.quotation] ?? items.count
        if place == items.count {
          places[coding.quotation] = place
          items.append(
            Worksheet.Item(id: coding.evidence, quotation: coding.quotation, codings: []))
        }
        items[place].codings.append(coding)
        items[place].voices += voices
      }
    }
    return items
  }
}

extension CoderStatement {
  /// What the coder did with the tag.
  var word: String {
    switch verdict {
    case .retag(let new): isPresent ? "gave it instead of \(former)" : "gave \(new) instead"
    default: verdict.past
    }
  }
}
