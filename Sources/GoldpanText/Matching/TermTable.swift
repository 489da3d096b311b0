/// Terms, each once, with numbers in the order they came.
struct TermTable: Sendable {
  /// The terms by their numbers.
  private(set) var terms: [Term] = []
  private var numbers = NumberTable()

  /// The number of the term of a kind that says `text` in whatever case; `nil` if there is none.
  func number(of kind: Term.Kind, _ text: [UInt8]) -> Int32? {
    numbers.number(NumberTable.hash(text, kind)) { number in
      let term = terms[number]
      return term.kind == kind && term.exact == nil && term.text == text
    }
  }

  /// The number of a term, new or known.
  mutating func insert(_ term: Term) -> (number: Int32, isNew: Bool) {
    let hash = NumberTable.hash(term.text, term.kind)
    if let known = numbers.number(hash, where: { terms[$0] == term }) { return (known, false) }
    terms.append(term)
    return (numbers.add(hash), true)
  }
}
