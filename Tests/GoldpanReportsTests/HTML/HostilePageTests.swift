import GoldpanInsights
import GoldpanReports
import TestSupport
import Testing

/// Strangers write what people say, and the study's own files may have been made by anybody.
@Suite struct HostilePageTests {
  private static let texts = [
    "<script>alert(1)</script> stale", "</script><img src=x onerror=alert(1)> stale",
    "]]> stale --> <!-- <![CDATA[", "\" onmouseover=\"x\" stale ' fresh", "</style> stale </title>",
    "\u{202E}\u{2066}stale\u{200F} \u{2028}\u{1B}[31m\u{7F} \u{85}", "&lt;b&gt; stale &amp; &#60;",
    "stale " + String(repeating: "long", count: 20_000),
    "javascript:alert(1) https://x.example stale",
    "\u{FFFE}\u{FFFF} stale \u{FEFF}",
    "stale. fresh. queue. " + String(repeating: "Stale! ", count: 500),
  ]

  @Test(arguments: texts)
  func `no text by a stranger becomes markup`(text: String) {
    var study = SmallStudy.paper
    study.plan.replace("Fresh all day", with: text.prefix(200))
    study.plan.replace("Brook bakery", with: text.prefix(200))
    study.codebook.replace("The bread is old.", with: text.prefix(200))
    study.roster.replace("home", with: "\"\(text.prefix(60).replacing("\"", with: "\"\""))\"")
    study.transcripts += [
      ("w9/A1", "---\nwave: \(text.prefix(20))\n---\n\nA1: \(text)\n"),
      ("w9/A2", "A2: Well.\nA1: \(text)\nA3: \(text)\nA2: \(text)\n"),
    ]
    let insights = study.insights()
    let page = Digest(insights).html(insights)
    let sound = SoundPage(page)
    #expect(sound.problems == [])
    #expect(sound.elements["script"] == 1 && sound.elements["img"] == nil)
    #expect(
      sound.elements["style"] == 1 && sound.elements["title"] == 1 + (sound.elements["svg"] ?? 0))
    let bad = page.unicodeScalars.filter {
      ($0.value < 32 && $0 != "\n") || (0x7F..<0xA0).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(bad.isEmpty)
  }

  @Test func `a turn of a megabyte is written once`() {
    var study = SmallStudy.paper
    let speech = String(repeating: "The rolls were stale and I said so twice. ", count: 12_000)
    study.transcripts = [("w1/A1", "MOD: Well?\nA1: \(speech)\n")]
    let insights = study.insights()
    let start = ContinuousClock.now
    let page = Digest(insights).html(insights)
    #expect(page.utf8.count < 12_000 * 400)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
