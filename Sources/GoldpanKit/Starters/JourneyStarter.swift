// swift-format-ignore-file
// A copy of codebooks/journey.md for `goldpan init`; `GOLDPAN_UPDATE=1 swift test` renews it.

let journeyStarter = #"""
# Customer journey starter codebook

- id: journey
- version: 1.0.0
- language: en
- kinds: stage 0, handoff -, moment 0

Where in the customer journey somebody is when they speak (from first hearing of a company to leaving and coming back), what is lost between departments and channels, and the moments they remember. "Help", "pay" and "change" may be passed many times. For any industry, to be crossed with codebooks that say what was good or bad: a stage says where, never how well.

## Lists
- @we: I, we, I'd, we'd, I've, we've, I'm, we're, I'll, we'll, I had, we had, I have, we have
- @me: me, us
- @my: my, our
- @nobody: nobody, no one, noone, none of them, no colleague, no manager
- @didnt: didn't, didnt, never, hadn't, haven't, hasn't, don't, dont, doesn't, doesnt, wasn't, weren't, not, nobody, no one, forgot to, failed to, without
- @firm: them, you, you guys, it, this, the company, this company, the firm, the shop, this shop, the bank, the brand, this place, the place, the service, the app, this app, the product, the hotel, the practice, the gym, the course, the school, the software, the provider, the supplier, the airline, the insurer, the website, the clinic
- @friend: friend, friends, mate, mates, neighbour*, neighbor*, colleague*, coworker*, brother, sister, mum, mother, mom, dad, father, son, daughter, cousin*, uncle, aunt, boss, husband, wife, partner, someone, somebody, in law, accountant, doctor, gp, physio, dentist, teacher, hairdresser, customer*, client*
- @ad: ad, ads, advert, adverts, advertisement*, poster*, billboard*, flyer*, leaflet*, brochure, catalogue, commercial, commercials, banner*, sponsored post, stand at, stall at, article about, piece about
- @media: facebook, instagram, tiktok, youtube, google, linkedin, twitter, my feed, the radio, tv, telly, the news, the paper, a podcast, a webinar, a conference, a trade fair, a trade show, the app store
- @recommended: recommended, told me about, told us about, mentioned, put me on to, put me onto, put us on to, put us onto, introduced me to, introduced us to, swears by, swore by, suggested, raved about, raves about, referred me to, referred us to, pointed me to, pointed us to
- @choices: price, prices, quote, quotes, provider*, supplier*, vendor*, option*, plans, models, specs, features, rates, policies, companies, brands, hotels, schools, flats, houses, competitor*, alternatives, bidders, the market
- @decided: decided, decide, deciding, chose, choosing, committed, committing, signed, bought, making up my mind, making up our minds, settled, settling, convinced me, convinced us
- @bought: ordered, bought, purchased, booked, reserved, ordering, buying, booking
- @where-sold: online, over the phone, on the phone, by phone, on the app, through the app, on the website, on their website, on your website, on my phone, in the shop, in store, in branch, at the counter, there and then, on the spot, on impulse, straight away, in the sale, black friday, direct, through an agent, from the showroom
- @seller: salesman, saleswoman, salesperson, sales assistant, sales rep, sales guy, sales lady, sales team, estate agent, dealer
- @parcel: parcel*, package*, box, boxes, crate, pallet, delivery, order, sofa, bed, mattress, furniture, fridge, oven, machine, washing machine, bike, shipment, courier, van, phone, laptop, shoes
- @arrived: arrived, turned up, came, delivered, dropped off, showed up
- @often: every day, everyday, each day, daily, every morning, every night, every evening, every week, each week, weekly, every weekend, every month, most days, most weeks, most nights, most evenings, most mornings, most weekends, every other day, all the time, all day, regularly, once a week, once a month, twice a week, twice a day, times a week, times a day, times a month
- @use: use, uses, wear, wears, drive, drives, play, plays, watch, watches, log in, log into, open, ride, rides, cook, cooks, swim, train, listen, sleep, shop, go, goes, eat, travel, scan, check, checks, have it on, pop in
- @contact: rang, ring, ringing, called, call, calling, phoned, phone, phoning, emailed, email, emailing, contacted, contact, contacting, messaged, texted, wrote to, write to, spoke to, spoke with, speak to, talked to, talk to, get hold of, got hold of, get through to, got through to, chatted to, chatted with, reached out to, complained to
- @helpers: support, tech support, technical support, customer service, customer services, customer care, customer support, helpline*, help line, hotline, help desk, helpdesk, service desk, call centre, call center, support line, contact centre, contact center, reception, head office, the manager, an adviser, an advisor, an agent, a technician, the company, the hotel, the bank, the insurer, the airline, the supplier, the manufacturer, the landlord, the council, the shop, the garage, the surgery, the office, the clinic, the practice, the school
- @broken: broke, broken, broke down, breaks, stopped working, not working, wouldn't work, went wrong, goes wrong, packed up, leak, leaking, fault, faulty, error, crashed, blank, cracked, problem, issue
- @mended: fixed, repaired, mended, sorted, sorted out, replaced, resolved, handled, dealt with, sorting, fixing
- @person: guy, lady, girl, person, people, man, woman, lad, chap, bloke, agent, agents, rep, engineer, team
- @contract: subscription, membership, contract, account, accounts, policy, plan, direct debit, lease, tenancy, agreement, insurance, licence*, license*, season ticket
- @plan: plan, plans, package, tariff, subscription, policy, contract, room, rooms, seat, seats, date, dates, size, address, booking, reservation, flight, flights, appointment, delivery slot, time slot, slot, delivery, lesson, class, details, name, our order, my order
- @booking: appointment, booking, flight, order, reservation, meeting, trip, lesson, delivery, train, visit, class
- @price: price, prices, premium, premiums, rent, tariff, cost, subscription, rate, rates, fee, fees, bill, bills, monthly
- @rises: went up, gone up, go up, goes up, going up, increase*, rise, rises, rose, risen, hike, jumped, doubled, shot up, crept up, came down, went down, put up
- @elsewhere: elsewhere, somewhere else, to a competitor, to the competition, to a rival, to another provider, to another company, to another bank, to another supplier, different bank, different company, different provider, different supplier, providers, provider, suppliers, supplier, banks, insurers, dentists, vendors, networks, my business, our business
- @came-back: came back, come back, went back, gone back, going back, coming back, returned, switched back, moved back, rejoined, crawling back, back with, signed up again
- @dept: sales, billing, accounts, support, technical, repairs, customer service*, the shop, the store, the workshop, head office, the branch, the warehouse, the courier, dispatch, the seller, the manufacturer, the bank, the insurer, the garage, marketing, finance, legal, onboarding, operations, logistics, the call centre, the call center, the website, the airline, the agency, the agent, the hospital, the surgery, reception, the clinic, the pharmacy, complaints, returns, the council, the landlord, the airport, the chat, day shift, night shift
- @worker: engineer, engineers, technician, installer*, driver, nurse, doctor, agent, adviser, advisor, new manager, new account manager, next shift, next person, replacement, successor, waiter, receptionist, fitter*, builder
- @someone-else: someone else, somebody else, another, a different, the next, the other, each other, the wrong
- @many: three, four, five, six, seven, eight, ten, several, different, so many, too many, a dozen
- @tell: explain*, repeat*, retell*, tell, telling, told, go over, went over, going over, go through, went through, going through, ~describe, ~relay, spell, spelled, spelling, say it, said it, saying it, give my, gave my, giving my, give our, gave our, give them my
- @again: again, twice, once more, "over and over", from scratch, from the beginning, from the start, from the top, all over, three times, four times, five times, six times, third time, fourth time, fifth time
- @facts: postcode, zip code, date of birth, account number, order number, reference number, booking reference, policy number, serial number, security question*, allergies, medical history, my details, our details
- @same: same story, same thing, same things, same question*, same details, same information, same form*, same documents, same paperwork, life story, whole saga
- @next-one: every time, each time, every single time, every person, each person, every new person, every call, each call, every visit, each visit, every appointment, every nurse, every doctor, every agent, each one, every one of them, next person, second person, third person, new person, another person, different person, next one, new doctor, new agent, new adviser, new advisor
- @papers: notes, note, record, records, paperwork, form, forms, file, files, referral, application, message, letter, request, requests, details, documents, prescription, instructions, ticket, case, booking, preference*
- @unaware: no idea, not a clue, hadn't a clue, no clue, knew nothing, know nothing, wasn't aware, weren't aware, unaware, never heard of, never seen, never got, never received, couldn't find, couldn't see, hadn't been told, wasn't told, weren't told, hadn't got, hadn't received, didn't know, doesn't know
- @went-in: walked in, walked through the door, stepped in, stepped inside, came in, went in, got there, got here, arrived, pulled up, entered, opened the door, opened the box, opened it, unwrapped it
- @thought: thought, knew, felt, feel, noticed, saw, could tell, was like, fell in love

