/// What `goldpan init` puts into a new study.
public enum StudyTemplate: String, CaseIterable, Sendable {
  /// A study file with the questions filled in, and the starter codebook.
  case cx
  /// A study file and a codebook with settings and headings only.
  case blank

  /// The files by their path below the new study's folder, in the order of writing.
  package var files: [(path: String, text: String)] {
    [
      ("study.md", study),
      ("codebooks/\(codebookName).md", codebook),
      ("transcripts/participants.csv", StudyTemplate.participants),
      (".gitattributes", "transcripts/decisions/*.jsonl merge=union\n"),
      (".gitignore", "/reports/\n/private/\n"),
    ]
  }

  private var codebookName: String { self == .cx ? "advocate" : "codebook" }

  private var codebook: String {
    switch self {
    case .cx: starterCodebook
    case .blank: StudyTemplate.blankCodebook
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

  private static let blankCodebook = """
    # Codebook

    - id: codebook
    - version: 0.1.0
    - language: en
    - kinds: loved +, pain -, expects 0

    ## Lists

    """
}
