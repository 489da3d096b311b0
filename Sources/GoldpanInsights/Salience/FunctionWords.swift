/// General words of English: alone they say nothing about what somebody talks about.
enum FunctionWords {
  /// Words that neither stand alone as a term nor begin or end one.
  static let all = set(
    """
    a an the this that these those some any each every either neither both all such same other others
    another own no not none nor nothing nobody never i me my mine myself you your yours yourself he him
    his himself she her hers herself it its itself we us our ours ourselves they them their theirs
    themselves one ones someone somebody anyone anybody everyone everybody something anything
    everything who whom whose which what whatever where when why how whether if because since so than
    then though although while until unless but and or as at by for from in into of off on onto out over
    to up down with without within about above across after against along among around before behind
    below beside between beyond during except inside like near past through under upon via per
    am is are was were be been being do does did doing done have has had having can could may might
    must shall should will would ought used cannot
    i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll
    we're we've we'd we'll they're they've they'd they'll that's that'd that'll there's there'd
    there'll there're here's who's who'd what's what're where's how's when's why's let's
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't mustn't
    shouldn't won't wouldn't mightn't needn't ain't shan't dont doesnt didnt isnt wasnt cant wont
    im ive id youre theyre thats theres gonna wanna gotta
    there here now just very too also even still yet already again ever only quite rather really
    actually basically literally probably perhaps maybe almost always often sometimes usually once
    twice else instead away back more most much many less least few little lot lots bit enough well
    oh ah eh er um uh erm hm mm hmm yes yeah yep yup nope nah no okay ok right sure anyway anyways
    please thanks thank sorry hello hi hey bye cheers gosh goodness god wow ooh aye
    one's o'clock etc
    zero nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million half first second third last next
    it'd've y'know d'you
    """)

  /// Words that make another verb of the verb before them: they may end a phrase.
  static let particles = set("up out off down back away over through round around along apart")

  /// Words that may begin or end a phrase but say nothing alone.
  static let light = set(
    """
    get gets getting got gotten go goes going gone went come comes coming came say says saying said
    tell tells telling told know knows knowing knew known think thinks thinking thought mean means
    meant meaning see sees seeing saw seen look looks looking looked make makes making made take
    takes taking took taken put puts putting give gives giving gave given let lets want wants
    wanting wanted need needs needed try tries trying tried start starts started starting keep keeps
    keeping kept seem seems seemed feel feels feeling felt find finds finding found guess suppose
    supposed reckon reckons reckoned remember remembers remembered talk talks talking talked ask
    asks asking asked use uses using happen happens happening happened show shows showing showed
    shown write writes writing wrote written read reads reading send sends sending sent bring brings
    bringing brought buy buys buying bought sit sits sitting sat stand stands standing stood leave
    leaves leaving left turn turns turning turned run runs running ran move moves moving moved hold
    holds holding held set sets setting stop stops stopping stopped stay stays staying stayed become
    becomes became begin begins began beginning believe believes believed understand understands
    understood hear hears hearing heard speak speaks speaking spoke spoken listen listens listening
    listened watch watches watching watched walk walks walking walked live lives living lived lose
    loses losing lost call calls calling called play plays playing played pay pays paying paid meet
    meets meeting met include includes including included continue change changes changing changed
    lead open opens opening opened close closes closing closed follow follows followed create add
    adds added spend spends spent grow offer offers offered love loves loved like liked consider
    appear appears appeared wait waits waiting waited expect expects expected build built fall falls
    fell fallen cut reach reaches reached remain hit pass passes passed sell sells sold pull pulls
    pulled push pushed pick picks picked check checks checking checked decide decided notice noticed
    forget forgets forgot forgotten wonder wondered hope hopes hoped hate care cares cared matter
    matters mattered depend depends learn learns learned learnt teach teaches taught carry carries
    carried finish finishes finished mention mentioned explain count counts counted assume assumed
    wear wore throw threw thrown drop drops dropped hang hangs hung sound sounds sounded thing
    things stuff way ways sort sorts kind kinds time times day days week weeks month months year
    years hour hours minute minutes second seconds morning mornings afternoon afternoons evening
    evenings night nights today tomorrow yesterday weekend people person man men woman women guy
    guys bloke blokes chap lad lads girl girls boy boys lady ladies folk folks child children kid
    kids family friend friends mum mums mother mothers dad dads father wife husband son daughter
    brother brothers sister sisters uncle aunt nephew nephews niece cousin neighbour neighbours
    place places home house houses room rooms door doors side sides part parts end ends point points
    bit bits top bottom middle front hand hands head eye eyes face life world area areas road street
    town village idea ideas case cases fact facts reason reasons question questions answer answers
    word words name names number numbers list lists example examples problem problems story stories
    difference chance line lines form forms group groups job jobs work works working worked company
    companies money pair rest load loads couple amount sense mind course sake trouble good better
    best bad worse worst nice nicer great fine big bigger biggest small smaller little large new
    newer old older oldest long longer short early earlier late later young younger high low
    different whole full real true able same certain clear easy easier hard harder possible
    important happy sad funny lovely brilliant terrible awful strange odd weird interesting
    interested worried daft silly single previous free main major common nearly dead red blue green
    white black suddenly obviously honestly definitely certainly exactly especially particularly
    generally hardly mostly fully nicely simply clearly completely totally absolutely apparently
    eventually finally recently normally perfectly properly quickly slowly straight together apart
    ahead along across forward outside inside upstairs downstairs someway somewhere anywhere
    everywhere nowhere ago soon wrong right sure bothered worth somebody'd nobody's everybody's
    somebody's could've would've should've might've must've em till owt nowt summat feller fella
    mate god's spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0.isNewline }.map(String.init))
  }
}
