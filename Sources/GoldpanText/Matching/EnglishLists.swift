/// The lists of English as they are read by `LanguageLists`.
enum English {
  /// Words that negate what follows.
  static let negators = """
    not no never cannot nobody nothing none neither nor nowhere without
    hardly barely scarcely rarely seldom nope nah
    *n't dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt aint
    cant wont
    """

  /// Words that begin a clause of their own.
  static let conjunctions = """
    but however though although albeit except nevertheless nonetheless whereas because unless
    until
    """

  /// Words that answer a question: a comma after them ends their clause.
  static let answers = "no nope nah"

  /// Sounds that are no words, and phrases that are none where a sign, a filler or the end of the
  /// sentence follows them.
  static let fillers = """
    um
    umm
    uhm
    uh
    uhh
    er
    erm
    hm
    hmm
    mm
    mmm
    you know
    i mean
    """

  /// Words after which *you know* and *I mean* go on with what is said: *what I mean*, *do you
  /// know*.
  static let clauseOpeners = """
    what which who whom where when why how whatever whoever as if that than all everything everybody
    everyone anything anybody anyone people somebody someone something do does did don't didn't
    doesn't would because since so
    """

  /// Phrases whose negator negates nothing: they say more, not less.
  static let emphases = """
    not only
    not just
    not merely
    not simply
    isn't|wasn't|aren't|weren't|isnt|wasnt|arent|werent only|just|merely|simply
    \(cannot) believe
    not to mention
    no wonder
    no matter
    no doubt
    nothing but
    none other
    \(cannot) be|get|have happier|better|easier|nicer|simpler|prouder
    \(cannot) be|get more|any
    \(cannot) agree more
    \(cannot) ask|wish|hope for more|better
    \(cannot) have been happier|better|easier|more|nicer|simpler
    can not be happier|better|easier|more
    \(cannot) praise|thank|recommend|rate|speak|say|stress|emphasise|emphasize ... enough|highly
    can not praise|thank|recommend|rate|stress ... enough|highly
    never been happier|better|easier
    never felt better|happier
    """

  /// Phrases that say something good by denying something bad: their negator reaches no
  /// further than they do.
  static let denials = """
    no complaints|complaint|problem|problems|issue|issues|trouble|worries|fuss|hassle|bother
    without fail|issue|issues|trouble|problem|problems|hassle|fuss|complaint
    \(cannot) fault|complain|grumble|argue|knock
    can not fault|complain|grumble|argue
    nothing to complain about
    nothing bad to say
    not a problem|bother
    not bad
    not too bad
    """

  /// What is only thought: a condition, a wish, or what would have been.
  static let hypothetical = """
    if \(someone)|a|an|only|there|something|anything|everything|nothing
    what if
    imagine if
    supposing
    in case \(someone)|a|there|something|anything
    unless \(someone)|a|there|something|anything
    would|could|should have|of
    would've|could've|should've
    \(would) have
    wish \(someone)|a|there|something
    """

  /// Words that make the main clause of a condition as hypothetical as the condition.
  static let conditionals = """
    would wouldn't might could couldn't i'd you'd he'd she'd it'd we'd they'd that'd there'd
    """

  /// What somebody else says, thinks or has told.
  static let secondHand = """
    \(whose) \(kin) \(says)
    \(whose) \(kin) told|tells me|us
    \(whose) \(kin) was|is|were|are|keeps|kept telling|saying
    \(whose) \(kin) was|is|were|are|keeps|kept telling me|us
    \(kin) of mine|ours|his|hers \(says)
    \(kin) of mine|ours|his|hers told|tells me|us
    according to my|our|his|her|their|a|one|some|other \(kin)
    according to friends|neighbours|neighbors|people|others|everyone|everybody
    people|others|folk|folks|everybody|everyone say|reckon|says|reckons
    i|we|i've|we've hear|heard they|people|that|it's|of|from they|people|it|a|my|somebody|someone
    i|we|i've|we've heard they|people|it's|they've|they're
    i|we|i've|we've read somewhere|online
    rumour|rumor has it
    """

