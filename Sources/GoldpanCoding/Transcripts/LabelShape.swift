import GoldpanText

/// What a label looks like: how far the look alone says that it names a speaker.
enum LabelShape: Hashable {
  /// `P1`, `TN9`, `Speaker 2`.
  case code
  /// `GA`, `MR. DAVIS`, `NVK`.
  case capitals
  /// `Harry Rook`, `Tiago - Stakin`, `Jerome de Tychey`.
  case title
  /// `staking4all`: a name only among other names.
  case plain
  /// A sentence, a heading, a metadata key.
  case none

  init(_ label: String) {
    guard !isSentence(label) else {
      self = .none
      return
    }
    let signs = LabelSigns(label)
    let words = label.split(separator: " ")
    guard
      label.unicodeScalars.count <= 60, signs.hasLetters, !words.isEmpty, !signs.areForbidden,
      !isMetadata(words)
    else {
      self = .none
      return
    }
    if isCode(words) {
      self = .code
    } else if words.count <= 3, !signs.hasSmallLetters, signs.hasCapitals {
      self = .capitals
    } else if words.count <= 6, isTitle(words) {
      self = .title
    } else {
      self = words.count <= 6 ? .plain : .none
    }
  }
}

/// Whether ASCII text is too long for a label, or holds too many words or no letter: most of what
/// stands before a colon can be told apart by this alone.
private func isSentence(_ label: String) -> Bool {
  var (count, words, letters) = (0, 0, 0)
  var last = UInt8(ascii: " ")
  for byte in label.utf8 {
    if byte >= 0x80 { return false }
    count += 1
    if last == UInt8(ascii: " "), byte != last { words += 1 }
    if mayBeInWord(byte), !isDigit(byte) { letters += 1 }
    last = byte
  }
  return count > 60 || words > 6 || letters == 0
}

/// What sort of signs a label holds; ASCII, as most are, by its bytes.
private struct LabelSigns {
  private(set) var hasLetters = false
  private(set) var hasCapitals = false
  private(set) var hasSmallLetters = false
  /// Whether it holds a sign or two that no name has.
  private(set) var areForbidden = false

  init(_ label: String) {
    guard label.utf8.allSatisfy({ $0 < 0x80 }) else {
      hasLetters = label.contains(where: \.isLetter)
      hasCapitals = label.contains(where: \.isUppercase)
      hasSmallLetters = label.contains(where: \.isLowercase)
      areForbidden =
        label.contains { "?!;\"<>{}=\\“”".contains($0) } || label.contains("//")
      return
    }
    var last = UInt8(ascii: " ")
    for byte in label.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasCapitals = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hasSmallLetters = true
      case UInt8(ascii: "/"): areForbidden = areForbidden || last == byte
      default: areForbidden = areForbidden || "?!;\"<>{}=\\".utf8.contains(byte)
      }
      last = byte
    }
    hasLetters = hasCapitals || hasSmallLetters
  }
}

/// Whether a label is a whole name with what its bearer does: `Ana Holt, head of lending`.
func isNameWithRole(_ label: String) -> Bool {
  guard let comma = label.firstIndex(of: ",") else { return false }
  let words = label[..<comma].split(separator: " ")
  return 2...4 ~= words.count && isTitle(words)
}

/// Whether text is two to four words of a name, and neither a greeting nor a sentence.
func isFullName(_ text: String) -> Bool {
  let words = text.split(separator: " ")
  guard 2...4 ~= words.count, !text.contains(where: { ",.?!;:…".contains($0) }) else {
    return false
  }
  return isTitle(words) && !greetings.contains(words[0].lowercased())
}

/// Whether a label is one word of letters and digits, as people call themselves online: `0xB10C`.
func isNickname(_ label: String) -> Bool {
  label.count > 3 && label.allSatisfy { $0.isLetter || $0.isNumber }
    && label.contains(where: \.isNumber) && label.contains(where: \.isLetter)
}

/// Whether nobody can tell from a label who it is, so that it only means somebody inside its file.
func isGeneric(_ label: String) -> Bool {
  let words = label.lowercased().split(separator: " ")
  if label.count == 1 { return true }
  if ["audience member", "the witness"].contains(label.lowercased()) { return true }
  guard let first = words.first, genericNames.contains(String(first)) else { return false }
  return words.count == 1 || words.count == 2 && isOrdinal(words[1])
}

