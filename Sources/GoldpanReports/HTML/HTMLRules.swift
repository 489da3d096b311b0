import GoldpanCoding
import GoldpanText

/// The tags in use with what they mean and the rules that found something, each told once.
struct HTMLRules {
  let index: HTMLIndex

  /// A section; empty if nothing is coded.
  var text: String {
    guard !index.tags.isEmpty else { return "" }
    let own = Set(index.tags)
    // A rule can find something for a tag that it stands under no more.
    let tags = (index.tags + index.rules.map(\.tag).filter { !own.contains($0) })
    var seen: Set<Tag.ID> = []
    return "<section id=\"rules\" aria-labelledby=\"h-rules\">\n"
      + "<h2 id=\"h-rules\">Tags and rules</h2>\n<dl>\n"
      + tags.filter { seen.insert($0).inserted }.map(text).joined() + "</dl>\n</section>\n"
  }

  private func text(_ tag: Tag.ID) -> String {
    let name = HTML.escaped(tag.description)
    let number = index.number(of: tag)
    let id = number > 0 ? " id=\"g\(number)\"" : ""
    let definition = index.tag(tag)?.definition ?? ""
    let sign =
      switch index.polarity(of: tag) {
      case .positive: "+ "
      case .negative: "− "
      case .neutral: ""
      }
    let rules = index.rules.enumerated().filter { $0.element.tag == tag }.map { number, rule in
      "<li id=\"r\(number + 1)\">\(text(rule))</li>\n"
    }
    return "<dt\(id)>\(sign)<code>\(name)</code></dt>\n<dd>\(HTML.escaped(definition))"
      + (rules.isEmpty ? "" : "\n<ul>\n\(rules.joined())</ul>\n") + "</dd>\n"
  }

  private func text(_ name: HTMLIndex.RuleName) -> String {
    guard let rule = index.rule(name) else { return "" }
    let file = rule.place.source.name.split(separator: "/").last.map(String.init) ?? ""
    return "<code>\(HTML.escaped(rule.place.text))</code> "
      + "<span class=\"quiet\">(\(HTML.escaped(file)), line "
      + "\(rule.place.line))</span>"
  }
}
