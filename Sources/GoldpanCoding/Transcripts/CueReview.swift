import GoldpanText

/// Says what a researcher should know about subtitles (GP501, GP514).
struct CueReview {
  private let source: Source
  private let choice: CueChoice

  init(_ file: TranscriptFile, _ choice: CueChoice) {
    source = file.source
    self.choice = choice
  }

  /// Every remark, in no particular order.
  var diagnostics: [Diagnostic] {
    times + [alteredArrows, cutOff, fewNames, unread, voiceless].compactMap(\.self)
  }

  /// Times that do not follow one another.
  ///
  /// People who talk at once make cues overlap, which needs nothing; that the times begin again
  /// says that recordings were put together, and then no time leads back to one of them.
  private var times: [Diagnostic] {
    var overlapping = CueSort(one: "overlaps the one before", many: "overlap the one before")
    var empty = CueSort(one: "has no length", many: "have no length")
    var backward = CueSort(one: "ends before it begins", many: "end before they begin")
    var early = CueSort(
      one: "begins before the one before begins", many: "begin before the one before begins")
    var again = CueSort(
      one: "begins a minute or more before the one before",
      many: "begin a minute or more before the one before", severity: .warning,
      wayOut: "; if the file holds several recordings, give each its own file")
    var (start, end) = (0, 0)
    for cue in choice.layout.cues {
      if cue.start <= start - 60_000 {
        again.add(cue)
      } else if cue.start < start {
        early.add(cue)
      } else if cue.start < end {
        overlapping.add(cue)
      }
      if cue.end == cue.start { empty.add(cue) }
      if cue.end < cue.start { backward.add(cue) }
      (start, end) = (cue.start, cue.end)
    }
    return [overlapping, empty, backward, early, again].compactMap { $0.diagnostic(in: source) }
  }

  /// Times with an arrow that subtitles do not have.
  private var alteredArrows: Diagnostic? {
    var sort = CueSort(
      one: "has another arrow than '-->' between its times",
      many: "have another arrow than '-->' between their times", severity: .warning)
    for cue in choice.layout.cues where !cue.isStandard {
      if CueTiming(altered: source.bytes, source.line(Int(cue.line))) != nil { sort.add(cue) }
    }
    sort.wayOut =
      "; \(sort.count == 1 ? "it is" : "they are") read as \(sort.count == 1 ? "a cue" : "cues")"
    return sort.diagnostic(in: source)
  }

  /// Subtitles that end where a cue begins.
  private var cutOff: Diagnostic? {
    choice.layout.cutOff.map {
      Diagnostic(
        .alteredLine, .warning,
        "the file breaks off in the middle of a cue; export it again if you can", in: source,
        at: $0)
    }
  }

  /// Names so rare that whole stretches go to whoever was named last.
  private var fewNames: Diagnostic? {
    let (names, cues) = (choice.signs.labels, choice.signs.cues)
    guard choice.habits.naming == .label, names > 0, names * 5 < cues,
      let first = choice.layout.cues.first(where: { label($0) != nil }), let range = label(first)
    else { return nil }
    return Diagnostic(
      .unknownSpeaker, .warning,
      "only \(names) of \(cues) cues say\(names == 1 ? "s" : "") who speaks; the others count as "
        + "said by whoever was named last; begin cues with 'NAME: ' where somebody else speaks",
      in: source, at: range)
  }

  /// The label that a cue begins with.
  private func label(_ cue: SubtitleCue) -> TextRange? {
    head(Int(cue.line) + 1, of: cue).flatMap { choice.labels.name($0) == nil ? nil : $0.label }
  }

  /// What stands before a colon on a line of a cue.
  private func head(_ number: Int, of cue: SubtitleCue) -> LineHead? {
    guard number <= Int(cue.line + cue.length) else { return nil }
    return LineHead.cue(source.bytes, source.bytes.trimmed(source.line(number)))
  }

  /// Cues that begin with what may be a name and is read as words of whoever was named last.
  private var unread: Diagnostic? {
    guard choice.habits.naming == .label else { return nil }
    var last: String?
    var sort = CueSort(one: "", many: "", severity: .warning)
    var first = (name: "", last: "")
    for cue in choice.layout.cues where cue.length > 0 {
      let start = Int(cue.line) + 1
      if let last, let head = head(start, of: cue), choice.labels.name(head) == nil,
        let name = choice.labels.doubt(head), LabelShape(name) == .title
      {
        if sort.count == 0 { first = (name, last) }
        sort.add(cue)
      }
      for number in start..<(start + Int(cue.length)) {
        last = head(number, of: cue).flatMap(choice.labels.name) ?? last
      }
    }
    guard let cue = sort.first else { return nil }
    let (name, others) = (quoted(first.name + ":"), sort.count - 1)
    let line = Int(cue.line) + 1
    return Diagnostic(
      .alteredLine, .warning,
      "the cue on line \(line) begins like a speaker's, \(name), and its words go to "
        + quoted(first.last)
        + (others > 0
          ? ", and so \(others) more go\(others == 1 ? "es" : "") to whoever was named last" : "")
        + "; if it names somebody, give \(quoted(first.name)) a row in participants.csv",
      in: source, at: source.bytes.trimmed(source.line(line)))
  }

  /// Cues without a voice tag among others.
  private var voiceless: Diagnostic? {
    guard choice.habits.naming == .voice else { return nil }
    let bytes = source.bytes
    var sort = CueSort(one: "has no voice tag", many: "have no voice tag")
    for cue in choice.layout.cues {
      let words = bytes.withoutSpace(cue.text(in: source))
      if !words.isEmpty, !bytes.hasVoice(at: words.start),
        CueWords.unspoken(bytes, words, isAtEdge: false) == nil
      {
        sort.add(cue)
      }
    }
    sort.wayOut = "; a voice ends with its cue, so nobody is taken to speak there"
    return sort.diagnostic(in: source)
  }
}

/// Cues that have something in common, told in one remark.
private struct CueSort {
  let one: String
  let many: String
  var severity = Diagnostic.Severity.note
  var wayOut = ""
  private(set) var count = 0
  private(set) var first: SubtitleCue?

  mutating func add(_ cue: SubtitleCue) {
    count += 1
    if first == nil { first = cue }
  }

  func diagnostic(in source: Source) -> Diagnostic? {
    guard let first else { return nil }
    let line = Int(first.line)
    let what = count == 1 ? "1 cue \(one), on line" : "\(count) cues \(many), first on line"
    return Diagnostic(
      .alteredLine, severity, "\(what) \(line)\(wayOut)", in: source,
      at: source.bytes.trimmed(source.line(line)))
  }
}
