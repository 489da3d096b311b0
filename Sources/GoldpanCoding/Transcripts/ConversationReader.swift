import GoldpanText

/// Reads what front matter says about a conversation.
struct ConversationReader {
  private(set) var conversation = Conversation()
  private(set) var diagnostics: [Diagnostic] = []
  private let file: TranscriptFile
  private var hasMethod = false

  init(_ file: TranscriptFile) {
    self.file = file
    diagnostics = file.frontMatter.unknownKeys(in: file.source)
    conversation.wave = file.frontMatter.value("wave")
    conversation.date = file.frontMatter.value("date")
    if let method = word("method", of: Conversation.Method.allCases.map(\.rawValue)) {
      hasMethod = true
      conversation.method = Conversation.Method(rawValue: method) ?? .interview
    }
    if let audience = word("audience", of: Audience.allCases.map(\.rawValue)) {
      conversation.audience = Audience(rawValue: audience) ?? .customer
    }
    _ = word("dialect", of: Dialect.allCases.map(\.rawValue))
  }

  /// Adds what the turns say: three participants make a focus group of what the file calls nothing.
  mutating func complete(_ turns: [Turn], wave: String?) {
    if conversation.wave == nil { conversation.wave = wave }
    if !hasMethod, hasGroup(turns) { conversation.method = .focusGroup }
  }

  /// Whether at least three participants speak.
  private func hasGroup(_ turns: [Turn]) -> Bool {
    var participants: [Participant.ID] = []
    for turn in turns {
      guard let id = turn.speaker.participant, !participants.contains(id) else { continue }
      participants.append(id)
      if participants.count == 3 { return true }
    }
    return false
  }

  /// The value of `key` if it is one of `words`; a warning if it is something else.
  private mutating func word(_ key: String, of words: [String]) -> String? {
    guard let entry = file.frontMatter.entry(key), let value = file.frontMatter.value(key) else {
      return nil
    }
    let wanted = value.lowercased()
    if words.contains(wanted) { return wanted }
    let hint = Spelling.hint(for: wanted, among: words)
    diagnostics.append(
      Diagnostic(
        .malformedRoster, .warning,
        "unknown \(key) '\(value)'; expected \(words.joined(separator: ", "))\(hint)",
        in: file.source, at: entry.range))
    return nil
  }
}
