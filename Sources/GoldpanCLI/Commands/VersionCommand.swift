enum VersionCommand {
  static let command = Command<Console>(
    "version", "Print the program's version.", options: ()
  ) { _, console in
    try console.result("goldpan \(Goldpan.version)\n")
  }
}
