/// How many people make a finding of what might be one person's way with words (DESIGN.md §6).
///
/// How many it takes until nobody can be told by a group is another question:
/// `Segments.fewestPeople(of:)`.
enum Several {
  static let people = 3
}
