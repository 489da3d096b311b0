package import GoldpanCoding
package import GoldpanInsights
import GoldpanText

/// The people to thank, for inside only: customers and partners, then employees.
package struct ThankYouList {
  private let title: String
  private let people: [ThankYou]
  private let names: [Participant.ID: String]

  /// The list of `people`; `names` are those that only the team knows.
  package init(_ people: [ThankYou], of title: String, names: [Participant.ID: String]) {
    self.title = title
    self.people = people
    self.names = names
  }

  /// How many people are on it.
  package var count: Int { people.count }

  /// A row a person.
  package var records: Records {
    var records = Records([
      "person", "name", "audience", "advocate", "why", "transcripts", "quote", "evidence",
    ])
    for thanks in people {
      records.append([
        .string(thanks.person.description), JSON(names[thanks.person]),
        .string(thanks.audience.rawValue), .bool(thanks.advocate != nil), .string(thanks.why),
        .array(thanks.transcripts.map { .string($0.description) }), JSON(thanks.quote?.text),
        JSON(thanks.evidence?.description),
      ])
    }
    return records
  }

  /// As a document.
  package var markdown: String {
    let head = [
      "# Thank you: \(Markdown.escaped(title))",
      "> **For inside only.** It says who took part: keep it in `private/`, hand it on to nobody, and "
        + "quote these words to nobody but their speaker. Whoever refused or has withdrawn is not "
        + "on it; without a quote: whoever may not be quoted, or said nothing that has a tag.",
    ]
    let parts = Audience.allCases.flatMap { audience -> [String] in
      let these = people.filter { $0.audience == audience }
      guard !these.isEmpty else { return [] }
      return ["## \(audience.heading) (\(these.count))"] + these.map(entry)
    }
    let rest = parts.isEmpty ? ["Nobody spoke yet."] : parts
    return (head + rest).joined(separator: "\n\n") + "\n"
  }

  private func entry(_ thanks: ThankYou) -> String {
    let id = Markdown.escaped(thanks.person.description)
    let name = names[thanks.person].map { "\(Markdown.escaped($0)) (\(id))" } ?? id
    var line = "- **\(name)** \(Markdown.escaped(thanks.why))"
    if let words = thanks.excerpt, let evidence = thanks.evidence {
      line += ":\n  \(Quoting.marked(Quoting.withoutStrayMark(words))) \(evidence)"
    }
    return line
  }
}

extension ThankYou {
  /// What they did for us.
  fileprivate var why: String {
    let spoke = transcripts.map(\.description).joined(separator: ", ")
    let talk = spoke.isEmpty ? "answered the survey" : "spoke in \(spoke)"
    switch advocate {
    case nil: return talk
    case .answer(let answer): return "would recommend us (\(shortNumber(answer)) of 10), \(talk)"
    case .words: return "recommends us in their own words, \(talk)"
    case .column: return "is known as an advocate, \(talk)"
    }
  }
}

extension Audience {
  fileprivate var heading: String {
    switch self {
    case .customer: "Customers"
    case .employee: "Employees"
    case .partner: "Partners"
    }
  }
}
