import GoldpanKit

/// What coders noted, by the words that it is about.
struct NotedWords {
  private struct Turn: Hashable {
    let transcript: Transcript.ID
    let number: Int

    init(_ quotation: Quotation) {
      (transcript, number) = (quotation.transcript, quotation.turn)
    }
  }

  private let codings: [Turn: [Coding]]

  /// The memos of a study, on rejected tags too; none if it is not coded.
  init(_ coded: CodedStudy?) {
    let noted = coded?.everyCoding.filter { !$0.memos.isEmpty } ?? []
    codings = Dictionary(grouping: noted) { Turn($0.quotation) }
  }

  /// What was noted on any of the words of a quotation.
  func memos(on quotation: Quotation) -> [Memo] {
    (codings[Turn(quotation)] ?? []).filter { $0.quotation.range.overlaps(quotation.range) }.memos
  }
}
