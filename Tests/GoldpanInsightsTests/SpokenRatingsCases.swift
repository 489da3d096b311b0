/// What people answer, and what is to be read from it.
struct RatingCase: Sendable {
  /// Which question comes before the answer.
  enum Question: String, Sendable {
    case promise = "On a scale of zero to ten, how well do we keep \"never explain it twice\"?"
    case oneToFive = "From one to five, how well do we keep \"never explain it twice\"?"
    case seven = "On a 1-7 scale, how was the visit?"
    case stars = "How many stars would you give the visit?"
    case hundred = "From 0 to 100, how was it overall?"
    case recommend = "Zero to ten, how likely are you to recommend us?"
    case overall = "And overall, out of ten?"
    case stage = "How was the help line, nought to ten?"
    case open = "What was it like?"
  }

  let question: Question
  let answer: String
  /// What is rated, the value, the scale, and why it does not count: `once 8/10`,
  /// `once 10/10 negated`; several with commas between.
  let reading: String
}

extension RatingCase {
  private static func asked(_ question: Question, _ table: [(String, String)]) -> [RatingCase] {
    table.map { RatingCase(question: question, answer: $0.0, reading: $0.1) }
  }

  static let all =
    asked(
      .promise,
      [
        ("Eight.", "once 8/10"), ("8", "once 8/10"), ("Eight out of ten.", "once 8/10"),
        ("8/10, easily.", "once 8/10"), ("8 out of 10 I'd say.", "once 8/10"),
        ("Eight over ten.", "once 8/10"), ("Seven of ten.", "once 7/10"),
        ("Eight and a half.", "once 8.5/10"), ("Eight and a half out of ten.", "once 8.5/10"),
        ("8.5 out of 10.", "once 8.5/10"), ("Seven point five.", "once 7.5/10"),
        ("A solid nine.", "once 9/10"), ("It's a nine.", "once 9/10"),
        ("I'd say a seven.", "once 7/10"), ("Maybe a three out of ten?", "once 3/10"),
        ("Between 7 and 8.", "once 7.5/10"), ("Between seven and eight, I think.", "once 7.5/10"),
        ("Eight or nine.", "once 8.5/10"), ("Eight or a nine.", "once 8.5/10"),
        ("7-8", "once 7.5/10"), ("Seven to eight.", "once 7.5/10"),
        ("Anything between 2 and 8.", "once 5/10"), ("Nought.", "once 0/10"),
        ("Zero!", "once 0/10"), ("Ten out of ten.", "once 10/10"), ("A ten.", "once 10/10"),
        ("One.", "once 1/10"), ("Honestly? Two.", "once 2/10"),
        ("I'd give them like a seven.", "once 7/10"),
        ("Call it a six. A generous six.", "once 6/10"),
        ("Ten. No, nine.", "once 10/10, once 9/10"), ("Put five.", "once 5/10"),
        ("Six for the phone, three for the app.", "once 6/10, once 3/10"),
        ("I wouldn't give it a ten.", "once 10/10 negated"),
        ("Not a ten, no.", "once 10/10 negated"),
        ("I never gave a ten in my life.", "once 10/10 negated"),
        ("It isn't a nine.", "once 9/10 negated"),
        ("I can't say ten out of ten.", "once 10/10 negated"),
        ("I can't give it less than a nine.", "once 9/10"), ("No. Nine.", "once 9/10"),
        ("Nothing but a ten.", "once 10/10"),
        ("It used to be a nine.", "once 9/10 past"),
        ("Before January I'd have told you seven.", "once 7/10 past"),
        ("It was an eight before the move. Now four.", "once 8/10 past, once 4/10"),
        ("It would be a ten if they rang back.", "once 10/10 conditional"),
        ("I'd say ten but there was the flood.", "once 10/10 conditional"),
        ("If they rang back it'd be a nine.", "once 9/10 conditional"),
        ("I'd like to say nought.", "once 0/10 conditional"),
        ("I'd say seven because they try.", "once 7/10"),
        ("Nine out of ten calls go well.", "once 9/10 frequency"),
        ("Nine times I rang.", ""), ("Eight people asked me the same.", ""),
        ("I rang at nine and at ten.", ""), ("Somebody in room four rang.", ""),
        ("Seven pounds it cost.", "once 7/10 price"), ("£9 a month.", "once 9/10 price"),
        ("They're open 24/7.", "once 24/7 date or time"),
        ("It was on 3/5.", "once 3/5 date or time"),
        ("That was 20/05/2025.", "once 20/5 date or time"),
        ("Eleven out of ten.", "once 11/10 outside its scale"),
        ("11/10!", "once 11/10 outside its scale"), ("One of them was nice.", ""),
        ("The one who came.", ""), ("I don't give numbers.", ""),
        ("They ask me that, zero to ten, every week.", ""), ("Half past nine, it was.", ""),
        ("In 2019.", ""), ("Ten minutes.", ""), ("It took three years.", ""),
        ("Two hundred and six.", ""),
        ("It used to be a nine, now it's a four.", "once 9/10 past, once 4/10"),
        ("It used to be a nine, but I'd say a four.", "once 9/10 past, once 4/10"),
        ("It used to be a nine, it's a four.", "once 9/10 past, once 4/10"),
        ("If they fixed the billing, I'd give nine.", "once 9/10 conditional"),
        ("If you ask me, I'd give nine.", "once 9/10"),
        ("Back then it'd have been a ten.", "once 10/10 past"),
        ("Had you asked me last year, ten.", "once 10/10 past"),
        ("It'll be a ten once they ring back.", "once 10/10 conditional"),
        ("My husband would give three.", "once 3/10 second-hand"),
        ("My husband would give three, I'd give six.", "once 3/10 second-hand, once 6/10"),
        ("She'd say nine.", "once 9/10 second-hand"),
        ("Nowhere near a nine.", "once 9/10 negated"),
        ("You want me to say ten, don't you?", "once 10/10 a question"),
        ("-2.", "once -2/10 outside its scale"),
        ("Minus two.", "once -2/10 outside its scale"), ("8,5", "once 8.5/10"),
        ("8,5.", "once 8.5/10"), ("Eight, five for the app.", "once 8/10, once 5/10"),
        ("That's a big one.", ""), ("It was a good one.", ""),
        ("I'd give one last shout out to Jo.", ""), ("It's a one.", "once 1/10"),
        ("One out of ten.", "once 1/10"), ("It was a one-off.", ""),
      ])
    + asked(
      .oneToFive,
      [
        ("Four.", "once 4/5"), ("4 out of 5.", "once 4/5"), ("Zero.", "once 0/5 outside its scale"),
        ("Eight.", "once 8/5 outside its scale"), ("Eight out of ten.", "once 8/10"),
      ])
    + asked(.seven, [("Six.", "visit 6/7"), ("A strong five.", "visit 5/7"), ("6/7", "visit 6/7")])
    + asked(.stars, [("Four stars.", "visit 4/5"), ("Three and a half.", "visit 3.5/5")])
    + asked(
      .hundred,
      [
        ("Eighty.", "journey 80/100"), ("Seventy five.", "journey 75/100"),
        ("90 out of 100.", "journey 90/100"), ("A hundred.", "journey 100/100"),
      ])
    + asked(
      .recommend, [("Nine.", "nps 9/10"), ("A ten, I've told everyone.", "nps 10/10")])
    + asked(.overall, [("Seven.", "journey 7/10"), ("Seven, all told.", "journey 7/10")])
    + asked(.stage, [("Three.", "support 3/10"), ("3/10", "support 3/10")])
    + asked(
      .open,
      [
        ("Nine out of ten.", "visit 9/10"), ("9/10", "visit 9/10"), ("A solid nine.", "visit 9/10"),
        ("I'd give them a seven.", "visit 7/10"), ("Nine.", ""), ("Eight or nine.", ""),
        ("A nine.", ""), ("24/7, they said.", "visit 24/7 date or time"),
        ("I gave him a ten pound note.", ""),
        ("4 out of 5 stars.", "visit 4/5"), ("Three out of seven.", "visit 3/7"),
        ("nine out of ten people", "visit 9/10 frequency"), ("Two out of three.", ""),
      ])
}
