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

    What stands between two fences (three backticks) is an example that counts for nothing: write your own
    below it and take it away. Goldpan's README has all keys, under "study.md on one page".

    ## Promises

    ```
    ### once: You never explain it twice
    - status: live
    - since: 2019
    - kept by: \(kept)
    - broken by: \(broken)
    - ask: never explain it twice
    - delivered by: shared case notes
    - collateral: hold message, website
    ```

    ## Beliefs

    ```
    ### price: Customers choose us for the price
    - true if: \(kept)
    - false if: \(broken)
    ```

    ## Journey

    ```
    ### support: Getting help
    - ideal: one person, one call
    - cues: help line, rang up, on hold
    - touchpoints: phone, chat
    ```

    ## Owners

    ```
    - \(broken): Care (R. Holt), escalates to COO
    - stage support: Care (R. Holt)
    - promise once: Care (R. Holt)
    ```

    ## Call guide

    """ + (self == .cx ? StudyTemplate.questions : "")
  }

  /// A tag of the codebook that shows the promise of the example kept, and one that shows it broken.
  private var kept: String { self == .cx ? "loved/remembered" : "loved/quick-answer" }
  private var broken: String { self == .cx ? "pain/repeat-myself" : "pain/kept-waiting" }

  private static let questions = """
    - How did you come to be a customer?
    - Tell me about the last time you needed something from us.
    - When was it worth it?
    - What do you expect from a company like ours?
    - On a scale of zero to ten, how likely are you to recommend us?

    """
}
