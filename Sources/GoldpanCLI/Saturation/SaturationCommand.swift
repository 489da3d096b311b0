import GoldpanKit
import GoldpanReports

struct SaturationCommand: Sendable {
  var input = StudyInput()
  var base = PositiveNumber(value: 4)
  var run = PositiveNumber(value: 2)
  var threshold = Percentage(value: 5)
  var order: [String] = []
  var unit = Interview.Unit.transcript

  static let command = Command<Console>(
    "saturation", "Say whether further interviews still bring new tags.",
    options: SaturationCommand(),
    parameters: [
      .option("--base", value: "N", to: \.base, help: "The first N interviews; 4 if not said."),
      .option("--run", value: "N", to: \.run, help: "So many after them; 2 if not said."),
      .option(
        "--threshold", value: "PERCENT", to: \.threshold,
        help: "How much of the base a run may bring; 5 if not said."),
      .option(
        "--order", value: "A,B,C", to: \.order,
        help: "Interviews to begin with, the others by date and name."),
      .option("--by", value: "UNIT", to: \.unit, help: "What an interview is."),
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan saturation", "goldpan saturation --run 3 --threshold 0 --tag 'pain/*'",
      "goldpan saturation --by person --order P03,P01 --reviewed",
      "goldpan saturation --plain | cut -f 1,3,4",
    ]
  ) { options, console in try options.execute(on: &console) }

  private func execute(on console: inout Console) throws {
    let coded = try input.coded(&console)
    let status = input.command("status", on: console)
    let (interviews, waiting) = coded.interviews(by: unit)
    let order = try InterviewOrder(of: interviews, beginningWith: order, listing: status)
    let criterion = Saturation.Criterion(
      base: base.value, run: run.value, threshold: threshold.value)
    let report = SaturationReport(
      saturation: Saturation(of: order.interviews, by: criterion),
      band: SaturationBand(of: order.interviews, by: criterion), order: order, unit: unit,
      reviewedOnly: coded.filters.reviewed, waiting: waiting,
      audience: coded.filters.audience ?? .customer)
    switch console.global.style {
    case .json: try console.result(report.json.pretty)
    case .plain: try console.result(report.records.tabSeparated)
    case .text:
      try console.result(report.text(within: console.width))
      if waiting > 0 { console.say("next: \(input.nextStep(waiting: waiting, on: console))") }
    }
    try coded.finish()
  }
}

/// Everything there is to print.
struct SaturationReport {
  let saturation: Saturation
  let band: SaturationBand
  let order: InterviewOrder
  let unit: Interview.Unit
  /// Whether only decided tags count.
  let reviewedOnly: Bool
  /// How many of the suggestions that would count wait for a decision.
  let waiting: Int
  /// Whose interviews they are.
  let audience: Audience
}

/// A percentage, with or without its sign.
struct Percentage: ArgumentValue, Hashable {
  let value: Double

  init(value: Double) { self.value = value }

  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? argument.dropLast() : argument[...]
    let isPlain = digits.utf8.count <= 20 && digits.utf8.allSatisfy { 48...57 ~= $0 || $0 == 46 }
    guard isPlain, let number = Double(String(digits)), 0...100 ~= number else { return nil }
    value = number
  }

  static var expectation: String { "a percentage from 0 to 100" }
}

extension Interview.Unit: ArgumentValue {}
