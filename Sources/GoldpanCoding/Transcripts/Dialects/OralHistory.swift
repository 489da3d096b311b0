import GoldpanText

/// Oral history: `Ritchie:    text` with or without a hanging indent, lines wrapped at about 70.
enum OralHistory {
  /// Words far from their labels, lines that hang below them, or lines all cut at one width.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let (bytes, heads) = (glance.bytes, glance.heads)
    guard heads.count > 1 else { return nil }
    let wide = heads.count { line, head in
      bytes.has("  ", at: head.end, before: line.range.end)
        || bytes.has("\t", at: head.end, before: line.range.end)
    }
    if wide * 3 > heads.count * 2 {
      let share = share(wide, of: heads.count, "labels")
      return DialectEvidence(points: 58, reason: "\(share) stand apart from their words")
    }
    let others = glance.lines.filter { $0.head == nil }
    let hanging = others.count { $0.indent >= 3 }
    if hanging > 2, hanging * 3 > others.count * 2 {
      let share = share(hanging, of: others.count, "other lines")
      return DialectEvidence(points: 57, reason: "\(share) hang below a label")
    }
    let wrapped = glance.lines.count { 50...84 ~= $0.range.length + $0.indent && !$0.isBeforeBlank }
    guard wrapped * 5 > glance.lines.count * 2, others.count > heads.count,
      glance.lines.allSatisfy({ $0.range.length + $0.indent <= 90 })
    else { return nil }
    let share = glance.share(wrapped)
    return DialectEvidence(points: 45, reason: "\(share) are cut at one width")
  }
}
