/// What a person does at the keyboard of a terminal.
package enum Key: Hashable, Sendable {
  /// A character that stands for itself; a blank too.
  case character(Character)
  /// Text that was pasted: it is never a command.
  case pasted(String)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right, pageUp, pageDown, home, end
  /// A letter, in lower case, with the control key.
  case control(Character)
  /// The terminal has another size now.
  case resized(columns: Int, rows: Int)
  /// Nobody types any more: the terminal has gone.
  case hangup
}
