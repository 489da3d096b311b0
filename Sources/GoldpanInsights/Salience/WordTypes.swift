import GoldpanCoding
import GoldpanText

/// The different words of a corpus, by numbers.
struct WordTypes {
  /// How much a word says about what somebody talks about.
  enum Weight: Int8 {
    /// Digits, labels and names: never part of a term.
    case barred
    /// It stands inside a phrase only.
    case function
    /// It stands inside a phrase, or ends one after a word that says something.
    case particle
    /// It says something with other words.
    case light
    /// It says something alone.
    case content
  }

  /// How a form was written away from the beginning of a sentence.
  private struct Case {
    var capitals = 0
    var smalls = 0
  }

  /// The forms of words, folded.
  private(set) var forms: [String] = []
  /// By form: the number of its stem.
  private(set) var stems: [Int32] = []
  /// By stem.
  private(set) var weights: [Weight] = []
  private var numbers: [String: Int32] = [:]
  private var stemNumbers: [String: Int32] = [:]
  private let barred: Set<String>
  /// By form: how it was written away from the beginning of a sentence.
  private var cases: [Case] = []

  /// No words yet; those of `barred` names will not count.
  init(barring barred: Set<String>) { self.barred = barred }

  /// The number of the form that a word has, `isInside` a sentence or at its beginning.
  mutating func number(of word: ArraySlice<UInt8>, isInside: Bool) -> Int32 {
    let text = String(decoding: word, as: UTF8.self)
    let number = numbers[text] ?? add(text: text)
    if isInside {
      if text.first?.isUppercase ?? false {
        cases[Int(number)].capitals += 1
      } else {
        cases[Int(number)].smalls += 1
      }
    }
    return number
  }

  /// Bars what is written like a name wherever that tells: always with a capital inside sentences.
  mutating func barNames() {
    for (number, found) in cases.enumerated() where found.capitals > 9 * found.smalls {
      weights[Int(stems[number])] = .barred
    }
  }

  private mutating func add(text: String) -> Int32 {
    let form = Words.fold(text)
    let number = numbers[form] ?? add(form)
    numbers[text] = number
    return number
  }

  private mutating func add(_ form: String) -> Int32 {
    let number = Int32(forms.count)
    let weight = weight(of: form)
    // A general word is a word of its own, whatever its stem.
    let key = weight == .content ? Stemming.stem(form) : "=\(form)"
    let stem = stemNumbers[key] ?? Int32(weights.count)
    if Int(stem) == weights.count {
      stemNumbers[key] = stem
      weights.append(weight)
    }
    forms.append(form)
    cases.append(Case())
    stems.append(stem)
    numbers[form] = number
    return number
  }

  private func weight(of form: String) -> Weight {
    if barred.contains(form) || form.utf8.contains(where: { 48...57 ~= $0 }) { return .barred }
    if FunctionWords.particles.contains(form) { return .particle }
    if FunctionWords.all.contains(form) { return .function }
    let isLetter = form.unicodeScalars.count == 1 && form.utf8.count == 1
    if isLetter { return .function }
    return FunctionWords.light.contains(form) ? .light : .content
  }
}

extension Corpus {
  /// The words of names and labels of all who speak or are listed, folded.
  var namesOfSpeakers: Set<String> {
    let listed = roster.participants.flatMap { [$0.id.description, $0.pseudonym ?? ""] }
    var labels = Set(listed)
    for turn in transcripts.flatMap(\.turns) where !labels.contains(turn.label) {
      labels.insert(turn.label)
    }
    var words: Set<String> = []
    for label in labels {
      let bytes = Array(label.utf8)
      for word in Words.ranges(in: bytes, TextRange(0, bytes.count)) {
        words.insert(Words.fold(String(decoding: bytes[word.indices], as: UTF8.self)))
      }
    }
    return words
  }
}
