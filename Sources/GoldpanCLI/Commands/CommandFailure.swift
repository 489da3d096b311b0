/// Why a command ends with a status that is not 0.
package struct CommandFailure: Error, Hashable {
  /// The statuses of DESIGN.md §3 that commands use.
  package enum Status: Int32, Sendable {
    /// A gate said no.
    case gate = 1
    case usage = 2
    /// Something cannot be read, understood or written.
    case data = 3
    /// Somebody has not consented to it.
    case consent = 4
    /// The terminal has gone (128 and the number of the signal, as shells say it).
    case hungUp = 129
    /// Somebody pressed Ctrl-C.
    case interrupted = 130
  }

  package let status: Status
  /// What to tell; `nil` when the results have said it.
  package let message: String?

  package init(_ status: Status, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}
