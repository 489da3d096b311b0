import TestSupport

/// Invented interviews, varied and full of repeats, as people talk.
struct SpokenPages {
  private var random: Seeded
  private var pieces = 0

  init(seed: UInt64) { random = Seeded(seed) }

  /// An interview of so many turns, a question and an answer each.
  mutating func talk(_ id: String, by person: String, turns: Int) -> EditedTalk {
    EditedTalk(id: id, turns: page(by: person, turns: turns))
  }

  /// Turns of an interview.
  mutating func page(by person: String, turns: Int) -> [EditedTalk.Turn] {
    (0..<turns).map { number in
      number.isMultiple(of: 2)
        ? EditedTalk.Turn(label: "MOD", pieces: [piece(any(Self.questions))])
        : EditedTalk.Turn(label: person, pieces: answer())
    }
  }

  private mutating func answer() -> [EditedTalk.Piece] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<3: return [piece(any(Self.repeats))]
    case 3..<5: return [piece(any(Self.repeats)), piece(sentence())]
    default:
      return (0..<Int.random(in: 1...4, using: &random)).map { _ in piece(sentence()) }
    }
  }

  private mutating func piece(_ text: String) -> EditedTalk.Piece {
    pieces += 1
    return EditedTalk.Piece(key: pieces, text: text)
  }

  private mutating func sentence() -> String {
    var words = any(Self.openings) + " " + any(Self.verbs) + " " + any(Self.things)
    if Bool.random(using: &random) { words += " " + any(Self.links) + " " + any(Self.things) }
    if Bool.random(using: &random) { words += " " + any(Self.times) }
    if Int.random(in: 0..<4, using: &random) == 0 { words = any(Self.hesitations) + " " + words }
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private mutating func any(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: "|").map { $0.trimmingPrefix(" ").description }
  }

  private static let repeats = list(
    "Yes.|No.|Right.|Exactly.|I agree.|I see.|I don't know.|Mm.|Sure.|Not really.|It was fine.")
  private static let questions = list(
    """
    Okay.|And then?|Why is that?|How did that feel?|Could you say more?|Mm-hm.|And the people there?|\
    What would you change?|Who helped you in the end?|When did you notice?|Was that the first time?|\
    On a scale of zero to ten, where would you put that?|Go on.
    """)
  private static let hesitations = ["Um,", "Uh,", "Er,", "Well,"]
  private static let openings = list(
    "I|we|they|he|she|my sister|the engineer|nobody|someone on the line|the manager|my neighbour|"
      + "the whole office|I think we|honestly I|sometimes they|after that she|the other company")
  private static let verbs = list(
    "rang|waited for|could not find|organised|paid for|cancelled|never got|liked|travelled with|"
      + "apologised about|kept asking for|repaired|lost|explained|recognised|wanted|forgot|moved|"
      + "tested|signed|favoured|analysed|complained about|was shown|turned off|went back to")
  private static let things = list(
    """
    the router|a new bill|the colour of the box|my account number|the blue cable|two letters|\
    that programme|the call centre|our garden|the van|the cheque|every appointment|the old contract|\
    a better price|the help line|the kitchen wall|three emails|their catalogue|the licence|a grey form|\
    the password|the dog|an honest answer|the upstairs room|the postcode|his tools|the second engineer|\
    the light on the front|a small discount|the theatre tickets
    """)
  private static let links = list(
    "and|because of|without|before|instead of|together with|but not|after|near|as well as")
  private static let times = list(
    """
    on Monday|last winter|in the morning|for three weeks|twice|in the end|since the move|every time|\
    at half past nine|before Christmas|by accident|all over again|within an hour|that same day
    """)
}
