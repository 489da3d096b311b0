import GoldpanCoding

/// The turns that coders are compared on as numbers, so that they are counted quickly a thousand
/// times.
struct TurnSample {
  /// A tag in a turn: what it adds to the tally of a tag that everybody says is absent.
  private struct Change {
    let tag: Int32
    let present: Int32
    let absent: Int32
    let byFirst: Int32
    let disagreement: Double
    let turns: Int32

    init(_ entry: CodedUnits.Entry, row: Int, coders: Int) {
      let present = entry.verdicts.count { $0 == .present }
      let absent = entry.verdicts.count { $0 == .absent }
      let isCounted = present + absent >= 2
      turns = (isCounted ? 1 : 0) - (coders >= 2 ? 1 : 0)
      tag = Int32(row)
      self.present = isCounted ? Int32(present) : 0
      self.absent = (isCounted ? Int32(absent) : 0) - (coders >= 2 ? Int32(coders) : 0)
      byFirst = isCounted && entry.verdicts.first == .present ? 1 : 0
      disagreement =
        isCounted ? Double(2 * present * absent) / Double(present + absent - 1) : 0
    }
  }

  private let tagCount: Int
  private var changes: [Change] = []
  /// Where the changes of each turn begin; then how many there are.
  private var starts: [Int32] = [0]
  /// How many verdicts each turn has for every tag that nobody gives it and that waits for nobody.
  private var verdicts: [Int32] = []

  /// Of those tags for which `rows` has a place.
  init(_ units: CodedUnits, rows: [Int?], count: Int) {
    tagCount = count
    var next = 0
    for part in units.parts {
      let coders = part.isCoded.count { $0 }
      for unit in part.units {
        verdicts.append(coders >= 2 ? Int32(coders) : 0)
        while next < units.entries.count, units.entries[next].unit == unit {
          let entry = units.entries[next]
          if let row = rows[entry.tag] {
            changes.append(Change(entry, row: row, coders: coders))
          }
          next += 1
        }
        starts.append(Int32(changes.count))
      }
    }
  }

  /// The tallies of all turns.
  var all: [VerdictTally] { tallies(of: verdicts.indices.map(Int32.init)) }

  /// The tallies of the turns `drawn`, some of them perhaps more than once.
  func tallies(of drawn: [Int32]) -> [VerdictTally] {
    var tallies = [VerdictTally](repeating: VerdictTally(), count: tagCount)
    var (sum, turns) = (0, 0)
    for unit in drawn {
      let unit = Int(unit)
      sum += Int(verdicts[unit])
      turns += verdicts[unit] > 0 ? 1 : 0
      for place in Int(starts[unit])..<Int(starts[unit + 1]) {
        let change = changes[place]
        let tag = Int(change.tag)
        tallies[tag].present += Int(change.present)
        tallies[tag].absent += Int(change.absent)
        tallies[tag].byFirst += Int(change.byFirst)
        tallies[tag].disagreement += change.disagreement
        tallies[tag].turns += Int(change.turns)
      }
    }
    for tag in tallies.indices {
      tallies[tag].absent += sum
      tallies[tag].turns += turns
    }
    return tallies
  }
}
