import GoldpanCLI
import Testing

@Suite struct ProgressTests {
  /// What a terminal is shown by work that is told the time in milliseconds at each step.
  private func shown(at times: [Int], isWatched: Bool = true) -> String {
    var progress = Progress("reading", start: .zero, isWatched: isWatched)
    var text = ""
    for (count, time) in times.enumerated() {
      var console = Console.captured(clock: { .milliseconds(time) })
      progress.advance(to: count, of: 9, on: &console)
      text += console.captured(.error)
    }
    var console = Console.captured()
    progress.finish(on: &console)
    return text + console.captured(.error)
  }

  @Test func `short work says nothing`() { #expect(shown(at: [0, 500, 999]).isEmpty) }

  @Test func `long work shows a line and takes it away`() {
    let clear = "\r\u{1B}[K"
    #expect(
      shown(at: [500, 1000, 1050, 1200])
        == "\(clear)reading: 1 of 9\(clear)reading: 3 of 9\(clear)")
  }

  @Test func `nothing is said when nobody watches`() {
    #expect(shown(at: [1000, 2000], isWatched: false).isEmpty)
  }
}
