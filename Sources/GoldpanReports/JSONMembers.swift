/// Takes the members of an object one after another: to make a value of them, or to write them at
/// once where there are millions of objects.
package protocol JSONMembers {
  /// Takes one more member; every key is new.
  mutating func add(_ key: StaticString, _ value: JSON)
}

/// The members of `JSON.object`.
extension [(String, JSON)]: JSONMembers {
  package mutating func add(_ key: StaticString, _ value: JSON) {
    append((key.description, value))
  }
}

extension JSONText: JSONMembers {
  /// Adds an object on one line, with a final line feed; `write` adds its members.
  package mutating func line(_ write: (inout JSONText) -> Void) {
    append("{")
    write(&self)
    append("}\n")
  }

  package mutating func add(_ key: StaticString, _ value: JSON) {
    append(key: key)
    value.write(into: &self, indent: nil)
  }
}
