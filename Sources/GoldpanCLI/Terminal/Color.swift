/// When to color: `--color`.
package enum ColorChoice: String, CaseIterable, ArgumentValue {
  case auto, always, never

  /// Whether to color a stream (no-color.org: a variable that is empty does not count).
  package func isOn(onTerminal: Bool, noColor: String?, terminal: String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: onTerminal && (noColor ?? "").isEmpty && !["", "dumb"].contains(terminal ?? "")
    }
  }
}

/// Colors by what they mean; without it the text stays as it is.
package struct Paint: Sendable {
  /// What a piece of text is.
  ///
  /// Color never says anything that the words do not.
  package enum Role: String, Sendable, CaseIterable {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case heading = "1"
    case tag = "35"
    case match = "1;32"
    case dim = "2"
  }

  /// Whether it paints at all.
  package let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  /// The text in the color of its role.
  package func callAsFunction(_ text: String, _ role: Role) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}
