/// What there is to do about a pin of which nobody says where its next edition is.
package struct CodebookProspect: Sendable {
  package enum Verdict: Sendable {
    /// An edition takes the place of what is pinned.
    case take(CodebookSharing.Offer)
    /// What is pinned stays, for a reason.
    case keep(String)
    /// Nothing tells whether there is another edition, since what there is has errors or cannot be
    /// read.
    case unknown(String, hasErrors: Bool)
    /// What was pinned is not here, and nothing brings it back.
    case lost(String)
  }

  package let verdict: Verdict
  /// What there is to say besides.
  package let remarks: [String]
}

extension CodebookSharing {
  /// Why a place tells nothing.
  private struct Obstacle: Error {
    let reason: String
    var hasErrors = false
  }

  /// What was found where a pinned codebook may have another edition.
  private struct Findings {
    var offers: [Offer] = []
    /// What keeps origins, and the study's own codebooks, from telling.
    var obstacles: [Obstacle] = []
    /// The offers that tell which edition is the newest: copies do not.
    var news: [Offer] = []
    var remarks: [String] = []
  }

  /// Looks where the copy came from and among what lies in the study.
  package mutating func prospect(of pin: Codebook.Pin) -> CodebookProspect {
    let findings = findings(for: pin)
    let name = "\(pin.codebook) \(pin.version)"
    let reasons = findings.obstacles.map(\.reason)
    if let offer = best(findings.offers, for: pin) {
      return CodebookProspect(verdict: .take(offer), remarks: findings.remarks + reasons)
    }
    guard isIntact(pin) else {
      return CodebookProspect(
        verdict: .lost(loss(of: pin, reasons)), remarks: findings.remarks)
    }
    guard !findings.news.isEmpty else {
      let reason = reasons.first ?? "the lock does not say where it came from"
      return CodebookProspect(
        verdict: .unknown(
          "cannot tell whether \(name) is up to date: \(reason); 'goldpan codebook update "
            + "\(pin.codebook) FILE' takes an edition from elsewhere",
          hasErrors: findings.obstacles.contains(where: \.hasErrors)),
        remarks: findings.remarks + reasons.dropFirst())
    }
    let newest = findings.news.max { $0.codebook.version < $1.codebook.version }
    let older = newest.flatMap { newest in
      newest.codebook.version < pin.version
        ? "kept \(name): \(shown(newest.path)) has \(newest.codebook.version), which is older"
        : nil
    }
    return CodebookProspect(
      verdict: .keep(older ?? "\(name) is up to date"), remarks: findings.remarks + reasons)
  }

  /// What is wrong with a pin that does not hold, and the way out.
  private mutating func loss(of pin: Codebook.Pin, _ reasons: [String]) -> String {
    let name = "\(pin.codebook) \(pin.version)"
    let why = reasons.isEmpty ? "" : " and \(listed(reasons))"
    let copy = shelf.shelved().first { $0.id == pin.codebook && $0.version == pin.version }
    guard let copy else {
      return "\(name), which is pinned, is not in the study\(why); "
        + "'goldpan codebook update \(pin.codebook) FILE' puts it back from FILE"
    }
    return "\(shown(copy.document.source.name)) is not the \(name) that was pinned\(why); "
      + wayOut(of: pin.codebook, pin.version)
  }

  private mutating func findings(for pin: Codebook.Pin) -> Findings {
    var findings = Findings()
    var seen: Set<String> = []
    for path in origins(of: pin.codebook, pin.version)
    where seen.insert(StudyFiles.real(path)).inserted {
      look(at: path, called: "its origin \(shown(path))", for: pin, &findings)
    }
    for edition in shelf.shelved() where edition.id == pin.codebook {
      let path = edition.document.source.name
      guard seen.insert(StudyFiles.real(path)).inserted else { continue }
      if StudyFiles.relative(path, to: layout.vendor) == nil {
        look(at: path, called: shown(path), for: pin, &findings)
      } else {
        lookAtCopy(path, for: pin, &findings)
      }
    }
    return findings
  }

  private func look(
    at path: String, called name: String, for pin: Codebook.Pin, _ findings: inout Findings
  ) {
    do throws(Obstacle) {
      let offer = try offer(at: path, called: name, for: pin)
      findings.offers.append(offer)
      findings.news.append(offer)
    } catch {
      findings.obstacles.append(error)
    }
  }

  /// A copy that somebody edited is left out, and so is one that cannot be used.
  private func lookAtCopy(_ path: String, for pin: Codebook.Pin, _ findings: inout Findings) {
    do throws(Obstacle) {
      let offer = try offer(at: path, called: shown(path), for: pin)
      let codebook = offer.codebook
      guard !isEditedCopy(codebook.id, codebook.version, codebook.checksum, at: path) else {
        if codebook.version != pin.version {
          findings.remarks.append("left out \(shown(path)): it was edited since it was added")
        }
        return
      }
      findings.offers.append(offer)
    } catch {
      findings.remarks.append("left out: \(error.reason)")
    }
  }

  private func offer(
    at path: String, called name: String, for pin: Codebook.Pin
  ) throws(Obstacle) -> Offer {
    guard StudyFiles.exists(path) else { throw Obstacle(reason: "\(name) is not there") }
    let parsed: Parsed<Codebook>
    do throws(StudyError) {
      guard StudyFiles.size(ofFile: path) != nil else {
        throw .unreadable(path: path, reason: "it is no regular file")
      }
      try CodebookSharing.mustBeSmall(path)
      parsed = try Study.codebook(at: layout.root, file: path)
    } catch {
      switch error {
      case .unreadable(_, let reason):
        throw Obstacle(reason: "\(name) cannot be read: \(printable(reason))")
      case .notPlainText(_, let format): throw Obstacle(reason: "\(name) is \(format)")
      default: throw Obstacle(reason: "\(error)")
      }
    }
    guard parsed.value.id == pin.codebook else {
      throw Obstacle(reason: "\(name) is '\(printable(parsed.value.id.description))' now")
    }
    guard !parsed.diagnostics.hasErrors else {
      throw Obstacle(reason: "\(name) has errors, so nothing is taken from it", hasErrors: true)
    }
    return Offer(path: path, codebook: parsed.value)
  }
}
