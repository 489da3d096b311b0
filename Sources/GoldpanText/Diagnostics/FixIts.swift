/// The text of `source` with the corrections made; of those that overlap, the one that begins
/// first is made, then the one given first.
///
/// Corrections that insert at the same place are all made, in the order given.
package func applying(_ fixIts: [Diagnostic.FixIt], to source: Source) -> [UInt8] {
  let ordered = fixIts.enumerated().sorted {
    ($0.element.range, $0.offset) < ($1.element.range, $1.offset)
  }
  var corrected: [UInt8] = []
  var done = 0
  for (_, fixIt) in ordered
  where done <= fixIt.range.start && fixIt.range.end <= source.bytes.count {
    corrected += source.bytes[done..<fixIt.range.start]
    corrected += fixIt.replacement.utf8
    done = fixIt.range.end
  }
  return corrected + source.bytes[done...]
}
