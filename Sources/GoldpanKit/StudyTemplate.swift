/// What `goldpan init` puts into a new study.
public enum StudyTemplate: String, CaseIterable, Sendable {
  /// A study file with the questions filled in, and the starter codebook with those that it extends.
  case cx
  /// A study file with headings only, and the codebook of `CodebookTemplate.blank`.
  case blank

  /// The files by their path below the new study's folder, in the order of writing.
  package var files: [(path: String, text: String)] {
    [("study.md", study)] + codebooks + [
      ("transcripts/participants.csv", StudyTemplate.participants),
      (".gitattributes", "transcripts/decisions/*.jsonl merge=union\n"),
      (".gitignore", "/reports/\n/private/\n"),
    ]
  }

  private var codebookName: String { self == .cx ? "advocate" : "codebook" }

  private var codebooks: [(path: String, text: String)] {
    switch self {
    case .cx:
      StarterCodebooks.needed(for: codebookName).map { ("codebooks/\($0.name).md", $0.text) }
    case .blank: [("codebooks/\(codebookName).md", CodebookTemplate.blankText)]
    }
  }

  private static let participants =
    "id,pseudonym,audience,consent,nps,advocate,loyal_since,department,plan\n"

  private var study: String {
    """
    # Our company

    - codebook: \(codebookName)
    - valid for: 12 months
    - keep at: 0.80

    ## Promises

    ## Beliefs

    ## Journey

    ## Owners

    ## Call guide

    """ + (self == .cx ? StudyTemplate.questions : "")
  }

  private static let questions = """
    - How did you come to be a customer?
    - Tell me about the last time you needed something from us.
    - When was it worth it?
    - What do you expect from a company like ours?
    - On a scale of zero to ten, how likely are you to recommend us?

    """
}
