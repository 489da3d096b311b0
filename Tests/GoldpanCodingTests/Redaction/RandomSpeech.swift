import GoldpanCoding
import TestSupport

/// Speech with personal data in it, broken up and run together at random.
enum RandomSpeech {
  private static let scraps = [
    " ", " ", ", ", ".", "-", "/", ":", "::", "@", "+", "(", ")", "'", "’", "£", "\n", "[", "]",
    "0",
    "7", "12", "4111", "07700", "900123", "GB29", "my name is ", "this is ", "Jo", "Hale", "Will",
    "dot", "at", "com", "example", "www.", "http://", "oh ", "seven ", "double ", "call ", "order ",
    "[email-1]", "[person-2]", "P03", "SW1A", "1AA", "IL ", "62704", "é", "um, ",
  ]

  /// Data of the tables and scraps of text, one after another.
  static func text(_ random: inout Seeded, pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      if Int.random(in: 0..<4, using: &random) == 0 {
        let texts = PersonalDataCases.found.randomElement(using: &random)?.1 ?? []
        text += Marked(texts.randomElement(using: &random) ?? "").text
      } else {
        text += scraps.randomElement(using: &random) ?? ""
      }
    }
    return text
  }
}