## stage/discover
How they first came to know of the company or the product.

- phase: before

### Use when
Advertising, word of mouth, a search, a chance meeting: the first time they heard the name.
### Not when
They knew it already and weighed it against others (stage/choose).
### Match
- first heard, first learned, first learnt, first came across, first found out about, first got to know, first became aware
- (heard OR hear OR learned OR learnt OR found out OR read) THEN/1 (of OR about) THEN/4 (from OR through OR via OR on the radio OR on tv OR at work OR at school OR when I OR when we)
- never heard of THEN/3 (before OR until OR till), hadn't heard of THEN/3 (before OR until OR till)
- (came across OR come across OR stumbled across OR stumbled upon OR stumbled on OR chanced upon OR happened upon OR discovered) THEN/1 (@firm OR their OR your)
- name THEN/2 (came up OR coming up OR come up OR popped up OR popping up OR cropped up OR cropping up), kept seeing the name, (saw OR seen OR spotted OR noticed) THEN/0 (your OR their) THEN/0 (van OR vans OR sign OR shop OR stand OR stall OR logo OR name OR window)
- (saw OR seen OR seeing OR spotted OR noticed OR clicked on OR heard OR picked up) THEN/3 @ad, @ad THEN/2 through THEN/1 (door OR letterbox OR letter box OR mailbox)
- (saw OR found OR discovered OR spotted OR heard of OR heard about OR popped up OR showed up) THEN/3 (on OR in OR at OR through OR via) THEN/0 @media
- @friend THEN/4 @recommended THEN/0 (@firm OR their OR your), @friend THEN/2 (recommended OR mentioned) THEN/0 (a OR the)
- word of mouth, introduced to @firm, recommended to @me, was recommended, were recommended, came recommended, came highly recommended, on the recommendation of, on a recommendation
- (googled OR searched OR looked up OR typed) THEN/10 (came up OR popped up OR first result OR top of the list OR found them OR found you OR there they were), found @firm online, found @firm by chance
- (walked OR walking OR drove OR driving OR passed OR passing OR cycled) THEN/2 (past OR by) THEN/6 (shop OR store OR sign OR window OR place OR branch OR one day OR went in OR wandered in)
- that's how THEN/0 @we THEN/1 (found OR heard OR came OR got to know), how it all began, how it all started
- @friend, google, online, an ad, on the radio, on tv, at work, facebook, instagram, a podcast, trade show, linkedin [after: (how OR where OR when) THEN/6 (hear OR find OR come across OR discover OR learn OR aware OR get to know)]
### Except
- heard back, heard nothing, hear back
- discovered it was, discovered it had, discovered that, came across as
### Examples
- yes: "I first heard about them from my sister in law."
- yes: "A friend of mine recommended them to me over dinner."
- yes: "I saw an advert on the tube and looked them up."
- yes: "Q: How did you hear about us? A: Through a friend, at work."
- yes: "I was walking past the shop one day and just wandered in."
- no: "I never heard back from them."
- no: "I'd recommend them to anybody."
- no: "We compared them with two others."
- no: "I discovered a leak under the sink on the Monday."

## stage/choose
They look at the choices, compare and decide.

- phase: before
- negation: keep

### Use when
Research, reviews, quotes, demonstrations, viewings, what tipped the balance.
### Not when
They order, sign or book (stage/buy), or compare while leaving (stage/leave).
### Match
- (compare OR compared OR comparing OR comparison) THEN/5 (@choices OR others OR everything OR the rest), comparison site*, comparison website*, price comparison
- shopped around, shopping around, shop around, weighed up, weighing up, weigh up, pros and cons, shortlist*, short list, narrowed it down, narrowed down, whittled it down
- torn between, toss up between, (decide OR deciding OR choose OR choosing) THEN/0 (between OR which), it was between THEN/0 (them OR you OR the OR those), down to two, down to three, in two minds, dithered, leaning towards, spoilt for choice
- (read OR reading OR checked OR looked at OR went through) THEN/4 (reviews OR review OR ratings OR forums OR testimonials), (reviews OR ratings) THEN/1 (better OR best)
- in the running, went to see THEN/1 (two OR three OR several OR other), (before OR until) THEN/0 (I OR we) THEN/0 (decided OR chose OR settled OR committed), did @my research, did @my homework, lots of research, a lot of research, some research, due diligence
- (got OR had OR asked for OR asked OR collected OR requested OR received OR invited) THEN/4 (quotes OR a quote OR bids OR proposals OR tenders), out to tender, tender process, request for proposal*
- (demo OR free trial OR pilot OR viewing OR tour OR test drive OR showed us round OR showed me round OR showed us around) THEN/6 @decided
- (tried OR looked at OR looked into OR looking at OR viewed OR visited OR considered OR toured) THEN/4 @choices
- (decided to go with OR chose to go with OR opted for OR plumped for OR settled on), went with THEN/0 (them OR you OR yours OR the cheaper OR the cheapest OR the smaller OR the bigger) AND NOT (to the OR holiday), went for THEN/0 (yours OR the cheaper OR the cheapest OR the smaller OR the bigger)
- (chose OR picked OR selected) THEN/2 (them OR you OR yours OR this one OR company OR firm OR brand OR provider OR supplier OR model OR school) AND NOT (picked them up OR picked you up)
- clinched it, clinched the deal, swung it, swayed me, swayed us, what sold me, what sold us, tipped the balance, tipped the scales, deciding factor, deal breaker, dealbreaker, ticked all the boxes, ticked every box
- made up @my mind*, making up @my mind*, made @me choose, the reason @we THEN/1 (chose OR picked OR went), (finally OR eventually) THEN/0 (chose OR picked OR decided), ruled out
- (matrix OR spreadsheet OR criteria OR scored OR wish list) NEAR/6 (vendor* OR supplier* OR option* OR provider* OR bids)
- price, cheaper, reviews, location, recommended, brand, quality [after: (why OR what) THEN/8 (choose OR chose OR pick OR picked OR decide OR decided OR go with OR went with OR opt)]
### Except
- no comparison, beyond compare, compared to last, compared with last, in other news, after I bought, decided to leave, decided to cancel, writing reviews
### Examples
- yes: "I compared prices on three sites before I did anything."
- yes: "We had two quotes and went with them because they came to measure."
- yes: "What swung it for us was the garden."
- yes: "I read all the reviews going, must have been a week."
- yes: "Q: Why did you choose them? A: The price, mainly."
- no: "I picked it up from the depot on Friday."
- no: "My sister recommended them to us."
- no: "We signed the contract in March."
- no: "It's warmer compared with last year."

## stage/buy
They order, book, apply or sign.

- phase: before
- negation: keep

