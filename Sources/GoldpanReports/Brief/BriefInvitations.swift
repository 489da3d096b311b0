import GoldpanCoding
import GoldpanInsights

/// Who is to come, and what each is asked for.
struct BriefInvitations {
  let words: BriefWords

  var blocks: [Block] {
    let invitations = words.brief.invitations
    guard !invitations.isEmpty else {
      return [.paragraph("Nobody answers for what this workshop is about.")]
    }
    return [
      .table(
        .init(
          "Who to invite", [.init("Department"), .init("Who"), .init("Answers for")],
          invitations.map { invitation in
            [
              Prose(invitation.department), Prose(invitation.people.joined(separator: ", ")),
              invitation.subjects.map(subject).joined(separator: ", "),
            ]
          }))
    ]
  }

  private func subject(_ subject: Brief.Invitation.Subject) -> Prose {
    switch subject {
    case .promise(let id): words.digest.promise(id)
    case .theme(let tag): words.name(tag)
    }
  }
}
