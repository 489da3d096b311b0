import Foundation
import Testing

/// `-o` never replaces what a command reads or what belongs to a study.
@Suite struct ProtectedFilesTests {
  @Test(arguments: [
    ("tag -o ./study.md", "study.md"),
    ("digest -o codebooks/../study.md", "study.md"),
    ("-C transcripts status -o ../study.md", "study.md"),
    ("count -o link.md", "study.md"),
    ("count -o tables/bakery.md", "codebooks/bakery.md"),
    ("codebook list -o codebooks/bakery.md", "codebooks/bakery.md"),
    ("codebook test -o codebooks/bakery.md", "codebooks/bakery.md"),
    ("codebook export --format md -o codebooks/bakery.md", "codebooks/bakery.md"),
    ("codebook import draft.json --id bakery", "codebooks/bakery.md"),
    ("codebook import draft.json -o study.md", "study.md"),
    ("codebook lint -c draft.md -o ./draft.md", "draft.md"),
    ("codebook show pain/queue -c draft.md -o link-to-draft.md", "draft.md"),
    ("explain GP101 -o codebooks/bakery.md", "codebooks/bakery.md"),
    ("explain ID -c draft.md -o ./draft.md", "draft.md"),
    ("tag -o transcripts/decisions/ana.jsonl", "transcripts/decisions/ana.jsonl"),
    ("tag transcripts/w1 -o transcripts/participants.csv", "transcripts/participants.csv"),
    ("tag transcripts/w1 -o transcripts/w2/P03.srt", "transcripts/w2/P03.srt"),
    (
      "tag ../BAKERY/transcripts/w1 -o transcripts/../transcripts/w2/P03.srt",
      "transcripts/w2/P03.srt"
    ),
    ("tag talk.txt -o ./talk.txt", "talk.txt"),
    ("tag bad.txt -o ./bad.txt", "bad.txt"),
    ("version -o study.md", "study.md"),
  ])
  func `a result replaces no file of the study and none that was read`(
    line: String, file: String
  ) throws {
    try withBakery { bakery in
      let files = FileManager.default
      try append("Anna: The queue was long.\nBen: It was.\n", to: "talk.txt", bakery)
      try append("PK\u{3}\u{4}", to: "bad.txt", bakery)
      let codebook = try bakery.text("codebooks/bakery.md")
      try append(codebook, to: "draft.md", bakery)
      try append("{\"tags\": [{\"tag\": \"pain/queue\"}]}", to: "draft.json", bakery)
      for (link, target) in [
        ("link.md", "study.md"), ("link-to-draft.md", "draft.md"), ("tables", "codebooks"),
      ] {
        try files.createSymbolicLink(
          atPath: "\(bakery.folder)/\(link)", withDestinationPath: target)
      }
      let before = try bakery.text(file)
      let name = URL(filePath: bakery.folder).lastPathComponent
      let (status, _, errors) = bakery.run(line.replacing("BAKERY", with: name))
      let after = try bakery.text(file)
      #expect(after == before)
      #expect(status == 2 && errors.contains("; nothing was written"), "\(errors)")
    }
  }

  @Test(arguments: ["out.md", "reports/out.md", "study.md.txt", "study/out.md"])
  func `other files are written`(file: String) throws {
    try withBakery { bakery in
      #expect(bakery.run("digest -o \(file)").status == 0)
      #expect(bakery.run("digest -o \(file)").status == 0)
      let text = try bakery.text(file)
      #expect(text.contains("digest"))
    }
  }

  @Test func `nothing is put among what a study reads`() throws {
    try withBakery { bakery in
      let (status, _, errors) = bakery.run("digest -o transcripts/w1/digest.md")
      #expect(status == 2)
      #expect(
        errors.contains(
          "'transcripts/w1/digest.md' belongs to the study; nothing was written"))
    }
  }
}
