/// Why nothing was done that somebody asked for, with the way out, in a sentence.
package struct CodebookRefusal: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
