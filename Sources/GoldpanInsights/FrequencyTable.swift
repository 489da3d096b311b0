public import GoldpanCoding

/// How many people use each tag, and how often.
public struct FrequencyTable: Hashable, Sendable {
  /// What the columns are.
  public enum Grouping: Hashable, Sendable {
    /// One column: everybody.
    case tag
    /// The values of a column of `participants.csv`.
    case segment(String)
    /// The stages of the journey.
    case stage
    /// The rounds of fieldwork.
    case wave
    /// What brings a pain about.
    case cause
  }

  /// A column; `label` is `nil` for what has no value, or for the only column.
  public struct Column: Hashable, Sendable {
    /// The value.
    public let label: String?
    /// How many people there are: all that have the value, or for stage and cause all.
    public let of: Int
  }

  /// How often a tag is used.
  public struct Cell: Hashable, Sendable {
    /// By how many people.
    public let people: Int
    /// How often: once a turn.
    public let codings: Int
  }

  /// A tag.
  public struct Row: Hashable, Sendable {
    /// The tag.
    public let tag: Tag.ID
    /// A cell a column.
    public let cells: [Cell]
    /// Over all columns; a person counts once.
    public let total: Cell
    /// Whether people of some columns use it more than others: people × tag over the columns that
    /// are values of a segment; `nil` for other groupings, or if there is nothing to compare.
    public let chiSquared: ChiSquared?
  }

  /// All tags together; a person counts once, however many of them they use.
  public struct Sum: Hashable, Sendable {
    /// A cell a column.
    public let cells: [Cell]
    /// Over all columns.
    public let total: Cell
  }

  /// The columns by label, stages in the order of the journey, waves in that of time, what has no value last.
  public let columns: [Column]
  /// The tags in use by people, then codings, then tag.
  public let rows: [Row]
  /// All tags together.
  public let sum: Sum
}

extension Insights {
  /// The people and codings of every tag, in columns.
  public func frequencies(by grouping: FrequencyTable.Grouping) -> FrequencyTable {
    let labels = Labels(self, grouping)
    let grouped = Dictionary(grouping: sample.codings) { labels.label(of: $0) }
    let columns = labels.inOrder(Set(grouped.keys).union(labels.population.keys))
    let heads = columns.map { label in
      FrequencyTable.Column(label: label, of: labels.population[label] ?? sample.people.count)
    }
    let rows = sample.tags.map { tag in
      let cells = Dictionary(grouping: sample[tag]) { labels.label(of: $0) }
      let counts = columns.map { FrequencyTable.Cell(cells[$0] ?? []) }
      return FrequencyTable.Row(
        tag: tag, cells: counts, total: FrequencyTable.Cell(sample[tag]),
        chiSquared: grouping.isOfPeople ? ChiSquared(counts, of: heads) : nil)
    }
    return FrequencyTable(
      columns: heads,
      rows: rows.sorted {
        ($1.total.people, $1.total.codings, $0.tag) < ($0.total.people, $0.total.codings, $1.tag)
      },
      sum: FrequencyTable.Sum(
        cells: columns.map { FrequencyTable.Cell(grouped[$0] ?? []) },
        total: FrequencyTable.Cell(sample.codings)))
  }
}

extension FrequencyTable.Grouping {
  /// Whether each person stands in one column: in waves and stages they may stand in several.
  fileprivate var isOfPeople: Bool { if case .segment = self { true } else { false } }
}

extension ChiSquared {
  /// Who uses a tag and who does not, over the `columns` with a value.
  fileprivate init?(_ cells: [FrequencyTable.Cell], of columns: [FrequencyTable.Column]) {
    let known = zip(cells, columns).filter { $0.1.label != nil }
    self.init([known.map(\.0.people), known.map { $0.1.of - $0.0.people }])
  }
}

extension FrequencyTable.Cell {
  fileprivate init(_ codings: [Coding]) {
    self.init(people: codings.people.count, codings: codings.mentions)
  }
}

/// Which column a coding stands in.
private struct Labels {
  /// How many people have each value, where people and not codings have values.
  let population: [String?: Int]
  private let grouping: FrequencyTable.Grouping
  private let segments: [Participant.ID: String]
  private let waves: [Transcript.ID: String]
  private let causes: [Tag.ID: String]
  private let stages: [String]
  private let rounds: [String]

  init(_ insights: Insights, _ grouping: FrequencyTable.Grouping) {
    self.grouping = grouping
    let people = insights.sample.people
    var segments: [Participant.ID: String] = [:]
    if case .segment(let column) = grouping {
      for person in people { segments[person.id] = person.segments[column] }
    }
    self.segments = segments
    waves = insights.corpus.waves
    causes = Dictionary(
      insights.codebook.tags.compactMap { tag in tag.cause.map { (tag.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    stages = insights.plan.stages.map(\.id)
    rounds = insights.waveNames
    switch grouping {
    case .segment: population = Dictionary(grouping: people) { segments[$0.id] }.mapValues(\.count)
    case .wave: population = insights.corpus.population(of: people)
    case .tag: population = [nil: people.count]
    case .stage, .cause: population = [:]
    }
  }

  func label(of coding: Coding) -> String? {
    switch grouping {
    case .tag: nil
    case .segment: coding.quotation.speaker.participant.flatMap { segments[$0] }
    case .stage: coding.stage
    case .wave: waves[coding.quotation.transcript]
    case .cause: causes[coding.tag]
    }
  }

  func inOrder(_ labels: Set<String?>) -> [String?] {
    let order = grouping == .stage ? stages : grouping == .wave ? rounds : []
    let known = labels.compactMap { $0 }.sorted { left, right in
      (order.firstIndex(of: left) ?? order.count, left)
        < (order.firstIndex(of: right) ?? order.count, right)
    }
    return known + (labels.contains(nil) ? [nil] : [])
  }
}

extension Corpus {
  /// How many of `people` speak in each wave.
  fileprivate func population(of people: [Participant]) -> [String?: Int] {
    let ids = Set(people.map(\.id))
    var speakers: [String?: Set<Participant.ID>] = [:]
    for transcript in transcripts {
      speakers[transcript.about.wave, default: []].formUnion(transcript.participants)
    }
    return speakers.mapValues { $0.intersection(ids).count }.filter { $0.value > 0 }
  }
}