### Use when
The act of buying: order, checkout, contract, deposit, booking.
### Not when
They mention in passing that they once bought it, or pay a bill later (stage/pay).
### Match
- (placed OR placing OR place OR put in OR confirmed OR submitted) THEN/2 (order OR orders OR booking OR reservation OR bid), order confirmation, booking confirmation, pre ordered, preordered
- @bought THEN/5 @where-sold
- checkout, shopping cart, @my cart, @my basket, add to cart, add to basket, apple pay, google pay, at the till
- (promo OR discount OR voucher OR coupon) THEN/0 code*, (put in OR entered OR used OR tried) THEN/1 (voucher OR coupon)
- (signed OR signing OR sign) THEN/3 (contract OR dotted line OR agreement OR paperwork OR deal OR lease OR papers OR form OR forms OR tenancy), signing took, signing was
- signed up, signing up, sign up, opened an account, open an account, (tried to OR trying to OR went to OR wanted to) THEN/0 (book OR order OR buy)
- took out THEN/1 (policy OR loan OR mortgage OR contract OR insurance OR membership OR subscription)
- (applied OR applying OR apply OR application) THEN/3 (account OR mortgage OR loan OR card OR membership OR policy OR online)
- (paid OR pay OR put OR put down OR left) THEN/2 (deposit OR down payment)
- (order OR ordering OR booking OR buying OR purchase OR payment) THEN/0 (process OR page OR form OR system OR screen), (order OR booking OR purchase) THEN/1 (went through OR didn't go through OR wouldn't go through OR was confirmed)
- (clicked OR click OR hit OR pressed OR tapped) THEN/1 (buy OR order OR pay OR book OR confirm OR submit)
- @seller THEN/5 (talked @me OR sold @me OR persuaded OR pushed OR pushy OR threw in)
- haggled, haggling, (negotiate OR negotiated OR negotiating OR negotiation*) THEN/4 (price OR contract OR deal OR terms OR discount), shook hands on, purchase order, the deal was done, card THEN/2 declined
- easy, fine, simple, online, quick, straightforward, a nightmare, complicated [after: (how OR what) THEN/8 (buying OR ordering OR booking OR signing OR checkout OR sign up OR purchase)]
### Except
- out of order, signed for, checkout time, late checkout, mailing list, newsletter, sign language
- (wouldn't OR won't OR never) THEN/1 (buy OR order OR book) THEN/3 again, (signed OR sign) THEN/0 up again
### Examples
- yes: "Placing the order took me two minutes on the app."
- yes: "The site kept rejecting my voucher code at checkout."
- yes: "We signed the lease the same afternoon."
- yes: "I booked the tickets over the phone with a very nice lady."
- yes: "Q: How was the ordering? A: Quite straightforward."
- no: "It's in working order now."
- no: "I'd never buy from them again."
- no: "We compared three suppliers first."
- no: "The lift was out of order all week."

## stage/start
Delivery, installation, onboarding, the first days.

- phase: during
- negation: keep

### Use when
It arrives, is set up, they check in, learn it or begin.
### Not when
They use it as a matter of course (stage/use), or a repair is delivered (stage/help).
### Match
- @parcel THEN/3 @arrived, (delivered OR dropped off) THEN/3 @parcel, @arrived THEN/3 (box OR boxes OR pallet OR crate OR flat packed OR in pieces)
- waited THEN/4 delivery, wait THEN/4 delivery, delivery day, delivery slot, tracking number, tracking link, when it arrived, day it arrived
- (courier OR driver OR delivery man OR delivery men) THEN/4 (left OR dropped OR carried OR dumped OR threw OR knocked), (men OR man OR guys OR lads) THEN/0 who THEN/1 (delivered OR fitted OR installed OR brought)
- unbox*, unpack*, out of the box, opened the box, assemble*, assembling, assembly, flat pack, flat packed, (put OR putting) THEN/1 together THEN/4 (instructions OR screws OR hours OR evening)
- the instructions, the manual, instruction manual, manual is, manual was, quick start guide, setup guide, welcome pack, welcome email, tutorial*, learning curve
- install, installed, installing, installation, installer*, fitters, came to fit, plumbed in, wired up
- (set OR setting) THEN/2 up, setup was, setup took, setup process
- onboard*, implementation, induction day, induction session, kick off meeting, kickoff, kick off call, go live, went live, going live, migrat* THEN/4 (data OR over OR took OR us), rolled it out, up and running, getting started
- training session*, training day, trained THEN/2 (staff OR team OR us OR me OR everyone)
- first THEN/0 (day OR days OR week OR weeks OR month OR lesson OR class OR session OR night) THEN/0 (at OR with OR in OR there OR here OR on OR I OR we OR nobody)
- first few days, first few weeks, first time @we THEN/1 (used OR logged OR switched OR turned OR tried OR plugged OR drove), as a new THEN/0 (customer OR patient OR member OR user OR client)
- (activate OR activated OR pair OR paired OR pairing OR register OR registered OR registering OR connect OR connecting) THEN/4 (account OR card OR sim OR app OR wifi OR bluetooth OR phone OR device)
- (checked OR checking) THEN/0 in THEN/6 (hotel OR desk OR room OR reception OR key OR keys OR at), moving in day, moved in THEN/2 (day OR week OR keys)
- easy, fine, quick, smooth, slow, nightmare, straightforward, an hour, went well, confusing [after: installation OR delivery OR onboarding OR set up OR setup OR setting OR first days OR first weeks OR getting started OR check in]
### Except
- (set OR setting) THEN/1 up THEN/2 (direct debit OR meeting OR complaint OR payment), set up for life, checked in on, up and running again, reinstall*, re installed, bill arrived, came with, came back, came free
- first THEN/0 (day OR week) THEN/0 (of OR in) THEN/1 (month OR january OR february OR march OR april OR may OR june OR july)
### Examples
- yes: "The sofa arrived in two boxes and the driver carried them up."
- yes: "It took me a whole evening to set it up."
- yes: "The onboarding call answered most of our questions."
- yes: "My first week at the gym, nobody showed me anything."
- yes: "Q: How was the installation? A: Smooth, two hours and done."
- no: "I use it every day now."
- no: "The bill arrived on Tuesday."
- no: "I set up a direct debit for it."
- no: "She checked in on me twice that night."

## stage/use
Everyday use, once the newness is gone.

- phase: during

