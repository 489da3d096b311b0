// swift-format-ignore-file
// A copy of codebooks/servqual.md for `goldpan init`; `GOLDPAN_UPDATE=1 swift test` renews it.

let servqualStarter = #"""
# Service quality starter codebook

- id: servqual
- version: 1.0.0
- language: en
- kinds: kept +, broken -, expects 0

The five dimensions by which customers judge a service, after Parasuraman, Zeithaml and Berry (1988),
"SERVQUAL: a multiple-item scale for measuring consumer perceptions of service quality": reliability (doing
what was promised, dependably and without mistakes), responsiveness (helping willingly and promptly),
assurance (knowing the job, being courteous, deserving trust), empathy (caring, individual attention) and
tangibles (premises, equipment, staff and printed matter as they look). Each has three tags: kept, broken and
expected; the gap between what is expected and what is kept is what the authors measure. For any industry;
add your own places, products and promises. A sentence may well speak of two dimensions.

## Lists
- @not: not, isn't, isnt, wasn't, wasnt, aren't, arent, weren't, werent, don't, dont, doesn't, doesnt, didn't, didnt, won't, wont, wouldn't, wouldnt, can't, cant, cannot, couldn't, couldnt, haven't, havent, hasn't, hasnt, hadn't, hadnt, never, hardly, rarely, seldom
- @cannot: can't, cant, cannot, can never, couldn't, couldnt, could never, never, unable to
- @nobody: nobody, no one, noone, not a soul, none of them, neither of them, not one of them, no staff
- @never-yet: never, not once, has not, have not, had not, hasn't, haven't, hadn't, hasnt, havent, not one, not a single, hardly ever, yet to
- @no: no, zero, without, without any, without a single, not a single, not one, never a, never any, hardly any, barely any, lack of, not much, any
- @very: very, so, really, extremely, always, super, incredibly, totally, completely, quite, pretty, most, ever so, absolutely, exceptionally, consistently, highly, genuinely, both
- @be: is, are, was, were, been, be, being, it's, they're, he's, she's, you're, isn't, wasn't, weren't, aren't
- @me: me, us, you, him, her, them, people, customers, everyone, my mum, my dad, my mother, my father, my son, my daughter, my husband, my wife, the kids
- @my: my, our, your, his, her, their, the
- @staff: staff, team, crew, receptionist*, nurse*, doctor*, dentist*, driver*, waiter*, waitress*, bartender*, server, servers, clerk*, teller*, cashier*, agent*, rep, reps, adviser*, advisor*, assistant*, manager*, engineer*, technician*, mechanic*, attendant*, steward*, conductor*, consultant*, installer*, plumber*, electrician*, builder*, fitter*, courier*, customer service*, support, helpdesk, reception, sales*, lad, lads, girl, girls, guy, guys, lady, bloke, chap, gentleman, man, woman, people, person, everyone, everybody, employee*, porter*, therapist*, surgeon*, pharmacist*, physio, vet, teacher*, trainer*, instructor*, accountant*, auditor*, lawyer*, operator*, barber, hairdresser*
- @they: they, he, she, they're, they've, he's, she's, you're, you guys, you people, one of them, @staff
- @visit: train, trains, bus, buses, coach, flight, flights, plane, ferry, taxi, delivery, deliveries, parcel*, package*, order, orders, shipment*, shopping, driver*, courier*, engineer*, technician*, installer*, plumber*, electrician*, builder*, appointment*, food, meal, goods, post, mail, letter, refund, payment, salary, results, prescription, project, report, departure, handover, repair
- @paperwork: bill, bills, invoice*, statement*, order, orders, payslip*, booking, bookings, reservation*, total, balance, numbers, figures, readings, records, paperwork, delivery, deliveries, shipment*, everything
- @place: room, rooms, bathroom*, toilet*, loo, loos, restroom*, lobby, reception, waiting room, waiting area, lounge, branch, branches, store, stores, shop, shops, showroom, office, offices, building*, premises, place, facilities, gym, clinic, surgery, ward, wards, hospital, hotel, cabin, carriage*, train, trains, coach, bus, buses, plane, planes, fleet, restaurant, café, kitchen, floor, floors, carpet*, bed, beds, sheets, towels, pool, car park, terminal, station, decor, walls, wall, windows, lift, lifts, stairs, salon, spa, school, library, platform, airport, apartment, flat, cinema, corridor*, sink, shower, table, tables, interior
- @thing: chair, chairs, seat, seats, sofa*, furniture, equipment, kit, machine, machines, tools, van, vans, car, cars, taxi, vehicle*, truck*, uniform*, overalls, t-shirt, shirt, menu, menus, tablecloth*, glass, glasses, plate, plates, cup, cups, cutlery, mattress, curtains, mirror*, door, doors, lighting, display*, trolley*, packaging, computers, screens
- @print: website, site, webpage, homepage, app, portal, leaflet*, brochure*, booklet*, letter, letters, manual, menu, menus, form, forms, bill, statement, invoice, sign, signs, signage, catalogue, label, labels, instructions, welcome pack, handouts
- @day: monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, today, next day, next week, noon, morning, january, february, march, april, june, july, august, september, october, november, december, christmas, easter
- @time-unit: minute, minutes, mins, hour, hours, hrs, day, days, week, weeks, fortnight, month, months, year, years, 24h, 48h
- @long-time: hours, an hour, minutes, mins, days, weeks, a week, months, a month, ages, an age, forever, for ever, so long, too long, eternity, all day, all morning, all afternoon, all night, till the next, until the next
- @again: again, twice, three times, four times, every time, every month, every week, all the time, constantly, second time, third time, several times, half the time
- @many-times: three times, four times, five times, six times, ten times, several times, many times, multiple times, countless times, again and again, every day, every single day, every week
- @promised: promised, promises, promise, say, says, said, told, agreed, quoted, assured, guaranteed, swore, was due, were due, supposed to, meant to
- @firm-promise: promised, assured, guaranteed, swore, was due, were due, supposed to, meant to, was booked, quoted, said they'd, said he would, said she would, said he'd, said she'd, said you'd, said it would, said it'd, said they would, told me they'd, told us they'd, told me it would, told us it would, told me he'd
- @but-not: but it, but they, but he, but she, but nothing, but nobody, but the, but then, never, didn't, didnt, still, hasn't, hasnt, haven't, wasn't, nothing, nobody, no one, ended up, turned out, turned into, took, instead, weeks later, days later, months later, not until
- @come: come, comes, came, arrive, arrives, arrived, turn up, turns up, turned up, show up, shows up, showed up, showed, delivered, deliver, delivers, there, ready, done, finished, called, rang, rings, called back, rang back, materialised, appeared, happened, happens
- @kept-word: word, promise, promises, commitment*, appointment*, agreement*, warranty, guarantee, quote, deadline*, schedule, estimate
- @show-up: come, came, comes, arrive, arrived, arrives, turn up, turned up, turns up, show up, showed up, showed, shows up, call back, called back, rang back, ring back, materialised, appeared, delivered, happened
- @on-time: on time, on schedule, on the dot, to the minute, ahead of schedule, punctual, punctually, in good time, like clockwork, without fail, on budget, to the penny, without a hitch, to the letter, on the right day, arrived undamaged, arrived intact, arrived in one piece
- @as-agreed: as promised, as agreed, as advertised, as described, as ordered, as quoted, as arranged, as planned, says on the tin, on the promised, by the promised
- @correct: correct, accurate, complete, right, spot on, intact, undamaged, in one piece, perfect, in order, all there
- @mishap: let me down, let us down, lets me down, lets us down, let you down, lets you down, miss, missed, misses, fail, failed, fails, been late, late, wrong, gone wrong, went wrong, broken down, broke down, gone down, crashed, lost, problem, problems, issue, issues, mistake*, error*, fault*, breakdown*, outage*, hitch, hiccup*, glitch*, mix ups
- @fail: crash*, break, breaks, breaking, fail, fails, failing, drop, drops, dropping, freezing, freezes, cutting out, going down, goes down, going wrong, goes wrong, disconnecting, stopping, stops, logging me out, playing up, changing the, losing
- @deed: reply, replied, replies, answer, answers, answered, response, respond, responded, responds, got back, gets back, get back, called back, rang back, called me back, rang me back, came back to me, sorted, fixed, solved, resolved, refunded, served, seen, seated, replaced, dealt with, came out, sent someone, came over, round, jumped on, brought, noticed us, help, helped, picked up, put through, checked in, on it
- @soon: straight away, straightaway, right away, immediately, at once, within minutes, within the hour, within an hour, within hours, within a day, within seconds, in minutes, in seconds, in no time, no time at all, same day, same morning, same afternoon, same evening, next morning, very quickly, quickly, promptly, instantly, swiftly, on the spot, there and then, then and there, first ring, second ring, in under, in less than, under a minute, half an hour, an hour later, minutes later, five minutes, ten minutes, two minutes, few minutes, seconds, one call, one phone call
- @quick: quick, quickly, prompt, promptly, fast, swift, swiftly, speedy, rapid, immediate, instant, timely, responsive, efficient
- @contact: reach, contact, get hold of, get a hold of, get through, get through to, get an answer, get a reply, get an appointment, get served, get anyone, get someone, getting someone, getting anyone, getting through, getting hold of, talk to a human, speak to a human, talk to a person, talk to a real person, speak to a real person, find anyone, find anybody, find someone
- @wrote: call, called, calls, rang, ring, phoned, phone, email, emails, emailed, wrote, written, write, messaged, messages, message, contacted, asked
- @heard-back: answers, answered, answer the phone, answer my call*, answer my email*, answer emails, reply, replies, replied, respond, responds, responded, response, pick up, picks up, picked up, call back, calls back, called back, ring back, rang back, return my, returned my, get back to, gets back to, got back to, hear back, heard back, heard from, hear from, heard anything, acknowledged, acknowledgement
- @unwilling: too busy to, can't be bothered, cant be bothered, couldn't be bothered, not bothered, weren't bothered, wasn't bothered, no interest in, not interested in, didn't want to, don't want to, doesn't want to, refused to, refuse to, refuses to, unwilling to, not willing to, wouldn't, won't, wont, reluctant to, didn't bother to, didn't offer to, no attempt to
- @courteous: polite, politely, courteous, professionally, professionalism, knowledgeable, knowledgable, competent, well trained, respectful, well informed, highly skilled, well mannered, trustworthy, friendly, pleasant, civil, reassuring, smiling, with a smile, professional, cheerful, experts, sharp
- @rude: rude, rudely, rudeness, impolite, discourteous, condescending, patronising, patronizing, patronised, patronized, surly, disrespectful, unprofessional, incompetent, incompetence, clueless, ill mannered, bad mannered, no manners, bad manners, unfriendly, snooty, stuck up, poorly trained, badly trained, untrained, bad attitude, attitude problem, terrible attitude, cowboys
- @harsh: abrupt, curt, arrogant, sarcastic, dismissive, snappy, snapped, hostile, grumpy, sullen, sneering, smug, useless, inexperienced, defensive, moody, obnoxious, aggressive, ignorant, shouted, yelled, swore at, barked
- @job: their stuff, his stuff, her stuff, your stuff, their job, his job, her job, their trade, his trade, her trade, the product, the products, their product, their products, inside out, everything about, the answer, what they were doing, what they are doing, what they're doing, what he was doing, what he's doing, what she was doing, what she's doing, what they were talking about, what they're talking about, what he was talking about, what he's talking about, what she was talking about, what she's talking about, the rules
- @no-idea: didn't know, didnt know, doesn't know, doesnt know, don't know, dont know, don't seem to know, didn't seem to know, doesn't seem to know, no idea, no clue, hadn't a clue, haven't a clue, hasn't a clue, didn't have a clue, doesn't have a clue, don't have a clue, knew nothing, knows nothing, know nothing, know less, knew less
- @deceit: lied, lying, liar, liars, dishonest, deceitful, deceptive, misled, misleading, misinformed, mis sold, fobbed off, con artists, crooks, shady, dodgy, scam*, fraudulent, ripped off, underhand, untrustworthy, conned, cheated, overpromised
- @at-ease: safe, safer, secure, at ease, comfortable with, reassured, confident, in good hands, in safe hands, in capable hands, protected
- @in-contempt: stupid, small, like an idiot, like idiots, like a fool, like a criminal, like criminals, like a thief, like a child, like children, like dirt, like rubbish, like I was stupid, as if I was stupid, as if I were stupid, dumb, embarrassed, silly, daft, with contempt
- @as-person: like family, one of the family, part of the family, like a person, like people, like a human, like a human being, as a human being, like an individual, as an individual, as a person, like a friend, like friends, like royalty, like a guest, special, valued, welcome, cared for, heard, listened to, understood, at home, like I mattered, like we mattered, looked after
- @as-number: a number, just a number, another number, cattle, a nuisance, an inconvenience, a burden, an afterthought, a stranger, strangers, unwelcome, second class, invisible, a file, a case, a cash cow, nothing, nobody
- @caring: kind, kindly, kindness, caring, thoughtful, considerate, compassionate, compassion, empathetic, empathy, sympathetic, attentive, patient, understanding, gentle, warm, warmth, accommodating, kind hearted, patience
- @situation: my needs, our needs, my situation, our situation, what I needed, what we needed, what I need, what we need, what I wanted, what we wanted, my problem, our problem, our business, my business, our company, how I felt, my circumstances, our circumstances, my concerns, our concerns, my worries, our season, our trade, our industry, how we work, what a small business, what it's like, what I was going through, where I was coming from, what matters to
- @my-life: how I was, how I am, how I'm, how I felt, how we were, how my, how our, after my, after our, about my family, about my day, what I wanted, what I needed, what we needed, what worried, what mattered, if I was ok, if I was okay, if I was all right, whether I was
- @recall: remembered, remembers, remember, know, knows, knew, recognised, recognises, recognized, recognizes, greeted, greets, greet, called, calls, call
- @by-name: my name, our name, our names, your name, by name, me by name, us by name, you by name, my usual, my order, our order, my kids, my dog, my birthday, my preferences, that I, that my, that we, that our, who I am, who we are
- @special-care: longer slot, longer appointment, extra time, quieter, quiet room, ground floor, large print, a chair, a blanket, a cup of tea, glass of water, high chair, pay in instalments, pay later, payment plan, wheelchair, at his own pace, at her own pace, at my own pace, more time, when I could afford
- @family-member: my mum, my mom, my dad, my mother, my father, my son, my daughter, my wife, my husband, my child, my kids, my gran, my baby
- @hard-time: died, death, funeral, bereaved, passed away, lost my mum, lost my mother, lost my dad, lost my job, cancer, operation, crying, in tears, lost everything, disabled, deaf, blind, wheelchair, scared, dementia, pregnant
- @neat: clean, cleaner, cleanest, spotless, immaculate, gleaming, sparkling, pristine, hygienic, tidy, modern, stylish, bright, airy, spacious, roomy, tasteful, elegant, gorgeous, refurbished, renovated, comfortable, comfy, well equipped, well kept, well maintained, well lit, state of the art, up to date, high tech, attractive, cosy, cozy, luxurious, plush, sleek, brand new, inviting, stunning, shiny, smart, leather, soft
- @beautiful: lovely, beautiful, nice, gorgeous, great, stunning, fabulous, wonderful, fantastic, impressive, excellent, classy, superb, smart, first class
- @setting: decor, building, lobby, surroundings, setting, packaging, furniture, facilities, interior, premises, showroom, reception area, waiting room, waiting area, ambience, atmosphere, lighting, equipment, uniforms, layout, paper, view, website, design, room, rooms
- @nicely: well, beautifully, nicely, neatly, carefully, tastefully, smartly, clearly, impeccably, immaculately
- @laid-out: packaged, packed, presented, designed, furnished, decorated, laid out, printed, wrapped, plated, dressed, turned out, groomed, signposted, signed, lit, labelled
- @filthy: filthy, grubby, grimy, dingy, shabby, tatty, scruffy, threadbare, mouldy, moldy, mould, run down, rundown, smelly, musty, mildew, unhygienic, unsanitary, decrepit, unkempt, falling apart, falling to bits, falling to pieces, seen better days, pigsty, cockroach*, bed bugs, cobweb*, lick of paint, tacky, eyesore, a dump, potholes, peeling paint, peeling wallpaper
- @worn: dirty, dated, outdated, is old, are old, so old, very old, old and, old fashioned, worn out, stained, stains, dusty, sticky, peeling, cracked, cramped, gloomy, disgusting, broken, torn, ripped, rickety, wobbly, drab, depressing, freezing, stuffy, noisy, rusty, ancient, uncomfortable, lumpy, cluttered, messy, untidy, tired, faded, leaking, awful smell, smelled, smelt, smells, smell, stank, stinks, holes, out of order, didn't work, hardly lit
- @unreadable: confusing, hard to read, illegible, cluttered, unreadable, blurry, blurred, faded, out of date, clunky, ugly, dated, outdated, tiny, so small, too small, amateurish, badly translated, typos, spelling mistakes, impossible to read, looks cheap, photocopied, like it was made in
- @ought: expect, expects, I'd expect, expected of, should be, should at least, should always, should just, should have a, should know, should get, should keep, should, ought to, I want, we want, you want, I need, we need, I'd want, all I ask, all we ask, I just want, we just want, I only want, the least, a must, must be, has to be, have to be, needs to be, need to be, important, what matters, I look for, we look for, looking for, essential, the minimum, you'd think, you need, would like, I'd like, we'd like, you'd like
- @must: is everything, are everything, matters, matter most, comes first, come first, is important, are important, is key, is a must, is essential, is what counts, is number one, is the main thing, is the first thing, costs nothing, cost nothing
- @only-hoped: at least let, please let, please keep, bring back, should, shouldn't, expect, I'd expect, ought to, would be nice, wish, hoping, hope, if only, I want, we want, you want, wanted, all I ask, has to be, have to be, must be, needs to be, need to be, looking for, would like, I'd like, we'd like, important to, could be, could have been, would have been, might have been
- @advertising: poster, slogan, advert, adverts, motto, campaign, mission statement, they claim, they claim to, they boast, their whole thing
- @no-more: used to be, used to, but now, until recently, no longer, anything but, less than
- @asked-reliability: on time, rely on, reliable, keep their word, kept their word, keep their promise*, kept their promise*, keep its promise*
- @asked-assurance: polite, professional, courteous, knowledgeable, knew what, know what, trust, feel safe, felt safe
- @asked-empathy: listen*, understood, understand you, care about, cared, treated as, feel valued, know you
- @matters: matters, matter, important, expect, look for, want
- @should-have: should have, should've, shoulda, what I need, what we need, what you need, what I want, what we want, all I need

