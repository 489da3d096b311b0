/// The sort of file a transcript was read from (FIELD.md §1).
public enum Dialect: String, CaseIterable, Hashable, Sendable {
  /// Front matter, then `[00:12:40] P03: …`, as Goldpan writes it.
  case canonical
  /// Text with labels of any shape, such as `P1:`, that no program's habits show.
  case labelled
  /// WebVTT that no program's habits show.
  case webVTT = "webvtt"
  /// Zoom's recording transcript: WebVTT with `Name: text` in its cues.
  case zoom
  /// Teams' WebVTT, with a voice tag a cue.
  case teams
  /// Microsoft Stream's WebVTT, with a confidence before each cue.
  case stream
  /// Webex' WebVTT, with the speaker in the cue's name.
  case webex
  /// SubRip.
  case subRip = "srt"
  /// SubViewer as YouTube writes it.
  case subViewer = "sbv"
  /// Zoom's chat: time, name and message a line.
  case zoomChat = "zoom-chat"
  /// Teams' transcript as Word shows it, saved as text.
  case teamsText = "teams-text"
  /// What Google Meet leaves behind.
  case googleMeet = "google-meet"
  /// What Otter exports as text.
  case otter
  /// Rev and its kin: a label and a time on a line of their own.
  case rev
  /// Transcripts that communities keep in Markdown.
  case community
  /// Podcasts in Markdown: bold labels, and paragraphs that go on without one.
  case podcast
  /// Meeting notes of links, names and bullets.
  case meetingNotes = "meeting-notes"
  /// A focus group, with a header, codes and prompts.
  case focusGroup = "focus-group"
  /// A court reporter's pages.
  case court
  /// Oral history with hanging indents.
  case oralHistory = "oral-history"

  /// How the words are laid out, whatever program wrote them.
  enum Form: Hashable {
    /// Times from–to, and words below them.
    case cues
    /// A name and a time on one line, words below it.
    case timed
    /// A label and a colon at the start of a line.
    case labelled
  }

  /// How its words are laid out.
  var form: Form {
    switch self {
    case .webVTT, .zoom, .teams, .stream, .webex, .subRip, .subViewer: .cues
    case .otter, .teamsText: .timed
    case .canonical, .labelled, .zoomChat, .googleMeet, .rev, .community, .podcast, .meetingNotes,
      .focusGroup, .court, .oralHistory:
      .labelled
    }
  }
}
