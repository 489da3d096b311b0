package import GoldpanText

/// Finds what must not leave the study: addresses, numbers and names (DESIGN.md §9).
///
/// Detectors look at UTF-8 bytes and take time in proportion to the text, whatever it holds.
package struct PersonalData: Sendable {
  /// A sort of datum; earlier ones win where two sorts of one length overlap.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An e-mail address, written or spoken.
    case email
    /// An address on the web.
    case url
    /// An international bank account number (ISO 13616).
    case iban
    /// The number of a payment card (ISO/IEC 7812).
    case card
    /// An address on the internet, IPv4 or IPv6.
    case ip
    /// A telephone number, in digits or in words.
    case phone
    /// A British postcode or an American ZIP code.
    case postcode
    /// A name.
    case person
    /// A phrase that `study.md` says to take out.
    case phrase
  }

  /// One datum.
  package struct Finding: Hashable, Sendable {
    /// Its sort.
    package let kind: Kind
    /// Where it stands; begins and ends beside a letter's or digit's edge.
    package let range: TextRange
    /// Whose name it is, as an index of the known names; `nil`: a name nobody listed, or no name.
    package let known: Int?
  }

  let names: NameIndex
  let phrases: NameIndex
  let introductions: Introductions

  /// Detectors that know `names` and `phrases`; what `besides` calls (companies, departments) is no
  /// person even after "this is".
  package init(names: [KnownName] = [], phrases: [String] = [], besides: [String] = []) {
    self.names = NameIndex(names)
    self.phrases = NameIndex(phrases: phrases)
    introductions = Introductions(besides: besides)
  }

  /// Everything found in `range`, in order and disjoint: of what overlaps, the longest.
  package func findings(in bytes: [UInt8], _ range: TextRange) -> [Finding] {
    var scan = DataScan(range)
    scan.readSigns(bytes.span)
    scan.readWords(bytes.span, self)
    return scan.found.isEmpty ? [] : scan.longestFirst
  }
}

/// A name that stands for a person of the study: a row of `private/names.csv`.
package struct KnownName: Hashable, Sendable {
  /// The name, as written.
  package let name: String
  /// Which participant it is; `nil`: nobody of the study.
  package let id: Participant.ID?

  /// The name of a person, who may be a participant.
  package init(_ name: String, id: Participant.ID? = nil) {
    self.name = name
    self.id = id
  }
}
