import GoldpanKit
import GoldpanReports

/// One rating as `show ratings` lists it.
struct RatingLine {
  static let keys = [
    "person", "rates", "value", "least", "most", "normalised", "transcript", "file", "line",
    "quote",
    "question", "question_line", "how", "excluded", "doubts",
  ]

  private let person: String
  private let rates: String
  private let value: Double
  private let scale: RatingScale
  private var transcript: String?
  private var file: String?
  private var line: Int?
  private var quote: String?
  private var question: String?
  private var questionLine: Int?
  private let how: String
  private var excluded: String?
  private var doubts: [String] = []

  /// A rating somebody speaks.
  init(_ rating: SpokenRating, in corpus: Corpus) {
    person = rating.person.description
    rates = rating.subject.name
    value = rating.value
    scale = rating.scale
    how = rating.form
    excluded = rating.exclusion?.rawValue
    doubts = rating.doubts.map(\.rawValue)
    transcript = rating.transcript.description
    guard let spoken = corpus[rating.transcript] else { return }
    file = spoken.source.name
    line = spoken.source.fileLine(at: rating.range.start)
    quote = foldedBlanks(spoken.source, rating.sentence)
    guard let number = rating.question else { return }
    question = foldedBlanks(spoken.source, spoken.turns[number].range)
    questionLine = spoken.source.fileLine(at: spoken.turns[number].range.start)
  }

  /// A rating that a column of `participants.csv` holds.
  private init(_ person: Participant, _ rates: String, _ value: Double, _ study: Study) {
    self.person = person.id.description
    self.rates = rates
    self.value = value
    scale = .zeroToTen
    how = "column"
    file = study.layout?.roster
  }

  /// The ratings in somebody's row, recommending first, then promises in the study's order.
  static func columns(of person: Participant, _ study: Study) -> [RatingLine] {
    let answer = person.nps.map { RatingLine(person, "nps", $0, study) }
    let promises = study.plan.promises.map(\.id.description)
    let parts = study.plan.rateableNames
    let others = person.ratings.keys.filter { !(promises + parts).contains($0) }.sorted()
    return [answer].compactMap(\.self)
      + (promises + parts + others).compactMap { id in
        person.ratings[id].map { RatingLine(person, rated(id, in: study.plan), $0, study) }
      }
      + person.waveNPS.sorted { $0.key < $1.key }.map { wave, value in
        RatingLine(person, "nps, \(wave)", value, study)
      }
      + person.answersByWave.map { wave, id, value in
        RatingLine(person, "promise \(id), \(wave)", value, study)
      }
  }

  /// What a column `rating NAME` is about; names of nothing are read as promises.
  private static func rated(_ name: String, in plan: StudyPlan) -> String {
    guard plan.rateableNames.contains(name) else { return "promise \(name)" }
    return name == StudyPlan.wholeJourney ? "journey" : "touchpoint \(name)"
  }

  /// A value for each of `keys`.
  var values: [JSON] {
    [
      .string(person), .string(rates), .number(value), .number(scale.least), .number(scale.most),
      excluded == nil ? .number(scale.normalised(value)) : .null, JSON(transcript), JSON(file),
      line.map { .integer($0) } ?? .null, JSON(quote), JSON(question),
      questionLine.map { .integer($0) } ?? .null, .string(how), JSON(excluded),
      .array(doubts.map { .string($0) }),
    ]
  }

  /// As a person reads it: the rating with its place, the words, and the question.
  func text(_ paint: Paint, width: Int?) -> String {
    let place = [file.map(printable), line.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
    var head = "\(paint(printable(person), .heading))  \(printable(rates))  "
    head += "\(shortNumber(value)) of \(shortNumber(scale.most))"
    if excluded == nil, scale != .zeroToTen {
      head += " = \(shortNumber((scale.normalised(value) * 10).rounded() / 10)) of 10"
    }
    head += "  \(place)  \(paint("(\(how))", .dim))\n"
    if let excluded { head += "    \(paint("left out:", .warning)) \(excluded)\n" }
    for doubt in doubts { head += "    \(paint("to decide:", .warning)) \(doubt)\n" }
    guard let quote else { return head }
    head += "    “\(cutRight(printable(quote), to: width.map { max(20, $0 - 6) }))”\n"
    guard let question, let questionLine else { return head }
    let lead = "    asked on line \(questionLine): "
    let shown = cutRight(printable(question), to: max(20, (width ?? 100) - lead.count - 2))
    return head + "\(lead)“\(shown)”\n"
  }
}

extension SpokenRating.Subject {
  /// What is rated, in a few words.
  fileprivate var name: String {
    switch self {
    case .recommendation: "nps"
    case .promise(let id): "promise \(id)"
    case .journey: "journey"
    case .touchpoint(let stage?): "touchpoint \(stage)"
    case .touchpoint(nil): "unplaced"
    }
  }
}
