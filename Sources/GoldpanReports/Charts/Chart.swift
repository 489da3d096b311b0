/// A picture of figures that stand in words or in a table beside it.
package struct Chart: Hashable, Sendable {
  /// What is drawn, and how.
  package enum Form: Hashable, Sendable {
    /// Scores from 0 to 10 with the range in which the truth lies, and a line at 6.
    case ranges([Range])
    /// Amounts, each a bar from the left; `full` is as long as a bar can be.
    case bars([Bar], full: Double)
    /// How many people speak for and how many against something.
    case sides([Sides])
    /// Scores from 0 to 10 by two things; `nil`: too few people.
    case grid(columns: [String], rows: [GridRow])
    /// How many tags there are after each interview, with the band of other orders.
    case growth(totals: [Int], band: [ClosedRange<Int>])
  }

  /// A score with its range.
  package struct Range: Hashable, Sendable {
    package let label: String
    package let value: Double
    package let range: ClosedRange<Double>
    /// What follows from it, in a word.
    package let verdict: String

    package init(
      label: String, value: Double, range: ClosedRange<Double>, verdict: String
    ) {
      (self.label, self.value) = (label, value)
      (self.range, self.verdict) = (range, verdict)
    }
  }

  /// An amount.
  package struct Bar: Hashable, Sendable {
    package let label: String
    package let value: Double
    /// The amount as printed.
    package let text: String

    package init(label: String, value: Double, text: String) {
      (self.label, self.value, self.text) = (label, value, text)
    }
  }

  /// People on two sides.
  package struct Sides: Hashable, Sendable {
    package let label: String
    package let loved: Int
    package let hurt: Int

    package init(label: String, loved: Int, hurt: Int) {
      (self.label, self.loved, self.hurt) = (label, loved, hurt)
    }
  }

  /// Scores in a row.
  package struct GridRow: Hashable, Sendable {
    package let label: String
    package let values: [Double?]

    package init(label: String, values: [Double?]) {
      (self.label, self.values) = (label, values)
    }
  }

  /// What files and links call it: small letters, digits and hyphens.
  package let name: String
  package let title: String
  /// What is to be seen, for those who cannot see it.
  package let summary: String
  package let form: Form

  package init(_ name: String, _ title: String, summary: String, _ form: Form) {
    precondition(HTML.className(name) == name, "a chart's name can stand in a link")
    self.name = name
    self.title = title
    self.summary = summary
    self.form = form
  }
}

/// How charts come into Markdown.
package enum ChartStyle: Hashable, Sendable {
  /// As bars of text beside the figures.
  case bars
  /// As text that some forges draw.
  case mermaid
  /// As pictures in a folder beside the file.
  case svg(folder: String)
  /// Not at all.
  case none
}
