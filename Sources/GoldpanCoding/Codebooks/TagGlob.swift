/// A tag name with wildcards, such as `pain/*`: `*` for any run of characters, `?` for one.
package struct TagGlob: Hashable, Sendable {
  /// The glob as written.
  package let text: String
  private let bytes: [UInt8]

  /// The glob `text`; every text is one.
  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Whether it holds a wildcard at all.
  package var hasWildcard: Bool { bytes.contains { $0 == star || $0 == mark } }

  /// Whether `tag` fits it.
  package func matches(_ tag: Tag.ID) -> Bool {
    let name = Array(tag.description.utf8)
    var (here, there) = (0, 0)
    var retry: (glob: Int, name: Int)?
    while there < name.count {
      if here < bytes.count, bytes[here] == star {
        retry = (here + 1, there)
        here += 1
      } else if here < bytes.count, bytes[here] == name[there] || bytes[here] == mark {
        (here, there) = (here + 1, there + 1)
      } else if let last = retry {
        retry = (last.glob, last.name + 1)
        (here, there) = (last.glob, last.name + 1)
      } else {
        return false
      }
    }
    return bytes[here...].allSatisfy { $0 == star }
  }
}

private let star = UInt8(ascii: "*")
private let mark = UInt8(ascii: "?")
