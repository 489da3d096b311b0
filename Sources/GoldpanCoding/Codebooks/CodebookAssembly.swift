import GoldpanText

/// The documents that one codebook is made of: its own with those it includes, and the codebooks
/// it extends with theirs.
struct CodebookAssembly {
  /// A codebook: its document and those that it includes, at any depth.
  struct Unit {
    /// The document that has its head.
    let main: Int
    /// The documents whose content stands in no unit before, in order.
    let documents: [Int]
    /// The units that it extends, directly or not.
    let bases: UnitSet
    /// Its document and all that it includes, also what another unit includes too.
    let members: [Int]
  }

  /// Where a document asks for another.
  private struct Link {
    let target: Int
    let place: TextRange
    let pin: Codebook.Pin?
  }

  /// A unit whose bases are being put in order.
  private struct Opening {
    let main: Int
    let members: [Int]
    let owned: [Int]
    let pins: [Int]
    var next = 0
  }

  /// The documents, the codebook's own first.
  private(set) var documents: [CodebookDocument]
  /// What there is to say about each.
  var remarks: [Remarks]
  /// The units, each after those it extends, the codebook's own last.
  private(set) var units: [Unit] = []
  /// Whether everything was found.
  private(set) var isComplete = true
  /// SHA-256 of each unit but the codebook's own.
  private(set) var checksums: [String] = []
  private var links: [[Link]] = [[]]
  private var places: [String: Int]
  private var editions: [Codebook.ID: Codebook.Version]
  private var unitOfMain: [Int: Int] = [:]

  /// Gathers what `document` builds on from `library` and reports what is not there.
  init(_ document: CodebookDocument, library: CodebookLibrary) {
    documents = [document]
    remarks = [document.remarks]
    places = [document.source.name: 0]
    editions = [document.id: document.version]
    var next = 0
    while next < documents.count {
      askForIncludes(of: next, library)
      askForBases(of: next, library)
      next += 1
    }
    reportCircles()
    arrange()
    for unit in units { documents[unit.main].header.reportMissing(&remarks[unit.main]) }
    checkPins()
  }

  /// What a unit is called in messages: `cx-core 1.1.0`.
  func name(of unit: Int) -> String {
    let document = documents[units[unit].main]
    return "'\(document.id)' \(document.version)"
  }

  /// Where a unit is asked for first, by the unit that comes last.
  func place(ofPinTo unit: Int) -> Diagnostic.Place {
    let main = units[unit].main
    for asking in units.reversed() {
      for document in asking.members {
        for link in links[document] where link.pin != nil && link.target == main {
          return Diagnostic.Place(documents[document].source, link.place)
        }
      }
    }
    return Diagnostic.Place(documents[0].source, TextRange(0, 0))
  }

  private mutating func askForIncludes(of index: Int, _ library: CodebookLibrary) {
    let document = documents[index]
    for (path, place) in document.header.includes {
      guard let request = CodebookLibrary.Request(include: path, in: document.source.name) else {
        isComplete = false
        remarks[index].error(
          .missingPin,
          "\(quoted(path)) was not read; an include is a path from the folder of this file",
          at: place)
        continue
      }
      switch library[request] ?? .missing("") {
      case .found(let found): link(index, to: found, at: place)
      case .missing(let reason):
        isComplete = false
        remarks[index].error(
          .missingPin,
          "\(quoted(path)) was not read" + (reason.isEmpty ? "; no such file" : ": \(reason)"),
          at: place)
      }
    }
  }

  private mutating func askForBases(of index: Int, _ library: CodebookLibrary) {
    if documents[index].header.hasBrokenPin { isComplete = false }
    for pin in documents[index].header.extends {
      if let other = editions[pin.codebook], other != pin.version {
        isComplete = false
        remarks[index].error(
          .twoSources,
          "'\(pin.codebook)' is wanted in two versions, \(other) and \(pin.version); "
            + "one codebook holds one of them", at: pin.place)
        continue
      }
      switch library[.codebook(pin.codebook, pin.version)] ?? .missing("") {
      case .found(let found):
        editions[pin.codebook] = pin.version
        link(index, to: found, at: pin.place.range, pin: pin)
      case .missing(let reason):
        isComplete = false
        remarks[index].error(
          .missingPin,
          "no codebook '\(pin.codebook)' \(pin.version)" + (reason.isEmpty ? "" : ": \(reason)")
            + "; 'goldpan codebook add FILE' brings it", at: pin.place)
      }
    }
  }

