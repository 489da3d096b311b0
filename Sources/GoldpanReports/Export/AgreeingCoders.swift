import GoldpanCoding
import GoldpanText

/// Who says that a tag is on some words, by what they decided last.
struct AgreeingCoders {
  private struct Words: Hashable {
    let transcript: Transcript.ID
    let range: TextRange
    let tag: Tag.ID
  }

  private var verdicts: [Words: [String: Bool]] = [:]

  init(_ decided: [CodedCorpus.Decided]) {
    for entry in decided.sorted(by: { $0.decision.at < $1.decision.at }) {
      let decision = entry.decision
      func say(_ tag: Tag.ID, _ isThere: Bool) {
        let words = Words(transcript: entry.transcript, range: entry.range, tag: tag)
        verdicts[words, default: [:]][decision.coder] = isThere
      }
      switch decision.verdict {
      case .accept, .add: say(decision.tag, true)
      case .reject: say(decision.tag, false)
      case .retag(let tag):
        say(decision.tag, false)
        say(tag, true)
      case .note, .undo: continue
      }
    }
  }

  /// Everybody who accepted or added a coding, sorted.
  func names(for coding: Coding) -> [String] {
    let words = Words(
      transcript: coding.quotation.transcript, range: coding.quotation.range, tag: coding.tag)
    var names = Set((verdicts[words] ?? [:]).filter(\.value).keys)
    if case .person(let name) = coding.coder, verdicts[words]?[name] == nil { names.insert(name) }
    return names.sorted()
  }
}
