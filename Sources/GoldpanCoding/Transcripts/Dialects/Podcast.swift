import GoldpanText

/// Podcasts in Markdown: `**Jerod Santo:** text`, paragraphs without a label go on.
enum Podcast {
  /// Most labels are bold and have text beside them.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let heads = glance.heads
    let bold = heads.count { line, head in
      glance.bytes.has("**", at: line.range.start, before: line.range.end)
        && head.end < line.range.end
    }
    guard bold > 2, bold * 3 > heads.count * 2 else { return nil }
    let share = share(bold, of: heads.count, "labels")
    return DialectEvidence(points: 60, reason: "\(share) are bold and have text beside them")
  }
}