## kept/reliability
The service did what had been promised: on the day, complete, without mistakes, every time.

- outcome: met
- cause: process

### Use when
It came on time and as agreed, a word was kept, or they can count on it.
### Not when
It was quick, but nothing had been promised (kept/responsiveness), or they trust the people (kept/assurance).
### Match
- @on-time, @as-agreed
- (exactly OR precisely OR do OR does OR did OR delivers OR got) THEN/1 (what OR everything OR the job) THEN/2 (say OR says OR said OR ~promise OR ~order OR ~ask OR agreed)
- (kept OR keep OR keeps OR ~honour OR ~honor OR stuck to OR stick to OR sticks to OR stood by OR stand by OR true OR ~deliver on) THEN/3 @kept-word
- @come THEN/4 (when OR day OR date OR time OR price) THEN/1 (@promised OR gave OR given)
- @never-yet THEN/4 @mishap
- reliable, reliably, dependable, rock solid, very consistent, consistently good, always consistent, just works, simply works, same THEN/1 (quality OR standard) THEN/1 every
- (can OR could OR always) THEN/2 (rely on OR count on OR depend on OR bank on OR set your watch by)
- (right OR works OR worked OR fixed OR sorted OR perfect OR correct OR starts OR complete) THEN/2 (first time OR the first time OR every time OR every single time)
- (without OR without a OR no OR zero) THEN/1 (errors OR mistakes OR hiccups OR glitches OR breakdowns OR outages OR late deliveries OR drama)
- @paperwork THEN/5 (is OR was OR are OR were OR always OR arrived OR came OR been) THEN/1 @correct
- always THEN/2 (@correct OR works OR arrives OR comes OR turns up OR turn up OR ready OR delivers OR deliver OR matches OR there by OR on the)
- if THEN/2 (he says OR she says OR they say OR says) THEN/4 (he'll OR she'll OR they'll OR it'll OR it's OR there) AND NOT (@not OR should)
- @promised THEN/8 (and it was OR and they did OR and he did OR and she did OR and it did OR and there it was OR and there they were OR and that's what)
- always, every time, never late, it is, they are, they do, very [after: @asked-reliability]
### Except
- @only-hoped, @advertising, @no-more
- (I OR we OR I've OR we've) THEN/3 (paid OR pay OR late OR missed OR lost OR failed OR crashed), (I OR we) THEN/3 on time, by the time
- (@not OR and) THEN/1 (was late OR was wrong OR was still OR wasn't OR didn't OR weren't)
- @never-yet THEN/2 (arrived OR turned up OR right OR ready OR complete), (seen OR known OR anything) THEN/3 (late OR wrong)
### Examples
- yes: "The plumber turned up when he said he would, which is rare these days."
- yes: "Six years with them and they have never let me down."
- yes: "Everything arrived on time and the order was complete."
- yes: "You can set your watch by that bus, you can always count on it."
- yes: "Q: Do they keep their promises? A: Always, I'd say."
- no: "The flight was not on time, again."
- no: "I always pay my bill on time, so why the letter?"
- no: "They should be on time, it's not much to ask."
- no: "They answered in five minutes flat."

## broken/reliability
What had been promised was not done, came late, came wrong, or does not keep working.

- severity: 2
- outcome: missed
- cause: process

### Use when
Lateness, no-shows, broken promises, wrong orders and bills, mistakes, breakdowns.
### Not when
They waited for an answer or for help (broken/responsiveness), or were told something false (broken/assurance).
### Match
- @visit NEAR/5 late, @time-unit THEN/0 (late OR overdue OR behind), (always OR again OR running OR ran) NEAR/1 late, behind schedule
- (@be OR got OR gets OR keep OR they) THEN/2 (cancelled OR canceled OR cancelling OR postponed OR rescheduled OR delayed OR double booked OR overbooked), (changed OR moved) THEN/2 (date OR appointment), (cancels OR cancelled OR canceled) THEN/3 (on me OR on us OR last minute)
- (@nobody OR @not OR nothing) THEN/2 @show-up, (missed OR misses) THEN/2 (appointment* OR deliver* OR deadline* OR slot OR collection), no show, stood me up, stood us up
- @firm-promise THEN/12 @but-not
- @promised THEN/4 (@day OR @time-unit) THEN/5 (came OR arrived OR turned up OR took OR became OR not) THEN/3 (@day OR @time-unit)
- (broke OR broken OR breaks OR went back on OR empty) THEN/2 @kept-word, @not THEN/1 (keep OR kept OR honour OR honor) THEN/2 @kept-word, (let OR lets OR letting) THEN/0 (me OR us OR you) THEN/0 down
- (@paperwork OR @visit OR price OR size OR meal OR seat) THEN/4 (wrong OR incorrect OR incomplete OR inaccurate), (sent OR gave OR delivered OR brought) THEN/3 wrong, wrong THEN/0 (@visit OR @paperwork OR item* OR size OR colour OR color OR address OR price OR part OR room OR seat OR product* OR name)
- (made OR makes OR making OR same OR full of OR too many OR another) THEN/2 (mistake* OR error* OR mix ups), (mistake* OR error*) THEN/2 @paperwork, messed THEN/3 up, same THEN/0 (fault OR problem OR issue OR leak OR error OR mistake) THEN/3 (again OR back OR came back OR twice)
- overcharged, double charged, (charged OR billed) THEN/5 (twice OR wrong OR never ordered OR didn't order), (double OR twice OR more than) THEN/2 (quoted OR quote OR estimate OR agreed price)
- (lost OR forgot OR misplaced) THEN/1 @my THEN/2 (@visit OR @paperwork OR luggage OR bag OR bags OR suitcase OR file OR application), (items OR parts OR pieces OR @visit) THEN/2 missing, (arrived OR came OR turned up) THEN/2 (broken OR damaged OR smashed OR cold OR incomplete)
- unreliable, hit and miss, hit or miss, flaky, very inconsistent, (@not OR can never) THEN/2 (rely on OR count on OR depend on OR reliable OR dependable OR consistent)
- (keeps OR kept OR keep OR constantly OR always OR it OR app OR system OR site) THEN/0 @fail, stopped working, broke down, broken down, outage*, power cuts, down again, (still OR again) THEN/2 (not working OR doesn't work OR not fixed OR leaking OR broken OR not ready), went wrong, failed again, (doesn't work OR didn't work OR not working) THEN/2 @again
- no, never, hardly ever, rarely, late [after: @asked-reliability]
- (@not OR nothing) THEN/2 (on time OR on schedule OR as promised OR as agreed OR as described OR as advertised OR ready OR get it right), @not THEN/1 what THEN/2 (ordered OR order OR agreed OR asked for OR promised OR said OR booked OR paid for)
### Except
- (I OR we OR I'd OR I'm OR we'd) THEN/3 (late OR missed OR forgot OR messed up OR made a mistake OR ordered the wrong OR lost), my own mistake, my fault, our fault
- late THEN/0 (fee* OR payment* OR night OR evening OR afternoon OR shift OR check out OR appointment* OR opening OR husband OR wife OR father OR mother), (open* OR stay* OR works OR work OR stayed) THEN/1 late, (traffic OR snow) THEN/3 (late OR delayed)
- wrong THEN/0 (information OR info OR advice), on the promised, never THEN/3 (late OR let me down OR let us down OR missed OR break* OR crash* OR fail*), nothing wrong, if anything goes wrong, by mistake, honest mistake
- (my OR our) THEN/0 (car OR phone OR laptop), cancelled out, (I OR we) THEN/0 (said OR promised OR told OR agreed), @promised THEN/1 (sorry OR thank*)
### Severity
- 3: ruined, every time, every single time, third time, three times, four times, never again, solicitor*, lawyer*
### Examples
- yes: "The engineer said he'd be here by ten and he never showed up."
- yes: "Our train was forty minutes late for the third day running."
- yes: "They sent the wrong size and then charged me twice for it."
- yes: "You just can't rely on them, it's hit and miss."
- yes: "Q: Were they on time? A: Hardly ever."
- no: "They have never been late with a delivery, not once."
- no: "I was late for my own appointment, so I can't complain."
- no: "They stay open late on a Thursday, which is handy."
- no: "I waited half an hour before anybody answered."

## expects/reliability
What they expect of promises, punctuality and correct work.

- beats: kept/reliability

### Use when
They say how it ought to be: on time, right first time, as agreed.
### Not when
They say how it was (kept/reliability, broken/reliability).
### Match
- @ought THEN/8 (@on-time OR @as-agreed OR reliable OR reliability OR dependable OR consistent OR consistency OR @correct OR turn up OR show up OR rely on OR count on OR get it right OR just work)
- @ought THEN/5 (keep OR honour OR stick to) THEN/2 @kept-word
- @ought THEN/8 (arrive OR arrives OR come OR comes OR be there OR do OR be ready OR get) THEN/2 (when OR what OR on the day) THEN/2 (@promised OR tell OR ordered OR paid for OR pay for)
- (reliability OR punctuality OR being on time OR turning up OR keeping your word OR keeping their word OR consistency) THEN/2 @must
- reliability, turn up, turning up, on time, reliable, keep their word [after: (what OR which) THEN/6 @matters]
### Except
- @should-have, want to work, looking for work, right away, right now, right place, right person
### Examples
- yes: "If I book a slot, I expect them to turn up, that's all."
- yes: "A bank should get it right first time, it's our money."
- yes: "For me reliability is everything, I've a business to run."
- yes: "Q: What matters most to you? A: That they turn up."
- no: "They turned up on time."
- no: "I expect it'll rain."
- no: "They should have turned up on Monday and they didn't."
- no: "I want to work with you again."

## kept/responsiveness
They were helped willingly and without waiting, answered fast and told what was going on.

- outcome: met
- phase: during

### Use when
A quick reply, a short queue, people glad to help or going out of their way, updates without asking.
### Not when
It came on the day that was agreed (kept/reliability), or what they praise is manners and knowledge (kept/assurance).
### Match
- @quick THEN/3 (@deed OR service OR resolution OR turnaround OR support OR refund OR delivery OR check in OR checkout OR action OR repair OR helpful OR friendly)
- (@staff OR they OR he OR she OR service OR reply OR replies OR response* OR turnaround OR delivery OR refund OR check in OR repair) THEN/3 @be THEN/2 @quick, @very THEN/0 (responsive OR prompt OR efficient)
- @deed NEAR/5 @soon, as soon as I THEN/0 (rang OR called OR asked OR pressed), (reply OR replies OR answer OR respond) THEN/3 @quick, (came OR was out OR was at OR was there OR was with us OR was sorted) NEAR/4 @soon
- (had OR got OR received) THEN/2 (answer OR reply OR response OR refund OR appointment) THEN/2 (@soon OR within OR by)
- (nothing OR never) THEN/3 too much trouble, (went OR go OR goes OR going) THEN/2 (out of his way OR out of her way OR out of their way OR extra mile OR above and beyond), above and beyond, bent over backwards, (couldn't OR could not) THEN/1 (do enough OR been more helpful), dropped everything
- (happy OR glad OR willing OR keen OR eager OR ready OR quick OR there) THEN/0 to THEN/0 (help OR assist), always THEN/1 (on hand OR available OR answers OR answer OR replies OR reply OR pick up OR picks up OR responsive)
- helpful AND @they, helpful and
- (no OR without OR hardly any OR barely any OR never any OR zero) THEN/1 (wait OR waiting OR queue OR queues OR queuing OR delay OR delays OR hold time), @not THEN/3 (wait OR queue OR kept waiting OR chase) THEN/1 (long OR at all OR anyone OR anybody OR them OR for anything)
- (got OR went OR put OR was OR were OR get) THEN/1 (straight in OR straight through OR seen straight OR served straight), (only OR just OR barely) THEN/2 (waited OR wait OR queued OR on hold) THEN/4 (@time-unit OR seconds OR moments), in and out in
- (kept OR keep OR keeps) THEN/2 (informed OR updated OR posted OR in the loop OR in the picture), regular updates, (rang OR called OR texted OR phoned) THEN/1 (to say OR to let me know OR to update OR ahead)
- (easy OR simple) THEN/1 (to reach OR to contact OR to get hold of OR to get through), always THEN/0 (someone OR somebody) THEN/3 (help OR answer OR answers OR there OR phone OR on hand)
- before THEN/1 (I OR we OR I'd OR we'd) THEN/4 (ask OR asked OR look OR sat down OR finished) THEN/8 (there was OR they OR he OR she OR was), without me asking, without us asking, without being asked, without having to ask, quick as you like, came running, rushed over
- (stayed OR opened OR came in OR came out OR answered OR replied) THEN/4 (late to OR after hours OR on a sunday OR at midnight OR middle of the night OR out of hours OR christmas*)
- quick, quickly, fast, straight away, right away, immediately, minutes, same day, no time, seconds, not long, next day, very helpful [after: (how long OR how quick* OR how fast OR how soon) NEAR/10 (wait OR reply OR answer OR respond OR help OR served OR seen OR take)]
### Except
- @only-hoped, @advertising, @no-more
- (said OR promised OR told me) THEN/2 (they'd OR he'd OR she'd OR they would OR to), (I OR we) THEN/1 (replied OR answered OR responded OR called back OR fixed OR sorted)
- (quick OR fast) THEN/0 (question OR note OR look OR call OR chat OR word OR food), (internet OR broadband OR wifi OR car OR laptop) THEN/3 (fast OR quick), quick to THEN/1 (charge OR blame OR bill OR sell OR take)
- @not THEN/3 (helpful OR @quick OR willing to help OR informed OR updated), only @quick, so fast that
- (it OR it's OR that's OR this OR book OR article OR video OR tool OR information OR leaflet OR guide) THEN/4 helpful, (find OR found) THEN/2 helpful
### Examples
- yes: "I got a reply within the hour, on a Sunday!"
- yes: "The waiter couldn't do enough for us, nothing was too much trouble."
- yes: "I didn't have to wait at all, they saw me straight away."
- yes: "Super responsive support, they fixed it the same day I wrote in."
- yes: "Q: How long did it take to get an answer? A: Minutes, honestly."
- no: "The staff were not helpful in the least."
- no: "A quick question: do you open on Sundays?"
- no: "They said they'd call back straight away."
- no: "The driver arrived on time."

## broken/responsiveness
They had to wait, chase or do without an answer, or nobody was willing to help.

- severity: 2
- outcome: missed
- cause: people
- phase: during

### Use when
Long queues and hold music, e-mails without a reply, chasing, slow service, unwilling or absent staff.
### Not when
A promised day or hour was missed (broken/reliability), or they were helped at once but rudely (broken/assurance).
### Match
- (~wait OR ~queue OR queuing OR stood OR standing OR sat OR sitting OR in line OR on the phone OR on hold) THEN/6 @long-time, waiting THEN/4 since, (left OR kept OR keep) THEN/2 (waiting OR hanging OR on hold), hold music, still waiting
- (long OR endless OR huge OR ridiculous OR hour OR day OR week OR terrible) THEN/1 (wait OR waits OR queue OR queues OR lines OR waiting list OR waiting time*), (queue OR line) THEN/4 (out the door OR out of the door OR round the block), (sick OR tired) THEN/1 waiting
- (it OR they OR them OR reply OR response OR support OR refund OR staff OR service OR food OR claim OR which) THEN/2 (took OR takes OR taken OR taking) THEN/4 @long-time AND NOT @day
- (took OR takes OR take) THEN/3 @long-time THEN/0 to THEN/1 (@deed OR get OR send OR process OR come), (@time-unit OR ages) THEN/1 (to get an answer OR to get a reply OR for a reply OR for an answer OR without a word)
- (@nobody OR @not OR no OR without) THEN/2 @heard-back, rings out, rang and rang, straight to voicemail, @not THEN/3 so much as THEN/2 (reply OR auto reply OR email OR call OR text OR answer)
- @nobody THEN/3 (help OR helped OR helps OR offered OR available OR around OR in sight OR to be seen OR to be found OR came over OR told me OR told us OR explained OR at the desk), never anyone, never anybody
- (~ignore OR ignoring) THEN/1 (@me OR my OR our OR every OR emails OR calls OR messages), (was OR were OR been OR being OR felt OR completely) THEN/1 ignored, unanswered, radio silence, (heard OR hear) THEN/0 nothing, fell on deaf ears, ghosted, not a word, then nothing
- (chase OR chased OR chasing) THEN/2 (@me OR it OR up OR for OR every OR everything), (had to OR have to OR having to OR kept OR keep) THEN/0 (chase OR chasing OR follow up OR following up), @wrote THEN/4 @many-times
- (slow OR slower OR slowest OR sluggish OR snail's pace) NEAR/4 (service OR @they OR response* OR reply OR replies OR respond OR checkout OR check in OR delivery OR refund* OR process OR kitchen OR answer)
- @unwilling THEN/2 (help OR assist OR serve OR look into OR talk OR come OR answer OR lift a finger OR know OR listen), unhelpful, unresponsive, no help at all, (not OR wasn't OR weren't OR isn't OR aren't OR never OR hardly) THEN/3 (helpful OR ready to help)
- not my job, not my department, not our problem, (walked OR walks) THEN/1 past THEN/0 (me OR us OR our OR my), (shrugged OR shrugs OR walked off OR walked away OR turned away) AND @they, (chatting OR gossiping OR on their phones) THEN/10 (to each other OR while OR instead OR queue OR waiting)
- (@cannot OR impossible to OR hard to OR difficult to OR try OR tried to OR trying to OR good luck) THEN/2 @contact
- @not THEN/1 @quick, (kept OR left OR leave) THEN/1 in the dark, (refund OR claim OR application OR ticket OR complaint OR request) THEN/3 (in process OR pending OR under review OR still open), (understaffed OR short staffed), one till open, stood around
- ages, hours, forever, weeks, days, months, too long, an hour, never did, nobody [after: (how long OR how quick* OR how fast OR how soon) NEAR/10 (wait OR reply OR answer OR respond OR help OR served OR seen OR take)]
### Except
- (only OR just OR barely OR less than OR under OR couple of OR few OR two OR five) THEN/3 (minute OR minutes OR seconds), no need to wait, without waiting, (@not THEN/2 to) THEN/1 (wait OR queue OR chase)
- can't wait, cant wait, couldn't wait, worth the wait, stood still, took me, wait and see, wait until, waited for the, waiting room, waiting area, slow down, slow cooker, get through THEN/0 (the OR a)
- (I OR we) THEN/1 (ignored OR took OR didn't reply OR never replied OR didn't answer OR didn't want OR refused OR walked away), (internet OR broadband OR car) THEN/3 @quick
- @ought THEN/6 (wait OR waiting OR chase), (shouldn't OR don't want to) THEN/3 (wait OR chase OR queue), (ages OR hours OR days OR weeks) THEN/0 (ago OR to install OR to learn OR to set up OR to drive)
### Severity
- 3: gave up, give up, hung up, walked out, in tears, weeks, months, emergency
### Examples
- yes: "I was on hold for forty minutes and then it cut me off."
- yes: "Three emails and still no reply."
- yes: "We stood at the desk for ages while they were chatting to each other."
- yes: "You have to chase them for everything."
- yes: "Q: How long did you wait for a reply? A: Weeks, and then I rang myself."
- no: "I can't wait to go back."
- no: "I only waited two minutes."
- no: "There was no queue, never is on a Tuesday."
- no: "The delivery was two days late."

## expects/responsiveness
What they expect of waiting times, replies and willingness to help.

- beats: kept/responsiveness

### Use when
They say how long is acceptable, or that people ought to answer and help.
### Not when
They say how long it took (kept/responsiveness, broken/responsiveness).
### Match
- @ought THEN/8 (@quick OR @soon OR reply OR answer OR respond OR response OR get back OR call back OR call me back OR pick up OR speak to a human OR talk to a human OR a real person)
- @ought THEN/8 (helpful OR willing to help OR kept informed OR kept updated OR keep me informed OR keep us informed OR an update OR let us know OR let me know OR warn us)
- (shouldn't OR should not OR don't want to OR don't expect to OR nobody wants to OR no one should OR nobody should) THEN/2 (wait OR chase OR queue OR be kept waiting OR ring twice OR hold)
- (speed OR a quick reply OR a fast reply OR a quick answer OR quick answers OR being kept informed OR getting hold of someone) THEN/2 @must
- speed, quick replies, quick answer, a reply, somebody who answers, someone who answers, being kept informed [after: (what OR which) THEN/6 @matters]
### Except
- @should-have, quick THEN/0 (lunch OR bite OR break OR word OR question OR look OR chat OR call), I want to tell, answer honestly
### Examples
- yes: "I expect a reply within a day, not a week."
- yes: "You shouldn't have to wait an hour just to ask a question."
- yes: "All I want is to speak to a human."
- yes: "Q: What matters most to you? A: A quick answer, mostly."
- no: "They replied within a day."
- no: "I expect you're tired of hearing this."
- no: "They should have called back on Monday."
- no: "I waited an hour."

## kept/assurance
Staff knew their job, were courteous, and gave reason to trust them.

- outcome: met
- cause: people

### Use when
Knowledge, clear explanation, manners, professional conduct, honesty, feeling safe and in good hands.
### Not when
They were quick or glad to help (kept/responsiveness), or cared about this one person (kept/empathy).
### Match
- @courteous AND @they
- @very THEN/0 (polite OR professional OR knowledgeable OR courteous OR friendly OR respectful), (polite OR professional OR courteous OR friendly OR knowledgeable) THEN/0 and
- (knew OR know OR knows OR knowing) THEN/3 @job
- (explained OR explains OR explain OR talked me through OR talked us through OR walked me through OR walked us through OR took us through OR went through) THEN/6 (clearly OR in plain English OR in detail OR everything OR step by step OR every step OR properly OR patiently OR the options OR what would happen OR the risks)
- (answered OR answers OR answer) THEN/1 (all OR every OR each OR any) THEN/3 (question OR questions OR queries)
- (feel OR felt OR feels OR feeling) THEN/2 @at-ease, in good hands, in safe hands, safe pair of hands, peace of mind, never worry, I'm confident, (put OR puts OR set) THEN/2 (mind at rest OR mind at ease OR at ease OR at my ease), reassured @me
- (I'd OR would) THEN/0 trust THEN/3 with, (I OR we OR I'd OR we'd OR can OR fully OR completely) THEN/0 (trust OR trusted) THEN/0 (@me OR this OR these OR their)
- (gives OR gave OR inspires OR inspired) THEN/1 @me THEN/0 confidence, (full OR complete OR total OR every OR great) THEN/0 (confidence OR faith OR trust)
- (honest OR upfront OR open OR straight OR frank OR transparent) THEN/0 (with me OR with us OR about OR from the start), (he OR she OR they) THEN/2 @be THEN/1 (honest OR upfront), honest advice, straight answers, (good OR great OR excellent OR expert OR sound) THEN/0 advice
- (treated OR treats OR treat OR spoke OR dealt with) THEN/3 (with respect OR with courtesy OR with dignity OR politely OR like adults OR like an adult), (good OR lovely OR impeccable OR excellent) THEN/0 manners, (true OR real OR proper OR consummate) THEN/0 professional*
- (spotted OR found OR diagnosed OR identified) THEN/3 (the problem OR the fault OR the cause OR what was wrong OR mistake), (told OR tells OR showed) THEN/1 (each step OR every step OR exactly what OR what to expect OR what would happen)
- @not THEN/3 (pushy OR rude OR patronising OR condescending OR talk down OR talked down OR feel stupid OR feel silly OR feel small OR pressured OR sell me OR sell us OR jargon)
- (brilliant OR excellent OR superb OR skilled OR fantastic OR amazing OR wonderful OR expert OR first class) THEN/0 @staff, (physio OR surgeon OR doctor OR dentist OR mechanic OR vet OR teacher OR instructor) THEN/1 (brilliant OR excellent OR superb OR fantastic OR amazing)
- very, they did, he did, she did, totally, completely, a hundred percent, professional, yes [after: @asked-assurance]
### Except
- @only-hoped, @advertising, @no-more
- (user OR family OR eco OR environmentally OR child OR pet OR dog OR budget) THEN/0 friendly, (dog OR locals OR neighbours OR guests) THEN/3 friendly, (friendly OR pleasant OR polite) THEN/1 (place OR town OR dog OR guests OR neighbours OR locals OR reminder)
- (I OR we) THEN/2 (explained OR explain OR was polite OR were polite OR stayed polite OR knew OR know OR answered OR went through), asked politely, (do you OR you) THEN/0 know THEN/1 answer
- (look OR looks OR looked) THEN/0 professional, no longer trust, lost trust, professional THEN/0 (photographer OR services OR fees OR cleaning OR career OR development), (be honest OR be open) THEN/0 (with OR about)
### Examples
- yes: "The lad who fitted it really knew his stuff."
- yes: "She was polite, professional and answered every question I had."
- yes: "I felt I was in safe hands from the minute I walked in."
- yes: "He explained everything in plain English, no jargon."
- yes: "Q: Did they seem to know what they were doing? A: Totally, yes."
- no: "The receptionist was not polite."
- no: "The app is quite user friendly."
- no: "I explained everything to them, twice."
- no: "We experienced delays on the way home."

## broken/assurance
Staff were rude, did not know their job, or gave reason not to trust them.

- severity: 2
- outcome: missed
- cause: people

### Use when
Rudeness, ignorance, contradictory or false answers, pressure to buy, feeling unsafe or cheated.
### Not when
Nobody answered at all (broken/responsiveness), or nobody cared or listened (broken/empathy).
### Match
- @rude, @deceit
- @harsh AND @they, (not OR isn't OR wasn't OR aren't OR weren't OR hardly OR never) THEN/2 (polite OR professional OR courteous OR friendly OR competent OR knowledgeable)
- (~shout OR ~yell OR ~snap OR snapped OR swore OR ~sneer OR ~laugh OR tutted OR glared) THEN/0 at THEN/0 (@me OR my), (rolled OR rolling OR rolls) THEN/1 eyes, (talk* OR spoke OR speak*) THEN/2 down to, hung up on, (raised OR raising) THEN/1 voice
- (made OR makes OR make) THEN/1 feel THEN/1 @in-contempt, (~treat OR looked at OR spoke to OR talked to OR talks to) THEN/3 @in-contempt, accused @me
- @they THEN/4 @no-idea, @they THEN/3 never heard of, hiding something, (@nobody OR don't think OR any of them) THEN/3 (knows OR knew OR know)
- (@they OR @nobody) THEN/2 (couldn't OR can't OR could OR unable to) THEN/1 (answer OR explain OR tell) AND (couldn't OR can't OR @nobody OR unable), out of THEN/0 (his OR her OR their) THEN/0 depth, making it up as, learning on the job
- (different OR conflicting OR contradictory OR opposite) THEN/0 (answer OR answers OR story OR stories OR explanation* OR advice OR information), ~contradict, (told OR tell OR tells) THEN/3 (something different OR one thing OR something else OR the opposite OR different things)
- (wrong OR bad OR incorrect OR false OR poor OR terrible) THEN/0 (information OR info OR advice OR diagnosis)
- (@not OR no longer OR hard to) THEN/1 trust, @cannot THEN/0 believe THEN/1 (word OR thing OR anything) THEN/1 (they OR he OR she), (lost OR lose OR losing OR no OR zero OR little) THEN/1 (trust OR confidence OR faith), breach of trust, betrayed
- @not THEN/2 (feel OR felt OR inspire) THEN/1 (@at-ease OR comfortable OR confidence), unsafe, (data OR security) THEN/0 (breach OR leak), (details OR data OR identity OR card) THEN/3 (stolen OR leaked OR hacked), felt THEN/1 (uneasy OR nervous OR threatened OR intimidated)
- pushy, hard sell, high pressure, upsell*, (~pressure OR pressuring OR bullied OR pushed OR tricked) THEN/1 (@me OR into), (tried OR trying) THEN/2 (sell me OR sell us OR cheat OR con OR get me to sign OR get us to sign)
- (driver OR pilot OR he OR she) THEN/4 (on his phone OR on her phone OR speeding OR drunk OR too fast), dangerous driving, drove like
- no, not at all, not really, never, hardly [after: @asked-assurance]
### Except
- (I'm OR I am) THEN/1 clueless, scam THEN/0 (call OR calls OR email*), @only-hoped THEN/3 (rude OR @deceit), (I OR we OR I'm OR people OR guests OR customers OR passengers OR neighbour*) THEN/2 (rude OR snapped OR shouted OR lied OR didn't know OR don't know OR dont know OR had no idea OR no idea), without being rude
- never THEN/3 (rude OR pushy OR condescending), rude not to, told THEN/2 to expect, (I OR we) THEN/0 (couldn't OR can't) THEN/0 (answer OR tell OR explain), different story altogether
- @no THEN/2 (scam OR hard sell OR upsell*), they don't know me, don't know who
### Severity
- 3: lied, scam*, unsafe, fraud*, swore at, stolen, crying, in tears, solicitor*, police
### Examples
- yes: "The man on the front desk was so rude to my mum."
- yes: "I asked three people and got three different answers."
- yes: "She didn't have a clue how the thing worked."
- yes: "I don't trust them with my card details any more."
- yes: "Q: Were they professional? A: Not at all."
- no: "She wasn't rude, just tired I think."
- no: "I'm clueless with computers, me."
- no: "The problem lies with the old wiring."
- no: "Some of the other guests were rude, but that's not the hotel's doing."

## expects/assurance
What they expect of knowledge, manners, honesty and safety.

- beats: kept/assurance

### Use when
They say how staff ought to know, speak and behave, or that trust comes first.
### Not when
They say how staff were (kept/assurance, broken/assurance).
### Match
- @ought THEN/8 (@courteous OR politeness OR courtesy OR knowledge OR competence OR trained OR manners OR respect OR with respect OR honest OR honesty OR truth OR trust OR safe OR secure)
- @ought THEN/8 (know OR knows) THEN/1 (@job OR what they're OR what they are OR what he's OR what she's OR about their)
- @ought THEN/5 (explain OR explained OR tell the truth OR straight answer OR straight answers OR treated with respect)
- (trust OR honesty OR manners OR good manners OR politeness OR expertise OR security OR safety OR competence) THEN/1 @must
- trust, honesty, manners, that they're honest, someone who knows, somebody who knows, people who know, politeness [after: (what OR which) THEN/6 @matters]
### Except
- @should-have, to be honest AND NOT expect*, to be fair, want to be honest, (I OR we) THEN/2 (need to explain OR want to explain OR should trust OR like to explain), safe to say
### Examples
- yes: "I want somebody who knows what they're talking about, that's it."
- yes: "You expect a bit of basic politeness from a five star place."
- yes: "With a bank, trust is everything."
- yes: "Q: What do you look for in a garage? A: Honesty."
- no: "They were polite and knew the product."
- no: "I want to be honest with you, I never read it."
- no: "He should have known better."
- no: "I expect they were tired."

## kept/empathy
They were treated as a person: listened to, understood, remembered, given time, met half way.

- outcome: met
- cause: people

### Use when
Individual attention, kindness, patience, flexibility, hours that suit, their interest put first.
### Not when
Staff were polite and able (kept/assurance) or quick and willing (kept/responsiveness).
### Match
- (listened OR listens) THEN/2 (to OR carefully OR properly OR patiently OR and), (really OR actually OR genuinely OR always OR who) THEN/0 (listened OR listens OR listen), good listener
- (took OR takes) THEN/1 time THEN/1 (to OR with OR for OR explaining), (gave OR gives) THEN/0 @me THEN/1 (time OR all the time), (has OR had OR have) THEN/1 time for, (sat OR stayed) THEN/0 with THEN/0 @me
- @recall THEN/1 @by-name
- (treated OR treat OR treats OR felt OR feel OR feels OR made to feel) THEN/4 @as-person, (not OR never OR isn't OR wasn't OR aren't OR rather than) THEN/3 (just a number OR another number OR a number OR just a patient OR a case OR a file)
- (understood OR understands OR understand OR understanding OR appreciated OR learned OR learnt OR knows) THEN/3 @situation, (understands OR understood OR gets) THEN/0 (us OR me OR our OR my) AND @they
- (@very OR so much OR were OR was OR such OR with OR their OR her OR his) THEN/0 @caring
- (genuinely OR really OR actually OR truly OR clearly) THEN/0 (cared OR cares OR care OR wanted to help), (looked OR look OR looks) THEN/0 after THEN/0 (me OR us OR my OR our), took good care, well looked after
- (asked OR asks OR ask OR wanted to know OR checked OR check) THEN/2 @my-life, (checked OR checks OR check) THEN/1 on @me, (rang OR called OR phoned OR texted) THEN/3 (see how OR ask how OR check how)
- (tailored OR personalised OR personalized OR adapted OR adjusted OR bespoke OR customised) THEN/4 (me OR us OR my OR our OR needs), personal touch, personal service, personal attention, individual attention, made an exception, (worked OR works OR fitted) THEN/1 around THEN/0 (me OR us OR my OR our), flexible AND @they
- (accommodated OR catered) THEN/1 (me OR us OR my OR our), (best interest OR best interests OR interests at heart), never THEN/2 (rushed OR rush OR hurried), (let OR lets) THEN/0 @me THEN/6 (@special-care OR sit OR stay OR swap OR bring)
- (booked OR gave OR found OR made OR brought OR moved OR offered OR put OR got) THEN/1 @me THEN/5 (@special-care OR near)
- (open OR opens OR opening OR hours OR appointments OR slots) THEN/4 (late OR weekends OR evenings OR sundays OR suit OR suits OR great OR convenient OR handy), convenient hours, (late OR evening OR weekend) THEN/0 appointment* THEN/8 (me OR us OR people like OR work)
- (saw OR noticed OR knew OR could tell OR remembered OR realised) THEN/3 (I was OR we were OR @family-member OR that I OR that my), (when OR because OR after) THEN/5 @hard-time THEN/8 (flowers OR let me OR let us OR waived OR card OR refunded OR rang OR so kind)
- they did, he did, she did, very, totally, always, completely, they do [after: @asked-empathy]
### Except
- @only-hoped, @advertising, @no-more
- (I OR we OR I've OR we've) THEN/0 (listen OR listened OR took OR understand OR understood OR remember OR remembered OR know OR knew OR noticed OR realised OR saw OR asked OR called), (please OR to) THEN/0 take the time
- kind of, kinds of, a patient, other patients, patient THEN/0 (list OR portal), flexible THEN/0 (plan* OR ticket* OR payment*), (house OR room OR coffee OR water OR food OR weather OR pool) THEN/3 warm, listen to the radio
- pretend*, as if they, your patience, thanks for taking, thank you for taking, a long time, no appointments, @not THEN/3 @caring
### Examples
- yes: "She really listened and never rushed me."
- yes: "They remembered my name and that I can't have nuts."
- yes: "With this supplier you're not just a number."
- yes: "The nurse was so kind, she sat with me the whole time."
- yes: "Q: Do you feel they listened? A: They did, yes."
- no: "They never took the time to ask."
- no: "It was kind of a boring afternoon."
- no: "The room was warm and the bed was fine."
- no: "He fixed it in ten minutes."

## broken/empathy
They were treated as a case: not listened to, not understood, rushed, met with rules or a script.

- severity: 2
- outcome: missed
- cause: people

### Use when
Indifference, a script, no exceptions, no apology, hours that suit only the company, feeling like a number.
### Not when
Staff were rude or ignorant (broken/assurance), or did not answer or help (broken/responsiveness).
### Match
- (just OR only OR like OR as OR a bed) THEN/2 number, just another THEN/0 (customer OR case OR patient), (treated OR treat OR treats OR feel OR felt OR are OR is OR was OR are OR you're) THEN/3 @as-number THEN/1 (to them OR there OR to you), (treated OR treat OR treats OR feel OR felt OR made to feel) THEN/3 @as-number
- @they THEN/1 (don't OR dont OR doesn't OR didn't OR didnt OR never OR wouldn't) THEN/2 (care OR cared OR listen OR want to know OR give a) , (couldn't OR could not OR could) THEN/0 care less, @nobody THEN/2 (care OR cares OR cared OR listens OR listened OR asked me OR asked us OR asked how OR understands OR understood)
- @not THEN/2 (listen OR listened OR hear me out OR let me finish OR let me explain OR take me seriously OR take us seriously OR taken seriously) AND NOT (I OR we) THEN/1 listen*, fell on deaf ears
- @not THEN/2 (understand OR understood OR consider OR considered OR ask OR asked OR acknowledge) THEN/1 (@situation OR @my-life OR my OR our OR me OR us OR how OR what) AND @they
- (reading OR reads OR read OR stuck to OR sticking to OR following OR off OR from) THEN/2 script, scripted, robotic, (like OR as) THEN/2 (a robot OR robots OR a brick wall), copy and paste, canned THEN/0 (reply OR replies OR response* OR answer*), (generic OR standard) THEN/0 (letter* OR reply OR replies OR response* OR email* OR newsletter)
- one size fits all, no flexibility, zero flexibility, inflexible, wouldn't budge, won't budge, no exceptions, rules are rules, jobsworth*, computer says, the rules say, (quoted OR quoting OR hid behind OR hiding behind OR that's OR it's) THEN/2 (policy OR rules), take it or leave it
- (@not OR refused to OR @nobody) THEN/2 (make an exception OR bend the rules OR accommodate OR meet me half way OR meet us half way OR apologise OR apologised OR apologize OR apologized OR say sorry OR said sorry)
- (@no OR lacked OR lacks) THEN/1 (compassion OR empathy OR sympathy OR understanding OR apology OR consideration OR personal touch OR warmth OR humanity OR kindness OR patience OR eye contact OR interest in me OR regard for), (@not OR without) THEN/1 so much as THEN/1 (sorry OR hello OR thank you)
- (rushed OR rush OR rushing OR hurried OR bundled OR pushed OR herded) THEN/1 (@me OR through OR out), (felt OR feel OR feels OR was OR were) THEN/0 (rushed OR hurried), conveyor belt, sausage machine, get rid of me, watching the clock, before THEN/1 finished THEN/4 sentence
- (close OR closes OR closed) AND (can never OR can't get there), (only open OR only opens OR closed OR shut OR closes) THEN/6 (weekends OR nine to five OR 9 to 5 OR office hours OR nine till OR whenever OR when I'm OR when people OR I finish OR I get home OR for lunch), (hours OR times OR appointment*) THEN/3 (inconvenient OR useless OR impossible OR don't suit OR a joke)
- @not THEN/2 (look at OR look up OR looked up OR looked at OR say hello OR smile OR make eye contact OR introduce OR recognise OR recognize OR remember OR remembered OR know) THEN/1 (@me OR who I OR my name OR who we OR hello) AND @they, @they THEN/0 never THEN/0 (looked up OR smiled), barely looked
- (cold OR distant OR uninterested OR disinterested OR indifferent OR impersonal OR bored OR aloof OR clinical OR uncaring OR heartless OR unsympathetic OR insensitive) AND (@they OR attitude OR manner OR tone OR letter)
- (not OR isn't OR wasn't OR aren't OR weren't OR never OR hardly) THEN/3 (@caring OR welcoming OR feel welcome OR feel valued OR took the time OR take the time OR time for), (@hard-time OR bereave*) AND (still sent OR still sending OR kept sending OR kept asking OR kept phoning OR insisted OR make me OR made me), @nobody THEN/1 (took the time OR thought to)
- no, not at all, not really, never, nope, hardly [after: @asked-empathy]
### Except
- (I OR we) THEN/1 (don't OR dont OR didn't OR never OR couldn't OR could OR wouldn't OR rushed) THEN/2 (care OR listen OR understand OR ask OR rush OR think OR know OR less OR rushed), my own fault
- (food OR soup OR coffee OR tea OR meal OR room OR water OR shower OR weather OR pizza OR night) THEN/3 cold, cold THEN/0 (food OR water OR coffee OR calls OR call OR day OR weather), not THEN/2 (just a number OR another number), (not OR never OR nobody OR didn't) THEN/2 (rush OR rushed OR rushes)
- number of, (phone OR account OR reference OR order) THEN/0 number, kind of, kinds of, insurance policy, refund policy, return policy, a patient, a warm
### Severity
- 3: in tears, crying, cried, died, death, funeral, bereave*, hospital, disabled, wheelchair
### Examples
- yes: "To them I'm just a number."
- yes: "He was reading off a script, it was like talking to a robot."
- yes: "I told her my mother had died and there wasn't so much as a sorry."
- yes: "They don't care once they have your money."
- yes: "Q: Did you feel they listened? A: Not really."
- no: "I don't care what colour it is."
- no: "I'm not just a number to them."
- no: "The food was cold and the waiter said sorry."
- no: "Nobody rushed us out, we sat till midnight."

## expects/empathy
What they expect of individual attention, understanding and flexibility.

- beats: kept/empathy

### Use when
They say that they want to be listened to, known, treated as a person, or met half way.
### Not when
They say that they were, or were not (kept/empathy, broken/empathy).
### Match
- @ought THEN/8 (listen OR listens OR listened to OR heard OR empathy OR compassion OR kindness OR caring OR to care OR care about OR flexible OR flexibility OR personal touch OR personal service OR patience)
- @ought THEN/5 (understand OR understands OR know OR knows OR remember) THEN/1 (@situation OR my OR our OR me OR us OR who I)
- @ought THEN/5 (treated OR treat OR feel) THEN/2 @as-person, (don't OR dont OR not) THEN/0 want to be THEN/2 (@as-number OR rushed)
- (personal touch OR being listened to OR feeling valued OR being heard OR kindness OR flexibility OR empathy) THEN/2 @must
- being listened to, to be listened to, somebody who listens, someone who listens, the personal touch [after: (what OR which) THEN/6 @matters]
### Except
- @should-have, personal THEN/0 (loan* OR trainer* OR account* OR data OR details OR information), listen out, know my way
### Examples
- yes: "I just want to be listened to for five minutes."
- yes: "They ought to know who I am after fifteen years."
- yes: "I'd like a bit of flexibility when the kids are ill."
- yes: "Q: What do you look for in a doctor? A: Someone who listens."
- no: "They listened, they really did."
- no: "I want a personal loan for the car."
- no: "You need to listen out for the bell."
- no: "They never knew who I was."

## kept/tangibles
What can be seen and touched is clean, modern, smart or pleasant: premises, equipment, people's dress, print and packaging.

- outcome: met
- cause: product

### Use when
They praise how a place, vehicle, machine, uniform, letter, website or parcel looks or is kept.
### Not when
They praise the people in it (kept/assurance, kept/empathy) or that it works (kept/reliability).
### Match
- @neat NEAR/8 (@place OR @thing OR everything)
- @very THEN/0 (clean OR tidy OR modern OR spacious OR comfortable OR comfy), spotlessly clean, clean and tidy, clean and comfortable, neat and tidy, eat off the floor, not a speck
- @beautiful THEN/1 (@setting OR @thing)
- (looks OR looked) THEN/1 @beautiful, (@setting OR @place) THEN/0 @be THEN/1 (@beautiful OR perfect)
- @nicely THEN/0 @laid-out, (look OR looks OR looked) THEN/0 (smart OR professional OR the part OR modern OR brand new OR the business)
- @print THEN/3 (is OR was OR are OR were OR looks OR looked) THEN/2 (clear OR easy to read OR easy to follow OR glossy OR attractive OR slick OR modern OR beautiful OR lovely OR well designed), (clear OR glossy OR slick OR attractive OR easy to read OR gorgeous) THEN/1 @print
- (latest OR modern OR new OR up to date OR brand new OR top of the range OR cutting edge OR high quality) THEN/1 (equipment OR machines OR kit OR technology OR fleet OR scanner* OR vehicles OR facilities)
- (equipment OR machines OR technology OR fleet OR computers) THEN/2 (up to date OR modern OR top notch)
- (smells OR smelled OR smelt) THEN/1 (lovely OR fresh OR nice OR clean OR wonderful), (crisp OR fresh OR fluffy OR thick) THEN/0 (sheets OR towels OR linen)
- (heavy OR thick) THEN/1 (paper OR card)
- freshly painted, newly decorated, just been done up, like a hotel, (feels OR felt OR looks) THEN/0 (premium OR expensive)
- spotless, immaculate, clean, very nice, modern, lovely, bright, smart, comfortable, tidy [after: @place THEN/10 (like OR look* OR find OR clean OR think)]
### Except
- @only-hoped, @advertising, @no-more
- to clean, cleaning, cleaned, clean THEN/0 (off OR up OR out OR bill OR slate OR energy OR break OR your OR my OR it), come clean, bright THEN/0 (side OR idea OR spark OR red), (I OR we OR I'm OR we're OR made me feel) THEN/2 comfortable with
- smart THEN/0 (phone OR meter* OR tv), keep THEN/1 up to date, kept THEN/1 up to date, brand new customer*, modern slavery, attractive THEN/0 (offer OR price* OR rate*), nice THEN/0 (people OR man OR woman OR lady)
- feel comfortable, felt comfortable, @not THEN/3 (@neat OR @beautiful)
### Examples
- yes: "The rooms were spotless and the beds so comfortable."
- yes: "Lovely bright waiting room with proper chairs."
- yes: "All their engineers are smartly dressed, in clean uniforms."
- yes: "They've got state of the art equipment at the new clinic."
- yes: "Q: What did you find the branch like? A: Very modern, really smart."
- no: "The room wasn't clean when we got there."
- no: "It took me an hour to clean the machine."
- no: "On the bright side, the room was free."
- no: "The room should be clean for that money."

## broken/tangibles
What can be seen and touched is dirty, dated, shabby, broken or hard to read.

- severity: 1
- outcome: missed
- cause: product

### Use when
They complain of how a place, vehicle, machine, uniform, letter, website or parcel looks or is kept.
### Not when
A thing was promised and does not work (broken/reliability), or people are the trouble.
### Match
- @filthy
- @worn NEAR/6 (@place OR @thing)
- (needs OR need OR needed OR in need of OR could do with) THEN/2 (painting OR updating OR refurbish* OR redecorat* OR renovat* OR decorating OR a refurb OR paint OR a good clean OR a makeover OR modernising OR cleaning)
- (stuck in OR straight out of OR straight from OR from OR belongs in OR not changed since OR hasn't changed since) THEN/1 (seventies OR eighties OR nineties OR sixties OR last century OR ark OR dark ages) AND NOT (built OR music)
- @print NEAR/5 @unreadable, (print OR font OR text OR writing OR lettering OR printed) NEAR/4 (tiny OR too small OR so small OR illegible OR unreadable), (no OR poor OR bad OR confusing) THEN/0 (signs OR signage), badly signposted
- (badly OR poorly) THEN/0 (@laid-out OR photocopied OR maintained OR painted OR translated OR kept OR ventilated OR written), (couldn't OR can't OR cannot OR hardly) THEN/1 (read OR make out OR see) THEN/3 (sign OR signs OR print OR letter OR label OR map OR text)
- (not enough OR nowhere OR no OR hard OR plastic) THEN/1 (seats OR chairs OR seating OR to sit OR to put), (turned up OR came OR arrived OR dressed) THEN/2 in THEN/1 (jeans OR trainers OR tracksuit OR dirty OR stained)
- (packaging OR box OR boxes OR parcel OR package OR envelope OR case) NEAR/5 (damaged OR crushed OR torn OR ripped OR battered OR dented OR flimsy OR squashed OR soggy), badly packed
- (look OR looks OR looked OR feels OR felt) THEN/1 (cheap OR flimsy OR shoddy OR neglected OR unloved OR grim OR amateurish OR old fashioned OR dated)
- @not THEN/2 (cleaned OR been cleaned OR hoovered OR wiped OR been decorated OR been updated OR changed the sheets)
- (not OR isn't OR wasn't OR aren't OR weren't OR never OR hardly OR far from) THEN/3 (clean OR tidy OR comfortable OR comfy OR hygienic OR modern OR spotless OR well kept OR well maintained) AND (@place OR @thing OR it OR they)
- (smell OR smelled OR smelt OR stank OR stinks OR reeked OR reeks OR stench) THEN/2 (damp OR drains OR urine OR smoke OR bleach OR sweat OR mould OR sewage OR stale OR toilet OR rubbish OR awful OR terrible), held together with, came off in my, hanging off
- (projector OR screen OR heating OR shower OR lift OR lifts OR light OR lights OR tap OR air conditioning OR door OR machine OR machines OR escalator*) THEN/2 (didn't work OR doesn't work OR don't work OR not working OR broken OR out of order OR wouldn't open OR flickering)
- dirty, dated, old, tired, cramped, not very clean [after: @place THEN/10 (like OR look* OR find OR clean OR think)]
### Except
- (not OR isn't OR wasn't OR aren't OR weren't OR never) THEN/2 @worn, dirty THEN/0 (tricks OR laundry OR look), quick and dirty, sick and tired, tired of, (broken OR broke) THEN/1 (promise* OR down OR word), ~year old, old THEN/0 (man OR woman OR lady OR friend*), dated THEN/0 @day
- (I OR we OR I'm OR I was OR we were OR kids OR driver OR staff) THEN/1 (tired OR freezing OR uncomfortable OR broke OR depressed), felt THEN/0 cheap, feel cheap, looks cheap on paper, the old THEN/0 (price OR contract OR plan OR system)
### Severity
- 2: filthy, mould*, cockroach*, bed bugs, unhygienic, unsanitary, rats, mice
### Examples
- yes: "The carpet in the lobby was stained and the whole place smelt damp."
- yes: "Filthy toilets, both times we went."
- yes: "The branch looks tired and needs a lick of paint."
- yes: "Their website is so cluttered that I gave up."
- yes: "Q: What was the waiting room like? A: Cramped, and a bit grubby."
- no: "The room wasn't dirty, just small."
- no: "They broke their promise about the room."
- no: "I'm tired of waiting for a table."
- no: "The letter dated March said something else."

## expects/tangibles
What they expect of premises, equipment, dress and print.

- beats: kept/tangibles

### Use when
They say how a place or thing ought to look or be kept.
### Not when
They say how it was (kept/tangibles, broken/tangibles).
### Match
- @ought THEN/8 (clean OR cleaned OR cleanliness OR spotless OR tidy OR hygienic OR modern OR comfortable OR comfy OR well kept OR well maintained OR decent facilities OR modern equipment OR nice surroundings)
- @ought THEN/8 (easy to read OR easy to understand OR clear signs OR decent chairs OR somewhere to sit OR enough seats OR a uniform OR look professional OR look the part OR presentable)
- (cleanliness OR hygiene OR presentation OR appearance OR decor OR comfort OR atmosphere) THEN/2 @must
- clean, cleanliness, comfort, comfortable bed, nice surroundings [after: (what OR which) THEN/6 @matters]
### Except
- @should-have, (want OR need OR have OR like) THEN/0 to clean, smart THEN/0 (phone OR meter* OR tv), need THEN/3 cleaned
### Examples
- yes: "For two hundred a night I expect the room to be clean."
- yes: "A clinic has to be spotless, no excuses."
- yes: "Cleanliness is the first thing I look at, it's a must."
- yes: "Q: What do you look for in a hotel? A: Cleanliness, then price."
- no: "The room was clean."
- no: "I need to clean the oven."
- no: "I want a smart meter."
- no: "I expect he's moved on."

"""#
