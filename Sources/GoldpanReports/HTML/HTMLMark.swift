import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// A stretch of speech that is coded, with what is known of it.
struct HTMLMark {
  let index: HTMLIndex

  /// The words, marked; `name`: what links lead to.
  func text(_ passage: ReadableTranscript.Passage, name: Evidence.ID? = nil) -> String {
    let codings = passage.codings
    let id = name.map { " id=\"\(HTML.escaped($0.description))\"" } ?? ""
    return "<mark\(id) class=\"\(classes(codings))\" tabindex=\"0\""
      + " data-c=\"\(index.places(of: codings))\""
      + " data-tip=\"\(codings.map(explanation).joined(separator: "&#10;"))\""
      + " aria-describedby=\"\(explanations(codings))\">\(HTML.escaped(passage.text))</mark>"
  }

  /// Where the list at the end says more.
  private func explanations(_ codings: [Coding]) -> String {
    var names: [String] = []
    for name in codings.map(index.explanation) where !names.contains(name) { names.append(name) }
    return names.joined(separator: " ")
  }

  /// For or against or neither, then the kinds, then whether somebody must still decide.
  private func classes(_ codings: [Coding]) -> String {
    let polarities = Set(codings.map { index.polarity(of: $0.tag) })
    let sign =
      switch (polarities.contains(.positive), polarities.contains(.negative)) {
      case (true, true): "both"
      case (true, false): "plus"
      case (false, true): "minus"
      case (false, false): "plain"
      }
    let kinds = Set(codings.map { HTML.className($0.tag.kind) }).sorted().filter { !$0.isEmpty }
    let waits = codings.contains { $0.state == .pending } ? ["waits"] : []
    return ([sign] + kinds.map { "k-\($0)" } + waits).joined(separator: " ")
  }

  /// "pain/queue · not reviewed · rule: queue*".
  private func explanation(_ coding: Coding) -> String {
    var parts = [
      coding.tag.description, coding.state == .accepted ? "accepted" : "not reviewed",
    ]
    if coding.standing != .own { parts.append(coding.standing.rawValue) }
    if case .rule(let tag, let place) = coding.coder {
      let rule = index.rule(.init(tag: tag, place: place))?.place.text ?? ""
      parts.append("rule: \(Quoting.start(of: rule, Self.limit))")
    } else {
      parts.append("tagged by hand")
    }
    return HTML.escaped(parts.joined(separator: " · "))
  }

  /// How many words of a rule a hint shows; the list of rules has it whole.
  private static let limit = 30
}
