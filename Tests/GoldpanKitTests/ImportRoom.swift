import Foundation
import GoldpanKit

/// A study of nothing, gone afterwards.
func withStudy<Result>(_ body: (String) throws -> Result) throws -> Result {
  try withScratch { root in
    try put("# Study\n", at: "\(root)/study.md")
    return try body(root)
  }
}

func importing(
  _ root: String, _ files: [String], _ change: (inout StudyImport.Options) -> Void = { _ in }
) throws -> StudyImport {
  var options = StudyImport.Options()
  options.files = files.map { $0.hasPrefix("/") ? $0 : "\(root)/\($0)" }
  options.jobs = 2
  change(&options)
  return try StudyImport(at: root, options)
}

func text(_ path: String) throws -> String {
  try String(contentsOfFile: path, encoding: .utf8)
}

/// Every file below a folder with what it holds.
func tree(_ root: String) throws -> [String: String] {
  var files: [String: String] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
    if let held = try? text("\(root)/\(path)") { files[path] = held }
  }
  return files
}
