import Foundation
import GoldpanKit
import TestSupport
import Testing

private func entry(
  _ quote: String = "It was slow.", _ verdict: Decision.Verdict = .accept, memo: String? = nil
) -> DecisionJournal.Entry {
  let anchor = Decision.Anchor(
    evidence: "q-7k3m9x2a", transcript: "w1/P03", quote: quote, before: "Hm.", after: "So.")
  return DecisionJournal.Entry(anchor: anchor, tag: "pain/slow", verdict: verdict, memo: memo)
}

private func moment(_ text: String) -> Decision.Instant? { Decision.Instant(text) }

/// 2026-06-03T10:12:00Z.
private let noon = 1_780_481_520_000_000

@Suite struct DecisionJournalTests {
  private func log(_ path: String) throws -> Parsed<[Decision]> {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let text = DecisionLog.text(of: bytes, name: path)
    let read = DecisionLog.read(text.value)
    return Parsed(read.value, text.diagnostics + read.diagnostics)
  }

  @Test func `writes sorted keys and makes the folder`() throws {
    try withScratch { root in
      var journal = DecisionJournal(of: "ana", in: StudyLayout(root: root))
      let receipt = try journal.append(
        [entry("“So”\n", .retag("pain/late"), memo: "why")], now: noon)
      #expect(receipt.decisions.map(\.at) == [moment("2026-06-03T10:12:00.000000Z")])
      #expect(!receipt.hasMended)
      let text = try String(contentsOfFile: journal.path, encoding: .utf8)
      #expect(
        text == """
          {"after":"So.","at":"2026-06-03T10:12:00.000000Z","before":"Hm.","by":"ana","do":"retag",\
          "id":"q-7k3m9x2a","memo":"why","quote":"“So”\\n","tag":"pain/slow","to":"pain/late",\
          "transcript":"w1/P03"}

          """)
    }
  }

  @Test(
    arguments: [
      "", "\u{0}\u{1F}\\\"", "😀 Żółć \u{2028}\u{202E}", "a\r\nb\t",
      String(repeating: "[", count: 9999),
    ])
  func `reads back what it wrote`(_ words: String) throws {
    try withScratch { root in
      var journal = DecisionJournal(of: "ana", in: StudyLayout(root: root))
      let at = try #require(moment("2026-06-03T10:11:00.000001Z"))
      let entries = [
        entry(words), entry(words, .reject, memo: words), entry(words, .add), entry(words, .note),
        entry(words, .retag("pain/late")), entry(words, .undo(at)),
      ]
      let written = try journal.append(entries, now: noon).decisions
      let parsed = try log(journal.path)
      #expect(parsed.value == written)
      #expect(parsed.diagnostics == [])
      #expect(written.map(\.verdict) == entries.map(\.verdict))
    }
  }

  @Test func `a clock that stands or goes back gives later times`() throws {
    try withScratch { root in
      var journal = DecisionJournal(of: "ana", in: StudyLayout(root: root))
      var times = try journal.append([entry(), entry()], now: noon).decisions.map(\.at)
      times += try journal.append([entry()], now: noon - 1_000_000).decisions.map(\.at)
      var other = DecisionJournal(of: "ana", in: StudyLayout(root: root))
      times += try other.append([entry()], now: noon).decisions.map(\.at)
      times += try journal.append([entry()], now: noon + 9).decisions.map(\.at)
      let last = ["0", "1", "2", "3", "9"].map { moment("2026-06-03T10:12:00.00000\($0)Z") }
      #expect(times == last)
    }
  }

  @Test func `no time is later than the last there is`() throws {
    try withScratch { root in
      let layout = StudyLayout(root: root)
      var journal = DecisionJournal(of: "ana", in: layout)
      let line =
        #"{"at":"9999-12-31T23:59:59.999999Z","by":"ana","do":"accept","id":"q-7","tag":"a/b"}"#
      try put(line + "\n", at: journal.path)
      #expect(throws: StudyError.self) { _ = try journal.append([entry()], now: noon) }
      #expect(try String(contentsOfFile: journal.path, encoding: .utf8) == line + "\n")
    }
  }

  @Test func `a last line torn at any byte costs only itself`() throws {
    try withScratch { root in
      var journal = DecisionJournal(of: "ana", in: StudyLayout(root: root))
      let kept = try journal.append([entry("Eins.")], now: noon).decisions
      let size = try Data(contentsOf: URL(filePath: journal.path)).count
      _ = try journal.append([entry("Zwölf 😀.", memo: "ü")], now: noon)
      let whole = try Data(contentsOf: URL(filePath: journal.path))
      for length in size...whole.count {
        try whole.prefix(length).write(to: URL(filePath: journal.path))
        var next = DecisionJournal(of: "ana", in: StudyLayout(root: root))
        let receipt = try next.append([entry("Drei.")], now: noon)
        let parsed = try log(journal.path)
        let isTorn = size + 1..<whole.count - 1 ~= length
        let isThere = length >= whole.count - 1
        #expect(receipt.hasMended == isTorn, "\(length)")
        #expect(parsed.value.count == (isThere ? 3 : 2), "\(length)")
        #expect(parsed.value.first == kept.first && parsed.value.last == receipt.decisions.first)
        #expect(parsed.diagnostics.contains { $0.id == .lostDecision } == isTorn, "\(length)")
      }
    }
  }

  @Test func `a file that another has replaced is read anew`() throws {
    try withScratch { root in
      var journal = DecisionJournal(of: "ana", in: StudyLayout(root: root))
      _ = try journal.append([entry(), entry()], now: noon)
      let merged =
        #"{"at":"2027-01-01T00:00:00Z","by":"ana","do":"accept","id":"q-7","tag":"a/b"}"# + "\n"
      try put(merged, at: journal.path + "2")
      try FileManager.default.removeItem(atPath: journal.path)
      try FileManager.default.moveItem(atPath: journal.path + "2", toPath: journal.path)
      let receipt = try journal.append([entry()], now: noon)
      #expect(receipt.decisions.map(\.at) == [moment("2027-01-01T00:00:00.000001Z")])
      #expect(try log(journal.path).value.count == 2)
    }
  }

  @Test func `what cannot be written changes nothing`() throws {
    try withScratch { root in
      let layout = StudyLayout(root: root)
      var journal = DecisionJournal(of: "ana", in: layout)
      try FileManager.default.createDirectory(
        atPath: journal.path, withIntermediateDirectories: true)
      #expect(throws: StudyError.self) { _ = try journal.append([entry()], now: noon) }
      var wide = DecisionJournal(of: "ben", in: layout)
      let bytes = Data([0xFF, 0xFE, 0x7B, 0])
      try bytes.write(to: URL(filePath: wide.path))
      let refusal = StudyError.unwritable(
        path: wide.path, reason: "it is UTF-16; save it as UTF-8")
      #expect(throws: refusal) { _ = try wide.append([entry()], now: noon) }
      #expect(try Data(contentsOf: URL(filePath: wide.path)) == bytes)
    }
  }

  @Test(
    arguments: [
      ("ana", true), ("Ana-2", true), ("a.holt", true), ("Żółć", true), ("李", true), ("a_b", true),
      ("", false), ("..", false), (".ana", false), ("ana.", false), ("a/b", false), ("a b", false),
      ("a\\b", false), ("a\u{0}", false), ("-ana", false), ("rule", false), ("Rules", false),
      ("a\u{202E}b", false), (String(repeating: "a", count: 65), false),
    ])
  func `a coder is called as a file can be`(_ name: String, _ isName: Bool) {
    #expect(DecisionJournal.isName(name) == isName)
  }
}
