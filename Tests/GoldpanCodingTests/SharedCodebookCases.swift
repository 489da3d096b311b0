import GoldpanCoding
import GoldpanText
import Testing

/// Codebooks that do not fit together, and what the reader prints about them.
struct SharedCase: Sendable, CustomTestStringConvertible {
  let name: String
  let documents: [(name: String, text: String)]
  let output: String
  var testDescription: String { name }
}

@Suite struct SharedCodebookCases {
  @Test(arguments: cases)
  func `a mistake is reported where it stands`(_ mistake: SharedCase) {
    let found = SharedCodebook(mistake.documents).parsed.diagnostics
    let lines = found.map { $0.description.prefix { $0 != "\n" } }
    #expect(lines.joined(separator: "\n") == mistake.output)
  }

  static let cases: [SharedCase] = [
    SharedCase(
      name: "another checksum",
      documents: [("team.md", team("").replacing("{core.md}", with: zeros)), ("core.md", core)],
      output: """
        team.md:4:12: error GP401: 'core' 1.0.0 is not the one that was pinned: its checksum is a1a0c6f10bca…, pinned is 000000000000…; 'goldpan codebook update core' puts a copy in codebooks/vendor/ back, and pins a codebook of your own in codebooks/ as it is now
        """),
    SharedCase(
      name: "a tag of the same name",
      documents: [("team.md", team(manual("pain/slow") + "## loved/staff\n")), ("core.md", core)],
      output: """
        team.md:5:4: error GP404: 'core' 1.0.0 has 'pain/slow' too; write '(extends)' after it to add to that one, '(override)' to replace it
        team.md:11:4: error GP404: 'core' 1.0.0 has 'loved/staff' too; write '(extends)' after it to add to that one, '(override)' to replace it
        """),
    SharedCase(
      name: "a tag that no base has",
      documents: [
        (
          "team.md",
          team(
            "## pain/slwo (extends)\n## pain/x (override)\nX.\n### Use when\nA.\n### Not when\nB.\n### Match\n- x\n### Examples\n- yes: \"x\"\n- no: \"y\"\n"
          )
        ), ("core.md", core),
      ],
      output: """
        team.md:5:4: error GP405: unknown tag 'pain/slwo'; did you mean 'pain/slow'?
        team.md:6:4: error GP405: unknown tag 'pain/x'; '(override)' needs a tag of an extended codebook
        """),
    SharedCase(
      name: "a former name of a tag that the base has",
      documents: [
        (
          "team.md",
          team("## pain/late (extends)\n### Match\n- late\n")
        ), ("core.md", core),
      ],
      output: """
        team.md:5:4: error GP405: unknown tag 'pain/late'; it is now 'pain/slow': write '## pain/slow (extends)'
        """),
    SharedCase(
      name: "two codebooks with one tag and one list",
      documents: [
        ("team.md", team("- extends: other@1.0.0 sha256:{other.md}\n")), ("core.md", core),
        ("other.md", core.replacing("id: core", with: "id: other")),
      ],
      output: """
        team.md:5:12: error GP404: list '@slow' is in 'core' 1.0.0 and in 'other' 1.0.0; write '- @slow: …' under '## Lists' of team.md, for both to use
        team.md:5:12: error GP404: tag 'loved/staff' is in 'core' 1.0.0 and in 'other' 1.0.0; write '## loved/staff (override)' and say what it means
        team.md:5:12: error GP404: tag 'pain/slow' is in 'core' 1.0.0 and in 'other' 1.0.0; write '## pain/slow (override)' and say what it means
        """),
    SharedCase(
      name: "two codebooks, settled",
      documents: [
        (
          "team.md",
          team("- extends: other@1.0.0 sha256:{other.md}\n## Lists\n- @slow: slow\n")
            + manual("pain/slow (override").replacing(" (manual)", with: ", manual)")
            + "## loved/staff (retired)\n- see: pain/slow\n"
        ), ("core.md", core),
        ("other.md", core.replacing("id: core", with: "id: other")),
      ],
      output: """
        team.md:7:3: note GP404: '@slow' replaces the list of 'other' 1.0.0
        team.md:7:10: note GP213: no rule uses the list '@slow'
        """),
    SharedCase(
      name: "two versions",
      documents: [
        ("team.md", team("- extends: core@2.0.0 sha256:{other.md}\n")), ("core.md", core),
        ("other.md", core.replacing("1.0.0", with: "2.0.0")),
      ],
      output: """
        team.md:5:12: error GP404: 'core' is wanted in two versions, 1.0.0 and 2.0.0; one codebook holds one of them
        """),
    SharedCase(
      name: "documents that include each other",
      documents: [
        ("team.md", "# T\n- id: t\n- version: 1.0.0\n- include: a.md\n"),
        ("a.md", "- include: b.md\n" + manual("pain/a")),
        ("b.md", "- include: a.md\n" + manual("pain/b")),
      ],
      output: """
        b.md:1:12: error GP403: codebooks lead back to themselves: a.md → b.md → a.md; take one of these lines away
        """),
    SharedCase(
      name: "a path out of the folder",
      documents: [("team.md", "# T\n- id: t\n- version: 1.0.0\n- include: /etc/passwd\n")],
      output: """
        team.md:4:12: error GP402: '/etc/passwd' was not read; an include is a path from the folder of this file
        """),
    SharedCase(
      name: "errors of an extended codebook are shown, its warnings are not",
      documents: [
        ("team.md", team("")),
        (
          "core.md",
          core.replacing("### Not when\nThings.\n", with: "").replacing(
            "lovely people", with: "lovely (people")
        ),
      ],
      output: """
        core.md:28:10: error GP201: expected a comma, an operator or the end of the rule before '('
        """),
    SharedCase(
      name: "one rule in two documents",
      documents: [
        (
          "team.md",
          team(
            manual("loved/pace").replacing(" (manual)", with: "")
              + "### Match\n- lovely people\n### Examples\n- yes: \"A slow answer.\"\n- no: \"No.\"\n"
          )
        ), ("core.md", core),
      ],
      output: """
        team.md:12:3: error GP205: 'loved/pace' has the same rule as 'loved/staff'; remove one, or let one tag beat the other
        """),
    SharedCase(
      name: "tags that beat each other in a circle of documents",
      documents: [
        ("team.md", team("## loved/staff (extends)\n- beats: pain/slow\n")),
        ("core.md", core.replacing("- severity: 1", with: "- beats: loved/staff")),
      ],
      output: """
        team.md:6:10: error GP408: 'beats' cycle: pain/slow → loved/staff → pain/slow; take one of these lines away
        """),
  ]

  private static let zeros = String(repeating: "0", count: 64)
}
