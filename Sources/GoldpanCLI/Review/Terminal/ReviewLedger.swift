import GoldpanKit

/// What people decided about which words: the state of a tag on words without coding anew.
///
/// It follows `DecisionApplier`: of one coder's decisions about a tag on some words the latest
/// counts, and among coders the latest of those.
struct ReviewLedger: Sendable {
  /// A decision and where its words stand.
  struct Line: Hashable, Sendable {
    let decision: Decision
    let range: TextRange
  }

  /// What has become of a tag on some words.
  enum Standing: Hashable, Sendable {
    /// Nobody suggests it.
    case absent
    case waiting
    case accepted(by: String)
    case rejected(by: String)
    case retagged(Tag.ID, by: String)
  }

  private struct Name: Hashable {
    let coder: String
    let at: Decision.Instant

    init(_ decision: Decision) { (coder, at) = (decision.coder, decision.at) }
  }

  /// In the order of time.
  private var lines: [Transcript.ID: [Line]] = [:]
  /// Where the words of each decision stand now.
  private var homes: [Name: Transcript.ID] = [:]

  init(_ decided: [CodedCorpus.Decided]) {
    for decided in decided {
      lines[decided.transcript, default: []].append(
        Line(decision: decided.decision, range: decided.range))
      homes[Name(decided.decision)] = decided.transcript
    }
  }

  /// Takes a decision up at its place in time.
  mutating func add(_ line: Line) {
    let transcript = line.decision.anchor.transcript
    homes[Name(line.decision)] = transcript
    let place = lines[transcript, default: []].lastIndex { $0.decision.at <= line.decision.at }
    lines[transcript, default: []].insert(line, at: place.map { $0 + 1 } ?? 0)
  }

  /// Forgets a decision, and gives where its words stood; `nil` if they are gone.
  mutating func remove(_ decision: Decision) -> (transcript: Transcript.ID, range: TextRange)? {
    guard let home = homes.removeValue(forKey: Name(decision)),
      let place = lines[home]?.lastIndex(where: { Name($0.decision) == Name(decision) }),
      let line = lines[home]?.remove(at: place)
    else { return nil }
    return (home, line.range)
  }

  /// What has become of `tag`, which a rule suggests for these words or not.
  func standing(
    of tag: Tag.ID, on range: TextRange, in transcript: Transcript.ID, isSuggested: Bool
  ) -> Standing {
    var standing: Standing = isSuggested ? .waiting : .absent
    for line in counting(on: range, in: transcript) {
      let decision = line.decision
      switch decision.verdict {
      case .accept, .add: if decision.tag == tag { standing = .accepted(by: decision.coder) }
      case .reject:
        if decision.tag == tag, standing != .absent { standing = .rejected(by: decision.coder) }
      case .retag(let new):
        if new == tag {
          standing = .accepted(by: decision.coder)
        } else if decision.tag == tag, standing != .absent {
          standing = .retagged(new, by: decision.coder)
        }
      case .note, .undo: break
      }
    }
    return standing
  }

  /// The tags that people put on these words, sorted.
  func tags(on range: TextRange, in transcript: Transcript.ID) -> [Tag.ID] {
    var tags: Set<Tag.ID> = []
    for line in counting(on: range, in: transcript) {
      switch line.decision.verdict {
      case .accept, .add: tags.insert(line.decision.tag)
      case .retag(let tag): tags.insert(tag)
      case .reject, .note, .undo: break
      }
    }
    return tags.sorted()
  }

  /// Whether somebody put a tag on words that share some with these.
  func hasTag(on range: TextRange, in transcript: Transcript.ID) -> Bool {
    ranges(overlapping: range, in: transcript).contains { words in
      tags(on: words, in: transcript).contains { tag in
        if case .accepted = standing(of: tag, on: words, in: transcript, isSuggested: false) {
          return true
        }
        return false
      }
    }
  }

  /// The words that something was decided about and that share some with these.
  func ranges(overlapping range: TextRange, in transcript: Transcript.ID) -> Set<TextRange> {
    Set((lines[transcript] ?? []).map(\.range).filter { $0.overlaps(range) })
  }

  /// What a coder says of a tag on words; notes are no verdicts.
  func verdict(
    of coder: String, on tag: Tag.ID, _ range: TextRange, in transcript: Transcript.ID
  ) -> Decision.Verdict? {
    counting(on: range, in: transcript)
      .last { $0.decision.coder == coder && $0.decision.tag == tag }?.decision.verdict
  }

  /// What was noted about these words, with who noted it, in the order of time.
  func memos(on range: TextRange, in transcript: Transcript.ID) -> [(coder: String, text: String)] {
    (lines[transcript] ?? []).filter { $0.range == range }.compactMap { line in
      line.decision.memo.map { (line.decision.coder, $0) }
    }
  }

  /// The latest verdict of each coder on each tag of these words, in the order of time.
  private func counting(on range: TextRange, in transcript: Transcript.ID) -> [Line] {
    let about = (lines[transcript] ?? []).filter {
      $0.range == range && $0.decision.verdict != .note
    }
    return about.enumerated().filter { place, line in
      !about[(place + 1)...].contains {
        $0.decision.tag == line.decision.tag && $0.decision.coder == line.decision.coder
      }
    }.map(\.element)
  }
}
