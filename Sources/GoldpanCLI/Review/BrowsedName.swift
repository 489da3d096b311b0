import GoldpanKit

extension Corpus {
  /// The transcript that a person calls `name`: by its whole name, the file's, or the last part
  /// if no other ends so.
  func transcript(called name: String) throws -> Transcript.ID {
    let wanted = name.hasPrefix("transcripts/") ? String(name.dropFirst(12)) : name
    let bare = withoutEnding(wanted)
    for form in [wanted, bare] where self[Transcript.ID(form)] != nil { return Transcript.ID(form) }
    let names = transcripts.map(\.id.description)
    let ends = names.filter { $0.hasSuffix("/\(wanted)") || $0.hasSuffix("/\(bare)") }
    if ends.count == 1 { return Transcript.ID(ends[0]) }
    guard ends.isEmpty else {
      throw CommandFailure(
        .usage, "'\(printable(name))' may be \(listed(ends.prefix(4).map(printable), "or"))")
    }
    throw CommandFailure(
      .usage,
      "no transcript is called '\(printable(name))'"
        + Spelling.hint(for: name, among: names, otherwise: "; 'goldpan status' lists them"))
  }
}
