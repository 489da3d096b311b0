import GoldpanKit

/// Which turns are shown with a turn: the last question before it, and some on either side.
struct TurnsAround: Hashable, Sendable {
  /// In order; the question may be one of those just before.
  let before: [Int]
  let after: [Int]

  /// With as many as `count` turns on each side.
  init(_ turn: Int, of turns: [Turn], each count: Int) {
    let earlier = turns[..<turn]
    let question = earlier.lastIndex { if case .interviewer = $0.speaker { true } else { false } }
    before = Set([question].compactMap(\.self) + earlier.indices.suffix(count)).sorted()
    after = Array(turns.indices[(turn + 1)...].prefix(count))
  }
}

extension Turn {
  /// Who speaks, as talk is shown.
  var speakerName: String {
    switch speaker {
    case .participant(let id): printable(id.description)
    case .interviewer(let name): printable(name)
    case .unknown: label.isEmpty ? "unknown" : printable(label)
    }
  }
}
