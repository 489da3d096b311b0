import GoldpanKit
import GoldpanReports

/// What is known about a suggestion: its tag, what that means, the rule, and what people said.
struct ReviewFacts {
  private let session: ReviewSession
  private let deck: ReviewDeck

  init(_ session: ReviewSession) {
    self.session = session
    deck = session.deck
  }

  /// The most important first, in lines of `width` columns.
  func lines(_ width: Int) -> [ScreenLine] {
    guard let card = session.card else { return [] }
    let paragraphs =
      card.coding.map { about($0, width) } ?? [
        ScreenLine("no tag yet", .tag) + ScreenLine("; t gives one")
      ]
    return (paragraphs + [others(card)].compactMap(\.self) + memos(card, width)).flatMap {
      $0.wrapped(to: width)
    } + (card.coding.map { uses($0, width) } ?? [])
  }

  /// Where the words are from and who says them.
  func origin(_ quotation: Quotation) -> ScreenLine {
    let study = deck.coded.study
    let line = study.corpus[quotation.transcript]?.source.fileLine(at: quotation.range.start) ?? 0
    var parts = ["\(printable(quotation.transcript.description)):\(line)", quotation.speakerName]
    if let person = quotation.speaker.participant.flatMap({ study.corpus.roster[$0] }) {
      parts += study.corpus.roster.segmentColumns.compactMap { column in
        person.segments[column].map { printable("\(column) \($0)") }
      }
    }
    return ScreenLine(parts.joined(separator: " · "), .dim)
  }

  private func about(_ coding: Coding, _ width: Int) -> [ScreenLine] {
    var head = ScreenLine(coding.tag.description, .tag)
    head.append(" · \(words(for: session.standing ?? .waiting))")
    if coding.standing != .own { head.append(" · \(coding.standing.rawValue)", .warning) }
    var lines = [head]
    let definition = oneLine(deck.coded.codebook[coding.tag]?.definition ?? "")
    if !definition.isEmpty { lines.append(ScreenLine(printable(definition))) }
    if let quote = session.quote, quote.range != coding.quotation.range {
      let sentences = counted(quote.count, "sentence")
      lines.append(ScreenLine("the quote has \(sentences), not those suggested", .warning))
    }
    if let rule = rule(of: coding, width) { lines.append(rule) }
    return lines
  }

  /// The rule, cut if it is long, how far to trust it, and where it stands.
  private func rule(of coding: Coding, _ width: Int) -> ScreenLine? {
    guard case .rule(let owner, let index) = coding.coder,
      let rule = deck.coded.codebook[owner]?.rules[index]
    else { return nil }
    let text = printable(rule.place.text)
    let trust = deck.coded.rule(of: coding).dropFirst(text.count)
    let place = "\(deck.name(of: rule.place.source)):\(rule.place.line)"
    return ScreenLine("Rule: ", .heading)
      + ScreenLine("\(cutRight(text, to: 3 * width))\(trust) · \(place)")
  }

  /// Use when and Not when, a few lines of each.
  private func uses(_ coding: Coding, _ width: Int) -> [ScreenLine] {
    guard let tag = deck.coded.codebook[coding.tag] else { return [] }
    return [("Use when: ", tag.useWhen), ("Not when: ", tag.notWhen)].flatMap { name, text in
      let text = oneLine(text)
      guard !text.isEmpty else { return [ScreenLine]() }
      let shown = ScreenLine(printable(start(of: text, width)))
      return (ScreenLine(name, .heading) + shown).wrapped(to: width)
    }
  }

  /// As much of a text as fits in a few lines.
  private func start(of text: String, _ width: Int) -> String {
    let most = 4 * max(20, width)
    return text.count > most ? String(text.prefix(most)) + " […]" : text
  }

  /// The other tags on the same words.
  private func others(_ card: ReviewDeck.Card) -> ScreenLine? {
    let tags = session.tags(on: card.quotation).filter { $0.tag != card.coding?.tag }
    guard !tags.isEmpty else { return nil }
    let some = tags.prefix(8).map { "\($0.tag) (\(words(for: $0.standing)))" }
    let rest = tags.count > 8 ? ", and \(tags.count - 8) more" : ""
    return ScreenLine("Also here: ", .heading) + ScreenLine(some.joined(separator: ", ") + rest)
  }

  private func memos(_ card: ReviewDeck.Card, _ width: Int) -> [ScreenLine] {
    let words = card.quotation
    return session.ledger.memos(on: words).suffix(5).map { memo in
      let name = memo.coder == deck.coder ? "Memo: " : "Memo of \(printable(memo.coder)): "
      return ScreenLine(name, .heading)
        + ScreenLine(printable(start(of: oneLine(memo.text), width)))
    }
  }

  /// What has become of a tag, as lists say it.
  func words(for standing: ReviewLedger.Standing) -> String {
    func by(_ name: String) -> String { name == deck.coder ? "you" : printable(name) }
    return switch standing {
    case .absent: "no suggestion"
    case .waiting: "waits"
    case .accepted(let name): "accepted by \(by(name))"
    case .rejected(let name): "rejected by \(by(name))"
    case .retagged(let tag, let name): "now \(tag), by \(by(name))"
    }
  }
}

/// A text of several lines as one.
func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
}

extension ReviewSession {
  /// The tags that rules suggest for some words or people gave them, sorted.
  func tags(on words: Quotation) -> [(tag: Tag.ID, standing: ReviewLedger.Standing)] {
    let suggested = deck.numbers(on: words).compactMap { deck.tag(of: $0) }
    let tags = Set(suggested + ledger.tags(on: words)).sorted()
    return tags.map { ($0, standing(of: $0, on: words)) }.filter { $0.standing != .absent }
  }
}
