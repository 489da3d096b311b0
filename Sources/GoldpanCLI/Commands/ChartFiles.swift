import GoldpanKit
import GoldpanReports

/// How charts come into a digest, as the command line says it.
enum ChartChoice: String, CaseIterable, ArgumentValue {
  /// As bars of text.
  case bars
  /// As text that some forges draw.
  case mermaid
  /// As pictures beside the file.
  case svg
  /// Not at all.
  case none
}

/// The pictures of a Markdown file, in a folder beside it that is named after it.
struct ChartFiles {
  private let folder: String
  private let files: [(name: String, text: String)]

  /// The pictures of `charts`, light and dark, for the Markdown in `file`.
  init(_ charts: [Chart], beside file: String) {
    let name = fileName(file)
    // Only one name of a file may lose its end, for two files must not share a folder.
    let stem = name.hasSuffix(".md") && name != ".md" ? name.dropLast(3) : name[...]
    folder = file.dropLast(name.count) + stem + "-charts"
    files = charts.flatMap { chart in
      ChartPicture.Theme.allCases.map { theme in
        ("\(chart.name)-\(theme.rawValue).svg", ChartPicture(chart).file(theme))
      }
    }
  }

  /// The way to the folder from the Markdown, as a link writes it.
  var link: String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8)
    return fileName(folder).utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  /// Writes all or, if one must not be replaced, none; pictures of an earlier run that this one has
  /// not go.
  func write(on console: inout Console) throws {
    let paths = files.map { console.path("\(folder)/\($0.name)") }
    for (file, path) in zip(files, paths) {
      if let objection = objection(path, console) {
        throw CommandFailure(
          .usage, "'\(printable("\(folder)/\(file.name)"))' \(objection); nothing was written")
      }
    }
    for path in paths { if let obstacle = console.obstacle(path) { throw obstacle } }
    for (file, path) in zip(files, paths) { try console.writeFile(path, Array(file.text.utf8)) }
    let former = former(console)
    for path in former { StudyFiles.remove(path) }
    if !files.isEmpty {
      console.say("wrote \(counted(files.count, "picture")) to \(printable(folder))")
    }
    if !former.isEmpty {
      console.say(
        "removed \(counted(former.count, "picture")) of an earlier digest from \(printable(folder))"
      )
    }
  }

  /// The pictures by goldpan in the folder that are not of this digest.
  private func former(_ console: Console) -> [String] {
    let names = Set(files.map(\.name))
    let found = (try? StudyFiles.names(in: console.path(folder))) ?? []
    return found.filter { $0.hasSuffix(".svg") && !names.contains($0) }
      .map { console.path("\(folder)/\($0)") }
      .filter { !StudyFiles.isLink($0) && objection($0, console) == nil }
  }

  private func objection(_ path: String, _ console: Console) -> String? {
    if let objection = console.objection(path, console.inputs) { return objection }
    guard StudyFiles.exists(path) else { return nil }
    let bytes = (try? StudyFiles.read(path)) ?? []
    return bytes.starts(with: ChartPicture.sign.utf8) ? nil : "is no chart by goldpan"
  }
}
