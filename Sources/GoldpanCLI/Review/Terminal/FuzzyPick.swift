/// Stands in until the other helper's is merged.
enum FuzzyPick {
  static func ranked(_ names: [String], for letters: String) -> [String] {
    let wanted = Array(letters.lowercased())
    return names.filter { name in
      var rest = wanted[...]
      for character in name.lowercased() where character == rest.first { rest = rest.dropFirst() }
      return rest.isEmpty
    }
  }
}
