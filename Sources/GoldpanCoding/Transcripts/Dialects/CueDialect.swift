/// What is particular about the subtitles of one program.
protocol CueDialect: SendableMetatype {
  static var dialect: Dialect { get }
  /// Why a file is of this sort, in words for a person; `nil`: nothing in it says so.
  static func reason(_ signs: CueSigns) -> String?
  static var habits: CueHabits { get }
}

/// How a program says who speaks.
struct CueHabits {
  /// Where it names the speaker of a cue.
  enum Naming {
    /// Before a colon; a cue without a label goes on with the speaker before.
    case label
    /// In a voice tag, which ends with its cue.
    case voice
    /// In the name of the cue.
    case cueName
    /// Nowhere.
    case nowhere
  }

  var naming: Naming
  /// Whether `- ` and `>> ` say that somebody else speaks.
  var hasDashes = false
}

/// All of them, those before others whose signs are the more particular.
let cueDialects: [any CueDialect.Type] = [
  SubViewer.self, SubRip.self, Webex.self, Stream.self, Teams.self, Zoom.self, WebVTT.self,
]

extension Int {
  /// `each cue has`, or `3 of 4 cues have`.
  func of(_ count: Int, _ thing: String, _ one: String, _ many: String) -> String {
    if self == count { return "each \(thing) \(one)" }
    return "\(self) of \(count) \(thing)s \(self == 1 ? one : many)"
  }
}
