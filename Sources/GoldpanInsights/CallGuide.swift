import GoldpanCoding
import GoldpanText

/// What to ask an advocate on the phone, in words that the reader of spoken ratings understands.
///
/// The study's own questions come first, as they are written; then, unless one of them asks it
/// already, a question on 0–10 for each promise that is made, for everything together, and, always
/// the last, for recommending (DESIGN.md §1, 10). Nobody can say how well a draft is kept.
public struct CallGuide: Hashable, Sendable {
  /// One question.
  public struct Question: Hashable, Sendable {
    /// How to ask it.
    public let text: String
    /// What its answer rates, and on which scale; `nil` for a question that wants to hear a story,
    /// and for one whose answer no reader would understand.
    public let rating: Rating?
    /// The promise that it is meant to be about; `nil`: none, or it is one of the study's own.
    public let promise: Promise.ID?
  }

  /// What an answer rates.
  public struct Rating: Hashable, Sendable {
    /// What is rated.
    public let subject: SpokenRating.Subject
    /// The scale that the question names.
    public let scale: RatingScale
  }

  /// The questions in the order of asking.
  public let questions: [Question]

  /// The promises whose question nobody would read an answer to: they lack an `ask:` that finds its
  /// own words.
  public var unread: [Promise.ID] {
    questions.compactMap { $0.rating == nil ? $0.promise : nil }
  }

  /// The guide of a study.
  public init(_ plan: StudyPlan) {
    let reader = RatingQuestionReader(plan)
    var questions = plan.callGuide.map { text in
      Question(text: text, rating: reader.rating(askedBy: text), promise: nil)
    }
    func isAsked(_ subject: SpokenRating.Subject) -> Bool {
      questions.contains { $0.rating?.subject == subject }
    }
    for promise in plan.promises where promise.status == .live {
      guard !isAsked(.promise(promise.id)) else { continue }
      questions.append(Self.question(about: promise, reader))
    }
    if !isAsked(.journey) {
      let text = "On a scale of zero to ten, how good are we overall, everything together?"
      questions.append(
        Question(text: text, rating: reader.rating(askedBy: text), promise: nil))
    }
    if !isAsked(.recommendation) {
      let text = "On a scale of zero to ten, how likely are you to recommend us to a friend?"
      questions.append(
        Question(text: text, rating: reader.rating(askedBy: text), promise: nil))
    }
    // Whoever has just recommended somebody rates kindly what they are asked about next.
    let isLast = { (question: Question) in question.rating?.subject == .recommendation }
    self.questions = questions.filter { !isLast($0) } + questions.filter(isLast)
  }

  /// The promise in its `ask:` words, else the first of several, else its claim: what is understood.
  private static func question(
    about promise: Promise, _ reader: RatingQuestionReader
  ) -> Question {
    let ask = promise.ask ?? ""
    let first = ask.split(separator: ",").first.map(String.init) ?? ""
    let words = [ask, first, promise.claim].map { phrase in
      String(phrase.filter { !"\"*~".contains($0) }.drop { $0 == " " })
    }
    let questions = words.filter { !$0.isEmpty }.map { phrase in
      "On a scale of zero to ten, how well do we keep \"\(phrase)\"?"
    }
    for text in questions {
      let rating = reader.rating(askedBy: text)
      if rating == Rating(subject: .promise(promise.id), scale: .zeroToTen) {
        return Question(text: text, rating: rating, promise: promise.id)
      }
    }
    return Question(text: questions.last ?? "", rating: nil, promise: promise.id)
  }
}

extension RatingQuestionReader {
  /// What the answer to a question rates; `nil` if it names no scale or nothing to rate.
  fileprivate func rating(askedBy text: String) -> CallGuide.Rating? {
    let source = Source(name: "guide", text: text)
    guard !source.bytes.isEmpty else { return nil }
    let turn = Turn(
      speaker: .interviewer(""), label: "", range: TextRange(0, source.bytes.count))
    let question = read(turn, number: 0, in: source)
    guard let subject = question.subject, let scale = question.scale else { return nil }
    return CallGuide.Rating(subject: subject, scale: scale)
  }
}
