import GoldpanCLI
import GoldpanCoding
import GoldpanText
import Testing

@Suite struct FiltersTests {
  private struct Options: Sendable {
    var filters = Filters()
  }

  private struct Heard: Sendable {
    var filters = Filters()
  }

  private static let program: Program<Heard> = Program(
    "toy", "Listens.",
    groups: [
      (
        "all",
        [
          Command(
            "count", "Counts.", options: Options(),
            parameters: Filters.parameters.map { $0.lifted(into: \.filters) }
          ) { options, heard in heard.filters = options.filters }
        ]
      )
    ])

  private func heard(_ line: String) throws -> Filters {
    var heard = Heard()
    let words = line.split(separator: " ").map(String.init)
    try Self.program.invocation(of: words, in: &heard)(&heard)
    return heard.filters
  }

  @Test func `a command lifts the filters into its options`() throws {
    let filters = try heard(
      "count --wave w1 --wave w2 --tag pain/* --segment plan=gold=1 --audience employee --reviewed")
    #expect(filters.waves == ["w1", "w2"])
    #expect(filters.tags == ["pain/*"])
    #expect(filters.segments == [Scope.Segment(column: "plan", value: "gold=1")])
    #expect(filters.audience == .employee)
    #expect(filters.reviewed)
    #expect(filters.people.isEmpty && filters.stages.isEmpty)
  }

  @Test(arguments: ["--segment plan", "--segment =gold", "--audience staff", "--wave"])
  func `refuses what is no filter`(words: String) {
    #expect(throws: Interruption.self) { try heard("count \(words)") }
  }
}
