import GoldpanText

/// Otter's text export: `Ali  0:00`, `**Ali** [0:00 ]`, words on the next lines, a footer.
enum Otter {
  /// Otter's footer.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let bytes = glance.bytes
    guard
      glance.hasMargin({ line in
        isFooter(bytes, at: bytes.afterEmphasis(line.start, before: line.end), before: line.end)
      })
    else { return nil }
    return DialectEvidence(points: 90, reason: "it says 'Transcribed by https://otter.ai'")
  }

  /// Why a file is Otter's without its footer.
  static func plain(_ timed: Int) -> String {
    "\(timed) \(timed == 1 ? "line is" : "lines are") a name and a time, with the words after it"
  }

  /// `Transcribed by https://otter.ai`, also as a link.
  static func isFooter(_ bytes: [UInt8], at start: Int, before end: Int) -> Bool {
    bytes.has("Transcribed by https://otter.ai", at: start, before: end)
      || bytes.has("Transcribed by [https://otter.ai", at: start, before: end)
  }
}
