extension Outline {
  /// A `- key: value` line whose key is known.
  package struct Field: Sendable {
    /// The key as it should be written.
    package let key: String
    /// Where the key stands.
    package let place: TextRange
    /// The value; not empty.
    package let value: TextRange
  }

  /// The keys that a place of a document knows.
  package struct Keys: Sendable {
    /// What has these keys, as messages name it: "a tag".
    package let owner: String
    /// The keys, in the order messages list them.
    package let names: [String]
    /// Those that may be given more than once.
    package let repeatable: Set<String>

    /// The keys `names` of `owner`.
    package init(of owner: String, _ names: [String], repeatable: Set<String> = []) {
      self.owner = owner
      self.names = names
      self.repeatable = repeatable
    }
  }

  /// Reads the bullets among `lines` as `key: value` with known keys.
  ///
  /// A misspelt key is reported and read as the key it was meant to be.
  package func fields(
    in lines: [Line], keys: Keys, remarks: inout Remarks
  ) -> [Field] {
    let bullets = lines.filter { $0.kind == .bullet }
    let written = Set(bullets.compactMap { field(in: $0.range) }.map { source.text($0.key) })
    var first: [String: TextRange] = [:]
    var values: [String: TextRange] = [:]
    var fields: [Field] = []
    for bullet in bullets {
      guard let (place, value) = field(in: bullet.range) else {
        let text = quoted(source.text(bullet.range))
        remarks.error(.unknownKey, "expected '- key: value', found \(text)", at: bullet.range)
        continue
      }
      guard let key = known(place, keys: keys, written: written, remarks: &remarks) else {
        continue
      }
      if let earlier = first[key], !keys.repeatable.contains(key) {
        remarks.error(
          .unknownKey, "key '\(key)' is given twice", at: place,
          notes: [remarks.note("first given here", at: earlier)],
          fixIts: values[key].map { source.text($0) } == source.text(value)
            ? [.delete(line(of: place))] : [])
      } else if value.isEmpty {
        remarks.error(.unknownKey, "key '\(key)' has no value", at: place)
      } else {
        fields.append(Field(key: key, place: place, value: value))
      }
      first[key] = first[key] ?? place
      values[key] = values[key] ?? value
    }
    return fields
  }

  /// The whole line of `place`, with its end.
  private func line(of place: TextRange) -> TextRange {
    let line = source.line(source.lineNumber(at: place.start))
    return TextRange(line.start, min(line.end + 1, source.bytes.count))
  }

  /// The key that stands at `place`, or the one it was meant to be.
  private func known(
    _ place: TextRange, keys: Keys, written: Set<String>, remarks: inout Remarks
  ) -> String? {
    let word = source.text(place)
    if keys.names.contains(word) { return word }
    let meant = remarks.suggestion(for: word, among: keys.names)
    let free = meant.flatMap { written.contains($0) ? nil : $0 }
    let hint = didYouMean(meant, otherwise: "; the keys of \(keys.owner) are \(listed(keys.names))")
    remarks.error(
      .unknownKey, "unknown key \(quoted(word))\(hint)", at: place,
      fixIts: free.map { [.replace(place, with: $0)] } ?? [])
    return free
  }
}
