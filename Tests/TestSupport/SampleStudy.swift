package import Foundation

/// The study that stands in the repository itself.
package enum SampleStudy {
  /// Its folder.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
