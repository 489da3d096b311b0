import GoldpanText

/// Puts the lists of several documents together: of one name the one of the extending document.
enum ListMerge {
  /// Where a list stands, and which units define it.
  private struct Slot {
    let index: Int
    var units: [Int]
    var rivals: [(unit: Int, entry: ListEntry)] = []
  }

  /// The lists in order, those of extended codebooks first, each name once.
  static func entries(in assembly: inout CodebookAssembly) -> [ListEntry] {
    var entries: [ListEntry] = []
    var slots: [String: Slot] = [:]
    for (unit, members) in assembly.units.map(\.documents).enumerated() {
      for entry in own(members, in: &assembly) {
        guard let slot = slots[entry.name] else {
          slots[entry.name] = Slot(index: entries.count, units: [unit])
          entries.append(entry)
          continue
        }
        let bases = assembly.units[unit].bases
        slots[entry.name]?.units.append(unit)
        guard let base = slot.units.last(where: bases.contains) else {
          slots[entry.name]?.rivals.append((unit, entry))
          continue
        }
        slots[entry.name]?.rivals.removeAll { bases.contains($0.unit) }
        assembly.remarks[entry.document].remark(
          .twoSources, "'@\(entry.name)' replaces the list of \(assembly.name(of: base))",
          at: .init(assembly.documents[entry.document].source, entry.namePlace))
        entries[slot.index] = entry
      }
    }
    for entry in entries.filter({ slots[$0.name]?.rivals.isEmpty == false }).prefix(20) {
      if let slot = slots[entry.name] { report(slot, entry, in: &assembly) }
    }
    return entries
  }

  /// GP404 for a list that two extended codebooks have and nobody settles.
  private static func report(
    _ slot: Slot, _ entry: ListEntry, in assembly: inout CodebookAssembly
  ) {
    guard let rival = slot.rivals.first else { return }
    let documents = assembly.documents
    assembly.remarks[0].error(
      .twoSources,
      "list '@\(entry.name)' is in \(assembly.name(of: slot.units[0])) and in "
        + "\(assembly.name(of: rival.unit)); write '- @\(entry.name): …' under '## Lists' "
        + "of \(printable(documents[0].source.name)), for both to use",
      at: assembly.place(ofPinTo: rival.unit),
      notes: [
        Diagnostic.Note(
          "one stands here", at: .init(documents[entry.document].source, entry.namePlace)),
        Diagnostic.Note(
          "the other one here",
          at: .init(documents[rival.entry.document].source, rival.entry.namePlace)),
      ])
  }

  /// The lists of one unit.
  private static func own(
    _ members: [Int], in assembly: inout CodebookAssembly
  ) -> [ListEntry] {
    var first: [String: Diagnostic.Place] = [:]
    var entries: [ListEntry] = []
    for index in members {
      let outline = assembly.documents[index].outline
      for line in assembly.documents[index].layout.lists where line.kind == .bullet {
        guard let entry = ListEntry(line.range, in: outline, of: index) else {
          let text = quoted(outline.source.text(line.range))
          assembly.remarks[index].error(
            .unknownKey, "expected '- @name: rule', found \(text)", at: line.range)
          continue
        }
        if let earlier = first[entry.name] {
          assembly.remarks[index].error(
            .duplicateTag, "duplicate list '@\(entry.name)'", at: entry.namePlace,
            notes: [Diagnostic.Note("first defined here", at: earlier)])
        } else {
          first[entry.name] = Diagnostic.Place(outline.source, entry.namePlace)
          entries.append(entry)
        }
      }
    }
    return entries
  }
}
