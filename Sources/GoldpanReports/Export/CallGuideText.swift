import GoldpanCoding
package import GoldpanInsights
import GoldpanText

extension CallGuide {
  /// A row a question.
  package var records: Records {
    var records = Records(["number", "question", "rates", "about", "scale_low", "scale_high"])
    for (index, question) in questions.enumerated() {
      let words = question.rating?.subject.words
      records.append([
        .integer(index + 1), .string(question.text), JSON(words?.kind), JSON(words?.about),
        JSON(question.rating?.scale.least), JSON(question.rating?.scale.most),
      ])
    }
    return records
  }

  /// The promises about which it finds none.
  private func exceptions(_ plan: StudyPlan) -> String {
    let claims = plan.promises.filter { unread.contains($0.id) }.map {
      "*\(Markdown.escaped($0.claim))*"
    }
    return claims.isEmpty ? "" : ", but those about \(listed(claims)): write these down yourself"
  }

  /// A sheet to ring somebody with.
  package func markdown(of plan: StudyPlan) -> String {
    let list = questions.enumerated().map { index, question in
      "\(index + 1). \(Markdown.escaped(question.text))"
    }
    return """
      # Call guide: \(Markdown.escaped(plan.title))

      Say who you are, why you ring and how long it takes. Ask what may be done with their words and \
      write it into the column `consent`: none, analysis (counted, never quoted), internal, public.

      \(list.joined(separator: "\n"))

      Ask every person every question with a number, as it stands here: `goldpan show ratings` finds \
      the answers\(exceptions(plan)). Then listen; a story says more than a number. Close with thanks, and put them on the \
      list: `goldpan export thanks`.

      """
  }
}
