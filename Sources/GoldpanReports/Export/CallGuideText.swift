import GoldpanCoding
package import GoldpanInsights

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
      the answers. Then listen; a story says more than a number. Close with thanks, and put them on the \
      list: `goldpan export thanks`.

      """
  }
}
