/// Text in which labels stand before a colon, and no program's habits show.
enum LabelledText {
  /// Why a file is read so.
  static func plain(_ labels: Int, of glance: FileGlance) -> String {
    labels == 0
      ? "no line begins with a label, and no program's habits show"
      : "\(labels) \(labels == 1 ? "line begins" : "lines begin") with a label and a colon, "
        + "and no program's habits show"
  }
}
