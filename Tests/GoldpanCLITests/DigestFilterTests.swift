import Foundation
import Testing

/// What filters, dates and small columns do to what is said of a study.
@Suite struct DigestFilterTests {
  @Test(arguments: ["--segment pass=yearly", "--person C01"])
  func `a filter that chooses customers keeps the company's view`(_ filter: String) throws {
    try withBakery("pool") { pool in
      let whole = pool.run("show gap --plain").output
      let row = try #require(whole.split(separator: "\n").first { $0.hasPrefix("Clean every") })
      let company = row.split(separator: "\t").prefix(4)
      let some = pool.run("show gap --plain \(filter)").output
      let own = try #require(some.split(separator: "\n").first { $0.hasPrefix("Clean every") })
      #expect(own.split(separator: "\t").prefix(4) == company)
      #expect(own != row)
      #expect(pool.run("digest \(filter)").output.contains(" employees"))
      let found = pool.run("tag --plain \(filter)").output
      #expect(!found.contains("E01"))
    }
  }

  @Test(arguments: ["digest --wave w9", "digest --audience employee"])
  func `a filter that fits nothing ends with 2, also in an empty study`(_ line: String) throws {
    try withBakery("empty-study") { study in #expect(study.run(line).status == 2) }
  }

  @Test func `without a date of any conversation nobody can say until when it is valid`() throws {
    try withBakery { bakery in
      let day = "digest --as-of 2040-01-01"
      #expect(bakery.run(day).output.contains("**STALE**"))
      #expect(!bakery.run("status").output.contains("no conversation has a date"))
      let file = "transcripts/w1/P01.txt"
      let text = try bakery.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      try bakery.write(text.filter { !$0.contains("date:") }.joined(separator: "\n"), to: file)
      let (status, output, errors) = bakery.run(day)
      #expect(status == 0 && !output.contains("**STALE**"))
      #expect(errors.contains("--as-of: no conversation has a date"))
      #expect(bakery.run("status").output.contains("note: no conversation has a date"))
    }
  }

  @Test func `columns of fewer than three people are named`() throws {
    try withBakery { bakery in
      let remark = "fewer than three people: Millbrook (2) and Overton (2); such columns tell of"
      #expect(bakery.run("count --by town").errors.contains(remark))
      #expect(!bakery.run("count --by wave").errors.contains("fewer than three"))
    }
  }
}
