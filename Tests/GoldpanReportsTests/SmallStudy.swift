import TestSupport

/// A bakery that promises fresh bread and short queues, and seven people who buy there.
enum SmallStudy {
  static let paper = PaperStudy(
    plan: plan, codebook: codebook, roster: roster, transcripts: transcripts)

  static let codebook = """
    # Codebook

    - id: bakery
    - version: 1.0.0
    - language: en
    - kinds: loved +, pain -, expects 0, wish 0, says 0

    ## loved/fresh
    The bread is fresh.
    ### Match
    - still warm, fresh*
    ## loved/chat
    They enjoy a word at the counter.
    ### Match
    - chat*
    ## pain/queue
    They wait at the counter.

    - severity: 3
    - cause: people
    ### Match
    - queue*
    ## pain/stale
    The bread is old.

    - severity: 1
    - cause: process
    ### Match
    - stale
    ## pain/dark
    The shop is hard to find after dusk.
    ### Match
    - dark
    ## wish/sunday
    They would come on Sundays.
    ### Match
    - Sunday*
    ## says/recommends
    They send others.
    ### Match
    - tell everybody

    """

  static let plan = """
    # Brook bakery

    - valid for: 6 months

    ## Promises
    ### fresh: Fresh all day
    - status: live
    - kept by: loved/fresh
    - broken by: pain/stale
    - delivered by: two ovens
    ### quick: No queue
    - status: live
    - broken by: pain/queue
    ### open: Always open
    - status: draft
    - kept by: wish/sunday

    ## Owners
    - pain/queue: Counter, escalates to Ann
    - pain/queue: Kitchen
    """

  static let roster = """
    id,pseudonym,consent,nps,plan,rating fresh
    A1,Ada,internal,9,home,9
    A2,Ben,internal,4,home,2
    A3,Cyd,internal,,home,8
    A4,Dot,analysis,,home,
    B1,Eve,internal,8,trade,7
    B2,Flo,internal,,trade,6
    B3,Gus,internal,,trade,10
    B4,Hal,none,,trade,1
    """

  static let transcripts = [
    ("w1/A1", "MOD: How is it?\nA1: It is still warm when I come home. I tell everybody about it."),
    (
      "w1/A2",
      "MOD: How is it?\nA2: The rolls were stale twice. And I stood in the queue for an age!"
    ),
    (
      "w1/A3",
      "MOD: And you?\nA3: She said \"it is fresh\" and it was. The queue went out of the door."
    ),
    ("w1/A4", "MOD: And you?\nA4: My own queue story stays with me."),
    (
      "w2/B1",
      "MOD: Well?\nB1: I like the chat with the girl there. Fresh rolls, always. It is dark outside."
    ),
    (
      "w2/B2",
      "MOD: Well?\nB2: We have a chat while the queue | moves. Would they open on a Sunday?"
    ),
    (
      "w2/B3",
      "MOD: Well?\nB3: A chat and a loaf, that is my morning. \"Queue here,\" says the sign."
    ),
    ("w2/B4", "MOD: Well?\nB4: The queue is my enemy."),
  ].map { name, text in
    (
      name: name,
      text:
        "---\nwave: \(name.prefix(2))\nperson: \(name.dropFirst(3))\nmoderator: MOD\n---\n\n\(text)\n"
    )
  }
}