  private mutating func link(
    _ index: Int, to document: CodebookDocument, at place: TextRange, pin: Codebook.Pin? = nil
  ) {
    let target = places[document.source.name] ?? documents.count
    if target == documents.count {
      places[document.source.name] = target
      documents.append(document)
      remarks.append(document.remarks)
      links.append([])
    }
    links[index].append(Link(target: target, place: place, pin: pin))
  }

  /// GP403.
  private mutating func reportCircles() {
    guard documents.count > 1 || !links[0].isEmpty else { return }
    let uses = links.enumerated().map { index, links in
      links.map { ($0.target, Diagnostic.Place(documents[index].source, $0.place)) }
    }
    for circle in Uses(uses).circles {
      let path = circle.text { documents[$0].source.name }
      remarks[circle.path.last ?? 0].error(
        .includeCycle, "codebooks lead back to themselves: \(path); take one of these lines away",
        at: circle.place)
    }
  }

  /// Puts the units in order, depth first, without recursion; what leads back is left out.
  private mutating func arrange() {
    var taken: Set<Int> = []
    var seen: Set<Int> = [0]
    var path = [opening(0, &taken)]
    while var last = path.popLast() {
      guard last.next < last.pins.count else {
        close(last)
        continue
      }
      let base = last.pins[last.next]
      last.next += 1
      path.append(last)
      if seen.insert(base).inserted { path.append(opening(base, &taken)) }
    }
  }

  private func opening(_ main: Int, _ taken: inout Set<Int>) -> Opening {
    var members: [Int] = []
    var seen: Set<Int> = []
    var waiting = [main]
    while let document = waiting.popLast() {
      guard seen.insert(document).inserted else { continue }
      members.append(document)
      waiting += links[document].filter { $0.pin == nil }.map(\.target).reversed()
    }
    return Opening(
      main: main, members: members, owned: members.filter { taken.insert($0).inserted },
      pins: members.flatMap { links[$0].filter { $0.pin != nil }.map(\.target) })
  }

  private mutating func close(_ opening: Opening) {
    var bases = UnitSet()
    for base in opening.pins.compactMap({ unitOfMain[$0] }) {
      bases.insert(base)
      bases.formUnion(units[base].bases)
    }
    unitOfMain[opening.main] = units.count
    units.append(
      Unit(
        main: opening.main, documents: opening.owned, bases: bases, members: opening.members))
  }

  /// GP401.
  private mutating func checkPins() {
    checksums = units.dropLast().map { unit in
      CodebookChecksum.of(unit.members.map { documents[$0].source })
    }
    for (index, links) in links.enumerated() {
      for link in links {
        guard let pin = link.pin, let unit = unitOfMain[link.target], unit < checksums.count
        else { continue }
        let found = checksums[unit]
        guard found != pin.checksum else { continue }
        remarks[index].error(
          .checksumDiffers,
          "\(name(of: unit)) is not the one that was pinned: its checksum is "
            + "\(found.prefix(12))…, pinned is \(pin.checksum.prefix(12))…; 'goldpan codebook update "
            + "\(pin.codebook)' puts a copy in codebooks/vendor/ back, and pins a codebook of your "
            + "own in codebooks/ as it is now", at: pin.place,
          notes: [
            Diagnostic.Note(
              "the codebook that was found",
              at: .init(
                documents[link.target].source,
                documents[link.target].layout.titlePlace))
          ])
      }
    }
  }
}

/// Some of the units of an assembly.
struct UnitSet {
  private var words: [UInt64] = []

  /// Whether a unit is among them.
  func contains(_ unit: Int) -> Bool {
    unit / 64 < words.count && words[unit / 64] & (1 << UInt64(unit % 64)) != 0
  }

  /// Whether there is none.
  var isEmpty: Bool { words.isEmpty }

  mutating func insert(_ unit: Int) {
    while words.count <= unit / 64 { words.append(0) }
    words[unit / 64] |= 1 << UInt64(unit % 64)
  }

  mutating func formUnion(_ other: UnitSet) {
    while words.count < other.words.count { words.append(0) }
    for index in other.words.indices { words[index] |= other.words[index] }
  }
}
