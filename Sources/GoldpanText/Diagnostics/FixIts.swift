/// The text of `source` with the corrections made; of those that overlap, the one that begins
/// first is made, then the one given first.
///
/// Corrections that insert at the same place are all made, in the order given.
package func applying(_ fixIts: [Diagnostic.FixIt], to source: Source) -> [UInt8] {
  var corrected: [UInt8] = []
  var done = 0
  for fixIt in disjoint(fixIts, in: source) {
    corrected += source.bytes[done..<fixIt.range.start]
    corrected += fixIt.replacement.utf8
    done = fixIt.range.end
  }
  return corrected + source.bytes[done...]
}

/// The corrections that are made, in the order of the text.
func disjoint(_ fixIts: [Diagnostic.FixIt], in source: Source) -> [Diagnostic.FixIt] {
  let ordered = fixIts.enumerated().sorted {
    ($0.element.range, $0.offset) < ($1.element.range, $1.offset)
  }
  var done = 0
  return ordered.map(\.element).filter { fixIt in
    guard done <= fixIt.range.start, fixIt.range.end <= source.bytes.count else { return false }
    done = fixIt.range.end
    return true
  }
}
