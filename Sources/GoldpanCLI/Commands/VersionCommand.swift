struct VersionCommand: Sendable {
  static let command = Command<Console>(
    "version", "Print the program's version.", options: VersionCommand()
  ) { _, console in
    try console.result("goldpan \(Goldpan.version)\n")
  }
}
