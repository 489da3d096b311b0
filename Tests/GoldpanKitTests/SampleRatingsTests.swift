import Foundation
import GoldpanKit
import TestSupport
import Testing

/// The ratings in the sample's transcripts, listed by a reader before there was a program to do so.
@Suite struct SampleRatingsTests {
  /// A rating as the list has it: what is rated, the value, and why it does not count.
  private struct Listed: Hashable, Comparable {
    let transcript: String
    let person: String
    let value: Double
    let exclusion: String
    let subject: String

    static func < (one: Self, other: Self) -> Bool { one.key < other.key }
    var place: String { "\(transcript) \(person) \(value) \(exclusion)" }
    var key: String { "\(place) \(subject)" }
  }

  @Test func `finds nearly every rating of the sample and hardly another`() throws {
    let study = try Study(at: SampleStudy.folder.path)
    let wanted = try list()
    let read = Set(wanted.map(\.transcript))
    let all = SpokenRatings(study.corpus, plan: study.plan).ratings
    let found = all.filter { read.contains($0.transcript.description) }.map { rating in
      Listed(
        transcript: rating.transcript.description, person: rating.person.description,
        value: rating.value, exclusion: rating.exclusion?.rawValue ?? "",
        subject: rating.subject.words)
    }
    let (missed, extra) = (lacking(wanted, found, \.place), lacking(found, wanted, \.place))
    let recall = Double(wanted.count - missed.count) / Double(wanted.count)
    let precision = Double(found.count - extra.count) / Double(found.count)
    let misplaced = lacking(wanted, found, \.key).count - missed.count
    let missing = missed.map(\.key).joined(separator: ", ")
    #expect(recall >= 0.95, "missed: \(missing)")
    #expect(precision >= 0.95, "not listed: \(extra.map(\.key))")
    // Ten questions do not name their promise by the words of `ask:`.
    #expect(misplaced <= 10)
  }

  private func lacking(
    _ these: [Listed], _ those: [Listed], _ name: (Listed) -> String
  ) -> [Listed] {
    var left: [String: Int] = [:]
    for one in those { left[name(one), default: 0] += 1 }
    return these.sorted().filter { one in
      left[name(one), default: 0] -= 1
      return (left[name(one)] ?? 0) < 0
    }
  }

  private func list() throws -> [Listed] {
    let file = SampleStudy.folder.appending(path: "Tests/Fixtures/ratings/sample.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Listed(
        transcript: cells[0], person: cells[1], value: Double(cells[4]) ?? .nan,
        exclusion: cells[5], subject: cells[3])
    }
  }
}

extension SpokenRating.Subject {
  fileprivate var words: String {
    switch self {
    case .recommendation: "nps"
    case .promise(let id): "promise \(id)"
    case .journey: "journey"
    case .touchpoint: "touchpoint"
    }
  }
}
