/// Some words laid over a text where they fit it best (Smith & Waterman 1981), in a band around a
/// place where they may begin.
struct Alignment {
  /// A word that stands for one of the text.
  struct Pair {
    let word: Int
    let place: Int
    /// How well they fit.
    let score: Int
  }

  /// What fits, in order.
  let pairs: [Pair]

  private enum Step: UInt8 {
    case start, pair, word, place
  }

  /// How many words the text may run ahead or behind.
  private static let reach = 12
  private static let width = 2 * reach + 1

  /// Lays `count` words over a text of `length` places, the first about place `start`.
  ///
  /// Of all that fits the best part is taken that goes on beyond word `target`; `score` is asked for
  /// a word, a place, or both.
  init(
    at start: Int, _ count: Int, in length: Int, target: Int,
    _ score: (_ word: Int?, _ place: Int?) -> Int
  ) {
    let width = Alignment.width
    var scores = [Int](repeating: 0, count: count * width)
    var steps = [Step](repeating: .start, count: count * width)
    var best = (score: 0, cell: 0)
    for word in 0..<count {
      let omitted = score(word, nil)
      for shift in 0..<width {
        let place = start + word + shift - Alignment.reach
        guard place >= 0, place < length else { continue }
        let cell = word * width + shift
        var (value, step) = (0, Step.start)
        let fit = score(word, place)
        let paired = fit + (word > 0 ? scores[cell - width] : 0)
        if paired > value { (value, step) = (paired, .pair) }
        if word > 0, shift + 1 < width, scores[cell - width + 1] + omitted > value {
          (value, step) = (scores[cell - width + 1] + omitted, .word)
        }
        if shift > 0 {
          let skipped = scores[cell - 1] + score(nil, place)
          if skipped > value { (value, step) = (skipped, .place) }
        }
        scores[cell] = value
        steps[cell] = step
        if word >= target, value > best.score { best = (value, cell) }
      }
    }
    var pairs: [Pair] = []
    var cell = best.cell
    while best.score > 0, cell >= 0, steps[cell] != .start {
      let (word, shift) = (cell / width, cell % width)
      switch steps[cell] {
      case .pair:
        let place = start + word + shift - Alignment.reach
        let fit = score(word, place)
        if fit > 0 { pairs.append(Pair(word: word, place: place, score: fit)) }
        cell -= width
      case .word: cell -= width - 1
      case .place: cell -= 1
      case .start: break
      }
    }
    self.pairs = pairs.reversed()
  }
}
