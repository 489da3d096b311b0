import GoldpanCLI
import Testing

@Suite struct AnnotationTests {
  @Test func `GitHub is told where and what, with its signs escaped`() throws {
    try withBakery { bakery in
      try append(
        "\n## pain/x\nX.\n### Use when\nA.\n### Not when\nB.\n### Match\n- a NEAR/99 b\n",
        to: "codebooks/bakery.md", bakery)
      let plain = bakery.run("codebook lint --format github")
      #expect(plain.status == 1)
      #expect(
        plain.output.replacing(bakery.folder + "/", with: "") == """
          ::warning file=codebooks/bakery.md,line=116,col=4,endColumn=10,title=GP303::\
          'pain/x' has no examples; add a 'yes' and a 'no' under '### Examples'
          ::error file=codebooks/bakery.md,line=123,col=10,endColumn=12,title=GP206::\
          the distance 99 is out of 0–30; the nearest is 30%0Afix-it: replace with '30'

          """)
      let odd = bakery.run("codebook lint codebooks/100%,a:b.md --format github")
      #expect(odd.status == 2)
    }
  }

  @Test func `lint fixes what can be fixed, and says what is left`() throws {
    try withBakery { bakery in
      try append(
        "\n## pain/x\nX.\n### Use when\nA.\n### Not when\nB.\n### Match\n- a NEAR/99 b\n- a\n- a\n",
        to: "codebooks/bakery.md", bakery)
      let fixed = bakery.run("codebook lint --fix codebooks/bakery.md")
      #expect(fixed.status == 0)
      #expect(fixed.errors.contains("fixed 2 problems in "))
      #expect(try bakery.text("codebooks/bakery.md").hasSuffix("- a NEAR/30 b\n- a\n"))
    }
  }

  @Test(arguments: ["check", "codebook lint"])
  func `a fix that shows another problem is followed by that one's`(_ command: String) throws {
    try withBakery { bakery in
      try append(
        "\n## pain/x\nX.\n### Use when\nA.\n### Not when\nB.\n### Match\n"
          + "- slow* NEAR/99 queue\n- slow* NEAR/3 queue\n",
        to: "codebooks/bakery.md", bakery)
      let fixed = bakery.run("\(command) --fix")
      #expect(fixed.errors.contains("fixed 2 problems in "), "\(fixed.errors)")
      let text = try bakery.text("codebooks/bakery.md")
      #expect(text.hasSuffix("### Match\n- slow* NEAR/30 queue\n"))
    }
  }

  @Test func `GitHub is shown what a terminal is: remarks' places, and notes if asked`() throws {
    try withBakery { bakery in
      try append(
        "\n## pain/x\nX.\n### Use when\nA.\n### Not when\nB.\n### Match\n- a b\n- a\n",
        to: "codebooks/bakery.md", bakery)
      let found = bakery.run("codebook lint --format github").output
      #expect(found.contains("codebooks/bakery.md:124:3: note: it is covered here"), "\(found)")
      #expect(!bakery.run("check --format github").output.contains("::notice"))
      #expect(bakery.run("check --format github --verbose").output.contains("::notice"))
    }
  }
}
