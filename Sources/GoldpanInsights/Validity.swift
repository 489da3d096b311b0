package import GoldpanCoding

extension StudyPlan {
  /// Until when a digest of `corpus` is valid: `valid for`, counted from the last conversation;
  /// `nil` if one of the two is not known.
  package func validUntil(in corpus: Corpus) -> CalendarDay? {
    let last = corpus.transcripts.compactMap { $0.about.date.flatMap { CalendarDay($0) } }.max()
    return validFor.flatMap { last?.adding($0) }
  }
}

extension CalendarDay {
  /// The day on which so many microseconds have gone by since 1970 began (UTC).
  package init?(microsecondsSince1970 count: Int) {
    let days = count / 86_400_000_000
    guard count >= 0, let day = CalendarDay("1970-01-01")?.adding("\(days) days") else {
      return nil
    }
    self = day
  }
}