### Use when
They say how they use it as a matter of course: how often, what for, for how long.
### Not when
The first days (stage/start), or something broke and they ask for help (stage/help).
### Match
- @use THEN/6 @often
- @often THEN/1 @we THEN/1 @use
- (use OR uses OR used OR using) THEN/0 (it OR them OR this OR mine OR ours) THEN/0 (for OR to OR at OR on OR with OR when OR whenever OR mainly OR mostly)
- mainly use, mostly use, mainly used, mostly used, been using, take it everywhere, take it with me, still use, still using, still wear, still drive
- had THEN/2 for THEN/3 (years OR months) THEN/1 now, (had OR owned) THEN/0 (it OR them OR this OR mine OR ours) THEN/1 for THEN/3 (years OR months), on it THEN/0 @often
- been THEN/0 (with them OR with you OR a customer OR a member OR a client OR a patient OR going OR coming OR shopping OR banking OR wearing OR driving) THEN/5 (years OR months OR since)
- day to day, everyday use, daily use, normal use, regular use, heavy use, constant use, day in day out, week in week out
- part of @my THEN/1 (routine OR day OR morning OR life), second nature, still going strong, never leaves my
- (couldn't OR can't OR cannot OR wouldn't) THEN/4 without THEN/0 (it OR them OR this OR the app OR mine)
- (driven OR worn OR ridden) THEN/1 (it OR them) THEN/0 (for OR every OR since OR all), slept on it, slept in it
- (run OR runs OR manage OR track OR plan OR organise OR organize OR does OR reads) THEN/4 (on it OR with it OR through it)
- @my THEN/0 (usual OR regular OR weekly OR favourite OR favorite) THEN/0 (table OR order OR coffee OR class OR swim OR spot OR shop OR seat)
- during @my stay, during the stay, on the flight, on @my flight, during the flight, during @my treatment, during the class
- every day, daily, most days, once a week, twice a week, all the time, every morning, every week, constantly [after: (how often OR what OR when OR how) THEN/6 (use OR using OR go OR wear OR drive OR visit)]
### Except
- (charge OR charged OR charges OR billed OR pay OR paid OR call OR called OR rang OR email* OR go up OR goes up) THEN/8 @often
- stopped using, quit using, gave up using, no longer use, used to use, (flight OR class) THEN/2 (cancelled OR canceled), bill, invoice, go for a walk, go for a run
- (had OR been) THEN/2 (problems OR trouble OR issues)
### Examples
- yes: "I use it every day on the train to work."
- yes: "We've had the machine for six years now and it's still going strong."
- yes: "My kids play with it all the time."
- yes: "I couldn't live without it, it's part of my routine."
- yes: "Q: How often do you use the app? A: Most days, I'd say."
- no: "I stopped using it in the spring."
- no: "They charge me for it every month."
- no: "I called them every day for a week."
- no: "The first time I used it I burnt my hand."

## stage/help
Something is wrong or unclear and they ask for help, complain or have it mended.

- phase: during

### Use when
Calls, chats, e-mails, visits to a desk, tickets, repairs, warranty claims, complaints.
### Not when
The question is about a bill and no more (stage/pay), or they call to cancel (stage/leave).
### Match
- @contact THEN/3 @helpers, customer service, customer services, customer support, tech support, call centre, call center, helpline, help desk, helpdesk
- @contact THEN/1 (them OR you OR up OR in) THEN/6 (because OR about OR to say OR to ask OR to report OR to complain OR straight away OR for help)
- @broken THEN/14 @contact, @contact THEN/8 (because OR when OR about) THEN/6 @broken
- (opened OR raised OR logged OR submitted OR filed OR lodged OR made OR put in OR open OR raise OR file OR make) THEN/2 (ticket OR case OR complaint OR claim OR support request), support ticket*, ticket number, case number
- live chat, web chat, chatbot, chat bot, the chat, on hold, call out, ombudsman, help page, help pages, knowledge base
- complain, complained, complaining to, formal complaint, my complaint, our complaint
- (report OR reported OR reporting OR explain OR explained OR described) THEN/2 (fault OR problem OR issue OR leak OR error OR outage)
- (ask OR asked OR asking) THEN/6 for THEN/1 help, (needed OR got OR wanted) THEN/1 help THEN/0 (with OR from), asked for advice
- (sent OR took OR taken OR booked OR brought OR send OR take) THEN/8 (for repair OR for repairs OR repaired OR fixed OR mended OR looked at), (sent OR send) THEN/0 (someone OR somebody OR an engineer OR a technician) THEN/0 (out OR round), under warranty, warranty claim, repair appointment, lost property
- (engineer* OR technician* OR plumber* OR mechanic* OR electrician* OR they) THEN/2 (came out OR came to fix OR came to look OR to fix OR repaired OR mended)
- @mended THEN/2 (claim OR problem OR issue OR fault OR flood OR leak OR complaint OR mess OR breakdown OR boiler OR damage OR mix up)
- (support OR repair OR helpdesk OR help desk) THEN/0 @person, @person THEN/3 (desk OR on the phone) THEN/5 (@mended OR helped OR got), (agent OR adviser OR advisor) THEN/0 (said OR told OR wrote OR asked OR promised)
- transfer THEN/0 @me, transferred THEN/0 @me, put @me through, hung up on @me, troubleshooting
- rang, phoned, called, emailed, asked [after: (what did you do OR who did you OR went wrong OR goes wrong OR go wrong OR problem OR get help)]
### Except
- (rang OR called OR phoned OR emailed OR ring OR call) THEN/3 to THEN/1 (cancel OR order OR book OR close), sales call*, cold call*, @bought over the phone
- can't complain, cannot complain, couldn't complain, nothing to complain, is called, it's called, so called, in the chat
### Severity
- 1: complaint, ombudsman, complained
### Examples
- yes: "I rang the helpline because the screen went blank."
- yes: "We opened a ticket on Monday and had an answer by lunch."
- yes: "The chatbot sent me round in circles."
- yes: "Two technicians came out to look at the boiler."
- yes: "Q: What did you do when it went wrong? A: I phoned them, of course."
- no: "I can't complain, it runs well."
- no: "I rang them to cancel."
- no: "The app is called something silly."
- no: "I never had to ring the helpline."

## stage/pay
Bills, prices, charges, payment and refunds, once they are customers.

- phase: during
- negation: keep

### Use when
They get a bill, pay it, query a charge, see a price go up, wait for money back.
### Not when
They pay at the moment of buying (stage/buy), or compare prices beforehand (stage/choose).
### Match
- (the OR my OR our OR your OR a OR that OR this OR their OR first OR last OR final OR wrong OR new OR each OR phone OR gas OR energy OR electricity OR water OR monthly) THEN/0 (bill OR bills), billed, invoice, invoices, invoiced
- direct debit*, standing order*, payment plan, instalment*, installment*, monthly payment*, payment terms, bank statement, meter reading*, estimated bill*
- (charge OR charged OR charging OR charges) THEN/2 (me OR us OR my OR our OR twice OR for OR extra OR too much OR double), overcharged
- (took OR taken OR take OR takes OR goes OR went OR came) THEN/4 (out of OR from) THEN/0 @my THEN/1 account
- (pay OR pays OR paying OR paid OR costs me OR costs us) THEN/3 (every month OR each month OR a month OR per month OR monthly OR a year OR yearly OR on time OR late OR extra OR too much OR by direct)
- (pay OR pays OR paying OR paid) THEN/1 (bill OR bills OR rent OR premium OR subscription), what I'm paying, what we're paying
- @price THEN/3 @rises, put THEN/2 prices up, price rise*, price increase*, price hike*
- refund, refunds, refunded, refunding, reimburs*, money back, credit note, cashback, overpaid, (pounds OR dollars OR euros OR money) THEN/1 coming back
- late fee*, hidden fee*, admin fee*, monthly fee*, annual fee*, service fee*, bank charge*, late charge*, surcharge*
- (renew OR renewal) THEN/2 (price OR quote OR cost OR premium OR notice)
- (card OR payment) THEN/2 (declined OR rejected OR failed OR expired OR bounced)
- took THEN/0 (the OR my OR our) THEN/0 (money OR payment) THEN/2 (twice OR again OR early OR anyway)
- every month, monthly, by card, fine, too much, clear, wrong [after: (how OR what OR do you) AND (bill OR bills OR billing OR pay OR paying OR payment OR invoice)]
### Except
- pay attention, paid attention, pay rise, well paid, fits the bill, foot the bill, price to pay, in charge, free of charge, fully charged, charge THEN/1 (phone OR battery)
- prices everywhere, prices THEN/4 everywhere, petrol prices, house prices
### Severity
- 1: overcharged, wrong, twice, double*
### Examples
- yes: "The bill came and it was forty pounds more than last month."
- yes: "They charged me twice for the same night."
- yes: "I pay by direct debit, so I never look."
- yes: "I'm still waiting for my refund."
- yes: "Q: How do you find paying? A: Monthly, by card, no trouble."
- no: "I should have paid more attention."
- no: "She was in charge of the desk."
- no: "It takes an hour to charge the battery."
- no: "I placed the order on a Sunday."

## stage/change
Something about what they have changes: an upgrade, a move, a swap, a return, an addition.

- phase: during
- negation: keep

### Use when
They upgrade, downgrade, move, rebook, exchange, send back, renew or add to what they have.
### Not when
They end it altogether (stage/leave).
### Match
- @we THEN/3 (upgrade OR upgraded OR upgrading), upgrade to, upgraded to, upgrading to, downgrade, downgraded, downgrading, traded in, trade in, part exchange*
- (move OR moved OR moving) THEN/3 (house OR home OR flat OR apartment OR office OR offices OR premises), new address, change of address, name change
- (change OR changed OR changing OR switch OR switched OR swap OR swapped OR move OR moved OR amend OR amended OR rebook OR rebooked) THEN/2 @plan
- (I OR we OR had to OR wanted to OR asked to OR let me OR let us) THEN/0 (reschedule OR rescheduled OR rebook OR rebooked OR postpone OR postponed)
- (send OR sent OR sending OR shipped OR posted) THEN/0 (it OR them OR one OR two OR both OR the OR my OR those) THEN/2 back, (take OR took OR taking OR taken) THEN/0 (it back OR them back OR one back), (take OR took OR taking) THEN/2 back THEN/0 (for OR because OR to the shop OR to the store)
- (return OR returned OR returning) THEN/0 (it OR them OR mine OR the OR both), returns label, returns policy, return label, return slip, returns desk
- (didn't fit OR doesn't fit OR too small OR too big OR too tight OR wrong size) THEN/8 (back OR return* OR exchang* OR swap*)
- (exchange OR exchanged OR swap OR swapped) THEN/1 (it OR them OR for a OR for the)
- (add OR added OR adding OR put) THEN/4 to THEN/1 (policy OR plan OR account OR contract OR insurance OR booking OR order), (added OR add OR adding) THEN/2 (user OR users OR licences OR licenses OR driver OR line)
- (renew OR renewed OR renewing OR extend OR extended OR extending) THEN/2 (@contract OR stay)
- (pause OR paused OR pausing OR freeze OR froze OR suspended) THEN/1 (membership OR subscription OR account OR deliveries OR plan)
- (went OR go OR gone OR grown OR moved) THEN/0 (up OR down OR from) THEN/4 (a size OR tier OR plan OR package OR seats OR licences OR licenses OR users), (bigger OR smaller OR different) THEN/0 (size OR room OR plan OR model) THEN/2 (instead OR please)
- upgraded, swapped, sent it back, moved, rebooked [after: change OR changed OR changing OR upgrade OR move OR moved OR return]
### Except
- (return OR returned OR returning) THEN/1 (call OR calls OR email OR emails OR favour OR customer), changed my mind, took me back, took us back, back to life, changing room*, they froze, to be repaired
- (should OR need to OR needs to OR they) THEN/1 (upgrade OR upgraded), (not to OR didn't OR won't OR never) THEN/0 (renew OR renewed)
- to a competitor, to another provider, to another company, to another bank, elsewhere
### Examples
- yes: "I upgraded to the bigger package when the twins came."
- yes: "We moved house in May and they moved the contract with us."
- yes: "I sent the shoes back because they pinched."
- yes: "Adding my son to the policy took one phone call."
- yes: "I had to change the date of the booking twice."
- no: "They never returned my call."
- no: "It changed my life, that machine."
- no: "I cancelled the whole thing in June."
- no: "We bought return tickets to Leeds."

## stage/leave
They go, are about to go, or have gone: cancelling, switching away, stopping.

- phase: after
- beats: stage/change

### Use when
Cancellation, notice, closing an account, moving to somebody else, simply no longer coming.
### Not when
A single booking or appointment is cancelled and they stay, or they leave a building.
### Match
- (cancel OR cancelled OR canceled OR cancelling OR ended OR ending OR terminate OR terminated OR quit OR close OR closed OR closing OR delete OR deleted OR dropped) THEN/2 @contract
- (I OR we) THEN/2 (cancelled OR canceled OR quit) AND NOT @booking, cancelling was, (trying OR tried OR wanted OR rang OR called OR phoned OR ready OR about OR going) THEN/0 to cancel
- deleted the app, deleted it, uninstalled, uninstalling, unsubscribe, unsubscribed
- (leave OR left OR leaving OR ditched OR dumped) THEN/0 (them OR you OR the company OR the bank OR the gym OR the provider OR for good OR for a competitor OR for another OR for someone else)
- (switched OR switching OR switch OR moved OR moving OR changed OR changing OR went OR going OR gone OR transferred) THEN/4 @elsewhere
- (took OR taken OR take OR taking OR pulled OR moved OR withdrew) THEN/0 @my THEN/0 (business OR custom OR money OR savings) THEN/0 (elsewhere OR out OR away), lost @me as a customer, lost @my business, lost @my custom
- (gave OR given OR give OR handed in) THEN/4 notice, notice period, exit fee*, termination fee*, cancellation fee*
- (didn't OR didnt OR won't OR wont OR not OR never OR decided not to) THEN/2 (renew OR renewed OR renewing OR go back OR going back OR be back OR use them again OR be using), haven't been back, never been back
- stopped THEN/0 (using OR going OR buying OR shopping OR ordering OR coming), gave up using, gave up going, quit using
- @we THEN/0 left THEN/0 (in OR over OR after OR because OR since) AND NOT (room OR restaurant OR hotel OR house OR bag)
- no longer THEN/0 (a customer OR a member OR with them OR use OR go OR shop OR bank), (don't OR dont OR no longer) THEN/0 (go OR shop OR bank OR eat OR buy) THEN/0 there, former customer, ex customer
- decided to leave, thinking of leaving, thought of leaving, thinking about leaving, ready to leave, jumped ship, parted ways, walked away, voted with my feet
- (I'm with OR we're with OR gone to OR went to OR moved to OR switched to) THEN/0 (somebody else OR someone else OR another OR a rival OR a competitor OR the competition)
- switched, cancelled, price, cheaper, moved away, found a better, better offer [after: (why OR what OR when) THEN/8 (leave OR left OR cancel* OR switch* OR stop OR stopped)]
### Except
- (they OR airline OR driver OR courier OR hotel OR clinic OR surgery) THEN/1 (cancelled OR canceled), (left OR leave) THEN/0 (them OR you) THEN/0 (a OR alone OR be OR to OR in OR with)
- (never OR wouldn't OR won't OR no reason to OR not) THEN/2 (leave OR leaving OR switch OR switching OR cancel), left over
- (go back OR going back) THEN/0 (on OR to work OR to sleep OR to bed), gone to another room, went to another room, reinstall*, re installed, re downloaded, downloaded it again, quit THEN/1 job
### Severity
- 3: competitor, elsewhere, never again, solicitor*
### Examples
- yes: "I cancelled my subscription that same night."
- yes: "We moved our business to a competitor in the autumn."
- yes: "They made it impossible to close the account."
- yes: "I stopped going after Christmas."
- yes: "Q: Why did you leave? A: The price, and I found a better one."
- no: "They cancelled my appointment twice."
- no: "I left them a good review."
- no: "I'd never leave them."
- no: "We left the restaurant at ten."

## stage/come-back
They return after having left, or try once more.

- phase: after
- beats: stage/leave

### Use when
Rejoining, resubscribing, giving a second chance after a break.
### Not when
A regular customer comes again as usual, or staff come back.
### Match
- rejoin*, re joined, resubscrib*, re subscribed, reinstall*, re installed, reactivat*, reopened my account, signed up again, signed back up, joined again, subscribed again, started using THEN/1 again
- (go back to OR went back to OR gone back to OR going back to OR came back to OR come back to OR coming back to OR returned to OR moved back to OR back with) THEN/0 (them OR you OR my old OR our old OR my first OR the same), @we THEN/1 switched back
- crawling back, crawled back, came running back, back in the fold, tail between my legs, tail between our legs
- (won OR win OR tempted OR lured OR drew) THEN/0 @me THEN/0 back, got @me back THEN/0 (with OR as), tried THEN/0 (them OR you) THEN/0 again
- (gave OR give OR giving OR given OR deserve OR deserved) THEN/2 (another chance OR second chance OR another go OR another try OR another shot OR one more chance)
- (left OR cancelled OR canceled OR switched OR quit OR stopped OR sworn off OR swore off) THEN/14 (@came-back OR back again)
- first time back, back as a customer, a customer again, a member again, using them again, here I am again, here we are again
- (I'm OR we're OR I am OR we are) THEN/1 back with, well I'm back, so I'm back, now I'm back, here I'm back
- (back OR again) THEN/1 after THEN/3 (years OR months OR year OR break OR gap), (year OR years OR months) THEN/2 later THEN/4 @came-back
- (I OR we) THEN/1 (came back OR went back OR returned) THEN/0 (because OR when OR since OR after), new THEN/0 (owner OR owners OR management) THEN/8 back
- (booked OR joined OR subscribed OR signed) THEN/1 again THEN/3 (after OR because OR since OR years)
- swore I'd never THEN/8 (but OR back OR again), thought I'd never THEN/4 back
- they asked, better offer, missed, better price, new owner, the others were [after: come back OR came back OR return OR rejoin OR go back OR went back]
### Except
- back to THEN/2 (work OR sleep OR bed OR room OR normal OR square one OR school OR desk OR reception OR hotel), back with THEN/0 (a OR an OR the OR my OR news) THEN/2 (answer OR reply OR quote OR drinks OR bill OR part OR news)
- (engineer OR plumber OR he OR she OR they OR driver OR fault OR problem OR noise OR pain) THEN/0 (came back OR come back OR returned OR went back)
- (delete* OR uninstall* OR update* OR fix* OR work*) NEAR/12 (reinstall* OR re installed), (keep OR keeps) THEN/1 (coming back OR going back), (will OR would) THEN/0 (come back OR be back OR go back), come back soon
### Examples
- yes: "After a year with the other lot we went back to them."
- yes: "I rejoined in January when the new pool opened."
- yes: "I gave them another chance after the refund."
- yes: "So here I am again, tail between my legs."
- yes: "Their new manager won us back."
- no: "The engineer came back with the part."
- no: "I'll never go back there."
- no: "We keep coming back, every summer."
- no: "Nobody got back to me."

## handoff/passed-on
They are sent from one person, department or channel to another and nobody owns it.

- severity: 2
- cause: process
- phase: during

### Use when
Transfers, "not my department", one blaming the other, sent to the website and back.
### Not when
The only trouble is saying it all again (handoff/repeat), or it got lost on the way (handoff/dropped).
### Match
- (transferred OR passed OR passing OR bounced OR shunted OR pushed OR handed OR batted OR shuffled OR kicked OR fobbed) THEN/2 (around OR round OR between OR from one OR department* OR back and forth OR @someone-else), (sent OR sending) THEN/2 (between OR from one OR back and forth), sent @me THEN/1 @someone-else
- (got OR kept OR keep OR being OR I was OR we were) THEN/0 (transferred OR transferring OR redirected), (transfer OR transfers OR transferred OR transferring OR redirected) THEN/0 @me
- pillar to post, pass the parcel, passing the buck, pass the buck, passed the buck, in circles, round the houses, wild goose chase, merry go round, run around, runaround, hot potato
- (not OR isn't OR wasn't) THEN/1 (my department OR our department OR their department OR his department OR her department OR my job OR our job OR their job OR our problem OR their problem OR our responsibility OR their responsibility)
- wrong department, different department, another department, that's a different team, nothing to do with us, we don't deal with, don't deal with that, someone else's job, somebody else's job, someone else's problem, somebody else's problem
- @dept THEN/4 (say OR says OR said OR blame OR blames OR blamed OR tell OR tells OR told OR send OR sends OR sent OR swear* OR refer*) THEN/6 @dept
- (blame OR blamed OR blaming) THEN/2 (each other OR one another OR the other), (pointed OR pointing OR point) THEN/2 (finger OR fingers OR at each other)
- @nobody THEN/2 (owns OR owned OR take ownership OR takes ownership OR took ownership OR take responsibility OR takes responsibility OR took responsibility OR wanted to deal OR wanted to know), (each OR every) THEN/0 (department OR team OR office) THEN/5 @someone-else
- (told OR asked OR advised) THEN/0 @me THEN/0 to THEN/0 (ring OR call OR phone OR ask OR try OR contact OR email OR speak to OR go to OR go back to) THEN/1 (@dept OR @someone-else)
- (said OR says) THEN/1 (ring OR ask OR call OR try OR contact OR email OR speak to) THEN/0 (@dept OR @someone-else), (you'll have to OR you'll need to OR you need to) THEN/0 (ring OR call OR ask OR speak to) THEN/1 (@dept OR @someone-else)
- (spoke OR spoken OR talked OR talk OR speak OR on the phone OR dealt) THEN/1 @many THEN/1 (people OR departments OR agents OR advisers OR advisors OR reps)
- (passed OR handed OR passes) THEN/0 @me THEN/0 (on OR on to OR over to), (put OR putting OR puts) THEN/2 through THEN/3 (@someone-else OR again OR back), (sent OR sends OR referred OR directed) THEN/0 @me THEN/0 (back to OR on to OR over to) THEN/1 (@dept OR first OR desk OR counter)
- (I was OR we were OR got) THEN/0 (sent OR passed OR bounced) THEN/1 from, (third OR fourth OR fifth) THEN/0 (department OR adviser OR advisor OR agent OR desk OR counter)
- three, four, five, six, loads, too many, lost count [after: how many THEN/1 (people OR departments OR transfers) THEN/8 (speak OR spoke OR transfer* OR passed OR through)]
### Except
- (transferred OR transfer) THEN/3 (number OR account OR contract OR money OR ownership OR prescription OR savings OR pension), passed away, (passed OR pass) THEN/2 (exam* OR test*)
- @dept THEN/0 (never OR didn't OR hadn't), sent @me another, sent @me THEN/0 (a different OR the wrong OR the next OR the other)
### Severity
- 3: cut off, gave up, hung up, three times, four times, five times, cancel*
### Examples
- yes: "They transferred me three times and then the line went dead."
- yes: "Billing says it's sales, and sales says it's billing."
- yes: "I got passed around like a parcel."
- yes: "That's not my department, he told me."
- yes: "Q: How many people did you speak to? A: Five, at least."
- no: "I've never been passed around."
- no: "I transferred my number over to them."
- no: "My father passed away in March."
- no: "They sent me another one for free."

## handoff/repeat
They have to say, fill in or show the same thing again because it did not travel with them.

- severity: 2
- cause: process
- phase: during

### Use when
The same facts are given to a second person, channel, form or visit.
### Not when
Staff explain something again, or read the facts back to confirm.
### Match
- @tell NEAR/6 @again, broken record, like a parrot, groundhog day, (sick OR tired OR fed up) THEN/1 (explaining OR repeating)
- @next-one NEAR/6 (@tell OR @facts OR same question* OR fill in OR fill out OR whole story)
- start again, started again, starting again, start over, starting over, start all over, start* ... from scratch, start* ... from the beginning, start* ... from zero, "back to square one"
- @same NEAR/6 (tell OR telling OR told OR explain* OR give OR giving OR gave OR ask OR asked OR asking OR asks OR fill OR filled OR filling OR send OR sent)
- repeat* THEN/1 (myself OR yourself OR ourselves OR everything OR it all OR my story OR my details)
- (fill OR filled OR filling OR enter OR entered OR type OR typed OR send OR sent OR upload OR uploaded OR show OR submit OR submitted) THEN/5 (again OR twice OR three times OR second time) AND (form OR forms OR details OR documents OR id OR paperwork OR application)
- @facts NEAR/6 (@again OR then the OR every time OR each time)
- already THEN/1 (filled in OR filled out OR given OR told OR explained OR provided OR uploaded OR answered) THEN/6 (online OR them OR him OR her OR once OR before OR the other OR someone else OR somebody else)
- (tell OR told OR explain OR explained OR give OR gave) THEN/6 (one OR first) THEN/8 (then to OR the next OR the second OR another)
- (tell OR telling OR told OR explain OR explaining OR explained OR give OR giving) THEN/8 (and then to the OR and then again to OR then told the)
- (explain OR explained OR explaining OR told OR tell OR telling OR describe OR described) THEN/5 (three OR four OR five OR six OR seven OR several) THEN/1 (people OR departments OR agents OR nurses OR doctors OR times)
- (each one OR every one OR they all OR everyone OR everybody) THEN/1 (asks OR asked OR ask) THEN/0 (my OR for my OR for our OR what OR the same), (asks OR asked OR asking) THEN/2 (from scratch OR all over again)
- twice, three, four, five, every time, each time, lots, loads, several, too many, yes, yeah, always [after: (how many times OR how often OR have to OR had to OR having to) AND (explain* OR repeat* OR tell OR story)]
### Except
- sound like a broken record, never THEN/5 again, repeat customer*, repeat business, repeat prescription*, (told OR tell) THEN/1 @again THEN/0 (to OR not), (told OR tell OR telling) THEN/2 (friend* OR everyone OR everybody OR kids OR you)
- (he OR she OR they OR engineer* OR nurse OR doctor OR adviser OR teacher) THEN/1 (explained OR explains OR told OR showed OR went over OR went through) THEN/6 @again
- (router OR box OR laptop OR computer OR phone OR machine OR app OR engine OR car OR noise OR rain*) THEN/3 start*
### Severity
- 3: cancel*, gave up, in tears, hung up, four times, five times, six times
### Examples
- yes: "I had to explain it all again to the next person."
- yes: "Every nurse asked me the same questions."
- yes: "Back to square one each time I rang."
- yes: "I filled in the same form three times, once on paper."
- yes: "Q: Did you have to explain it again? A: Every time."
- no: "I never had to repeat myself."
- no: "He explained it again until I got it."
- no: "I'm a repeat customer of theirs."
- no: "The laptop kept starting again by itself."

## handoff/dropped
Something got lost between two people, departments or channels, and nobody noticed.

- severity: 2
- cause: process
- phase: during

### Use when
A message, file, order or promise did not reach the next one; one part of the company does not know what the other did.
### Not when
It reached them, but late, or the customer lost it.
### Match
- (fell OR fall OR falls OR falling OR slipped OR got lost) THEN/1 (through the cracks OR through the net OR between the OR between two), lost in the system, black hole, dropped the ball
- @didnt THEN/4 (passed it on OR pass it on OR passed on OR pass on OR passed that on OR passed the message OR pass the message OR told the OR tell the OR been told OR get the message OR got the message OR written down OR in the notes OR on the system OR read the notes OR handed over)
- @didnt THEN/2 (talk to each other OR talking to each other OR speak to each other OR speaking to each other OR communicate OR joined up)
- (no OR any OR without) THEN/0 (record OR records OR trace OR notes OR history) THEN/0 (of OR about OR that OR from), nothing on file, nothing on the system, nothing in the notes, (had OR have OR was OR were) THEN/0 (no record OR no notes OR no trace)
- (couldn't find OR can't find OR lost OR lose OR losing OR mislaid OR misplaced) THEN/1 (my OR our OR the OR all) THEN/2 @papers
- @papers THEN/3 (never got OR never reached OR never arrived OR never made it OR went missing OR gone missing OR got lost OR was lost OR were lost OR disappeared OR vanished OR never came through)
- @papers THEN/3 (hadn't OR didn't OR never OR not) THEN/1 (carried over OR carry over OR come across OR come through OR get through OR transferred OR reached)
- left hand THEN/5 right hand, no handover, poor handover, (each OR one) THEN/2 (thought OR assumed) THEN/1 the other
- (@worker OR @dept) THEN/4 @unaware THEN/3 (why OR who OR what I'd OR what we'd OR what had OR what the other OR what the first OR of it OR about OR of me OR of my OR I was OR I'd OR we'd OR my OR our)
- (handed OR passed OR referred OR escalated OR forwarded OR take over OR taking over) THEN/8 (nobody OR no one OR never OR silence OR not a word)
- (said OR promised OR supposed) THEN/6 (call OR ring OR in touch OR pass it on) THEN/4 (nobody OR no one OR never did), @nobody THEN/2 (ever did OR picked it up OR picked up OR followed up OR took over OR taken over)
- @seller THEN/4 (promised OR agreed OR said OR told @me) THEN/8 (nobody OR no one OR @unaware)
- (left OR moved on OR retired OR on holiday OR off sick) THEN/6 (nobody OR no one), (cut off OR disconnected OR line went dead) NEAR/6 (transfer* OR put through)
- no, nothing, nope, none, not a thing, not at all, they didn't [after: (have OR had OR know OR knew OR see OR told OR passed) THEN/8 (notes OR record OR records OR history OR what had happened OR message OR on)]
### Except
- (I OR we) THEN/1 (couldn't find OR can't find OR lost OR mislaid OR misplaced OR forgot), track record
- (I OR we) THEN/0 (didn't OR never OR haven't) THEN/0 (tell OR told), tell the difference, tell the truth, tell the time
### Severity
- 3: gave up, cancel*, in tears, weeks, months, solicitor*, lawyer*
### Examples
- yes: "My referral never reached the hospital."
- yes: "The sales guy promised it, but nobody had told the installers."
- yes: "It fell through the cracks when our account manager left."
- yes: "They had no record of my first call."
- yes: "Q: Did the engineer know what had happened? A: Not a thing."
- no: "I lost the paperwork myself."
- no: "She had all the notes in front of her."
- no: "You couldn't tell the difference."
- no: "They have a good track record."

## moment/first-impression
What struck them at the very first contact, good or bad.

- phase: before

### Use when
They tell the first glance, the first minutes, the first word.
### Not when
The first weeks of use (stage/start).
### Match
- first impression*, initial impression*, first glance, first sight, first thought was, my first thought, first reaction, initial reaction, gut feeling
- (the minute OR the moment OR the second OR the instant OR as soon as) THEN/0 (I OR we OR you) THEN/0 @went-in, (the minute OR the moment OR the second OR as soon as) THEN/0 (I OR we) THEN/0 (saw OR met OR heard) THEN/8 @thought
- from the first THEN/0 (minute OR moment OR second OR hello OR call OR email), from the word go, right from the off
- first thing THEN/0 (I OR we OR you OR that) THEN/1 (saw OR see OR noticed OR notice OR thought OR heard OR hit OR struck)
- struck @me, hit me straight away, noticed straight away, noticed right away, noticed immediately
- (when OR first time) THEN/0 (I OR we) THEN/0 first THEN/0 (saw OR walked in OR opened OR met OR logged in OR went in OR arrived OR visited OR tried)
- the first time @we THEN/0 (saw OR walked in OR met OR went in)
- @went-in THEN/0 and thought, @went-in THEN/16 (I thought OR we thought OR I knew OR we knew OR I felt OR we felt OR I was like)
- when @we THEN/0 (arrived OR got there OR pulled up OR walked in OR turned up) THEN/3 (nobody OR no one OR were greeted OR was greeted OR welcomed OR there was OR there were OR it looked OR it felt), (looked OR seemed OR smelled OR smelt) THEN/6 (when I OR when we) THEN/0 @went-in
- (greeted OR welcomed) THEN/2 (at the door OR on arrival), walking in THEN/4 (felt OR was like)
- off to a THEN/0 (good OR bad OR great OR poor OR terrible OR shaky OR flying) THEN/0 start, a great start, a good start, a bad start, set the tone, didn't bode well
- good, bad, great, wow, lovely, poor, impressed, professional, scruffy, cold, warm, small, friendly [after: first impression* OR (first THEN/3 (notice OR think OR strike))]
### Except
- first thing in the morning, love at first sight, as I thought, than I thought
### Examples
- yes: "From the minute we walked in it felt like home."
- yes: "My first impression was, this is never going to work."
- yes: "The first thing I noticed was the smell."
- yes: "When I first opened it I thought somebody had used it already."
- yes: "Q: What was your first impression? A: A bit scruffy, if I'm honest."
- no: "I rang first thing in the morning."
- no: "It arrived the minute I'd gone out."
- no: "The first bill was wrong."
- no: "We've been there ten years."

## moment/turning-point
The moment from which they saw the company differently, for better or worse.

- phase: after

### Use when
They say that something changed then: trust won or lost, a doubt gone, a habit begun.
### Not when
They left on the spot (moment/last-straw).
### Match
- turning point, tipping point, game changer, watershed, defining moment, moment of truth, everything changed, (that OR this OR it OR which) THEN/2 changed everything, then that I realised, then that I realized, that changed it all, penny dropped, it dawned on me
- (that's when OR that was when OR that was the moment OR that was the point OR that's the moment OR that was the day) THEN/3 (clicked OR changed OR I realised OR I realized OR we realised OR we realized OR I knew OR we knew OR trusted OR turned OR became OR fell in love)
- it clicked, it all clicked, suddenly clicked
- from then on, from that day, from that moment, from that point, since that day, since that moment, ever since that, never looked back
- (after that OR since that) THEN/0 @we THEN/0 (never OR always OR trusted OR stopped OR started OR couldn't OR lost OR knew)
- won @me over, won @me round, win me over, converted me, made a fan of me, made me a fan, made me a believer, customer for life, turned me right round, turned me into
- (changed OR changes OR change) THEN/1 (my opinion OR our opinion OR my view OR our view OR my mind about them OR my mind about you OR how I see OR how we see OR how I feel OR how I felt OR the way I see OR the way we see OR how I saw)
- restored @my THEN/0 (faith OR trust OR confidence), (lost OR losing) THEN/0 (all OR my OR our) THEN/1 (faith OR trust OR confidence) THEN/0 in
- turned things around, turned it around, turned it round, went downhill, gone downhill, downhill after, downhill from, never the same after, never the same again
- (sceptic* OR skeptic* OR unsure OR about to leave OR ready to leave OR nearly left) THEN/8 (until OR till OR but then)
- in a different light, in a new light, with different eyes, with new eyes, been a fan since, up until then, up to then
- yes, when, the day, the time, after, once [after: turning point OR (moment THEN/6 (changed OR change)) OR (when THEN/4 (change* OR turn*))]
### Except
- turned around in, turned it round in
### Examples
- yes: "That was the turning point for me, they rang before I had to."
- yes: "From that day on I stopped trusting a word they said."
- yes: "I was sceptical until the first winter, then it won me over."
- yes: "That's when it clicked, they actually listen."
- yes: "Q: Was there a moment that changed things? A: The day the roof leaked."
- no: "I changed my mind about the colour."
- no: "It has always been the same with them."
- no: "That's when the bus came."
- no: "I've been there since that winter."

## moment/last-straw
The thing after which they had had enough.

- phase: after

### Use when
One more disappointment and they gave up, left or decided to leave.
### Not when
They complain without drawing a line.
### Match
- last straw, final straw, broke the camel's back, final nail, last nail, nail in the coffin, final insult
- enough is enough, enough was enough, that was enough, said enough, said no more
- (@we OR just OR finally) THEN/1 (had enough OR had it with OR had it up to here), had enough of
- I was done, we were done, I'm done, done with them, done with you, so done
- (that was it OR that's it) THEN/0 (for me OR for us OR I'm done OR I left OR we left OR I cancelled), that did it, that finished it, that was the end of it, thought that's it, said that's it, that was me gone, that was us gone, what finally did it
- drew the line, draw the line, crossed the line, over the edge, I snapped, finally snapped, pulled the plug, threw in the towel
- patience ran out, ran out of patience, lost patience, lost @my patience, lost all patience, end of my tether, end of our tether, wits end, breaking point, reached @my limit
- (that's OR that was) THEN/0 (when OR why) THEN/0 @we THEN/1 (cancelled OR canceled OR left OR gave up OR switched OR quit OR closed OR moved OR to leave)
- (after that OR after which OR at that point OR at which point) THEN/0 @we THEN/0 (cancelled OR canceled OR left OR gave up OR switched OR quit OR walked out)
- never again, I walked out, we walked out
- one THEN/2 too many, once too often, couldn't take any more, couldn't take it any more, couldn't take it anymore, can't take any more, can't take it anymore
- put up with THEN/10 (but OR until)
- when they, the price, the day, the third time, the bill, probably [after: last straw OR final straw OR ((made OR make) THEN/1 (leave OR cancel OR go OR switch OR give up))]
### Except
- snapped THEN/1 (off OR in half OR in two OR at OR shut), I'm done THEN/1 (with my OR by OR at OR for), had enough THEN/0 (room OR space OR time OR money OR seats OR staff OR food OR to)
- never again THEN/1 (had OR did OR saw OR worry), one too many drinks, that was enough THEN/0 (to OR for), walked out THEN/1 (happy OR smiling OR with OR on)
### Examples
- yes: "The third wrong bill was the last straw."
- yes: "That was it for me, I cancelled on the spot."
- yes: "After the second flood I'd had enough."
- yes: "Never again, not if they paid me."
- yes: "Q: What made you leave in the end? A: The price going up, probably."
- no: "We had enough room for the four of us."
- no: "The handle snapped off on day two."
- no: "The bill was wrong again."
- no: "They're all done by five."

## moment/made-my-day
A moment of delight: a kindness or surprise that they still smile about.

- phase: during

### Use when
Something small or large made them happy beyond what they paid for.
### Not when
They are plainly satisfied.
### Match
- (made OR makes OR make) THEN/0 (my OR our OR her OR his OR their) THEN/1 (day OR week OR month OR year OR night OR evening OR morning OR birthday OR holiday OR trip OR christmas OR honeymoon)
- couldn't stop smiling, can't stop smiling, couldn't stop grinning, couldn't believe @my luck, ear to ear, put a smile, big smile, huge smile, made @me smile, still smile, still makes me smile
- (smiled OR smiling OR grinned OR grinning OR beaming OR singing OR laughing) THEN/1 (all day OR all the way OR all week OR for days OR like a child)
- over the moon, cloud nine, walking on air, walked on air, out on air, tickled pink, cheered me up, cheered us up, heart melted, warmed my heart, jumped for joy, felt like royalty, felt like a queen, felt like a king
- (moved OR reduced OR brought) THEN/2 to tears, tear to my eye, tears of joy, happy tears, tears in my eyes, was thrilled, were thrilled, thrilled to bits, lump in my throat, could have hugged, could've hugged, could have kissed, choked up, (cried OR crying) THEN/3 (happy OR kind OR joy)
- (so OR really OR very OR deeply OR quite) THEN/0 touched
- (lovely OR wonderful OR nice OR best OR nicest OR beautiful OR amazing OR sweet OR great) THEN/0 surprise, out of the blue THEN/8 (free OR upgrade* OR flowers OR gift OR card OR cake)
- (blew OR blown) THEN/0 (me away OR us away OR away)
- I'll never forget, I will never forget, unforgettable, still talk about it, kept the card, still have the card, nicest thing, kindest thing, sweetest thing, so special
- (waiting OR left OR sent OR brought OR gave OR surprised OR there was OR came out with) THEN/6 (cake OR flowers OR bouquet OR champagne OR prosecco OR handwritten note OR handwritten card OR balloons OR free dessert OR birthday card)
- (lovely OR kind OR sweet OR nice OR thoughtful) THEN/0 gesture, lovely touch, sweet touch, couldn't believe how THEN/0 (kind OR lovely OR sweet OR generous), didn't have to do that, needn't have done that
- (best OR loveliest OR happiest) THEN/0 (day OR birthday OR moment OR present OR surprise) THEN/0 (ever OR of my), highlight of @my, sang happy birthday, faith in humanity
- (danced OR dancing) THEN/0 (round OR around), happy dance, punched the air
- when they, when she, when he, the day, a free, flowers, a card, a note, upgrade* [after: made your day OR delight* OR best moment OR happiest OR favourite moment OR favorite moment]
### Except
- (unpleasant OR nasty OR not a OR wasn't a) THEN/1 surprise, bored to tears, ruined THEN/2 (birthday OR holiday OR day OR wedding), (flowers OR cake OR bouquet) THEN/4 (late OR dead OR wilted OR wrong OR stale)
- never forget THEN/2 (rude OR awful OR horrible OR bad), (moved OR reduced OR brought) THEN/2 to tears THEN/2 (anger OR frustration)
### Examples
- yes: "She upgraded us for our anniversary and it made our trip."
- yes: "I couldn't stop smiling all the way home."
- yes: "There was a handwritten note and a cake waiting for us in the room."
- yes: "I was so touched when they sent my son's teddy back."
- yes: "Q: What was your favourite moment? A: When they brought out a free cake."
- no: "It was fine, nothing special."
- no: "A nasty surprise when the bill came."
- no: "They ruined my birthday."
- no: "I ordered flowers for my mum and they were late."

"""#
