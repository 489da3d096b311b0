import GoldpanText

/// Which dialect a file is read as, and why, in words for a person.
struct DialectChoice {
  let dialect: Dialect
  /// What in the file shows it, such as `38 of 40 lines begin with a time, a name and a tab`.
  let reason: String

  init(_ dialect: Dialect, because reason: String) {
    self.dialect = dialect
    self.reason = reason
  }

  /// The note that says so (GP514); `asked` is the dialect that the caller wanted.
  func note(in file: Source, asked: Dialect?) -> Diagnostic {
    var message = "read as \(dialect.rawValue): \(reason)"
    if let asked {
      message = "read as \(asked.rawValue), as asked"
      if asked != dialect {
        message += "; its content speaks for \(dialect.rawValue): \(reason)"
      }
    }
    return Diagnostic(.alteredLine, .note, message, in: file, at: TextRange(0, 0))
  }
}

/// How far a file shows a dialect.
struct DialectEvidence {
  /// 0–100: the dialect with most is chosen.
  let points: Int
  let reason: String
}

extension DialectChoice {
  /// What the content of a text without cues shows; `labels` and `timed` are the lines that would
  /// begin a turn.
  init(_ file: TranscriptFile, labels: LabelTable, timed: LabelTable) {
    let glance = FileGlance(file)
    let isTimed = timed.count * 4 > labels.count * 5
    var best: (dialect: Dialect, evidence: DialectEvidence)?
    for dialect in isTimed ? DialectChoice.timed : DialectChoice.labelled {
      guard let evidence = dialect.evidence(glance) else { continue }
      if evidence.points > best?.evidence.points ?? 0 { best = (dialect, evidence) }
    }
    let plain = isTimed ? Otter.plain(timed.count) : LabelledText.plain(labels.count, of: glance)
    self.init(
      best?.dialect ?? (isTimed ? .otter : .labelled), because: best?.evidence.reason ?? plain)
  }

  /// The dialects of each form in which content is looked for; the first of equals is chosen.
  private static let timed = Dialect.allCases.filter { $0.form == .timed }
  private static let labelled = Dialect.allCases.filter { $0.form == .labelled }
}

extension Dialect {
  /// What in the lines looked at shows the dialect, if anything does.
  fileprivate func evidence(_ glance: FileGlance) -> DialectEvidence? {
    switch self {
    case .canonical: CanonicalText.evidence(glance)
    case .zoomChat: ZoomChat.evidence(glance)
    case .teamsText: TeamsText.evidence(glance)
    case .googleMeet: GoogleMeet.evidence(glance)
    case .otter: Otter.evidence(glance)
    case .rev: Rev.evidence(glance)
    case .community: Community.evidence(glance)
    case .podcast: Podcast.evidence(glance)
    case .meetingNotes: MeetingNotes.evidence(glance)
    case .focusGroup: FocusGroup.evidence(glance)
    case .court: Court.evidence(glance)
    case .oralHistory: OralHistory.evidence(glance)
    case .labelled, .webVTT, .zoom, .teams, .stream, .webex, .subRip, .subViewer: nil
    }
  }
}
