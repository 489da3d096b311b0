import GoldpanCoding
import GoldpanText
import TestSupport

/// An interview that is edited while it is known which words are which.
struct EditedTalk {
  /// A sentence; keeps its key through every edit.
  struct Piece {
    let key: Int
    var text: String
  }

  struct Turn {
    var label: String
    var pieces: [Piece]
  }

  var id: String
  var turns: [Turn]

  /// What is said, in lines no longer than `width`, and where each piece stands in it.
  func written(width: Int) -> (text: [UInt8], places: [Int: TextRange]) {
    var text: [UInt8] = []
    var places: [Int: TextRange] = [:]
    for turn in turns {
      text += Array("\(turn.label):".utf8)
      var column = turn.label.utf8.count + 1
      for piece in turn.pieces {
        var start: Int?
        for word in piece.text.split(separator: " ") {
          // A line that begins with a sign or a label may be read as something else.
          let isFull =
            column + 1 + word.utf8.count > width && word.first?.isLetter == true
            && word.last != ":"
          text.append(UInt8(ascii: isFull ? "\n" : " "))
          column = (isFull ? 0 : column + 1) + word.utf8.count
          start = start ?? text.count
          text += Array(word.utf8)
        }
        if let start { places[piece.key] = TextRange(start, text.count) }
      }
      text.append(UInt8(ascii: "\n"))
    }
    return (text, places)
  }
}

/// Edits of interviews, all at random.
struct TranscriptEditor {
  var random: Seeded
  var pages: SpokenPages

  init(seed: UInt64) {
    random = Seeded(seed)
    pages = SpokenPages(seed: seed &+ 1_000_000)
  }

  /// Puts a page of 30 turns above all others; its pieces have keys below 0.
  mutating func insertPage(_ talk: inout EditedTalk) {
    let person = talk.turns.first { $0.label != "MOD" }?.label ?? "P1"
    let page = pages.page(by: person, turns: 30).map { turn in
      EditedTalk.Turn(
        label: turn.label,
        pieces: turn.pieces.map { EditedTalk.Piece(key: -$0.key, text: $0.text) })
    }
    talk.turns = page + talk.turns
  }

  /// Mistypes one word in twenty.
  mutating func mistype(_ talk: inout EditedTalk) {
    eachText(&talk) { editor, text in
      text.split(separator: " ").map { word in
        editor.isLucky(1, of: 20) ? editor.mistyped(String(word)) : String(word)
      }.joined(separator: " ")
    }
  }

  private mutating func mistyped(_ word: String) -> String {
    var letters = Array(word)
    let places = letters.indices.filter { letters[$0].isLetter }
    guard let last = places.last, let first = places.first, last > first else { return word }
    let place = isLucky(1, of: 4) ? first : places.randomElement(using: &random) ?? first
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where place < last && letters[place + 1].isLetter: letters.swapAt(place, place + 1)
    case 1: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    default: letters[place] = neighbour(of: letters[place])
    }
    return String(letters)
  }

  private mutating func neighbour(of letter: Character) -> Character {
    for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init) {
      guard let place = row.firstIndex(of: Character(letter.lowercased())) else { continue }
      let other = row[
        place == 0 || (place + 1 < row.count && isLucky(1, of: 2)) ? place + 1 : place - 1]
      return letter.isUppercase ? Character(other.uppercased()) : other
    }
    return "x"
  }

  mutating func removeHesitations(_ talk: inout EditedTalk) {
    eachText(&talk) { _, text in
      let words = text.split(separator: " ").filter {
        !["Um,", "Uh,", "Er,", "um,", "uh,"].contains($0)
      }
      guard !words.isEmpty else { return text }
      let kept = words.joined(separator: " ")
      return kept.prefix(1).uppercased() + kept.dropFirst()
    }
  }

  /// Ends some sentences otherwise, joins some to the next, and drops commas.
  mutating func repunctuate(_ talk: inout EditedTalk) {
    eachText(&talk) { editor, text in
      var text = editor.isLucky(1, of: 3) ? text.replacing(",", with: "") : text
      guard text.hasSuffix("."), editor.isLucky(1, of: 5) else { return text }
      text.removeLast()
      return text + (["!", ",", " –", "..."].randomElement(using: &editor.random) ?? "!")
    }
  }

  /// Cuts some turns in two with a word of the moderator between, and joins some that a short word of
  /// the moderator parts.
  mutating func cutAndJoin(_ talk: inout EditedTalk) {
    var turns: [EditedTalk.Turn] = []
    for turn in talk.turns {
      let count = turns.count
      if count >= 2, turns[count - 2].label == turn.label, turns[count - 1].label == "MOD",
        turns[count - 1].pieces.allSatisfy({ $0.text.utf8.count < 10 }), isLucky(1, of: 2)
      {
        turns.removeLast()
        turns[count - 2].pieces += turn.pieces
      } else if turn.label != "MOD", turn.pieces.count > 1, isLucky(1, of: 4) {
        let cut = turn.pieces.count / 2
        turns.append(EditedTalk.Turn(label: turn.label, pieces: Array(turn.pieces[..<cut])))
        turns.append(
          EditedTalk.Turn(label: "MOD", pieces: [EditedTalk.Piece(key: 0, text: "Mm-hm.")]))
        turns.append(EditedTalk.Turn(label: turn.label, pieces: Array(turn.pieces[cut...])))
      } else {
        turns.append(turn)
      }
    }
    talk.turns = turns
  }

  mutating func americanize(_ talk: inout EditedTalk) {
    eachText(&talk) { _, text in
      Self.spellings.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
  }

  private static let spellings = [
    ("olour", "olor"), ("ganis", "ganiz"), ("centre", "center"), ("avour", "avor"),
    ("neighbour", "neighbor"), ("cancelled", "canceled"), ("travelled", "traveled"),
    ("pologis", "pologiz"), ("ecognis", "ecogniz"), ("nalyse", "nalyze"), ("licence", "license"),
    ("grey", "gray"), ("programme", "program"), ("cheque", "check"), ("catalogue", "catalog"),
    ("theatre", "theater"),
  ]

  private mutating func eachText(
    _ talk: inout EditedTalk, _ edit: (inout TranscriptEditor, String) -> String
  ) {
    for turn in talk.turns.indices {
      for piece in talk.turns[turn].pieces.indices {
        talk.turns[turn].pieces[piece].text = edit(&self, talk.turns[turn].pieces[piece].text)
      }
    }
  }

  private mutating func isLucky(_ count: Int, of all: Int) -> Bool {
    Int.random(in: 0..<all, using: &random) < count
  }
}
