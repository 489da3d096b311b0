/// What is wrong with a page: a strict reading of HTML, as narrow as what the writer writes.
struct SoundPage {
  private(set) var problems: [String] = []
  private(set) var ids: [String] = []
  private(set) var targets: [String] = []
  /// The words between the tags, without style and script.
  private(set) var words = ""
  private(set) var elements: [String: Int] = [:]
  private var open: [String] = []

  init(_ html: String) {
    var rest = html[...]
    if rest.hasPrefix("<!DOCTYPE html>\n") {
      rest = rest.dropFirst(16)
    } else {
      problems.append("no document type")
    }
    while let start = rest.firstIndex(of: "<") {
      text(rest[..<start])
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ">") else { break }
      tag(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
      if let raw = open.last, raw == "style" || raw == "script" {
        let ends = rest.firstRange(of: "</\(raw)>")
        rest = ends.map { rest[$0.lowerBound...] } ?? ""
      }
    }
    text(rest)
    if !open.isEmpty { problems.append("never closed: \(open)") }
    let doubles = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    if !doubles.isEmpty { problems.append("called the same: \(doubles)") }
    let missing = Set(targets).subtracting(ids).sorted()
    if !missing.isEmpty { problems.append("links lead nowhere: \(missing)") }
  }

  private mutating func text(_ text: Substring) {
    if text.contains(">") { problems.append("a bare > in '\(text.prefix(40))'") }
    references(in: text)
    words += text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  /// Every & begins one of the few names in use.
  private mutating func references(in text: Substring) {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !["amp;", "lt;", "gt;", "quot;", "#39;", "#10;"].contains(where: part.hasPrefix) {
      problems.append("a bare & before '\(part.prefix(10))'")
    }
  }

  private mutating func tag(_ tag: Substring) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { problems.append("</\(name)> closes nothing") }
      return
    }
    let isEmpty = tag.hasSuffix("/")
    let body = isEmpty ? tag.dropLast() : tag
    let name = String(body.prefix { $0 != " " })
    elements[name, default: 0] += 1
    attributes(body.dropFirst(name.count), of: name)
    if !isEmpty, name != "meta", name != "link" { open.append(name) }
  }

  private mutating func attributes(_ text: Substring, of name: String) {
    var rest = text.drop { $0 == " " }
    while !rest.isEmpty {
      let key = String(rest.prefix { $0 != "=" && $0 != " " })
      rest = rest.dropFirst(key.count)
      if key.hasPrefix("on") { problems.append("\(name) has \(key)") }
      if rest.hasPrefix("=\"") {
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 3)
        references(in: value)
        note(key, String(value))
      } else if rest.hasPrefix("=") {
        problems.append("\(key) has no quotes")
        return
      }
      rest = rest.drop { $0 == " " }
    }
  }

  private mutating func note(_ key: String, _ value: String) {
    switch key {
    case "id": ids.append(value)
    case "href" where value != "data:,":
      if value.hasPrefix("#") {
        targets.append(String(value.dropFirst()))
      } else {
        problems.append("leads out: \(value)")
      }
    case "aria-labelledby", "aria-describedby":
      targets += value.split(separator: " ").map(String.init)
    case "src", "srcset", "action", "data", "poster": problems.append("asks for \(value)")
    default: break
    }
  }
}
