/// Counts what could be times or answers: `10:30` alone after a label, or alone on a line.
struct ShortClocks {
  private var heads = 0
  private var clocks = 0
  private var withText = 0
  private var descents = 0
  private var last = 0
  private var isOpen = false

  /// Counts a line that holds text, with its head if it has one.
  mutating func count(_ head: LineHead?) {
    guard let head else {
      if isOpen { withText += 1 }
      isOpen = false
      return
    }
    heads += 1
    isOpen = head.mayBeSaid && head.after != nil
    guard isOpen, let time = head.after?.milliseconds else { return }
    add(time)
  }

  /// Counts a line that is only such a time, with words below it.
  mutating func count(line time: Int) {
    add(time)
    withText += 1
  }

  private mutating func add(_ time: Int) {
    clocks += 1
    if time < last { descents += 1 }
    last = time
  }

  /// Whether the file marks its turns so: again and again, onwards, mostly with words below.
  var areMarks: Bool {
    (clocks > 2 || clocks > 1 && clocks * 2 >= heads) && withText * 2 >= clocks
      && descents * 4 <= clocks
  }
}
