public import GoldpanCoding

/// When interviews stop bringing new tags, in the order in which they stand.
///
/// Guest, Namey & Chen 2020, "A simple method to assess and report thematic saturation in qualitative
/// research", PLOS ONE 15(5): the tags of the first interviews are the base; each run of successive
/// interviews after it is compared with the base by the ratio of the tags that are new in the run.
/// The first run whose ratio is no more than the threshold ends it, and "5+2" says that five
/// interviews were enough, as two more showed.
public struct Saturation: Hashable, Sendable {
  /// What is compared with what.
  public struct Criterion: Hashable, Sendable {
    /// How many interviews make the base, 1 or more.
    public let base: Int
    /// How many interviews make a run, 1 or more.
    public let run: Int
    /// How much of the base a run may bring, in percent from 0 to 100.
    public let threshold: Double

    /// By default the paper's own: base 4, run 2, at most 5 %.
    public init(base: Int = 4, run: Int = 2, threshold: Double = 5) {
      precondition(base > 0 && run > 0, "a base and a run have interviews")
      precondition(0...100 ~= threshold, "a threshold is a percentage")
      self.base = base
      self.run = run
      self.threshold = threshold
    }

    /// How many interviews are needed to tell anything.
    public var fewest: Int { base + run }
  }

  /// The point after which interviews bring little that is new.
  public enum Point: Hashable, Sendable {
    /// The interviews before the first run that brings little enough.
    case reached(Int)
    /// Every run brings more.
    case never
    /// There are no tags in the base, so that nothing can be compared with it.
    case emptyBase
    /// There are fewer interviews than a base and a run.
    case tooFew

    /// The point where interview after interview brings so many new tags.
    public init(newTags: [Int], by criterion: Criterion = Criterion()) {
      guard newTags.count >= criterion.fewest else {
        self = .tooFew
        return
      }
      let base = newTags[..<criterion.base].reduce(0, +)
      guard base > 0 else {
        self = .emptyBase
        return
      }
      let most = criterion.threshold * Double(base)
      var inRun = newTags[criterion.base..<criterion.fewest].reduce(0, +)
      for start in criterion.base...(newTags.count - criterion.run) {
        // Compared without a division, so that 1 of 20 is exactly 5 %.
        if Double(inRun * 100) <= most {
          self = .reached(start)
          return
        }
        guard start + criterion.run < newTags.count else { break }
        inRun += newTags[start + criterion.run] - newTags[start]
      }
      self = .never
    }
  }

  /// One interview in its place.
  public struct Step: Hashable, Sendable {
    /// The interview.
    public let interview: Interview
    /// The tags that no interview before it has, sorted.
    public let new: [Tag.ID]
    /// How many tags there are up to and with it.
    public let total: Int
    /// What the run that begins here brings, as a share of the base; `nil` in the base, for a base
    /// without tags, and where too few interviews follow.
    public let ratio: Double?
  }

  /// What was compared with what.
  public let criterion: Criterion
  /// Interview by interview.
  public let steps: [Step]
  /// What comes of it.
  public let outcome: Point

  /// What `interviews` bring, one after another.
  public init(of interviews: [Interview], by criterion: Criterion = Criterion()) {
    var known: Set<Tag.ID> = []
    let new = interviews.map { $0.tags.filter { known.insert($0).inserted } }
    let counts = new.map(\.count)
    let base = counts.prefix(criterion.base).reduce(0, +)
    var total = 0
    var steps: [Step] = []
    for (index, interview) in interviews.enumerated() {
      total += counts[index]
      let isRun = index >= criterion.base && index + criterion.run <= counts.count && base > 0
      let inRun = isRun ? counts[index..<index + criterion.run].reduce(0, +) : 0
      steps.append(
        Step(
          interview: interview, new: new[index], total: total,
          ratio: isRun ? Double(inRun) / Double(base) : nil))
    }
    self.criterion = criterion
    self.steps = steps
    outcome = Point(newTags: counts, by: criterion)
  }

  /// How many tags the base has.
  public var baseTags: Int { steps.prefix(criterion.base).last?.total ?? 0 }
}
