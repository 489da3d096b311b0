public import GoldpanCoding

extension Brief {
  /// A department that is to come, and what it is asked for.
  public struct Invitation: Hashable, Sendable {
    /// What somebody answers for.
    public enum Subject: Hashable, Sendable {
      /// A promise.
      case promise(Promise.ID)
      /// What is told under a tag.
      case theme(Tag.ID)
    }

    /// The department.
    public let department: String
    /// The people that the study names in it, in the order of the invitations.
    public let people: [String]
    /// What they answer for, promises first.
    public let subjects: [Subject]
  }
}

/// Who is to come, by the owners of the evidence.
struct Inviting {
  let invitations: [Brief.Invitation]
  let warnings: [Brief.Warning]

  /// The owners of `promises`, of what the `actions` would take away and of what is loved and
  /// not promised.
  init(_ plan: StudyPlan, promises: [Promise], actions: [Brief.Action], new: [Theme]) {
    var list = GuestList()
    var unanswered: [Promise.ID] = []
    for promise in promises {
      let owners = plan.lines(owning: { $0 == .promise(promise.id) }).map { plan.owners[$0] }
      for owner in owners { list.invite(owner, for: .promise(promise.id)) }
      let pains = actions.filter { action in
        !action.isCostOnly && action.back.contains { $0.promise == promise.id }
      }
      if owners.isEmpty, pains.allSatisfy(\.theme.owners.isEmpty) {
        unanswered.append(promise.id)
      }
    }
    for theme in actions.filter({ !$0.isCostOnly }).map(\.theme) + new {
      for owner in theme.owners { list.invite(owner, for: .theme(theme.tag)) }
    }
    invitations = list.invitations
    warnings = list.warnings + unanswered.map(Brief.Warning.unanswered)
  }
}

/// The departments in the order in which they are first named.
private struct GuestList {
  private(set) var invitations: [Brief.Invitation] = []
  private var places: [String: Int] = [:]

  mutating func invite(_ owner: Owner, for subject: Brief.Invitation.Subject) {
    let place = places[owner.department] ?? invitations.count
    let known = place < invitations.count ? invitations[place] : nil
    var (people, subjects) = (known?.people ?? [], known?.subjects ?? [])
    if let person = owner.person, !people.contains(person) { people.append(person) }
    if !subjects.contains(subject) { subjects.append(subject) }
    let invitation = Brief.Invitation(
      department: owner.department, people: people, subjects: subjects)
    if known == nil {
      places[owner.department] = place
      invitations.append(invitation)
    } else {
      invitations[place] = invitation
    }
  }

  var warnings: [Brief.Warning] {
    switch invitations.count {
    case 0: [.nobodyInvited]
    case 1: [.oneDepartment(invitations[0].department)]
    default: []
    }
  }
}

extension Owner {
  /// The person in brackets, if one is named: `R. Holt` of `Care (R. Holt)`.
  public var person: String? {
    guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close
    else { return nil }
    let person = name[name.index(after: open)..<close].split(separator: " ").joined(separator: " ")
    return person.isEmpty ? nil : person
  }
}
