import GoldpanCoding

/// What readers can choose by: shown only where the script runs.
struct HTMLFilters {
  let index: HTMLIndex

  /// A form; empty if there is nothing to choose.
  var text: String {
    let choices: [(name: String, title: String, all: String, values: [String])] = [
      ("tag", "Tag", "every tag", index.tags.map(\.description)),
      ("segment", "Segment", "every segment", index.segments),
      ("stage", "Stage", "every stage", index.stages),
      ("wave", "Wave", "every wave", index.waves),
    ]
    guard !index.tags.isEmpty else { return "" }
    let selects = choices.filter { !$0.values.isEmpty }.map { choice in
      let options = choice.values.map { "<option>\(HTML.escaped($0))</option>" }.joined()
      return "<label>\(choice.title) <select name=\"\(choice.name)\">"
        + "<option value=\"\">\(choice.all)</option>\(options)</select></label>\n"
    }
    return "<form id=\"filters\" role=\"search\" aria-label=\"Quotes and coded passages\" hidden>\n"
      + selects.joined() + "<button type=\"reset\">Show all</button>\n"
      + "<p id=\"count\" role=\"status\" aria-live=\"polite\"></p>\n</form>\n"
  }
}