  /// Phrases that look like those of `hypothetical` and `secondHand` and are not: comparisons,
  /// indirect questions, courtesies, duties.
  static let pseudoCues = """
    as if
    as though
    even if
    if i'm|i|we're|we am|are|be|being ... honest|fair|frank
    if i'm|we're honest|fair|frank
    if i|we remember|recall|remembered ... rightly|right|correctly|well
    if i|we remember|recall
    if i|we may|might
    if i|we can|could say
    if i|we understand
    if you ask me|us
    if you like|will|know|see|want|don't|must
    if that makes sense
    if that helps|counts
    if there is|was|were|are one|any|anything|ever
    if there's|there one|any|anything|ever
    if only because
    \(wonder) if
    \(asks) me|us|him|her|them|you|myself|people if
    would|could|should have to|a|an|the|me|us|you|them|him|it|my|our|their|your|no|some|any
    would|could|should have thought|said|liked|loved|expected|hoped|preferred|wanted|appreciated
    \(would) have to|a|an|the|me|us|you|them|him|it|my|our|their|your|no|some|any
    \(would) have thought|said|liked|loved|expected|hoped|preferred|wanted|appreciated
    could have sworn|cried|kissed|hugged|died
    wish you|them|him|her|everyone|everybody all|well|luck|the|a
    wish it|that|this on
    told me|us to|about|off|not
    tells me|us to|about|off|not
    says|said|say hello|hi|goodbye|so|yes|no|nothing|thanks
    told me|us everything|nothing|so
    """

  /// Where speakers come back to themselves after what somebody else says: *and I love it*.
  static let resumptions = """
    and|so|then|which i|we|i'm|i've|i'd|i'll|we're|we've|we'd|my|our|mine|ours
    and|so it|that|they did|was|is|does|are|were|do
    """

  /// Words whose full stop does not end a sentence.
  static let abbreviations = """
    mr mrs ms mx dr prof st rev fr hon gen col capt lt sgt sr jr messrs mme mlle
    vs etc approx appt dept est esp incl inc ltd corp bros govt misc tel ext ave blvd rd
    cf viz ibid al
    """

  /// The same, only before a number.
  static let numeralAbbreviations = """
    no nos nr pp fig figs vol vols ch sec art eq ca
    jan feb mar apr jun jul aug sep sept oct nov dec
    """

  private static let cannot = "can't|cannot|cant|couldn't|couldnt|wouldn't"

  /// With whom or what a condition begins.
  private static let someone = """
    i|you|he|she|it|we|they|the|my|our|your|his|her|their|this|that|these|those|\
    somebody|someone|anybody|anyone|people|one|nobody|everybody|everyone|\
    i'm|you're|he's|she's|it's|we're|they're|that's|there's|i've|you've|we've|they've|\
    i'd|you'd|he'd|she'd|it'd|we'd|they'd|they'll|it'll
    """

  private static let would = "i'd|you'd|he'd|she'd|it'd|we'd|they'd|that'd"

  private static let whose = "my|our|his|her|their|a|one|some|another|the|your"

  private static let kin = """
    friend|friends|mate|mates|neighbour|neighbours|neighbor|neighbors|colleague|colleagues|\
    husband|wife|partner|boyfriend|girlfriend|flatmate|roommate|\
    mother|mum|mom|father|dad|parents|son|daughter|kids|sister|brother|aunt|auntie|uncle|cousin|\
    cousins|nephew|niece|grandson|granddaughter|grandmother|grandfather|gran|grandma|grandad
    """

  private static let says =
    "says|say|said|thinks|think|reckons|reckon|swears|claims|mentioned|insists"

  private static let wonder = """
    ask|asks|asked|asking|see|sees|saw|wonder|wondered|wondering|know|knows|knew|check|checks|\
    checked|checking|sure|unsure|question|tell|care|mind|matter|matters|said|saying|say
    """

  private static let asks = "ask|asks|asked|asking|tell|told|telling"
}
