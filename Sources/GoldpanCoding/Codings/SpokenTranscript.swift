import GoldpanText

extension Transcript {
  /// Words on their own: what somebody says, in one turn, after the question just before it if
  /// there is one.
  package init(
    id: ID, saying text: String, after question: String? = nil, by speaker: Speaker,
    audience: Audience = .customer
  ) {
    var bytes = Array((question ?? "").utf8)
    var turns: [Turn] = []
    if !bytes.isEmpty {
      turns.append(
        Turn(speaker: .interviewer("Q"), label: "Q", range: TextRange(0, bytes.count)))
      bytes.append(UInt8(ascii: "\n"))
    }
    let start = bytes.count
    bytes += Array(text.utf8)
    turns.append(Turn(speaker: speaker, label: "A", range: TextRange(start, bytes.count)))
    var about = Conversation()
    about.audience = audience
    self.init(
      id: id, source: Source(name: id.description, bytes: bytes), turns: turns,
      dialect: .canonical, about: about)
  }
}
