import Foundation
import GoldpanKit
import TestSupport
import Testing

/// The study that stands in the repository, read and coded once.
struct Sample {
  let study: Study
  let codebook: Codebook
  let codings: [Coding]

  private static let shared = Result { try Sample(Study(at: SampleStudy.folder.path)) }

  /// The repository's own.
  init() throws { self = try Self.shared.get() }

  /// Any study that has a codebook.
  init(_ study: Study) throws {
    self.study = study
    codebook = try #require(study.codebook)
    codings = Array(study.coded().codings)
  }

  /// What it says.
  func insights(_ adjust: (inout Insights.Options) -> Void = { _ in }) -> Insights {
    var options = Insights.Options()
    adjust(&options)
    return Insights(
      corpus: study.corpus, codebook: codebook, codings: codings, plan: study.plan,
      options: options)
  }
}
