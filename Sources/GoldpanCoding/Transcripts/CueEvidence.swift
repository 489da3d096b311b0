import GoldpanText

/// How far a file looks like subtitles: how many lines say from when to when.
struct CueEvidence {
  private(set) var count = 0
  /// How many other lines hold more than a number, and so may begin with a label.
  private(set) var others = 0
  /// How the cues are written, if the file holds any.
  private(set) var format = CueLayout.Format.webVTT

  init(_ file: TranscriptFile) {
    let source = file.source
    let bytes = source.bytes
    var (commas, pairs) = (0, 0)
    func has(_ sign: UInt8, _ line: TextRange) -> Bool {
      bytes.span.firstIndex(of: sign, from: line.start, before: line.end) != nil
    }
    for number in file.body {
      let line = source.line(number)
      let start = bytes.afterBlanks(line.start, before: line.end)
      guard start < line.end else { continue }
      guard isDigit(bytes[start]) else {
        others += 1
        continue
      }
      let hasArrow = has(UInt8(ascii: ">"), line)
      if hasArrow, let timing = CueTiming(bytes, line) {
        count += 1
        if !timing.isStandard, bytes[timing.written.indices].contains(UInt8(ascii: ",")) {
          commas += 1
        }
      } else if has(UInt8(ascii: ","), line), CueTiming(subViewer: bytes, line) != nil {
        pairs += 1
      } else if !bytes[start..<line.end].allSatisfy(isDigit) {
        others += 1
      }
    }
    if CueLayout.hasHeader(file) { return }
    if pairs > count {
      (count, format) = (pairs, .subViewer)
    } else if commas * 2 > count {
      format = .subRip
    }
  }

  /// The format that a dialect is written in, whatever the file looks like.
  static func format(of dialect: Dialect) -> CueLayout.Format {
    switch dialect {
    case .subRip: .subRip
    case .subViewer: .subViewer
    default: .webVTT
    }
  }
}

/// A subtitle file laid out, with the program that wrote it as far as its content shows.
struct CueChoice {
  let dialect: Dialect
  /// Why it is that dialect, in words for a person.
  let reason: String
  let habits: CueHabits
  let layout: CueLayout
  let signs: CueSigns
  /// The labels before a colon, if they name the speakers.
  let labels: LabelTable

  /// What the content of `file` shows; `dialect`: what the caller knows.
  init(_ file: TranscriptFile, _ evidence: CueEvidence? = nil, as dialect: Dialect? = nil) {
    let format = dialect.map(CueEvidence.format) ?? evidence?.format ?? .webVTT
    layout = CueLayout(file, format)
    var signs = CueSigns(file, layout)
    let labels = CueChoice.labels(file, layout)
    signs.labels = signs.voices == 0 ? labels.count : 0
    self.signs = signs
    var choice: (kind: any CueDialect.Type, reason: String) = (WebVTT.self, "")
    for kind in cueDialects where dialect == nil || kind.dialect == dialect {
      guard let reason = dialect == nil ? kind.reason(signs) : "so the caller says" else {
        continue
      }
      choice = (kind, reason)
      break
    }
    self.dialect = choice.kind.dialect
    reason = choice.reason
    var habits = choice.kind.habits
    if habits.naming == .label, signs.voices > 0 { habits.naming = .voice }
    self.habits = habits
    self.labels = habits.naming == .label ? labels : LabelTable(file.source.bytes)
  }

  /// What stands before a colon at the beginning of cues, if it names speakers.
  private static func labels(_ file: TranscriptFile, _ layout: CueLayout) -> LabelTable {
    let bytes = file.source.bytes
    var census = LabelCensus(bytes)
    var (spellings, shapes): (LabelSpellings, [LabelShape]) = (LabelSpellings(bytes), [])
    for cue in layout.cues where cue.length > 0 {
      let first = Int(cue.line) + 1
      census.count(LineHead.cue(bytes, bytes.trimmed(file.source.line(first))))
      for number in (first..<(first + Int(cue.length))).dropFirst() {
        // Prose has colons, too, so below the first line only the look of a name counts.
        guard let head = LineHead.cue(bytes, bytes.trimmed(file.source.line(number))) else {
          continue
        }
        let spelling = spellings.add(head.label)
        if spelling == shapes.count { shapes.append(LabelShape(spellings.names[spelling])) }
        if shapes[spelling] == .code || shapes[spelling] == .capitals { census.count(head) }
      }
    }
    let opening = openingNames(file, layout)
    return census.table(isCue: true) { name in
      file.isDeclared(name) || opening.contains(name.lowercased())
    }
  }

  /// The names with which the first cues begin, two at least: some files say only there who is who.
  private static func openingNames(_ file: TranscriptFile, _ layout: CueLayout) -> Set<String> {
    var names: Set<String> = []
    for cue in layout.cues.prefix(8) where cue.length > 0 {
      let line = file.source.bytes.trimmed(file.source.line(Int(cue.line) + 1))
      guard let head = LineHead.cue(file.source.bytes, line) else { break }
      let name = labelText(file.source.bytes, head.label)
      guard [.code, .capitals, .title].contains(LabelShape(name)) else { break }
      names.insert(name.lowercased())
    }
    return names.count > 1 ? names : []
  }
}
