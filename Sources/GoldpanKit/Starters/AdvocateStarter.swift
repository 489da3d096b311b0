// swift-format-ignore-file
// A copy of codebooks/advocate.md for `goldpan init`; `GOLDPAN_UPDATE=1 swift test` renews it.

let advocateStarter = #"""
# Advocate starter codebook

- id: advocate
- version: 2.1.0
- extends: cx-core@1.1.0 sha256:ed3b38d23dd8347d06076e62e74af0cbda09c556ced9f4f233b699eb3a133406
- language: en
- kinds: loved +, pain -, expects 0, affirm +, says 0, wish 0, aware 0

What customers of a service say, in their own words, about what they love, what hurts, what they expect and when it was worth it;
company-neutral, to be extended with a company's own names and products. It stands on cx-core and takes
its general tags out of use where finer ones stand here.

## Lists
- @again: again, twice, once more, "over and over", from scratch, from the beginning, from the start, from the top, all over, three times, four times, five times, six times, third time, fourth time, fifth time
- @tell: explain*, repeat*, retell*, tell, told, telling, ~describe, ~recite, ~relay, go over it, went over it, going over it, go through it, went through it, went through everything, going through it, gone through it, go through all, went through all, spell, spelled, spelling, say it, said it, saying it
- @who: he, she, they, you, engineer*, technician*, installer*, adviser*, lad, lads, lady, girl, girls, bloke, chap, fella, guy, man, woman, somebody, someone
- @fix: fix, fixed, fixing, sorted, sort it, sort that, repair*, mended, resolved, cleared, put right, put it right, working again, back on, back up, all back, back online, "up and running"
- @fast: quick, quickly, quicker, prompt, promptly, straight away, straightaway, right away, immediately, in no time, same day, same morning, same afternoon, same evening, that day, that afternoon, that evening, by lunchtime, by teatime, before lunch, within the hour, within an hour, within hours, in an hour, within minutes, in minutes, next day, next morning, within a day, within twenty four hours, within 24 hours, couple of hours, few hours, by dinner, by dinnertime, by the afternoon, by the evening
- @long: days, weeks, week, months, month, fortnight, ages, forever
- @line: internet*, broadband*, wifi*, wi fi, connection*, signal*, network*, line, lines, line's, service
- @bill: bill, bills, bill's, billing, invoice*, statement, statements, direct debit*
- @kit: router*, modem*, hub, box, booster*, extender*, mesh, kit, equipment, app, app's, cable, cables, handset*, chat, chatbot*, website
- @wish: wish, would like, I'd like, we'd like, would love, I'd love, we'd love, I want, would be nice, be good if, be nice if, be great if, be handy, be useful, would help, if only, could do with, why can't, why couldn't, why isn't there, you should have, there should be, you need, we need, I would love, we would love, I would like, ought to have, needs a, I'd really like, ideally
- @agreed: yes, yeah, yep, definitely, absolutely, of course, certainly, oh aye, without a doubt, without hesitation, no question
- @friends: everyone, everybody, anyone, anybody, friend*, neighbour*, neighbor*, family, mum, mother, dad, sister, brother, daughter, son, colleague*, mates, in laws, village, people, whole street, cousin*, uncle, aunt, boss, tenant*, barber, hairdresser, vet, customers
- @day: monday, tuesday, wednesday, thursday, friday, saturday, sunday, next day, next morning, day after, same week
- @mark: breakfast, lunch, lunchtime, dinner, tea, teatime, supper, noon, midday, bedtime, evening, the match, the film, the news
- @dept: sales, support, billing, accounts, repairs, faults, technical, customer service*, the shop, head office
- @facts: name, surname, postcode, date of birth, account number, reference number, address, details, security question*
- @other-firms: another firm, another company, other company, other lot, old lot, bank, neighbour's, friend's, cousin*, chap at, bloke at, lady at, according to
- @callback: call back, called back, call me back, called me back, ring back, rang back, ring me back, rang me back, get back to, got back to, hear back, heard back

## loved/fast-fix
A fault was put right quickly, and the customer is glad of it.

- stage: support
- phase: during

