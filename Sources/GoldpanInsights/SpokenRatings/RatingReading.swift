import GoldpanCoding
import GoldpanText

/// Walks through a conversation and reads answers in the light of the questions before them.
struct RatingReading {
  private let transcript: Transcript
  private let reader: RatingQuestionReader
  /// The moderator's turns so far, the last few.
  private var questions: [RatingQuestion] = []
  /// The question that asked for a rating last, and what there is to know about it.
  private var open: OpenQuestion?
  /// What was rated last, for questions that come back to it.
  private var rated: SpokenRating.Subject?
  /// The scale named last, for questions that go on with it.
  private var scale: RatingScale?
  /// The labels of one word, in lower case.
  private let labels: Set<String>

  private struct OpenQuestion {
    let turn: Int
    let subject: SpokenRating.Subject?
    let scale: RatingScale
    let isAssumed: Bool
    /// Whether the scale is that of a question before.
    var isCarried = false
    /// How many turns of the moderator came after it.
    var later = 0
    /// How many turns each person had since.
    var answers: [Participant.ID: Int] = [:]
    /// Whether the scale was not named just before.
    var isDistant: Bool { isCarried || later > 0 }
  }

  init(_ transcript: Transcript, _ reader: RatingQuestionReader) {
    self.transcript = transcript
    self.reader = reader
    labels = Set(transcript.turns.lazy.map { $0.label.lowercased() })
  }

  mutating func ratings() -> [SpokenRating] {
    var found: [SpokenRating] = []
    for (number, turn) in transcript.turns.enumerated() {
      switch turn.speaker {
      case .interviewer: ask(reader.read(turn, number: number, in: transcript.source))
      case .participant(let person):
        found += answer(turn, number, person)
        rated = found.last?.subject
      case .unknown: continue
      }
    }
    return found
  }

  private mutating func ask(_ question: RatingQuestion) {
    let subject = subject(of: question)
    let named = question.scale
    if let named { scale = named }
    // A question that names a promise goes on with the scale of the one before.
    let goesOn = scale != nil && (question.names || question.goesOn || question.revises)
    if named != nil || question.asksForNumber || goesOn {
      open = OpenQuestion(
        turn: question.turn, subject: subject, scale: named ?? scale ?? .zeroToTen,
        isAssumed: named == nil && scale == nil, isCarried: named == nil && !question.asksForNumber)
      if named == nil, scale == nil { scale = .zeroToTen }
    } else {
      open?.later += 1
    }
    questions = questions.suffix(2) + [question]
  }

  /// What a question is about: what it names, else what it points back to in the two before it.
  private func subject(of question: RatingQuestion) -> SpokenRating.Subject? {
    if question.names { return question.subject }
    if question.revises { return rated }
    let earlier = question.pointsBack ? questions.suffix(2).last(where: \.names)?.subject : nil
    return earlier ?? question.subject
  }

  private mutating func answer(
    _ turn: Turn, _ number: Int, _ person: Participant.ID
  ) -> [SpokenRating] {
    open?.answers[person, default: 0] += 1
    let answered = open.flatMap { open in
      open.later <= 1 && open.answers[person] ?? 0 <= 2 ? open : nil
    }
    let words = SpokenWords(transcript.source.bytes, turn.range)
    let forms = RatingForms(words, asked: answered?.scale, isStrict: answered?.isDistant ?? true)
      .all()
    guard !forms.isEmpty else { return [] }
    let sentences = Sentences.split(transcript.source.bytes, turn.range)
    let exclusions = RatingExclusions(words)
    var seen: Set<[String]> = []
    let others: [SpokenRating.Doubt] = holdsLabel(words) ? [.otherLabel] : []
    return forms.compactMap { form in
      let known = answered ?? recent(number)
      guard wants(form, answered) else { return nil }
      let scale = form.scale ?? known?.scale ?? .zeroToTen
      let outside: SpokenRating.Exclusion? = scale.contains(form.value) ? nil : .outside
      let exclusion = form.exclusion ?? exclusions.exclusion(of: form.places) ?? outside
      guard seen.insert([String(form.value), exclusion?.rawValue ?? ""]).inserted else {
        return nil
      }
      let range = words.ranges[form.places.lowerBound].union(
        words.ranges[form.places.upperBound - 1])
      return SpokenRating(
        person: person, transcript: transcript.id, turn: number, range: range,
        sentence: sentences.last { $0.start <= range.start } ?? turn.range,
        subject: known?.subject ?? .touchpoint(turn.stage), value: form.value, scale: scale,
        question: known?.turn, form: form.sign.rawValue, exclusion: exclusion,
        doubts: exclusion == nil ? doubts(form, known) + others : [])
    }
  }

  /// Whether a label that the transcript knows stands inside a turn, with a colon after it.
  private func holdsLabel(_ words: SpokenWords) -> Bool {
    (0..<words.count).contains {
      words.gap(before: $0 + 1).hasPrefix(":") && labels.contains(words[$0].lowercased())
    }
  }

  /// Bare numbers, ranges and prices only after a question for a rating; the rest anywhere.
  private func wants(_ form: RatingForm, _ question: OpenQuestion?) -> Bool {
    if form.exclusion == .price { return question?.isDistant == false }
    switch form.sign {
    case .explicit, .article: return true
    case .range, .bare: return question != nil
    }
  }

  /// For a rating nobody asked for: the last question, and what it or the one before it names.
  private func recent(_ turn: Int) -> OpenQuestion? {
    guard let last = questions.last, turn - last.turn <= 4 else { return nil }
    let named = questions.suffix(2).last(where: \.names)?.subject
    return OpenQuestion(
      turn: last.turn, subject: named ?? last.subject, scale: .zeroToTen, isAssumed: false)
  }

  private func doubts(_ form: RatingForm, _ question: OpenQuestion?) -> [SpokenRating.Doubt] {
    var doubts: [SpokenRating.Doubt] = []
    if form.width > 3 { doubts.append(.wideRange) }
    if form.scale == nil, question?.isAssumed ?? true { doubts.append(.assumedScale) }
    return doubts
  }
}

extension RatingQuestion {
  /// Whether it names a promise, recommending or the whole, not just a stage.
  fileprivate var names: Bool {
    switch subject {
    case .recommendation, .promise, .journey: true
    case .touchpoint, nil: false
    }
  }
}
