import GoldpanText

/// Transcripts that communities keep in Markdown: `Name: 00:00:20` or `Name:` alone, then a
/// sentence a line; initials declared once; the speakers in YAML front matter.
enum Community {
  /// The front matter of such a collection, labels alone on their lines, or declared initials.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let heads = glance.heads
    let matter = glance.file.frontMatter
    let isPage = matter.entry("speakers") != nil || matter.entry("transcript_by") != nil
    if isPage, !matter.isOwn, !heads.isEmpty {
      let key = matter.entry("transcript_by") == nil ? "speakers" : "transcript_by"
      return DialectEvidence(points: 72, reason: "its front matter has the key '\(key)'")
    }
    let timed = heads.count { line, head in
      guard let after = head.after, after.end == line.range.end else { return false }
      return isDigit(glance.bytes[after.end - 1])
    }
    if timed > 0, timed * 2 > heads.count {
      let share = share(timed, of: heads.count, "labels")
      return DialectEvidence(points: 68, reason: "\(share) stand alone with a time")
    }
    let declared = heads.count { _, head in head.initials(glance.bytes) != nil }
    if declared > 1 {
      return DialectEvidence(points: 66, reason: "\(declared) labels declare initials")
    }
    let alone = heads.count { line, head in head.end == line.range.end && head.after == nil }
    guard alone > 1, alone * 2 > heads.count else { return nil }
    let share = share(alone, of: heads.count, "labels")
    return DialectEvidence(points: 50, reason: "\(share) stand alone on their lines")
  }

  /// Marks front matter as what a page says of itself; who speaks is read from it all the same.
  static func mark(_ file: TranscriptFile, in writer: inout StretchWriter) {
    let matter = file.frontMatter.range
    guard !matter.isEmpty, !file.frontMatter.isOwn else {
      writer.mark(file.frontMatter)
      return
    }
    for number in 1..<file.frontMatter.bodyLine {
      let line = file.source.bytes.trimmed(file.source.line(number))
      guard file.source.bytes.hasWord(line) else { continue }
      writer.mark(.markup, to: line.start)
      writer.mark(.leftOut(reason: "metadata line"), to: line.end)
    }
    writer.mark(.markup, to: matter.end)
  }
}
