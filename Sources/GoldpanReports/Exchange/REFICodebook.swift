package import GoldpanCoding
import GoldpanText

/// A codebook as a `.qdc` file of the REFI-QDA standard 1.0: codes with names and descriptions.
///
/// A folder for the codebook holds a folder for each kind with its tags; rules, examples and all the
/// rest stand in the descriptions as labelled lines.
package struct REFICodebook: Sendable {
  /// The file.
  package private(set) var text = ""
  /// What had no place.
  package private(set) var losses = LossReport()
  private let codebook: WrittenCodebook
  private let signs: [String: String]
  private var xml = XMLText()

  /// Who writes such files, as they say.
  static let origin = "Goldpan"

  /// Writes `codebook`; `nil` if it has no tag, for a file must have a code.
  package init?(_ codebook: Codebook) {
    guard !codebook.tags.isEmpty else { return nil }
    self.codebook = WrittenCodebook(codebook).fitted
    signs = Dictionary(
      codebook.tags.map { ($0.id.kind, codebook.polarity(of: $0.id).rawValue) }
    ) { first, _ in first }
    losses = LossReport(leavingOut: codebook)
    write()
    if xml.lost > 0 {
      losses.add("\(counted(xml.lost, "character")) that XML does not have, now U+FFFD")
    }
  }

  private mutating func write() {
    let groups = codebook.tagsByKind
    let nested = groups.flatMap(\.tags).map(\.id)
    let order = codebook.tags.map(\.id)
    let head = CodebookDescription.text(of: codebook, order: nested == order ? [] : order)
    text = """
      <?xml version="1.0" encoding="utf-8"?>
      <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="\(Self.origin)">
        <Codes>

      """
    open("codebook \(codebook.id)", isCodable: false, sign: nil, indent: 4)
    describe(head, indent: 6)
    for (kind, tags) in groups {
      open(kind, isCodable: false, sign: signs[kind], indent: 6)
      for tag in tags {
        open(tag.id, isCodable: !tag.flags.contains("retired"), sign: signs[kind], indent: 8)
        describe(TagDescription.text(of: tag), indent: 10)
        close(indent: 8)
      }
      close(indent: 6)
    }
    close(indent: 4)
    text += "  </Codes>\n</CodeBook>\n"
  }

  private mutating func open(_ name: String, isCodable: Bool, sign: String?, indent: Int) {
    let guid = codebook.guid(of: name)
    let color = sign.map { " color=\"\(Self.color(of: $0))\"" } ?? ""
    text +=
      blanks(indent) + "<Code guid=\"\(guid)\" name=\"\(xml.attribute(name))\" "
      + "isCodable=\"\(isCodable)\"\(color)>\n"
  }

  private mutating func describe(_ description: String, indent: Int) {
    guard !description.isEmpty else { return }
    text += blanks(indent) + "<Description>\(xml.content(description))</Description>\n"
  }

  private mutating func close(indent: Int) { text += blanks(indent) + "</Code>\n" }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Green for what speaks for the company, red for what speaks against it, else grey.
  static func color(of sign: String) -> String {
    switch sign {
    case "+": "#2E7D32"
    case "-": "#C62828"
    default: "#546E7A"
    }
  }
}

extension WrittenCodebook {
  /// The tags of each kind, kinds in the order in which they first occur.
  fileprivate var tagsByKind: [(kind: String, tags: [WrittenTag])] {
    var groups: [(kind: String, tags: [WrittenTag])] = []
    var places: [String: Int] = [:]
    for tag in tags {
      let kind = Tag.ID(tag.id).kind
      if let place = places[kind] {
        groups[place].tags.append(tag)
      } else {
        places[kind] = groups.count
        groups.append((kind, [tag]))
      }
    }
    return groups
  }

  /// The GUID of a code of this codebook, the same in every edition.
  func guid(of code: String) -> GUID { GUID("\(id) \(code)", in: .codebooks) }
}

extension LossReport {
  /// What no form holds of a codebook: what it builds on, and prose that no reader keeps.
  package init(leavingOut codebook: Codebook) {
    self.init()
    if WrittenCodebook.isFlattened(codebook) {
      let others = codebook.extends.map { "\($0.codebook)@\($0.version)" } + codebook.includes
      add("that it builds on \(listed(others)): their tags are written out")
    }
    let outline = Outline(codebook.source)
    let sections = outline.root.sections.flatMap { [$0] + $0.sections }
    let lists = sections.filter { $0.level == 2 && codebook.source.text($0.title) == "Lists" }
    let lines = lists.flatMap(\.lines).count { $0.kind == .prose }
    add("the text", of: lines, "line under '## Lists'", "lines under '## Lists'")
  }
}
