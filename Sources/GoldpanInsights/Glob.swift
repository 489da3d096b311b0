/// Whether `text` is what `glob` describes: `*` for any run of characters, `?` for any one.
package func matches(_ text: String, glob: String) -> Bool {
  let text = Array(text.unicodeScalars)
  let glob = Array(glob.unicodeScalars)
  var (place, wanted) = (0, 0)
  var star: (wanted: Int, place: Int)?
  while place < text.count {
    if wanted < glob.count, glob[wanted] == "*" {
      star = (wanted, place)
      wanted += 1
    } else if wanted < glob.count, glob[wanted] == "?" || glob[wanted] == text[place] {
      place += 1
      wanted += 1
    } else if let last = star {
      // The last star swallows one more; earlier ones never need to.
      star = (last.wanted, last.place + 1)
      (wanted, place) = (last.wanted + 1, last.place + 1)
    } else {
      return false
    }
  }
  return glob[wanted...].allSatisfy { $0 == "*" }
}
