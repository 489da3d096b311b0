/// What `goldpan explain GP204` says about a sort of diagnostic.
struct Explanation {
  /// Its number.
  let id: Diagnostic.ID
  /// What is wrong, in a few words.
  let title: String
  /// When it is reported, and why that matters.
  let meaning: String
  /// Lines of a file that are reported.
  let wrong: String
  /// The same lines as they should be.
  let right: String
  /// What to do about it.
  let wayOut: String

  /// All of them, by number.
  static let all = structure + rules + tests + sharing + study

  /// Plain text in lines of at most 80 code points; examples are indented by four blanks.
  var text: String {
    """
    \(id): \(title)

    \(meaning)

    Wrong:
    \(indented(wrong))

    Right:
    \(indented(right))

    The way out:
    \(wayOut)

    """
  }

  private func indented(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }
}

extension Diagnostic {
  /// What `id` means, with a wrong and a right example and the way out; `nil` if nothing has it.
  package static func explanation(of id: Diagnostic.ID) -> String? {
    Explanation.all.first { $0.id == id }?.text
  }

  /// What `id` is about in a few words; `nil` if nothing has it.
  package static func title(of id: Diagnostic.ID) -> String? {
    Explanation.all.first { $0.id == id }?.title
  }

  /// The diagnostics that `explanation(of:)` knows, by number.
  package static var explainedIDs: [Diagnostic.ID] { Explanation.all.map(\.id) }
}
