/// What turns a match into its opposite: a negator before it in its clause.
///
/// After NegEx (Chapman, Bridewell, Hanbury, Cooper & Buchanan 2001).
/// A clause ends with its sentence, at `; :` or a dash, at a full stop before lower case, and
/// before a conjunction. A comma does not end it ("never, in all those years, explained"), except
/// after an answer ("No, they explained it again"). The words are those of `LanguageLists`.
enum Negation {
  /// How many words a negator reaches, the next one included.
  static let reach: UInt8 = 5
}