/// Whether a label says that nobody knows who speaks.
func isUnknownSpeaker(_ label: String) -> Bool {
  if label.isEmpty { return true }
  guard label.utf8.count <= 60 else { return false }
  let label = label.lowercased()
  return ["unknown", "unknown speaker", "unidentified speaker"].contains(label)
}

private func isOrdinal(_ word: Substring) -> Bool {
  word.count <= 3 && word.allSatisfy(\.isNumber) || word.count == 1
}

/// A short word with a number, or a generic name with a number or letter.
private func isCode(_ words: [Substring]) -> Bool {
  if words.count == 2 {
    return words[0].contains(where: \.isUppercase) && isOrdinal(words[1])
      && genericNames.contains(words[0].lowercased())
  }
  guard words.count == 1, let first = words[0].first, first.isUppercase else { return false }
  let letters = words[0].prefix { $0.isLetter }
  let digits = words[0].dropFirst(letters.count).drop { $0 == "-" || $0 == "_" }
  return 1...4 ~= letters.count && 1...3 ~= digits.count && digits.allSatisfy(\.isNumber)
}

private func isTitle(_ words: [Substring]) -> Bool {
  guard let first = words.first, !openers.contains(first.lowercased()) else { return false }
  return words.enumerated().allSatisfy { index, word in
    guard let letter = word.first(where: \.isLetter) else { return true }
    return !letter.isLowercase || index > 0 && particles.contains(String(word))
  }
}

private func isMetadata(_ words: [Substring]) -> Bool {
  let first = words[0].lowercased()
  if words.count == 1 { return metadata.contains(first) }
  let second = words[1].lowercased()
  return words.count == 2 && metadata.contains(second) && second != "example"
    && !genericNames.contains(first)
}

private let genericNames: Set<String> = [
  "speaker", "participant", "respondent", "person", "interviewee", "guest", "customer", "caller",
  "voice", "patient", "student", "user", "employee", "unknown", "answer", "audience",
]

/// Words that begin a heading or a sentence, and no name.
private let openers: Set<String> = [
  "the", "a", "an", "and", "but", "or", "so", "if", "in", "on", "at", "for", "with", "this", "that",
  "these", "those", "there", "here", "it", "its", "my", "our", "your", "what", "why", "how", "when",
  "where", "who", "step", "part", "section", "chapter", "note", "no", "yes", "not", "is", "as",
  "question",
]

/// Words before a name that address its bearer.
private let greetings: Set<String> = [
  "hi", "hello", "hey", "welcome", "thanks", "thank", "good", "dear", "okay", "ok", "yeah", "well",
  "please", "sorry", "right", "great", "now",
]

private let particles: Set<String> = [
  "de", "da", "di", "du", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "el", "al",
  "bin", "ibn", "y", "dos", "of", "from", "the", "aka", "af", "ter", "ten",
]

/// Keys of header lines and of prose.
private let metadata: Set<String> = [
  "date", "dates", "time", "location", "place", "venue", "room", "participants",
  "attendees", "attendance", "present", "speakers", "hosts", "slides", "slide", "agenda", "topic",
  "topics", "title", "subject", "summary", "abstract", "duration", "length", "recording",
  "recorded", "transcript", "transcription", "transcribed", "transcriber", "transcript_by",
  "media", "video", "audio", "podcast", "episode", "tags", "tag", "link", "links", "url", "urls",
  "website", "source", "sources", "reference", "references", "repo", "repository", "commit",
  "licence", "license", "copyright", "paths", "path", "file", "files", "note", "notes", "nb",
  "ps", "p.s.", "todo", "fyi", "edit", "update", "version", "tweet", "tweets", "email", "e-mail",
  "phone", "tel", "http", "https", "example", "examples", "eg", "e.g.", "ie", "i.e.", "warning",
  "important", "tip", "hint", "goal", "goals", "overview", "conclusion", "introduction", "intro",
  "background", "disclaimer", "method", "wave", "what", "moderators", "interviewers", "language",
  "kind", "keywords", "categories", "author", "authors", "created", "from", "to", "cc", "re",
  "advantages", "disadvantages", "pros", "cons", "tldr", "tl;dr", "url:", "isbn", "doi",
]
