/// A number from 1 on.
struct PositiveNumber: ArgumentValue, Hashable {
  let value: Int

  init(value: Int) { self.value = value }

  init?(argument: String) {
    guard let number = Int(argument), 1...1_000_000 ~= number else { return nil }
    value = number
  }

  static var expectation: String { "a number from 1 to 1000000" }
}
