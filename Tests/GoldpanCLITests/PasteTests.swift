import Testing

/// `codebook suggest --paste` in a codebook that extends another.
@Suite struct PasteTests {
  private let suggest = "codebook suggest --min-people 1 --about kerb --paste"

  private func talk(_ bakery: Bakery) throws {
    try append(
      "\nMOD: More?\nP01: My pram gets stuck on the kerb.\n", to: "transcripts/P01.txt", bakery)
  }

  @Test(arguments: [
    ("loved/staff", "## loved/staff (extends)\n### Match\n"),
    ("loved/new", "## loved/new\n### Match\n"),
    ("pain/queue", "### Match\n"), ("loved/bread", "### Match\n"),
  ])
  func `a heading stands above what is pasted if the tag has none here`(
    _ tag: String, _ head: String
  ) throws {
    try withBakery("shared-codebook") { bakery in
      try talk(bakery)
      #expect(bakery.run("\(suggest) \(tag)").output.hasPrefix(head))
    }
  }

  @Test(arguments: [
    ("loved/staff", "/codebooks/bakery.md, and put"),
    ("loved/new", "/codebooks/bakery.md, say there what the tag means, and put"),
    ("pain/queue", "/codebooks/bakery.md, under '## pain/queue', and put"),
    ("loved/bread", "/codebooks/parts/bread.md, under '## loved/bread', and put"),
  ])
  func `says where to paste`(_ tag: String, _ place: String) throws {
    try withBakery("shared-codebook") { bakery in
      try talk(bakery)
      let errors = bakery.run("\(suggest) \(tag)").errors
      #expect(errors.contains(place), "\(errors)")
    }
  }

  @Test func `what is pasted adds to the tag that is inherited`() throws {
    try withBakery("shared-codebook") { bakery in
      try talk(bakery)
      try append(
        "\n" + bakery.run("\(suggest) loved/staff").output, to: "codebooks/bakery.md", bakery)
      let lint = bakery.run("codebook lint")
      #expect(lint.status == 0, "\(lint)")
      #expect(bakery.run("tag --tag loved/staff --plain").output.contains("kerb"))
    }
  }
}
