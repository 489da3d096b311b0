public import GoldpanText
extension Roster {
  /// x
  public static func read(_ source: Source) -> Parsed<Roster> { Parsed(Roster()) }
}
