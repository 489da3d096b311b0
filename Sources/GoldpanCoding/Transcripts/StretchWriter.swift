import GoldpanText

/// Cuts a file into stretches from its start to its end, so that no word is lost on the way, and
/// puts them together as turns at once: a file has too many to keep them.
struct StretchWriter {
  let bytes: [UInt8]
  /// The stretches that are left out, and the first after each run of them; all, where a file is
  /// read to see what every piece of it is.
  private(set) var stretches: [Stretch] = []
  /// The first byte that belongs to no stretch yet.
  private(set) var cursor = 0

  private let keepsAll: Bool
  private var isAfterLeftOut = false
  private var assembler: TranscriptAssembler
  private var names: LabelSpellings

  /// Nothing marked yet in a file that is read as `dialect`.
  init(_ file: TranscriptFile, as dialect: Dialect) {
    bytes = file.source.bytes
    keepsAll = file.keepsStretches
    assembler = TranscriptAssembler(
      file.source, as: dialect, aliases: file.frontMatter.aliases.map(\.label))
    names = LabelSpellings(bytes)
  }

  /// For who reads nothing.
  static let unused = StretchWriter(
    TranscriptFile(Source(name: "", text: ""), roster: Roster()), as: .canonical)

  /// The label in `range`, cleaned.
  mutating func name(_ range: TextRange) -> String {
    let number = names.add(range)
    return names.names[number]
  }

  /// Says that everything not yet marked, up to `end`, is `kind`; blanks around it are not.
  mutating func mark(_ kind: Stretch.Kind, to end: Int) {
    guard end > cursor else { return }
    var range = TextRange(cursor, end)
    cursor = end
    if case .speech = kind {
      range = TextRange(bytes.afterLineEnds(range.start, before: end), end)
    } else {
      range = bytes.withoutSpace(range)
    }
    if !range.isEmpty { put(Stretch(kind, range)) }
  }

  /// Says that somebody called `name` speaks from `offset` on, whom the file does not name there.
  mutating func change(to name: String, at offset: Int) {
    mark(.markup, to: offset)
    put(Stretch(.speaker(name), TextRange(cursor, cursor)))
  }

  /// Marks front matter, of which what somebody seems to say is left out.
  mutating func mark(_ frontMatter: FrontMatter) {
    for line in frontMatter.speech {
      mark(.markup, to: line.start)
      mark(.leftOut(reason: "front matter line"), to: line.end)
    }
    mark(.markup, to: frontMatter.range.end)
  }

  /// What the file holds, once whatever remains is marked as left out.
  mutating func finished() -> TurnReading {
    mark(.leftOut(reason: "text"), to: bytes.count)
    let (source, drafts) = assembler.finished()
    return TurnReading(source: source, drafts: drafts, stretches: stretches)
  }

  private mutating func put(_ stretch: Stretch) {
    assembler.add(stretch)
    switch stretch.kind {
    case .leftOut:
      stretches.append(stretch)
      isAfterLeftOut = true
    case .markup, .time: if keepsAll { stretches.append(stretch) }
    case .speaker, .speech, .entity, .stage:
      if keepsAll || isAfterLeftOut { stretches.append(stretch) }
      isAfterLeftOut = false
    }
  }
}