### Use when
Something broke and the speed of the repair is what they praise.
### Not when
It was quick because it took a single contact (affirm/one-call-fix), or it was a first connection (loved/quick-install).
### Match
- @fix NEAR/5 @fast
- (came OR sent OR turned up OR at the door OR someone here OR was out OR were out OR out to us OR out to me) THEN/6 (same day OR same afternoon OR that afternoon OR that evening OR within the hour OR within an hour OR within two hours OR next morning OR first thing)
- couldn't believe how THEN/1 (quick OR quickly OR fast OR soon)
- (quicker OR faster OR sooner) THEN/1 (I expected OR I'd expected OR I thought OR we expected OR expected OR promised)
- (minutes OR half an hour OR hour later OR couple of hours OR hours later) THEN/6 (fixed OR sorted OR working again OR working OR back on OR "up and running")
- (on it OR onto it OR dealt with OR dealt with it OR jumped on it OR got someone out) THEN/3 (straight away OR straightaway OR right away OR immediately OR quickly OR in no time)
- (back on OR back up OR back online OR fixed OR sorted) THEN/2 (before OR by OR in time for OR within) THEN/2 (lunch OR lunchtime OR dinner OR tea OR teatime OR evening OR hour OR hours OR school OR kids OR nightfall)
- really quick, very quick, dead quick, so quick, pretty quick, brilliant, quick as you like [after: went wrong OR fault* OR go wrong OR broke OR broken OR repair*]
- (by OR before OR in time for) THEN/2 @mark NEAR/6 (back OR done OR working OR fixed OR mended OR running OR good as new OR all well)
- (never OR haven't OR not) THEN/3 (waited OR wait OR been off OR been without) THEN/4 (more than OR longer than)
### Except
- should have, should've, supposed to, meant to
- (said OR promise* OR told) THEN/4 (would OR it'd OR it would OR they'd OR you'd OR he'd OR it'll)
- same day NEAR/4 (every month OR each month)
- (not OR wasn't OR isn't OR never OR hardly) THEN/3 @fast
### Examples
- yes: "I rang at nine and it was fixed the same day."
- yes: "The lad came out that afternoon, lovely he was."
- yes: "I couldn't believe how quick it was, really."
- yes: "Q: And when something went wrong, how was that? A: Dead quick, I have to say."
- yes: "Rang at breakfast, and it was all back before lunch."
- no: "They said it would be fixed the same day."
- no: "It took three weeks before anyone looked at it."
- no: "It wasn't fixed quickly, put it that way."

## loved/quick-install
Joining, moving or switching went through fast and smoothly.

- stage: install
- phase: during
- beats: loved/fast-fix

### Use when
The first connection, a house move or an upgrade was done sooner or smoother than they feared.
### Not when
An existing line was repaired (loved/fast-fix).
### Match
- (install* OR connected OR hooked up OR set up OR set us up OR set me up OR switched over OR signed up OR plugged in OR moved in OR joined) NEAR/8 @fast
- (install* OR connected OR set up OR online OR switch* over OR "up and running" OR moved house) NEAR/6 (painless OR smooth* OR easy OR dead simple OR doddle OR no bother OR no fuss OR no trouble OR breeze OR like clockwork)
- (had us OR had me OR got us OR got me OR we were OR I was) THEN/1 (online OR connected OR "up and running" OR live) THEN/3 (by OR within OR in OR before OR same OR that OR next)
- "in and out" THEN/6 (hour OR minutes OR no time OR lunch OR before)
- (all done OR all finished OR "done and dusted" OR whole thing) THEN/5 (hour OR an hour OR forty minutes OR half an hour OR before lunch OR by lunchtime OR a morning)
- (ordered OR signed up OR rang) THEN/5 (monday OR tuesday OR wednesday OR thursday OR friday OR saturday) THEN/8 (online OR connected OR "up and running" OR installed)
- an hour, minutes, couple of hours, same day, next day, a morning [after: how long THEN/6 (install* OR connect* OR set up OR get you online OR put in)]
- (ordered OR asked OR rang OR signed OR joined OR booked) THEN/5 @day THEN/10 @day, (online OR connected OR installed OR fitted) THEN/4 @day, already THEN/1 (online OR streaming OR gaming OR watching)
- (very next OR the next OR following OR same) THEN/0 (day OR morning OR afternoon OR week) THEN/8 (installed OR connected OR online OR fitted OR at the door OR drilling OR ladder)
- smooth*, painless, easy, quick, quickly, straightforward, no trouble, next day, went well, like clockwork [after: install* OR joining OR joined OR set up OR setting up OR connected OR moving OR first days]
### Except
- should have, should've, supposed to, meant to
- back online, (not OR wasn't OR isn't OR never OR hardly) THEN/3 (@fast OR easy OR smooth* OR painless)
### Examples
- yes: "We moved in on the Friday and they had us online by teatime."
- yes: "He had it all plugged in and set up within the hour."
- yes: "In and out in about forty minutes, he was."
- yes: "Q: How long did the installation take? A: Oh, less than an hour."
- yes: "We signed up on the Monday and he was drilling on the Wednesday."
- yes: "Q: What was joining like? A: Painless, to be fair."
- no: "It wasn't installed the next day, whatever they'd said."
- no: "The old connection was slow and it dropped a lot."

## loved/remembered
Whoever they reached already had the story: the notes, the case, what was said last time.

- stage: support

### Use when
The customer did not have to start over because someone had read, kept or remembered it.
### Not when
Staff know them as a person rather than their case (loved/knows-my-name).
### Match
- (had OR got OR brought OR pulled) THEN/1 (notes up OR notes open OR my notes OR my file OR my details up), (he OR she OR they OR lad OR lady OR girl OR person) THEN/3 (had OR has OR got) THEN/6 (on screen OR on the screen OR on her screen OR on his screen OR in front of her OR in front of him)
- (never OR didn't OR don't OR without OR not) THEN/2 (have to OR had to OR having to OR need to OR needed to OR needing to) THEN/2 (explain* OR repeat* OR tell OR say OR go over OR go through OR spell)
- without THEN/1 (me explaining OR explaining OR repeating OR me repeating OR telling OR going through OR being asked again OR being asked for)
- (already OR obviously OR clearly OR just OR straight away) THEN/1 (knew OR know OR knows OR had) THEN/4 (my case OR story OR history OR what had happened OR what happened OR what I was OR what was OR about it OR about the OR everything OR all about OR why I OR problem OR details OR notes)
- (knew OR know OR knows) THEN/2 (what had happened OR what happened last OR what had been OR my case OR my line OR my history OR my setup OR our setup OR whole story OR what I was ringing about OR why I was ringing OR why I was calling OR what we'd said OR "ins and outs" OR what I'd said)
- (picked up OR pick up OR picked it up OR carried on OR carry on) THEN/3 (left off OR left it OR stopped)
- @who THEN/3 (remembered OR remembers OR remember) THEN/4 (me OR my OR us OR our OR last OR from last OR what I'd OR what we'd OR the problem OR the fault OR everything)
- (read OR reads OR looked at OR looked through OR been through) THEN/3 (notes OR file OR history OR it back OR back to me OR what I'd said)
- nope, not once, not at all, no I didn't, no she, no he, no they, never had to [after: (have to OR need to OR had to) THEN/2 (explain OR repeat OR tell)]
- (knew OR knows) THEN/1 (exactly OR straight away) THEN/1 (who OR what OR why OR where), no need to THEN/1 (explain OR repeat OR tell OR say OR go over OR start), (didn't OR never OR without) THEN/4 (start from scratch OR start again OR start over OR say a word)
### Except
- (never OR don't OR doesn't OR didn't OR can't) THEN/0 (remember OR remembers OR remembered)
- (tell OR told) THEN/0 you, no record, nothing on, nothing in, nobody, no one
- (as if OR as though) THEN/6 never
- (caller* OR customers)
### Examples
- yes: "She already had it all on her screen before I'd finished my name."
- yes: "I never had to explain a thing, it just carried on."
- yes: "He just picked up where we left off the week before."
- yes: "Q: Did you have to explain it again? A: Not once."
- yes: "There was no need to explain, he had read it all."
- no: "There was nothing in the notes at all."
- no: "They didn't have it on the system, so off I went again."
- no: "I remember my first bill, it was a shocker."
- no: "Well, write it down and have it on file before you ring them."

## loved/knows-my-name
Staff know them as a person: the name, the voice, the house, the family.

- cause: people
- beats: loved/remembered

### Use when
They are recognised, or they know the staff back.
### Not when
Only the case or the notes are known (loved/remembered).
### Match
- by name, by my first name, first name terms, (same OR familiar) THEN/0 (face OR faces OR voice OR voices)
- @who THEN/4 (know OR knows OR knew OR remember* OR recognise* OR recognize*) THEN/1 (me OR us OR my name OR our name OR my voice OR our voices OR who I am OR who I was OR who we are OR my dog OR the dog OR the kids OR my family OR my husband OR my wife)
- (everyone OR everybody OR they all) THEN/2 (knows OR know OR knew) THEN/0 (me OR us OR you)
- same THEN/0 (person OR lad OR lady OR girl OR engineer OR chap OR bloke OR fella) THEN/3 (every OR each OR who OR that comes OR that came OR as last OR again OR both times)
- I know THEN/3 (by sight OR by name OR most of them OR them all OR the girls OR the lads OR the engineers OR the lady)
- (asks OR asked OR asking) THEN/0 after THEN/1 (my OR the OR our OR me OR us)
- (like OR as) THEN/2 (old friends OR old friend OR family OR a neighbour OR neighbours OR one of their own)
- (not OR never OR isn't OR aren't OR wasn't) THEN/4 (just a number OR an account number OR just another customer)
- they do, you do, oh yes, by now [after: (know OR knows) THEN/1 (you OR your name) OR feel known]
- (ask OR asks OR asked OR remembered OR remembers) THEN/1 (how OR about OR after OR the OR my) THEN/1 (my OR our OR son OR daughter OR dog OR cat OR kids OR wedding OR operation OR baby OR knee OR hip), (hello OR morning) THEN/0 (mrs OR mr OR miss)
### Except
- never THEN/0 (remembered OR knew)
- want, wanted, should, ought to, used to, nobody, no one, family plan*
- (don't OR doesn't OR didn't OR never OR can't OR couldn't) THEN/2 (know OR recognise OR remember OR recognize), family package*
### Examples
- yes: "The girls in the shop know me by name."
- yes: "She recognised my voice before I'd said who it was."
- yes: "With you lot I'm not just a number."
- yes: "Q: Do you feel the staff know you? A: They do, and I know them."
- yes: "She always asks how my knee is."
- no: "Nobody there knows me from Adam."
- no: "They knew what the fault was straight away."

## loved/local
Being local is part of why they like the company.

### Use when
They praise people, shops or knowledge from round here.
### Not when
The company gives something to the place (loved/community).
### Match
- local THEN/0 (people OR person OR staff OR company OR firm OR team OR lad OR lads OR engineer* OR shop OR number OR voice OR voices OR accent OR call centre OR office OR business OR outfit OR knowledge OR folk)
- (they're OR you're OR it's OR being OR is OR are OR that's OR because OR keep it OR stay) THEN/3 local
- (live OR lives OR lived OR living OR based OR from OR grew up OR comes from) THEN/2 (round here OR around here OR down the road OR up the road OR next village OR the village OR the valley OR same village OR same town OR the town OR two streets)
- (know OR knows OR knew) THEN/2 (the area OR area OR lanes OR back roads OR the village OR the valley OR the hills OR where we are OR where I am OR where I live OR which lane OR the houses)
- (walk OR pop OR nip OR go OR call) THEN/2 (shop OR into the shop OR to the shop OR into town OR "in and see" OR "in and talk")
- (not OR isn't OR wasn't OR instead of OR rather than OR aren't) THEN/6 (other end of the country OR other side of the world OR overseas OR abroad OR hundreds of miles OR miles away OR call centre OR big city)
- (our own people OR our neck of the woods OR same accent OR talk like us OR on the doorstep OR on our doorstep)
- local, locals, down the road, round here [after: (why OR what) AND (choose OR chose OR pick* OR stay OR stayed OR like OR love OR keep* OR join*)]
- (see OR meet OR met OR bump into) THEN/3 (him OR her OR them OR engineer*) THEN/4 (in the shop OR in town OR at the market OR in the pub OR down the pub OR at school OR at church OR in the street)
### Except
- local council*, local authorit*, local paper*, local pub*, local election*, local shops, local anaesthetic
- (I OR we OR I've OR we've) THEN/2 (live OR lived OR living OR grew up), (used to be local OR moved here), pretend* THEN/3 local
- (not OR isn't OR aren't OR never OR wasn't) THEN/1 local
### Examples
- yes: "You're talking to local people, aren't you, not somebody reading a card."
- yes: "The engineer lives in the next village, I see him in the butcher's."
- yes: "I can just pop into the shop if I'm stuck."
- yes: "Q: What do you like about us? A: Local, simple as that."
- no: "It isn't local any more, is it."
- no: "I saw it in the local paper."

## loved/plain-bill
The bill is clear, steady and what they were told it would be.

- stage: billing

### Use when
They praise a price or bill for being understandable, stable or without extras.
### Not when
They praise it for being low (loved/price).
### Match
- (@bill OR payment OR payments OR charges OR tariff) THEN/5 (clear OR easy to read OR easy to understand OR easy to follow OR straightforward OR the same OR never changes OR never changed OR stayed the same OR always right OR never wrong)
- (no OR never OR without OR not OR haven't OR never any) THEN/4 (surprises OR a surprise OR nasty surprise OR nasty surprises OR hidden OR extras OR small print OR bill shock OR shocks OR add ons OR catches)
- what THEN/3 (quoted OR quote OR said OR told OR agreed OR signed up for) THEN/4 (pay OR paid OR paying OR I pay OR what comes out OR on the bill OR charged)
- same THEN/0 (amount OR price OR figure OR money) THEN/4 (every OR each) THEN/0 (month OR time OR year)
- to the penny, one price, all in price, all included, everything's included, everything included
- (understand OR read OR follow) THEN/2 (my bill OR the bill OR your bill OR your bills OR the bills OR every line)
- (know OR knew) THEN/1 what THEN/6 (paying OR pay OR coming out OR bill OR charged OR cost OR costs OR each month OR every month), (know OR knew) THEN/1 (what's coming out OR what it'll be)
- clear, simple, never a problem, no problem, no problems, no bother, always right [after: @bill OR price]
- (@bill OR price OR payment OR mine OR it) THEN/2 (hasn't OR never OR not) THEN/1 (budged OR shifted OR moved OR changed OR gone up OR went up OR crept up), what THEN/3 (said OR told OR quoted OR promised) THEN/3 (is what OR what I get OR to the pound)
- (one page OR one line OR one sheet OR a postcard) NEAR/8 (bill OR it OR all OR everything)
### Except
- no surprise there, no surprise that
- never the same, not the same, isn't clear, wasn't clear, not clear, isn't simple, not simple, aren't clear, far from
- should, used to, don't know, didn't know, no idea
- slogan*, promise*, motto, robbery, too much, too dear
### Examples
- yes: "It's the same amount every month, I don't even look."
- yes: "What she quoted me is what I pay."
- yes: "Five years and never any extras, not one."
- yes: "Q: How do you find the bill? A: Very clear, a child could read it."
- yes: "Mine hasn't budged since I joined."
- no: "The bill's never the same two months running."
- no: "I can't understand the bill, nobody can."
- no: "It's cheap, I'll give them that."
- no: "A simple price, that's the slogan, isn't it."

## loved/price
They like what it costs: low, fair, good value.

- stage: billing

### Use when
The amount itself is praised, alone or against another provider.
### Not when
The bill is praised for being clear (loved/plain-bill), or the whole choice for having paid off (affirm/worth-it).
### Match
- good value, great value, excellent value, value for money, money's worth
- (price OR prices OR cost OR money OR deal OR tariff OR rate) NEAR/4 (good OR great OR fair OR reasonable OR decent OR right OR brilliant OR unbeatable OR fantastic OR competitive OR lower OR best)
- (cheaper OR cheapest OR cost less OR costs less OR pay less OR paying less) THEN/3 (than OR the big OR the others OR anyone OR anybody OR around OR what I was OR my old)
- (it's OR it was OR you're OR they're OR that's OR pretty OR quite OR really OR "nice and") THEN/1 (cheap OR affordable OR inexpensive OR reasonable)
- (can't OR couldn't) THEN/1 (complain OR fault OR grumble OR argue OR beat) THEN/4 (price OR cost OR money OR value OR bill)
- (saves OR saved OR saving) THEN/1 (me OR us) THEN/4 (month OR year OR fortune OR pounds OR quid OR money)
- (half OR less than half OR fraction) THEN/4 (paying OR paid OR price OR cost)
- price, cost, cheap, cheaper, value [after: (why OR what) AND (choose OR chose OR pick* OR join* OR switch* OR stay OR stayed OR like best)]
### Except
- could be cheaper, should be cheaper, cheaper elsewhere, cheaper somewhere, used to be
- (found OR get OR got OR find) THEN/3 cheaper
- (not OR isn't OR wasn't OR aren't OR never) THEN/2 (cheap OR good OR fair OR reasonable OR great OR right OR best OR decent OR affordable)
- went up, gone up
- a great deal, good deal of, good deal more
### Examples
- yes: "It's good value, for what you get out here."
- yes: "You're cheaper than the big boys, by a mile."
- yes: "Can't argue with the price, honestly."
- yes: "Q: Why did you choose them? A: The price, at first."
- no: "It's not cheap, is it."
- no: "I could get it cheaper elsewhere."
- no: "The bill is easy to follow."
- no: "I walk a great deal better these days."

## loved/feeling (extends)
They came away feeling cared for, calm, valued or listened to.

- cause: people
- phase: after

### Use when
A feeling is named, or a kindness that plainly gave one.
### Not when
They only say that the job was done well.
### Match
- looked after, taken care of
- (felt OR feel OR feels OR feeling) THEN/3 (valued OR important OR cared for OR listened to OR heard OR respected OR safe OR reassured OR at ease OR relieved OR welcome OR special OR mattered OR like a person OR in good hands OR proud)
- (made OR makes OR make) THEN/1 (me feel OR us feel OR you feel OR my day OR me smile OR us smile OR me laugh)
- (genuinely OR really OR actually OR truly) THEN/0 (cared OR cares OR care OR listened OR bothered OR wanted to help)
- so kind, very kind, really kind, (his OR her OR their OR your OR such) THEN/1 kindness, so patient, very patient, really patient, endless patience, so lovely, absolutely lovely, nothing was too much trouble, nothing's too much trouble
- (weight OR load) THEN/1 (my mind OR my shoulders OR my chest)
- (put OR set) THEN/1 (mind at rest OR mind at ease OR me at ease OR us at ease)
- (reassur* OR such a relief OR what a relief OR bless her OR bless him OR bless them OR could have hugged OR could've hugged OR could have kissed)
- relieved, great, brilliant, lovely, valued, happy, grateful, good, chuffed, calm [after: (how OR what) THEN/8 (feel OR feeling OR felt)]
- (I OR we OR I'm OR we're) THEN/4 (happy with OR pleased with OR over the moon OR delighted OR thrilled OR chuffed OR grateful OR thankful OR relieved OR so touched), could have THEN/0 (cried OR danced OR wept), (meant OR means OR mean) THEN/2 (the world OR a lot to OR so much OR everything to)
### Except
- (made OR makes OR make) THEN/1 (me OR us OR you) THEN/1 feel THEN/3 (stupid OR small OR daft OR like a nuisance OR awful OR bad OR like an idiot)
- used to feel, want to feel, nobody, no one, anything but, (@isnt OR can't say OR cannot say OR wouldn't say OR no longer) THEN/4 (happy with OR pleased with OR over the moon OR delighted OR thrilled OR chuffed OR grateful OR thankful)
### Examples
- yes: "I felt properly looked after, start to end."
- yes: "She was so patient with my dad, nothing was too much trouble."
- yes: "It took a weight off my mind, it really did."
- yes: "Q: And how did you feel when you put the phone down? A: Relieved, more than anything."
- yes: "I was that relieved, I could have cried."
- no: "I didn't feel listened to at all."
- no: "He made me feel stupid for asking."

## loved/tidy-work
The work in their home or shop was neat, clean and careful.

- stage: install
- phase: during
- cause: people
- outcome: exceeded

### Use when
They praise the mess that was not made, or care taken with the house.
### Not when
They praise how quick the visit was (loved/quick-install, loved/fast-fix).
### Match
- tidy, tidied, tidily, neat, neatly, spotless, immaculate*
- (cleaned OR cleared OR clean OR swept OR hoovered OR vacuumed OR wiped) THEN/4 (up OR after himself OR after herself OR after themselves OR mess OR dust OR carpet OR floor OR drilling OR feet)
- (took OR takes OR taken OR slipped OR had) THEN/3 (shoes off OR boots off OR his shoes OR his boots)
- dust sheet*, sheets down, shoe covers, overshoes, overshoe, slippers on
- (no OR never OR without OR not OR didn't) THEN/5 (mess OR a mess OR speck OR crumb OR mark OR scratch OR dust)
- (wouldn't OR couldn't OR can't OR would never OR you'd never) THEN/2 (know OR tell) THEN/2 (been OR he'd been OR they'd been OR she'd been OR been here)
- (left OR leaves OR leave) THEN/5 (as he found it OR as they found it OR cleaner OR tidier OR "nice and clean" OR how he found it)
- (cable OR cables OR wire OR wires OR wiring) NEAR/6 (hidden OR hid OR out of sight OR can't see OR clipped OR tucked OR discreet* OR straight)
- (careful OR took such care OR took care OR took his time) THEN/5 (house OR home OR carpet OR carpets OR wall OR walls OR plaster OR garden OR furniture)
- (took OR takes OR carried) THEN/4 (rubbish OR packaging OR boxes OR offcuts OR everything) THEN/3 (with him OR with them OR away), (put OR moved) THEN/4 (furniture OR sofa OR table OR everything) THEN/2 back
### Except
- tidy sum, tidy profit, (untidy OR scruffy)
- (should OR could) THEN/2 (have OR been) THEN/2 (tidier OR neater OR tidied OR cleaned)
- neat THEN/1 (leaflet OR app OR idea OR trick OR letter OR website), @other-firms
### Examples
- yes: "He took his boots off at the door without being asked."
- yes: "You wouldn't know they'd been, to be honest."
- yes: "Left the place cleaner than he found it."
- yes: "He took all the packaging away with him."
- no: "It wasn't a tidy job, there's still plaster on the stairs."
- no: "He was here by nine and gone by ten."

## loved/honest-advice
Somebody told them the truth or the cheaper answer, even against the company's own interest.

- cause: people
- outcome: exceeded

### Use when
They were talked out of spending, told bad news straight, or met no selling.
### Not when
They ask for honesty they did not get (expects/honest).
### Match
- (he OR she OR they OR you OR lad OR lady OR engineer* OR who) THEN/4 (told OR said OR says OR reckoned OR goes) THEN/6 (didn't need OR don't need OR wouldn't need OR no need OR needn't OR not worth OR save your money OR save my money OR stick with OR stay as you OR don't bother)
- (talked OR steered OR warned) THEN/0 (me OR us OR him OR her) THEN/1 (out of OR away from OR off)
- (didn't OR never OR don't OR not OR without OR no OR nobody) THEN/4 (upsell* OR sell me OR sell us OR selling OR hard sell OR sales pitch OR pushy OR push me OR pushing OR flog OR flogging OR pressure)
- (honest OR upfront OR up front OR straight OR open OR frank OR truthful) THEN/0 (with me OR with us), (he OR she OR they) THEN/2 (honest OR truthful OR upfront OR blunt)
- (he OR she OR they OR they're OR you're OR were OR was) THEN/2 (honest OR upfront OR up front OR open OR frank) THEN/0 about
- (put OR moved OR switched OR dropped OR told OR suggested OR found) THEN/4 (cheaper OR smaller OR lower OR better value) THEN/1 (plan OR package OR one OR deal OR tariff OR option OR contract)
- (held OR hold OR put) THEN/1 hands up, owned up, (said OR admitted OR admit) THEN/4 (our mistake OR their mistake OR got it wrong OR our fault OR their fault OR their end)
- (gave OR give OR gives OR given) THEN/3 (straight answer OR honest answer OR good advice OR proper advice OR sound advice OR honest advice)
- could have THEN/3 (sold OR charged) THEN/8 (didn't OR wouldn't), trust THEN/3 (advice OR what he OR what she OR what they OR what you)
- (didn't OR never OR wouldn't OR doesn't) THEN/2 (dress OR sugar* OR pretend* OR flannel OR make excuses OR hide OR hid), (took OR accepted OR takes) THEN/1 (blame OR responsibility), (told OR tells OR tell) THEN/1 (me OR us OR it) THEN/1 (straight OR honestly OR the truth OR plainly)
### Except
- should have, should've, wish, want, wanted, would rather, just be honest
- (weren't OR wasn't OR isn't OR aren't OR not OR never OR hardly) THEN/2 (honest OR truthful OR upfront OR up front OR open OR frank OR blunt)
- (ask OR asked OR begged) THEN/4 cheaper
- (I OR we) THEN/1 (told OR said OR say)
### Examples
- yes: "He said I didn't need the bigger package, so I kept the small one."
- yes: "She talked me out of the dearer one, would you believe."
- yes: "They were straight with us about how long it'd be."
- yes: "Nobody tried to sell me anything, not once."
- yes: "She said, stick with the little one, you'll never use the rest."
- yes: "He didn't dress it up, it was our own wiring."
- no: "They weren't honest with us, not from day one."
- no: "To be honest with you, I can't recall."
- no: "I said there was no need to hurry."

## loved/kept-informed
They knew what was happening without having to chase.

- phase: during

### Use when
Texts, calls or promised call-backs told them where things stood.
### Not when
They only wish for it (wish/tooling).
### Match
- (kept OR keep OR keeps OR keeping) THEN/2 (informed OR posted OR in the loop OR updated OR up to date OR in the picture)
- (texted OR text OR texts OR rang OR rings OR ring OR phoned OR called OR messaged OR message OR emailed) THEN/5 (on his way OR on the way OR on her way OR on their way OR running late OR to say OR to tell OR to let OR to check OR half an hour before OR beforehand OR ahead OR with an update)
- (got OR get OR had OR sent OR send) THEN/3 (text OR texts OR message OR messages OR email OR update OR updates OR call) THEN/4 (to say OR saying OR telling OR every OR when OR the night before OR beforehand OR on the day OR before)
- (rang OR called OR phoned OR ring OR call) THEN/1 back THEN/3 (when they said OR when he said OR when she said OR when you said OR like they said OR like she said OR as promised OR on time OR to check OR to see)
- let THEN/0 (me OR us) THEN/0 know
- (told OR tells OR explained OR telling) THEN/3 (what was happening OR what was going on OR what he was doing OR what they were doing OR what to expect OR every step OR how long it would OR how long it'd)
- (knew OR know) THEN/1 (what was happening OR what was going on OR when he OR when they OR where I stood OR where we stood OR when to expect)
- (never OR wasn't OR weren't OR not OR didn't) THEN/3 (in the dark OR chase OR wondering)
- yes they, yes he, yes she, texts, by text, every step, every time [after: kept informed OR keep you informed OR keep you posted OR hear from us OR let you know]
- (rang OR phoned OR called OR texted) THEN/1 (me OR us) THEN/1 (first OR before OR to warn OR the night before), who's coming, who was coming, (text OR notice OR card OR message) THEN/6 (his photo OR photo OR his name OR who was coming OR number plate OR registration OR how far)
### Except
- (nobody OR no one OR nothing) THEN/4 (let OR told OR rang OR texted OR called OR phoned OR kept)
- want, wanted, should, would be nice, would have been nice, wish, if only, could have, could've
### Examples
- yes: "I got a text the night before and another when he set off, saying ten minutes."
- yes: "They kept us posted all the way through."
- yes: "She rang back when she said she would, and that's rare."
- yes: "Q: Did we keep you informed? A: Every step, yes."
- yes: "You get a message with his photo and how long he'll be."
- no: "Nobody let me know he wasn't coming."
- no: "A text to say he's on his way would be nice."

## loved/community
The company does something for the place and the people in it.

- beats: loved/local

### Use when
Sponsoring, lending a hand, being part of village or town life.
### Not when
They like that staff are from round here (loved/local).
### Match
- sponsor*
- (give OR gives OR gave OR giving OR put OR puts OR putting OR plough*) THEN/3 (back to OR back into OR back in)
- (free OR donat* OR lent OR help* OR gave OR support* OR paid for) NEAR/8 (village hall OR school OR schools OR library OR food bank OR church OR charity OR club OR fete OR carnival OR scouts OR community centre OR community OR old folk OR pensioners OR hospice)
- (part OR heart OR good OR support*) THEN/2 (the community OR this community OR our community OR the valley OR village life OR the village)
- (stall OR tent OR stand OR turned up OR van OR there OR you're at) NEAR/6 (fete OR village show OR carnival OR gala OR county show OR christmas lights OR country fair OR open day)
- (jobs OR apprentice* OR employ* OR hire OR hires OR trains) NEAR/5 (local OR round here OR village OR young people OR valley OR youngsters)
- (flood OR floods OR flooded OR storm OR snow OR lockdown) NEAR/8 (helped OR free OR mucked in OR pitched in OR checked on OR looked in)
- (checked OR check OR looked OR look) THEN/1 (on OR in on) THEN/3 (elderly OR old OR neighbour* OR vulnerable OR widow* OR pensioners)
- helped the village, mucked in, pitched in, good neighbour*, good neighbor*
- (they OR you OR lads OR company OR staff) THEN/4 (run OR ran OR did OR had OR brought OR judged OR lent OR lit) THEN/6 (raffle OR quiz OR stall OR fete OR show OR carnival OR fair OR bonfire OR tombola OR marquee OR regatta)
### Except
- should, ought to, why don't, church THEN/2 line, sponsored advert*
### Examples
- yes: "They sponsor the under-elevens, it's on their shirts."
- yes: "You put free broadband in the village hall, people don't forget that."
- yes: "In the flood they all mucked in, never mind the phones."
- yes: "They ran the tombola at the fair last summer."
- no: "They don't sponsor anything round here now."
- no: "My neighbour works at the school."

## pain/repeat-myself
The customer has to give the same story more than once because it was not kept or passed on.

- severity: 2
- cause: process

### Use when
The same facts are given to a second person, channel or call.
### Not when
The facts are read back to confirm them, or staff explain something to the customer again.
### Match
- @tell NEAR/6 @again, broken record, (sick OR tired) THEN/0 of THEN/1 (explaining OR repeating), like a parrot, parrot fashion, groundhog day, deja vu
- (second OR third OR fourth OR fifth OR every OR each OR another OR different OR new) THEN/1 (person OR time OR call OR people OR department OR one) NEAR/8 (explain* OR repeat* OR spell OR spelling OR story OR postcode OR account number OR same questions)
- start* ... from scratch, start* ... from the beginning, start* ... from the top, start* all over, start again, started again, starting again, "back to square one", back to the beginning
- (same story OR same thing OR same questions OR same question OR whole story OR whole thing OR life story OR whole saga OR same details OR same spiel OR same tale OR whole tale OR rigmarole) NEAR/6 (tell OR telling OR told OR explain* OR gave OR give OR giving OR ask OR asked OR asking)
- repeat* THEN/2 (myself OR yourself OR ourselves OR themselves OR everything OR it all OR the lot OR same)
- (explain* OR told OR tell OR telling) THEN/6 (first OR one) THEN/8 (second OR next OR another), (told OR explained OR gave OR given OR said) THEN/6 (third OR fourth OR fifth OR every OR each OR three OR four OR five OR six) THEN/1 (person OR time OR times OR people OR separate)
- (postcode OR account number OR date of birth OR reference number OR mother's maiden name OR my address) NEAR/6 (again OR every time OR each time OR twice OR three times OR every single)
- twice, three, four, five, six, every time, each time, lots, loads, several, too many, countless [after: (how many times OR how often) AND (explain* OR repeat* OR tell OR story)]
- yes, yeah, yep, every time, of course, always, oh god [after: (have to OR had to OR having to) THEN/2 (explain OR repeat OR tell OR start)]
- (next OR second OR third OR each OR every OR another OR all OR they) THEN/3 (asks OR ask OR asked OR wants OR wanted) THEN/6 (@facts OR again), (ask OR asks OR asked OR asking) THEN/3 (same thing OR same question OR same questions OR all over again)
### Except
- repeat customer*, repeat business, tell you again
- (he OR she OR engineer* OR lad OR they) THEN/1 (explained OR went over OR went through OR told me OR told us OR showed) THEN/5 (again OR twice)
- (router OR box OR modem OR hub OR laptop OR computer) NEAR/4 (start* OR restart*)
### Severity
- 3: cancel*, gave up, give up, in tears, crying, hung up, four times, five times, six times, fourth, fifth
### Examples
- yes: "I had to, um, explain the whole thing again to a third person."
- yes: "Back to square one every single call."
- yes: "I'd already told four different people."
- yes: "You feel like a broken record."
- yes: "Q: How many times did you have to explain it? A: Three, I think, maybe more."
- yes: "The next one asks my postcode, and the one after."
- no: "I never had to explain anything twice."
- no: "He explained it again, ever so slowly, till I got it."
- no: "She read the notes back and that was that."
- no: "The mower went over the step again."

## pain/transfer-loop
They are passed from person to person or department to department and nobody owns it.

- severity: 2
- stage: support
- cause: channel
- from: support
- to: support

### Use when
Hand-offs, wrong numbers, "not my department", going in circles.
### Not when
One transfer that ended well.
### Match
- (transfer* OR passed OR passing OR pass me OR bounced OR bouncing OR shunted OR pushed OR handed OR fobbed OR batted) THEN/4 (around OR round OR between OR department* OR someone else OR somebody else OR a third OR the next OR from one OR another OR "back and forth" OR backwards OR different)
- (sent OR send OR sends OR sending) THEN/3 (from one OR to another OR to the other OR to a different OR to somebody else OR to someone else OR round in OR department*)
- (spoke to OR spoken to OR talked to OR through) THEN/1 (three OR four OR five OR six) THEN/1 (people OR departments OR persons), (keep OR kept OR keeps) THEN/0 passing, (got OR get OR was OR were OR been OR being OR keep OR kept) THEN/2 transferred, (transferred OR transferring) THEN/0 (me OR us)
- pillar to post, pass the parcel, "round and round", round the houses, ping pong, wild goose chase, (not OR isn't OR wasn't) THEN/2 (my department OR our department OR their department OR my job OR his job OR their job OR our problem OR their problem)
- one THEN/0 (department OR person OR team OR number OR place) THEN/4 (another OR the next OR next), (blam* OR pointing) THEN/3 (each other OR one another OR the other OR finger OR fingers)
- (put OR putting OR puts) THEN/1 through THEN/8 (put me back OR put us back OR put back OR sent me back), (put OR putting OR puts) THEN/1 through THEN/4 (someone else OR somebody else OR another OR again OR different OR wrong OR three OR back)
- @dept THEN/4 (say OR says OR said OR swear* OR tell OR tells OR told OR send OR sends OR sent OR blame* OR put) THEN/8 @dept, (wrong OR ring OR call OR try) THEN/1 (department OR another number OR different number OR other department)
- (left hand OR nobody owns OR no one owns OR nobody takes OR no one takes OR nobody would take) THEN/5 (right hand OR ownership OR responsibility OR it OR charge)
- three, four, five, six, loads, too many, lost count [after: how many THEN/1 (people OR departments OR transfers)]
- tennis ball, pinball, merry go round, in circles, (hand OR handed OR pass OR passes OR send OR sends OR sent OR put) THEN/1 (me OR you OR us) THEN/1 (back to OR on to OR through to OR over to) THEN/6 (again OR @dept OR another OR someone OR somebody)
### Except
- (transferred OR transfer*) THEN/4 (my number OR our number OR the number OR the account OR the contract OR money OR file* OR ownership)
- (passed OR pass) THEN/2 (exam* OR away OR test*)
### Severity
- 3: cut off, gave up, give up, hung up, three times, four times, five times, in tears, cancel*
### Examples
- yes: "I got transferred to billing, then back to support, then cut off."
- yes: "They just passed me around like a parcel."
- yes: "It was that's not my department, all afternoon."
- yes: "Q: How many people did you speak to? A: Four, and the last one knew nothing."
- yes: "Sales says it's billing, and billing says it's sales."
- no: "I've never been passed around, not with them."
- no: "They transferred my number over from the old lot."

## pain/lost-history
There is no trace of what they said, ordered or agreed before.

- severity: 2
- cause: technology

### Use when
No notes, a lost order, an engineer who was not told.
### Not when
The customer only says that they had to repeat it (pain/repeat-myself).
### Match
- (no OR any OR without) THEN/1 (record OR records OR trace OR notes OR note OR history OR log) THEN/6 (call OR calls OR it OR me OR my OR our OR order OR conversation OR visit OR anything OR at all OR that)
- no record, no notes, no trace, no history, (knew OR knows) THEN/1 nothing THEN/2 (about OR of it), (system* OR shop OR computer* OR @dept) THEN/6 (can't see OR don't see OR don't talk OR doesn't talk)
- (nothing OR nowt OR none of it OR none of that OR not OR wasn't OR isn't OR weren't) THEN/3 (on the system OR on screen OR on the screen OR in the notes OR on file OR written down OR on my account OR on record)
- (lost OR lose OR lost all OR deleted OR wiped OR mislaid OR missing) THEN/3 (notes OR record OR records OR details OR history OR ticket OR case OR order OR paperwork OR form OR file)
- (didn't OR couldn't OR hadn't OR haven't OR can't OR nobody OR never OR no one OR don't OR not) THEN/4 (find me OR find my OR written down OR write it down OR wrote it down OR noted OR logged OR passed it on OR passed on OR been told OR told him OR told them OR got the message OR read the notes)
- (as if OR like OR as though) THEN/4 (never rung OR never rang OR never called OR never spoken OR never spoke OR never happened OR first time OR didn't exist OR never existed OR brand new customer)
- (he OR she OR they OR engineer* OR lad OR lady OR chap OR girl OR person) THEN/4 (no idea OR not a clue OR hadn't a clue OR no clue OR didn't know OR knew nothing) THEN/4 (why OR what OR who OR about OR any)
- (notes OR note OR message OR information OR details) THEN/2 (never got OR never reached OR hadn't been OR didn't get OR weren't there OR wasn't there OR were gone OR were blank OR blank OR disappeared OR vanished)
- through the cracks, lost in the system, (notes OR note OR record OR ticket) THEN/2 (just said OR only said OR just says OR only says OR was empty OR were empty), all THEN/3 (it said OR the notes said OR the note said OR they had OR he had)
- no, nothing, nope, none, not a word, not a thing, not at all, didn't have [after: (have OR had OR know OR knew OR see OR seen) THEN/6 (notes OR record OR records OR history OR what had happened OR what you'd said OR about it)]
### Except
- (I OR we) THEN/1 (lost OR deleted OR mislaid) THEN/2 (paperwork OR form OR details OR notes)
- track record
### Severity
- 3: gave up, cancel*, in tears, weeks, months, solicitor*, ombudsman
### Examples
- yes: "They'd got no record of me ever ringing."
- yes: "The engineer turned up and nobody had told him what the fault was."
- yes: "It was as if I'd never rung before."
- yes: "There was nothing on the system, he said."
- yes: "All the note said was, no picture."
- yes: "Q: Did they have any record of your first call? A: Not a thing."
- no: "She had the whole history on screen."
- no: "I've no idea what a megabit is."

## pain/slow-answer
It takes too long to reach anybody or to get a reply.

- severity: 1
- stage: support
- cause: people

### Use when
Hold music, queues, unanswered e-mails, call-backs that never came.
### Not when
They were answered and the repair itself took long (pain/slow-fix).
### Match
- on hold, (listen* OR playing OR minutes OR hour OR ages) NEAR/6 (hold music OR that music), left hanging, held on for, (rang OR ring OR rings) THEN/0 "and" THEN/0 (rang OR ring OR rings)
- (queue OR queues OR queuing OR queueing OR in a queue) NEAR/6 (phone OR call OR number OR minutes OR hour OR you're OR long OR waiting OR twenty OR help OR caller OR chat)
- wait* NEAR/6 (answer OR answered OR get through OR pick up OR reply OR phone OR minutes OR half an hour OR an hour OR call back OR callback OR somebody to talk)
- (nobody OR no one OR they never OR they don't OR they didn't OR you can't OR I can't OR couldn't OR can never) THEN/2 (@callback OR answers OR answered OR picks up OR picked up OR pick up OR get through OR reach anyone OR reach anybody OR get hold of OR replied), (never OR didn't) THEN/1 @callback
- (forty OR thirty OR twenty OR fifty OR twenty five OR forty five OR 20 OR 30 OR 40 OR 45 OR 50) THEN/1 minutes NEAR/8 (phone OR hold OR answer* OR queue OR wait* OR speak OR through OR listening OR human OR line)
- (ages OR forever OR age OR eternity OR half an hour OR an hour OR hours) THEN/5 (get through OR answer OR speak to OR talk to OR reply OR get hold of OR on the phone)
- (heard nothing OR no reply OR no answer OR not a word back), (took OR takes OR taken) THEN/4 (days OR week OR weeks) THEN/3 (reply OR answer OR respond OR get back OR email OR ring)
- (long wait OR long waits OR waiting time* OR slow to answer OR slow to reply OR your call is important)
- ages, forever, too long, an hour, twenty minutes, thirty minutes, forty minutes [after: how long THEN/8 (answer* OR get through OR phone OR pick up OR speak to OR reply)]
- (ninety minutes OR an hour OR two hours OR whole morning OR half the morning) THEN/5 (on the phone OR on hold OR to get OR before), before THEN/1 (anyone OR anybody OR somebody) THEN/2 (answered OR picked up OR came on OR spoke), (chat OR conversation) THEN/4 (closed OR timed out OR vanished)
### Except
- (put OR placed) THEN/2 on hold THEN/3 (project OR plans OR renovation)
- (wait OR waiting OR waited) THEN/2 (for the engineer OR for an engineer OR in all)
- (never OR didn't OR don't OR not) THEN/1 (had to OR have to OR need to OR needed to) THEN/1 (ring OR call OR chase OR phone OR wait)
### Severity
- 2: hour, hours, gave up, hung up, days, week
- 3: cancel*, in tears, emergency, never replied
### Examples
- yes: "I was on hold for the best part of an hour."
- yes: "It just rang and rang."
- yes: "Nobody ever called me back."
- yes: "Q: How long did it take to get through? A: Ages, I did the ironing."
- yes: "It was half the morning before anyone picked up."
- no: "I didn't wait long at all, two rings."
- no: "They answered straight away."
- no: "No, I couldn't answer that one, sorry."

## pain/slow-fix
The fault or job took too long, or came back, or is still not right.

- severity: 2
- stage: support
- cause: process

### Use when
Days, weeks, repeat visits, faults that return.
### Not when
Nobody came (pain/no-show), or nobody picked up the phone (pain/slow-answer).
### Match
- (took OR taken OR takes OR taking OR wait OR waited OR waiting OR waits OR went on) THEN/5 @long, (off OR down OR without it OR without internet OR without broadband) THEN/3 (days OR weeks OR week OR ages OR fortnight OR a month)
- @long THEN/5 (to fix OR to get it OR to get this OR to sort OR to repair OR to come out OR before anyone OR before anybody OR before they OR before it was OR without internet OR without broadband OR with no internet OR "and counting")
- (still not OR still isn't OR still hasn't OR still wasn't OR still hadn't OR still doesn't) THEN/3 (fixed OR sorted OR right OR working OR back OR resolved OR done OR work), still waiting, still broken
- (second OR third OR fourth OR fifth OR two OR three OR four OR five OR several) THEN/1 (visit OR visits OR trips OR tries OR engineer OR engineers OR attempt OR attempts OR call outs OR callouts)
- (same OR fault OR problem OR it) THEN/3 (came back OR comes back OR coming back OR started again OR happened again OR keeps happening)
- (never OR not OR didn't OR couldn't OR nobody OR no one OR can't OR doesn't) THEN/3 (fix OR fixed OR fixes OR sorted OR sort it OR solve OR solved OR resolved OR mended OR get to the bottom)
- too slow, so slow to, too long, dragged on, took an age, (patch* OR bodge* OR temporary) THEN/2 (up OR job OR fix OR repair)
- (earliest OR soonest OR next available OR first available) THEN/6 (week OR weeks OR days OR fortnight OR month OR monday OR tuesday OR wednesday OR thursday OR friday)
- weeks, days, a fortnight, a month, a week, ages [after: how long THEN/8 (fix* OR repair* OR sort* OR put right OR engineer OR off OR down)]
### Except
- only took, just took, only takes, didn't take
- (couldn't OR can't OR wouldn't) THEN/0 (have OR be) THEN/3 (better OR faster OR quicker OR nicer)
- (takes OR took OR take) THEN/3 (break OR holiday)
- answer*, reply, replied
- if THEN/8 (fixed OR sorted OR solved OR repaired OR mended)
### Severity
- 3: weeks, month, months, business, customers, cancel*, lost money, ambulance, alarm
### Examples
- yes: "It took nine days to get a man out."
- yes: "Three visits and it's still not right."
- yes: "Two weeks later the same fault came back."
- yes: "Q: How long was it off? A: A week, near enough."
- no: "It only took a couple of days, I was amazed."
- no: "He couldn't have been faster, fixed by ten."

## pain/no-show
Somebody was due and did not come, or called it off at the last minute.

- severity: 3
- cause: process
- outcome: missed
- beats: pain/slow-fix

### Use when
A missed slot, a wasted day in, a visit cancelled on the day.
### Not when
The visit took place but the fault stayed (pain/slow-fix).
### Match
- (nobody OR no one OR not a soul) THEN/2 (turn* up OR came OR come OR arrived OR showed OR appeared), (never OR didn't OR hadn't OR doesn't) THEN/1 (turned up OR turn up OR showed up OR show up), (he OR she OR engineer* OR lad) THEN/1 (never OR didn't) THEN/1 (came OR come OR arrive*)
- no show, no shows, stood me up, stood us up, no sign of, (missed OR miss OR misses) THEN/3 (appointment OR appointments OR slot OR visit OR the day)
- (waited OR waiting OR stayed OR sat OR sitting OR stopped OR stuck) THEN/2 (in all day OR in all morning OR in all afternoon OR all day OR all morning OR all afternoon OR at home all OR by the window OR in from)
- (day OR morning OR afternoon OR days) THEN/0 off THEN/6 (nothing OR nobody OR no one OR never OR waste* OR didn't)
- (they OR you OR you've OR he OR engineer OR they'd) THEN/1 (cancelled OR rescheduled OR rearranged OR called it off) THEN/6 (day OR morning OR minute OR me OR appointment OR visit OR slot OR twice OR again)
- (said OR says OR claimed OR reckoned OR saying) THEN/3 (nobody was in OR no one was in OR I wasn't in OR we weren't in OR I was out OR nobody home OR wasn't home OR weren't home OR he'd been OR they'd been)
- (wasted OR waste of) THEN/1 (whole day OR day OR a day OR morning OR afternoon OR a whole day)
- (took OR taken OR booked OR had) THEN/4 (day off OR morning off OR afternoon off OR off work) AND (nobody OR no one OR never came OR never turned OR didn't come OR didn't turn OR waste* OR for nothing) [in: turn]
- nobody, no they didn't, no he didn't, nope [after: (turn up OR come OR arrive OR show up) THEN/3 (time OR day OR engineer)]
### Except
- (came OR come OR came) THEN/0 (up with OR across OR close OR cheap OR back OR down to)
- (show OR showed) THEN/0 (me OR us OR you OR any OR on), nobody came close
- (never OR not OR didn't) THEN/1 (missed OR miss OR wasted)
- if THEN/6 (came OR come OR turn* OR show*)
### Examples
- yes: "I waited in all morning and nobody came."
- yes: "He just didn't turn up, no call, nothing."
- yes: "They cancelled on the day, twice."
- yes: "Q: Did the engineer come on the day? A: No he didn't."
- no: "They've never missed an appointment."
- no: "He didn't show me how to use it."
- no: "He turned up bang on time."
- no: "The letter never came, so I had to ask."

## pain/surprise-charge
They are charged more than, or something other than, what they were told.

- severity: 2
- stage: billing
- cause: price
- outcome: missed

### Use when
An unexplained fee, a rise nobody mentioned, a quote that did not hold.
### Not when
They find it dear but knew the price.
### Match
- (extra OR hidden OR unexpected OR surprise OR mystery OR additional OR sneaky) THEN/2 (charge OR charges OR charged OR fee OR fees OR cost OR costs OR pounds OR quid OR payment OR bill OR on the bill)
- (@bill OR price OR prices OR payment OR payments OR cost) NEAR/4 (went up OR gone up OR goes up OR going up OR shot up OR crept up OR creeps up OR doubled OR jumped OR put up OR put it up OR increased OR higher than OR went higher OR price rise OR pounds more OR quid more)
- (charged OR billed OR charging OR charge OR invoiced) THEN/1 (me OR us OR you OR my mum OR my dad OR him OR her OR twice OR for) THEN/5 (for OR twice OR extra OR more OR still OR wrong OR again OR even though OR something)
- (not OR isn't OR wasn't OR nothing like OR different from OR different to OR more than OR higher than OR double) THEN/2 (what OR price OR they OR they'd OR you OR you'd OR the figure) THEN/3 (quoted OR agreed OR advertised)
- (nobody OR never OR didn't OR not OR no one OR wasn't OR forgot) THEN/3 (mention* OR told OR tell OR said OR warn* OR explain*) NEAR/8 (fee OR fees OR charge OR charges OR charged OR cost OR costs OR price OR pounds OR quid OR extra OR go up OR went up)
- (something OR things OR bits) THEN/3 (bill OR statement) THEN/3 (didn't OR couldn't OR never), (shock OR nasty surprise OR fell off my chair OR jaw OR what on earth OR where did that come from) NEAR/8 (@bill OR pounds OR quid OR charge OR fee OR price)
- small print, sting in the tail, stung, ripped off, rip off, daylight robbery, caught out, (call out OR callout OR connection OR cancellation OR exit OR admin OR activation OR set up OR early termination) THEN/0 (fee OR charge OR fees OR charges)
- (pounds OR quid OR fee OR charge) THEN/6 (out of nowhere OR out of the blue OR no warning OR without warning OR without asking OR no explanation OR appeared OR turned up)
- (it did OR more OR extra OR higher OR no it wasn't OR not what OR went up) [after: (@bill OR price OR quoted) AND (expect* OR quoted OR match* OR as agreed OR surprise*)]
- (thought OR told OR said) THEN/6 (was free OR it was free OR included OR no charge) THEN/10 (bill OR charge OR charged OR pay OR paying)
### Except
- (no OR never OR without OR not OR didn't OR don't OR haven't OR hasn't OR doesn't OR isn't OR wasn't) THEN/3 (gone up OR went up OR go up OR put up OR put it up OR increased OR charged OR charge)
- (went up OR gone up) THEN/2 (attic OR loft OR ladder OR pole OR hill OR lane), speed* NEAR/4 (went up OR gone up OR doubled)
- @other-firms, not me, never me, (years OR year) THEN/0 (ago OR back)
- (told OR letter OR card OR warned OR notice) THEN/4 (before OR first OR beforehand OR in advance)
### Severity
- 1: pound, couple of quid, few pence
- 3: hundred*, cancel*, overdrawn, overdraft, debt collect*, ombudsman
### Examples
- yes: "There was an extra charge on there nobody could explain."
- yes: "The bill went up four pounds and not a word."
- yes: "It's not what I was quoted, is it."
- yes: "Q: Was the bill what you expected? A: More, by about a tenner."
- yes: "I thought it was included, and now I'm paying for it."
- no: "There were never any hidden charges."
- no: "The price hasn't gone up in three years."
- no: "It's dear, but I knew that when I signed."
- no: "A bloke at work got stung, never me."

## pain/strangers
Nobody there knows them: a new voice each time, a script, a number.

- severity: 1
- cause: people

### Use when
They miss being known, or speak to people who know neither them nor the place.
### Not when
The notes were lost (pain/lost-history).
### Match
- (nobody OR no one OR none of them OR don't OR doesn't OR didn't OR never) THEN/4 (know me OR knows me OR knew me OR know us OR knows us OR knew us OR know who I OR knows who I OR knew who I OR know you from OR recognise me OR recognised me OR remember me OR remembered me OR remembers me)
- (just OR only OR another OR like OR merely OR felt like) THEN/1 (a number OR an account number OR number OR account number OR a reference number OR ticket number OR faceless)
- (different OR new OR random) THEN/1 (person OR people OR voice OR face OR someone OR somebody OR engineer OR lad OR one OR name) THEN/4 (every OR each)
- (never OR don't OR can't OR didn't OR not) THEN/4 the same THEN/0 (person OR voice OR face OR one OR lad OR engineer OR lady OR twice)
- stranger, strangers, faceless, impersonal, (reading OR read OR reads) THEN/2 (a script OR script OR off a card OR off a screen OR from a card)
- (talking OR talk OR speaking OR speak OR like) THEN/2 (a robot OR robot OR robots OR machine OR a machine OR brick wall OR chatbot OR recording)
- (never heard of OR couldn't find OR no idea where OR didn't know where OR don't know where OR couldn't pronounce) THEN/4 (village OR we are OR I live OR valley OR town OR lane OR place OR we live)
- (call centre OR somebody OR someone OR person) THEN/5 (miles away OR other end of the country OR abroad OR overseas OR never been here)
- not really, not at all, not a bit, not any more, not anymore, not now, couldn't say so, not a chance [after: (know OR knows) THEN/1 (you OR your name) OR feel known]
- (nobody OR no one OR none) THEN/4 (I know OR I knew OR I recognise), whoever THEN/1 (answers OR picks up OR it is), pot luck, luck of the draw, (asked OR asks OR ask) THEN/3 (where that is OR where that was OR where's that OR where is that OR where we are OR how do you spell)
### Except
- (not OR never OR isn't OR wasn't OR instead of OR rather than) THEN/2 (just a number OR a number OR robot OR a robot OR machine OR stranger OR strangers)
- number THEN/1 (to ring OR to call OR on the)
- @other-firms
### Severity
- 2: upset*, hurt*, sad, years, loyal
- 3: cancel*, leave, leaving, in tears
### Examples
- yes: "Nobody there knows me any more."
- yes: "It's a different person every time you ring."
- yes: "You're just an account number to them."
- yes: "Q: Do you feel we know you? A: Not any more, no."
- yes: "It's whoever picks up, pot luck."
- no: "I'm not just a number with them."
- no: "She knew me straight off."

## pain/our-process
The customer is made to follow the company's own way of working.

- severity: 2
- cause: process

### Use when
Forms, scripts, menus, policies and hoops that serve the company.
### Not when
They are sent round people (pain/transfer-loop).
### Match
- computer says no, jump through hoops, jumping through hoops, jumped through hoops, red tape, box ticking, tick box*, ticking boxes, more than my job's worth, jobsworth*
- (policy OR procedure OR procedures OR protocol OR process OR rules OR the system) NEAR/5 (your OR their OR company OR against OR follow OR says OR she said it was OR he said it was OR won't let OR doesn't allow OR wouldn't let OR can't OR that's)
- (have to OR had to OR made me OR makes you OR make you OR making me OR having to OR need to) THEN/3 (fill OR form OR forms OR log in OR register OR download OR press OR go on the website OR put it in writing OR send a photo OR send photos OR prove OR do a speed test OR take a photo)
- (only OR have to OR had to OR can't OR couldn't OR won't) THEN/6 (through the app OR in the app OR on the app OR via the app OR by email OR in writing OR through the website OR on the website)
- (wouldn't OR won't OR couldn't OR can't OR refused to) THEN/3 (talk to me OR speak to me OR help OR do it OR do that OR do anything OR book OR send anyone OR send anybody OR send an engineer OR look at it OR discuss) THEN/4 (until OR unless OR without OR because OR till)
- (made me OR make you OR makes you OR making me OR before they OR first thing they OR before he OR before she) NEAR/6 ("off and on" OR "on and off" OR unplug OR unplug it OR unscrew OR take the cover off OR plug it into)
- (suit OR suits OR suited OR convenient) THEN/1 (them OR themselves OR the company OR their), (doing OR do OR done OR did) THEN/1 (your job OR their job OR your work OR their work OR the work for)
- press* THEN/0 (one OR two OR three OR four OR 1 OR 2 OR 3), (options OR menus OR menu) NEAR/5 (phone OR press OR endless OR five OR never OR robot OR recorded)
- (between eight OR between 8 OR eight till OR 8 till OR "eight and one" OR all day slot OR four hour slot OR five hour slot) THEN/6 (one OR six OR five OR slot OR window OR wait OR work)
- (not something OR nothing) THEN/2 (we can OR I can OR they can OR he could OR she could), (have to OR had to OR got to) THEN/1 (ring OR call OR phone OR email) THEN/6 (instead OR myself OR helpline OR head office)
### Except
- process was easy, process is easy, simple process, easy process, good policy
- (no OR never OR didn't OR without) THEN/3 (forms OR fill OR hoops OR menus)
### Severity
- 3: gave up, cancel*, in tears, disab*, vulnerable, elderly
### Examples
- yes: "They wouldn't send anyone until I'd done their test."
- yes: "It was computer says no, every way I turned."
- yes: "I had to fill in a form to complain about the form."
- yes: "Press one, press four, then it cuts you off."
- no: "There were no hoops, she just did it."
- no: "The whole process was easy."

## pain/outage
The service drops out, fails or crawls in daily use.

- severity: 2
- stage: everyday
- cause: technology

### Use when
It goes down, cuts out, freezes or is too slow to use.
### Not when
The router or app is to blame (pain/equipment), or the wait for repair (pain/slow-fix).
### Match
- @line THEN/4 (went down OR goes down OR was down OR been down OR is down OR went off OR goes off OR was off OR been off OR dead OR packed in OR cut out OR cuts out OR cutting out OR drops OR dropped OR dropping OR freezes OR froze), it THEN/1 (cuts out OR cut out OR drops out)
- (I OR we OR had OR we've OR I've OR left OR been OR and) THEN/4 (no OR without OR lost) THEN/1 (internet OR broadband OR wifi OR wi fi OR connection OR signal OR phone line)
- outage*, buffer*, @line THEN/4 down again
- (keeps OR kept OR keep OR constantly OR always OR forever) THEN/2 (dropping OR dropping out OR cutting out OR going down OR going off OR freezing OR crashing OR disconnecting)
- (slow OR slower OR crawl* OR snail*) NEAR/4 (internet OR broadband OR wifi OR speed OR speeds OR connection OR evening OR evenings OR download* OR line)
- (card machine OR till OR tills OR video call OR zoom OR meeting OR homework OR film OR telly OR orders) NEAR/6 (froze OR freezes OR dropped OR drops OR cut out OR cuts out OR went down OR goes down OR stopped OR wouldn't work OR couldn't take)
- (off OR down OR out) THEN/1 (all day OR all morning OR all weekend OR all week OR for hours OR for days OR for two OR for three OR half the day)
- (when it rains OR when it's windy OR every storm OR bit of wind OR bit of rain OR wet weather) NEAR/8 (goes OR off OR down OR drops OR dies OR cuts)
- drops, dropping, goes off, goes down, cuts out, slow, patchy, "up and down", "on and off", unreliable, not reliable [after: (day to day OR everyday OR connection OR broadband OR reliab* OR speed)]
- (@line OR it OR everything OR screen OR house) THEN/1 (went OR goes OR just goes) THEN/1 (dark OR silent OR blank OR dead)
### Except
- (never OR hasn't OR haven't OR not OR doesn't OR didn't OR rarely OR hardly OR isn't OR wasn't) THEN/3 (gone down OR went down OR go down OR goes down OR drop OR drops OR dropped OR cut out OR cuts out OR failed OR down OR off OR slow OR gone off)
- day off, days off, service charge, dropped THEN/3 price
- outage THEN/0 (page OR map OR tool OR text*), (if OR without) THEN/3 (signal OR internet OR broadband), @other-firms, (caller OR customer)
### Severity
- 3: business, card machine, till, tills, customers, lost money, alarm, emergency, days, weeks
### Examples
- yes: "The broadband goes down every time it rains."
- yes: "We had no internet for two whole evenings."
- yes: "It keeps dropping out in the middle of meetings."
- yes: "Q: How is the connection day to day? A: Patchy, if I'm fair."
- no: "The line has never gone down, not once."
- no: "We've had no outages at all."
- no: "There's an outage page, isn't there?"

## pain/equipment
The router, box, app or other kit is poor, old or hard to use.

- severity: 1
- stage: everyday
- cause: technology
- beats: pain/outage

### Use when
They blame the thing in the house or the app.
### Not when
They blame the line or the service as a whole (pain/outage).
### Match
- @kit NEAR/5 (broke OR broken OR breaks OR faulty OR rubbish OR useless OR hopeless OR crash* OR dead OR died OR packed up OR clunky OR fiddly OR flimsy OR freezes OR froze OR hangs OR stopped working OR doesn't work OR didn't work OR won't work OR temperamental OR confusing OR awful OR terrible)
- (have to OR got to OR keep OR always) THEN/3 (restart* OR reboot* OR unplug* OR reset* OR resetting OR turn off OR switch off) THEN/6 (every OR twice a OR all the time OR again)
- (wifi OR wi fi OR signal OR router* OR it) THEN/2 (doesn't reach OR won't reach OR can't reach OR doesn't get to OR doesn't get as far OR doesn't go through OR doesn't cover OR only reaches OR barely reaches OR only works in)
- (app OR app's) NEAR/6 (logs me out OR logged me out OR can't log in OR won't load OR doesn't load OR never loads OR won't open OR password OR can't find OR couldn't work out OR tells me nothing OR says nothing)
- (two OR three OR four) THEN/1 (routers OR boxes OR hubs), (fourth OR third OR second OR new OR another OR replacement) THEN/0 (router OR box OR hub OR modem) THEN/6 (since OR in a year OR already OR same OR no better OR still)
- (dead spot OR dead spots OR not spot OR black spot OR blackspot) THEN/6 (kitchen OR bedroom OR office OR house OR upstairs OR hall OR back)
- (thick walls OR stone walls OR back bedroom OR upstairs OR top floor) NEAR/6 (no signal OR no wifi OR nothing OR weak OR hopeless OR one bar OR dies)
- rubbish, hopeless, useless, clunky, temperamental, awful, terrible, flaky, not great, hate it [after: router* OR app OR equipment OR the box OR hub]
- (hate OR can't stand OR gave up on OR given up on OR stupid OR useless OR dreadful OR wretched) THEN/2 (app OR chat OR chatbot OR website OR router OR box OR hub)
- (app OR chat OR chatbot OR website) THEN/3 (asks OR asked OR tells OR says OR thinks OR is OR doesn't) THEN/6 (again OR wrong OR every OR joke OR same OR nothing OR understand)
### Except
- (never OR hasn't OR haven't OR not OR no) THEN/4 (broke OR broken OR fault* OR crashed OR restart* OR reboot*)
- box room, ticking boxes, call box
- (ask OR asks OR asked OR tell OR tells OR told OR want OR wants OR have you OR made) THEN/3 (restart* OR reboot* OR unplug* OR reset* OR switch*)
### Severity
- 2: every day, every night, twice a day, third, fourth, business, customers
### Examples
- yes: "The router packed up after a month."
- yes: "I have to unplug the box every morning or nothing works."
- yes: "The app just logs me out, I've given up on it."
- yes: "Q: How do you get on with the app? A: Useless, if you want the truth."
- yes: "I've given up on the chat, honestly."
- no: "I've never had to restart the router."
- no: "He put the new router in the hall."
- no: "Then they ask me to unplug the modem."

## expects/easy
They expect dealing with a company to take little effort.

### Use when
A wish or yardstick about ease, in so many words or by what they should not have to do.
### Not when
They report that a thing was easy (loved/quick-install, affirm/one-call-fix).
### Match
- (want OR wanted OR wants OR expect OR expects OR expected OR should OR need OR needs OR hope OR hoping OR ought to) THEN/5 (easy OR easier OR simple OR simpler OR straightforward OR effortless OR hassle free OR painless OR no fuss OR no hassle)
- (make OR makes OR keep) THEN/1 (easy OR easier OR simple OR simpler)
- (don't want OR shouldn't have to OR shouldn't be OR don't want to have to OR didn't expect to) THEN/6 (hassle OR fuss OR effort OR chase OR chasing OR fight OR think about it OR hard OR difficult OR complicated OR ring twice OR palaver OR degree)
- (should OR want it to OR expect it to OR needs to OR has to OR expect things to) THEN/1 (just work OR simply work OR just happen OR just be there OR work first time OR just get done)
- how hard can it be, it's not rocket science, it isn't rocket science, hardly rocket science, not exactly rocket science
- (should OR expect OR want) THEN/3 (one click OR one call OR two minutes OR five minutes OR in one go OR one phone call)
- easy, simple, no hassle, no fuss, less hassle, no drama [after: what do you expect OR would you expect OR matters OR matter OR want from OR important to you OR ideal]
- spare me, (it isn't OR it's not OR can't be OR shouldn't be) THEN/2 hard, (don't OR not) THEN/1 make me THEN/2 (jump OR chase OR wait OR work)
### Except
- want THEN/2 easy answer, (it OR that) THEN/1 easier said
### Examples
- yes: "I just want it to be simple, that's all."
- yes: "You shouldn't have to chase people."
- yes: "It should just work, like the tap."
- yes: "Q: What do you expect from a company like ours? A: No hassle, really."
- no: "The install was easy."
- no: "It was a difficult week."

## expects/personal
They expect to be dealt with as a person, by a person.

### Use when
They ask for a human being, for being known, or for something made to fit them.
### Not when
They report being known (loved/knows-my-name) or unknown (pain/strangers).
### Match
- (treat OR treats OR treated OR treating OR talked to OR spoken to OR dealt with OR seen as) THEN/4 (person OR human OR human being OR individual OR number OR grown up OR adult)
- (want OR wants OR wanted OR expect OR rather OR prefer OR need OR like) THEN/5 (real person OR human OR human being OR actual person OR proper person OR a person OR real voice OR somebody I know OR someone I know OR somebody who knows OR someone who knows OR same person OR face to face OR a name)
- (speak OR talk OR talking OR speaking OR get OR get hold of) THEN/2 (real person OR human OR human being OR actual person OR proper person OR real human)
- (should OR ought to OR want them to OR expect them to OR want you to OR expect you to OR like them to OR like you to) THEN/2 (know me OR know who I OR know my OR remember me OR recognise me OR know us OR know your customers OR know their customers)
- personal touch, personal service, tailored, one size fits all, individual needs, human touch
- (fit OR fits OR suit OR suits) THEN/1 (my life OR my needs OR our needs OR me not OR how I live OR my hours OR the customer)
- (don't want OR don't wish OR wouldn't want OR shouldn't be OR not want) THEN/4 (a number OR a robot OR a chatbot OR a machine OR recorded message)
- a person, real person, a human, someone who knows me, people, a friendly voice, to be known [after: (expect OR expecting OR expected OR matters OR matter OR want from OR important to you OR ideal)]
- (a face OR a name) THEN/3 (to it OR to them OR I know OR to the), (same OR one) THEN/0 person THEN/4 (who knows OR to deal OR to talk OR to speak)
### Except
- (pointed OR sorted OR spoke) THEN/2 other person
### Examples
- yes: "I'd rather talk to a real person than a machine."
- yes: "They ought to know who I am after twelve years."
- yes: "Treat me like a person, that's what I ask."
- yes: "Q: What matters most to you? A: A friendly voice, I suppose."
- no: "He was a very good engineer."
- no: "I want the bill on paper."

## expects/change-mind
They expect to be free to change, move, pause or leave without a fight.

### Use when
Flexibility of orders, dates, plans and contracts.
### Not when
They are about to leave (says/would-leave).
### Match
- (change OR changed OR changing OR changes) THEN/0 (my mind OR your mind OR our mind OR their mind OR their minds OR minds)
- (switch OR swap OR move OR upgrade OR downgrade OR go up OR go down OR go back OR change OR pause) THEN/6 (without OR any time OR anytime OR whenever OR if I want OR when I want OR when I like OR if I need OR no penalty)
- (cancel OR leave OR get out OR back out OR walk away OR pull out OR stop) THEN/5 (without OR any time OR anytime OR whenever OR if I want OR when I want OR when I like OR penalty OR no questions)
- (tied in OR tied down OR tied to OR locked in OR locked into OR trapped in OR stuck in OR tie you in OR tie me in OR lock you in OR lock me in)
- (not OR don't OR didn't OR wasn't OR weren't OR without OR never OR no OR isn't OR aren't) THEN/4 (tied in OR tied down OR tied to OR locked in OR locked into OR trapped in OR being tied OR being locked OR tie in)
- flexible, flexibility, wriggle room, wiggle room, cooling off, rolling contract, rolling month*, month by month, month to month
- (rearrange OR reschedule OR rebook OR move OR change OR shift) THEN/2 (appointment OR slot OR visit OR date OR install* OR booking)
- freedom, to be able to leave, to be able to change, no contract, no tie [after: (expect OR expecting OR matters OR matter OR want from OR important to you OR ideal OR contract)]
### Except
- change* THEN/1 mind THEN/1 (about you OR about them OR about the company)
### Examples
- yes: "I like being able to change my mind."
- yes: "You want to be able to go up or down a plan whenever you need."
- yes: "I didn't want to be tied in for two years."
- yes: "Q: What matters to you in a contract? A: Flexibility, in a word."
- no: "They changed the router in March."
- no: "Nothing would make me leave."

## expects/honest
They expect the truth, above all when it is bad news, and say so because they missed it.

- outcome: missed

### Use when
A wish or yardstick about straight answers.
### Not when
They praise honesty that they met (loved/honest-advice).
### Match
- (rather OR sooner OR prefer OR preferred) THEN/4 (told me OR tell me OR told us OR tell us OR said OR say so OR knew OR know OR hear OR heard OR admitted OR admit OR be told)
- (tell me OR tell us OR told me OR say) THEN/1 (it's going to be OR it'll be OR it'd be OR it will be OR you don't know OR you can't), just THEN/1 (tell me OR tell us OR say so OR be honest OR be straight OR own up OR admit it OR hold your hands up OR come clean OR be upfront OR tell people)
- (want OR expect OR expected OR need OR deserve OR ask for OR asking for OR like) THEN/4 (honesty OR the truth OR straight answer OR straight answers OR transparency OR told straight OR plain answer OR honest answer OR straight talking)
- (want OR expect OR like OR need OR ask OR asking) THEN/1 (you to be OR them to be OR people to be OR company to be OR somebody to be OR someone to be) THEN/1 (honest OR straight OR upfront OR up front OR open OR truthful OR frank)
- (should OR could OR ought to OR might) THEN/2 (been honest OR be honest OR been straight OR be straight OR been upfront OR be upfront OR been up front OR be up front OR told me the truth OR told us the truth OR owned up OR admitted it OR come clean OR said so)
- (if OR when) THEN/1 (you OR they OR it's OR you're OR they're OR he's OR something's) THEN/6 (late OR can't OR don't know OR wrong OR mistake OR not coming OR broken) THEN/3 (say OR tell OR admit OR own)
- (don't OR stop OR shouldn't OR never) THEN/1 (promise OR promising OR lie OR lying OR fob OR fobbing OR pretend OR pretending OR tell me) THEN/4 (can't OR cannot OR keep OR deliver OR to me OR me off OR people off OR fine OR know OR lies)
- honesty, the truth, straight answers, a straight answer, be honest, tell me straight, no flannel [after: (expect OR expecting OR expected OR matters OR matter OR want from OR important to you OR ideal)]
- had THEN/0 (they OR he OR she OR you OR somebody) THEN/1 (told OR said OR warned OR mentioned), if THEN/0 (they'd OR you'd OR he'd OR she'd) THEN/1 (told OR said OR warned OR mentioned)
### Except
- if you want the truth, if I'm being honest, rather know THEN/2 price
- (he OR she OR they) THEN/1 (was OR were) THEN/1 (honest OR blunt OR straight)
### Examples
- yes: "I'd rather you told me it'd be Friday than kept me guessing."
- yes: "Just tell me the truth, I'm a big girl."
- yes: "If you can't make it, say so."
- yes: "Q: What do you expect from us? A: Honesty, first and last."
- yes: "Had they told me, I'd have gone to my sister's."
- no: "To be honest, I've not thought about it."
- no: "He was upfront with us, I'll give him that."

## affirm/worth-it (extends)
A moment when they knew that choosing or staying had been right.

- phase: after

### Use when
Worth the money, glad they came, would do it again.
### Not when
They praise the amount only (loved/price).
### Match
- worth THEN/0 (it OR every OR the OR paying OR having OR waiting OR staying OR all OR double OR switching OR doing), best THEN/0 (decision OR thing OR move) THEN/5 (made OR did OR done OR ever)
- (glad OR pleased OR happy OR relieved OR thankful) THEN/2 (switched OR joined OR moved OR stayed OR signed OR came OR changed OR chose OR went with OR stuck OR picked)
- (never OR not OR haven't OR no OR don't OR didn't) THEN/2 (looked back OR look back OR looking back OR regret OR regrets OR regretted)
- (knew OR know OR think OR thought) THEN/2 (made the right OR it was right OR right choice OR right decision OR right one OR right move OR picked right OR chosen right)
- (that's when OR that was when OR that was the moment OR that day OR from then on OR at that point) THEN/3 (knew OR realised OR realized OR convinced OR sold OR sure)
- (I'd OR we'd OR would) THEN/1 (do it again OR do the same again OR choose them again OR choose you again OR sign again OR pick you again OR join again)
- (wouldn't OR won't OR couldn't OR not) THEN/1 (go back OR swap them OR swap you OR swap it OR be without you OR be without them OR change a thing OR go anywhere else OR have anyone else OR be anywhere else)
- game changer, life changing, changed my life, changed our lives, made all the difference, makes all the difference, earned their keep
- @agreed, every penny, I'd say so, I think so, for us it was [after: worth it OR worth the OR right choice OR right decision OR glad you]
- (stay OR staying OR stick OR sticking) THEN/3 (you OR them OR put) THEN/4 (till OR until OR as long as OR forever OR for good), customer for life, not going anywhere
### Except
- absolutely not, definitely not, certainly not, whether THEN/2 worth, worth the paper, worth a try, is it worth, hardly worth, isn't worth, wasn't worth
- used to
### Examples
- yes: "Worth every penny, that."
- yes: "I'm so glad we switched."
- yes: "We've never looked back."
- yes: "Q: Was it the right choice, looking back? A: Oh, definitely."
- yes: "I'll stay with you as long as I'm here."
- no: "It's not worth it any more."
- no: "I don't know whether it's worth the bother."

## affirm/one-call-fix
A single contact was enough: one call, one visit, one person, done.

- stage: support
- phase: after
- outcome: met
- beats: loved/fast-fix

### Use when
They say that it took one go, or one person saw it through.
### Not when
It was quick but took several contacts (loved/fast-fix).
### Match
- (one OR single OR 1 OR first) THEN/0 (call OR phone call OR visit OR conversation OR chat OR email OR attempt OR message OR go) NEAR/6 (@fix OR sorted OR done OR dealt with)
- (one call OR one phone call OR a single call OR one visit OR one conversation OR one email OR one person) THEN/3 (that was it OR that was that OR all it took OR was enough OR is all OR was all OR it was over OR did it)
- all it took was, only took one call, just took one call, only had to ring once, rang once, rang them once, rang you once, called once, only needed one call
- (@fix OR sorted OR did it OR done OR dealt with OR put it right OR changed it) THEN/4 ("there and then" OR on the spot OR in one go OR while I was on the phone OR while I waited OR over the phone OR before I'd hung up OR before I hung up OR on the first call OR straight off)
- "there and then", right first time, fixed first time, sorted first time, first time fix
- (didn't OR never OR don't OR not) THEN/3 (ring back OR call back again OR ring again OR call again OR phone again OR ring twice OR call twice OR chase OR heard of it again OR needed another call)
- same THEN/0 (person OR lad OR girl OR lady OR chap OR one) THEN/6 (sorted OR fixed OR dealt with OR saw it through OR start to finish OR did it all OR handled it), (dealt with OR sorted OR handled OR did) THEN/3 (whole thing OR the lot OR it all) THEN/1 (herself OR himself OR themselves)
- start to finish, saw it through, from beginning to end, took ownership, owned it
- just one, just the one, only one, only the one, once, the one call [after: (how many OR how often) THEN/3 (calls OR call OR times OR contacts OR visits)]
### Except
- should have been, should be, never right first time, not right first time, supposed to
- (nobody OR no one) THEN/2 (ownership OR owned)
### Examples
- yes: "One call and it was sorted."
- yes: "She put it right there and then."
- yes: "I never had to ring back."
- yes: "Q: How many calls did it take? A: Just the one."
- no: "One visit wasn't enough, it's still off."
- no: "Nobody took ownership of it."

## says/recommends (extends)
Recommends the company, unprompted or when asked.

- phase: retelling

### Use when
They would send, or have sent, somebody.
### Not when
They repeat what somebody else recommends, or an adviser recommended a product to them.
### Match
- recommend* THEN/3 (you OR them OR it OR us OR to OR @friends OR company OR highly)
- (always OR often OR happily OR would OR I'd OR we'd OR definitely OR highly OR constantly) THEN/2 recommend*
- (told OR tell OR telling OR tells) THEN/3 @friends THEN/6 (you OR them OR join OR switch OR sign OR get OR go with OR ring OR about us OR how good OR about it)
- (got OR signed OR persuaded OR talked OR convinced OR brought) THEN/3 @friends THEN/6 (join OR switch OR switched OR sign OR signed OR on board OR over to OR to you OR with you OR onto OR on it OR into it OR up too)
- (sent OR send OR pointed OR put OR steered) THEN/4 (your way OR to you OR on to you OR onto you OR their way OR to them OR in your direction OR in their direction OR your direction)
- sing* THEN/2 praises, word of mouth, spreading the word
- @friends THEN/5 (joined OR switched OR signed up OR came over OR moved over OR got it) THEN/5 (because of me OR because of us OR my say so OR after me OR thanks to me OR since I told OR on my word OR I told)
- (rave OR raved OR raving OR go on OR brag OR bragged OR boast*) THEN/0 about THEN/1 (you OR them OR it OR us)
- @agreed, every time, in a heartbeat, already have, I already do, I do, I have done, I would, like a shot, any day, without thinking [after: (would you OR do you OR have you OR you'd) THEN/2 recommend* OR tell THEN/2 (friend OR friends OR neighbour OR neighbours)]
- constantly, half the, I did, I have, loads [after: would you recommend OR have you recommended OR put in a word OR put a word in OR a good word OR suggest* THEN/4 (to OR us) OR told THEN/4 about us]
### Except
- (he OR she OR they OR you OR engineer* OR somebody OR you've) THEN/0 recommended, was recommended, recommended to me, recommended to us, which magazine
- absolutely not, definitely not, certainly not, maybe, depends, not sure, used to
- (couldn't OR can't OR cannot OR wouldn't OR won't OR don't OR never) THEN/2 (recommend OR recommend it OR recommend you)
- (warn* OR avoid OR steer clear OR awful OR complain* OR terrible OR bother)
### Examples
- yes: "I'd recommend you to anybody."
- yes: "I've told half the neighbours to switch."
- yes: "We got my mum signed up with you as well."
- yes: "Q: Would you recommend us? A: Every time."
- yes: "Q: Have you ever put in a word for us? A: I have, half the street."
- no: "I couldn't recommend you to anyone."
- no: "She recommended the smaller package."

## says/would-leave
Thinks of leaving, has tried to, or stays only for want of a choice.

### Use when
Cancelling, looking round, last straws, nothing else available.
### Not when
They want the freedom to leave in principle (expects/change-mind).
### Match
- (thinking of OR thinking about OR thought of OR thought about OR considered OR considering OR tempted OR nearly OR about to OR going to OR threatened to) THEN/3 (leave OR leaving OR left OR switch OR switching OR cancel OR cancelling OR cancelled OR go elsewhere OR going elsewhere OR quit)
- (look* OR looked OR going OR go OR gone OR taking OR take) THEN/4 (elsewhere OR shop around OR other providers OR another provider OR other companies OR other suppliers OR comparison site* OR my business OR my custom OR to the competition)
- (shopped around OR shopping around OR shop around OR comparison website* OR jump ship), last straw, final straw, (had enough OR fed up) THEN/2 (you OR them OR this lot OR that lot OR company), at the end of my tether, one more time like that, had it up to here, reached my limit
- (other OR another OR different) THEN/0 (provider OR providers OR company OR supplier OR firm OR lot) NEAR/6 (look* OR switch* OR going to OR moving to OR move to OR priced OR rang OR quote OR off to)
- contract THEN/3 (up OR ends OR ended OR out OR finishes OR over) THEN/6 (off OR leave OR leaving OR gone OR away OR goodbye OR bye), (no OR any) THEN/0 (choice OR alternative OR other option OR other choice) THEN/3 (out here OR round here OR round our way OR is there OR but OR have I)
- (I'm OR we're OR I'd be OR we'd be OR I'll be OR we'll be OR I would be) THEN/1 (off like a shot OR gone OR out of here OR out the door OR leaving OR away)
- (only OR just) THEN/2 (stay OR staying OR stayed OR here OR with you OR with them) THEN/5 (because OR contract OR choice OR alternative OR nobody else OR no one else OR can't)
- (if OR when) THEN/4 (anyone else OR somebody else OR someone else OR another company OR the others OR anybody else) THEN/6 (leave OR switch OR gone OR off OR go)
- yes, yeah, yep, more than once, many times, nearly, "once or twice", often, every winter, every month, last year, last winter, crossed my mind [after: (thought OR think OR thinking OR consider* OR tempted) THEN/4 (leav* OR switch*) OR going elsewhere OR go elsewhere OR cancel*]
- (I'm OR I am OR we're OR we are) THEN/1 (finishing with OR leaving OR cancelling OR done with), (weighed OR weigh) THEN/1 up
### Except
- (they OR engineer* OR he OR she) THEN/1 (left OR leave OR leaves), off work, going to leave it
- (not OR never OR wouldn't OR won't OR don't OR no reason) THEN/3 (leave OR leaving OR switch OR switching OR go elsewhere OR elsewhere)
- (when OR before OR after OR since) THEN/2 (joined OR switched to you OR came to you)
### Examples
- yes: "I've been thinking about leaving, I won't lie."
- yes: "That was the last straw for me."
- yes: "If anyone else came up this lane I'd switch tomorrow."
- yes: "Q: Have you ever thought of leaving? A: More than once."
- yes: "I'm done with them after Christmas."
- no: "I've never thought about leaving."
- no: "He left about four o'clock."
- no: "I was fed up with the rain by then."

## wish/tooling
Asks for a tool: an app, a map, a text, a call-back, something to see or do it with.

### Use when
A feature is wished for, in any words.
### Not when
They complain about a tool that exists (pain/equipment).
### Match
- @wish NEAR/9 (app OR map OR @callback OR ring you back OR call you back OR text OR texts OR tracker OR track OR tracking OR live chat OR online account OR website OR portal OR notification* OR alert OR alerts OR status page OR button OR video OR dashboard OR countdown OR reminder)
- (like OR same as) THEN/3 (parcel* OR taxi OR taxis OR pizza OR courier* OR supermarket OR bank OR delivery) THEN/6 (do OR does OR app OR people OR map OR have OR van OR where)
- (see OR show me OR show us OR know OR watch OR follow OR tell me) THEN/1 where THEN/3 (van OR engineer OR he is OR he's got to OR they are OR they've got to OR the lad)
- @wish NEAR/8 (book online OR rebook OR change it online OR change it myself OR do it online OR do it myself OR on my phone OR check online OR see online OR see my bill OR see it online)
- (let OR lets) THEN/0 (me OR us OR people OR you) THEN/1 (book OR track OR choose OR pick OR leave a message OR see OR rebook)
- (option to OR way to OR able to OR way of) THEN/3 (ring me back OR call me back OR track OR tracking OR see where OR see how OR message OR book online OR text)
- app, map, text, texts, a message, message me, callback, call back, ring back, tracker, chat, an alert, button, better website [after: magic wand OR one thing OR (what OR anything) THEN/5 (wish OR add OR change OR improve OR better OR missing OR helped OR help OR easier OR different OR spared)]
- (send OR text OR message OR ring OR show OR tell OR give) THEN/0 (me OR us) THEN/5 (when OR before OR text OR map OR button OR link OR how long OR how far)
- (it OR app OR page OR website OR there) THEN/1 (needs OR needs to OR ought to OR should) THEN/3 (be a OR show OR have OR tell OR button OR map OR tracker OR alert)
### Except
- I want THEN/2 (to cancel OR to leave OR my money)
- would like a word
### Examples
- yes: "I wish there was an app where I could see the van coming."
- yes: "It would be nice to get a text when he sets off."
- yes: "Like the parcel people do, with the little map."
- yes: "Q: If you had a magic wand, what would you add? A: Callback, so I'm not sat there."
- yes: "Send me a message when he's on the road."
- no: "The app works fine for me."
- no: "I got a text in the morning."

## wish/coverage
Asks for reach or speed that they do not have.

### Use when
Fibre, signal or speed wished for at home, up the lane or for the neighbours.
### Not when
A working service failed (pain/outage).
### Match
- @wish NEAR/9 (coverage OR fibre OR full fibre OR reach OR reached OR signal OR faster OR upstairs OR garden OR shed OR barn OR workshop OR further OR up the lane OR our end OR whole village OR more villages OR speeds OR more speed OR mobile)
- (when OR when's OR how long OR why) THEN/6 (fibre OR full fibre OR proper speed OR faster speeds)
- (get OR bring OR extend OR run OR lay OR put OR need OR want) THEN/5 (fibre OR cable up OR cable to OR to the farm OR up the lane OR up our lane OR to our end OR up the valley OR to the top OR as far as us OR as far as the)
- (haven't got OR can't get OR don't have OR not available OR doesn't come OR doesn't go OR doesn't reach OR hasn't reached OR stops) THEN/6 (fibre OR full fibre OR our lane OR up here OR our end OR the farm OR our side OR this side OR as far as OR short of OR at the bridge OR bottom of)
- waiting THEN/2 fibre, waiting list THEN/3 (fibre OR village OR lane), left behind, forgotten end, end of the line
- (neighbour* OR village OR mother OR mum OR sister OR brother OR friend* OR farm OR farms OR daughter OR son) THEN/6 (can't get you OR can't get it OR can't have it OR can't join OR can't get fibre OR can't get on OR would join OR would love it)
- fibre, more speed, faster, better signal, better coverage, reach [after: magic wand OR one thing OR (what OR anything) THEN/5 (wish OR add OR change OR improve OR better OR missing)]
- (begged OR asked OR asking OR petition*) THEN/6 (fibre OR signal OR mast OR faster), (stops OR ends OR peters out OR finishes) THEN/2 (at OR before OR short of) THEN/3 (bridge OR lane OR farm OR church OR corner OR road OR pub)
### Except
- could do with THEN/2 rest, faster THEN/2 (answer* OR reply)
### Examples
- yes: "I'd love it to reach the workshop."
- yes: "When are we getting fibre up here?"
- yes: "My sister over the hill can't get you, and she's desperate."
- yes: "Q: What's the one thing you'd change? A: Better signal in the back rooms."
- yes: "The cable stops at the bridge."
- no: "We've had fibre since last spring."
- no: "The wifi went down again."

## wish/opening-hours
Asks to reach people at other hours: evenings, weekends, before or after work.

### Use when
Shop, phone line or engineer slots at hours that suit them.
### Not when
They waited in a queue during opening hours (pain/slow-answer).
### Match
- (you OR you're OR you've OR they OR they're OR shop OR shop's OR line OR office OR phones OR be) THEN/3 (open OR opens OR closed OR closes OR shut OR shuts) THEN/6 (evening* OR weekend* OR saturday* OR sunday* OR later OR longer OR at five OR till eight OR after work OR bank holiday*)
- @wish NEAR/8 (evening OR evenings OR weekend OR weekends OR saturday* OR sunday* OR after work OR before work OR late night OR out of hours OR longer hours OR later slot*)
- longer hours, later hours, better hours, longer opening, opening hours, opening times, round the clock, twenty four hours a day, 24 hours a day, 24 7
- (nobody OR no one OR can't OR couldn't) THEN/2 (get OR reach OR ring OR there OR answer* OR speak OR anyone OR in) THEN/4 (after five OR after six OR at weekends OR at the weekend OR on a sunday OR on sundays OR on a saturday OR on saturdays OR after hours OR in the evening)
- (work OR at work OR get home OR get in OR finish OR finished) NEAR/9 (closed OR shut OR gone home OR you've shut OR shut up shop OR you're shut OR you're closed)
- (evening OR weekend OR saturday OR sunday OR early) THEN/0 (appointment* OR slot OR slots OR visit OR visits OR opening OR engineer OR hours)
- evenings, weekends, saturdays, sundays, longer, later, saturday morning* [after: magic wand OR opening OR open OR (what OR anything) THEN/5 (wish OR add OR change OR improve OR better OR missing)]
- (need OR want OR like OR prefer OR give me OR only) THEN/5 (an evening OR evenings OR weekends OR a weekend OR a saturday OR saturdays OR after work OR after six OR after seven OR at night)
### Except
- close to, closed the account, closed my account, (went OR worked OR rang) THEN/3 (on a saturday OR on a sunday)
- (came OR fixed OR turned up) THEN/4 (saturday OR sunday OR weekend)
- (our OR my) THEN/2 (shop OR business OR cafe OR show OR sale OR event OR school)
### Examples
- yes: "I wish the shop was open on a Saturday afternoon."
- yes: "By the time I finish work you're shut."
- yes: "You can't get anyone at the weekend."
- yes: "Q: What would you change? A: Evenings, somebody there in the evenings."
- yes: "I'd need somebody after six, really."
- no: "I opened the box on Saturday and set it up."
- no: "He came on a Sunday, can you believe it."
- no: "My brother works nine to five."

## aware/promise (extends)
Knows what the company promises, or where it says so.

### Use when
They name the promise, the slogan or the place they saw it.
### Not when
They speak of a promise made to them alone, such as a call-back.
### Match
- never THEN/1 (explain OR repeat OR tell) THEN/6 (slogan OR promise OR motto OR strapline), (your OR the OR their OR that OR that's OR that's your OR our OR company OR these OR those OR four) THEN/1 (promise OR promises OR slogan OR motto OR strapline OR pledge OR tagline OR catchphrase)
- (seen OR saw OR see OR heard OR read OR remember OR know OR recognise) THEN/6 (promise OR promises OR slogan OR motto OR pledge OR strapline OR advert OR adverts OR poster OR leaflet OR magnet OR magnets OR on the vans OR on your vans OR on the van OR on the radio)
- (says OR said OR say OR written OR printed OR painted OR plastered OR it's) THEN/6 (on the van OR on the vans OR on your vans OR on their vans OR side of the van OR side of your vans OR on the website OR on the leaflet OR on the magnet OR on the poster OR in the shop window OR on the letter)
- (fridge magnet OR fridge magnets OR hold message OR welcome pack OR magnet on the fridge OR magnet on my fridge)
- (you OR they OR we) THEN/0 (advertise OR advertised OR claim OR claimed OR boast OR always say OR keep saying OR go on about) THEN/8 (promise* OR day OR price OR know OR explain OR never OR local OR once)
- (rings a bell OR sounds familiar OR heard that one OR that one I know OR know that one)
- @agreed, I have, seen it, heard of it, all four, two of them, three of them, one of them, vaguely [after: (heard OR aware OR know OR name OR seen OR come across OR tell me) THEN/6 (promise OR promises OR slogan)]
- the one about, never explain, explain twice, repeat yourself, something about, price, local, honest, know your name [after: (promise OR promises OR slogan) AND (name OR remember OR recall OR which OR what)]
### Except
- promise* THEN/2 (to ring OR to call OR to come OR to send), the promise of
- not aware, never heard, never seen, haven't heard, haven't seen, what promise*, which promise*, didn't know you had
### Examples
- yes: "It's on the side of the vans, I saw it written on the vans in town."
- yes: "I've still got that fridge magnet you sent round."
- yes: "I know your promise, I just don't see it kept."
- yes: "Q: Have you heard of our promises? A: Two of them, I think."
- no: "I've never heard of your promises."
- no: "She promised to ring me back on Monday."

## loved/overall (retired)
- see: loved/feeling

## loved/people (retired)
- see: loved/knows-my-name

## loved/value (retired)
- see: loved/price

## loved/fast (retired)
- see: loved/fast-fix

## pain/broken (retired)
- see: pain/equipment

## pain/support (retired)
- see: pain/slow-answer

## pain/staff (retired)
- see: pain/strangers

## pain/waiting (retired)
- see: pain/slow-answer

## pain/delivery (retired)
- see: pain/no-show

## pain/billing (retired)
- see: pain/surprise-charge

## pain/price (retired)
- see: pain/surprise-charge

## pain/process (retired)
- see: pain/our-process

## pain/misled (retired)
- see: pain/surprise-charge

## expects/basics (retired)
- see: expects/easy

## says/leaving (retired)
- see: says/would-leave

## says/unhappy (retired)
- see: says/would-leave

## wish/feature (retired)
- see: wish/tooling

"""#
