import GoldpanCoding
import GoldpanText
import GoldpanInsights
import TestSupport

extension Fieldwork {
  /// A study that `seed` determines; it grows with the seed.
  static func random(_ seed: UInt64) -> Fieldwork {
    var random = Seeded(seed)
    var study = Fieldwork()
    let tags = ["pain/a", "pain/b", "pain/c", "loved/a", "loved/b", "expects/a", "says/recommends"]
    study.promise("p", kept: ["loved/a"], broken: ["pain/a", "pain/b"])
    study.promise("q", kept: ["loved/b"], broken: ["pain/b", "pain/c"], status: .draft)
    study.groups = ["w1/G0"]
    for _ in 0..<(Int(seed % 40) + 1) {
      let person = "P\(Int.random(in: 0..<(3 + Int(seed / 12)), using: &random))"
      let first = tags[Int.random(in: 0..<tags.count, using: &random)]
      let second = tags[Int.random(in: 0..<tags.count, using: &random)]
      let isInGroup = Int.random(in: 0..<3, using: &random) == 0
      study.say(
        person, first, first == second ? "wish/x" : second, in: isInGroup ? "w1/G0" : nil,
        state: Bool.random(using: &random) ? .accepted : .pending,
        severity: Int.random(in: 0...3, using: &random))
      study.know(person) { row in
        switch Int.random(in: 0..<6, using: &random) {
        case 0: row.ratings["p"] = Double(Int.random(in: 0...20, using: &random)) / 2
        case 1: row.nps = Double(Int.random(in: 0...10, using: &random))
        case 2: row.segments["plan"] = Bool.random(using: &random) ? "home" : "business"
        default: break
        }
      }
    }
    return study
  }
}
