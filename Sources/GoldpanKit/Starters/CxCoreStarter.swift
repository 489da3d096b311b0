// swift-format-ignore-file
// A copy of codebooks/cx-core.md for `goldpan init`; `GOLDPAN_UPDATE=1 swift test` renews it.

let cxCoreStarter = #"""
# Goldpan core codebook

- id: cx-core
- version: 1.1.0
- language: en
- kinds: loved +, pain -, expects 0, affirm +, says 0, wish 0, aware 0

How customers of any product or service talk, in interviews and in writing, about what they love, what hurts, what they expect, what they wish for and what they tell others; neutral as to company and industry, to be extended with a company's own names, products and promises.

## Lists
- @great: @verdict, top class, first rate, unreal, sublime, divine, heavenly, magical, genius, ideal, cracking, amazin, perfectly, brill, immaculate, exceptional, stellar, marvellous, impeccable, unbeatable, gr8, awsome, excelent, epic, super, ace, a joy, a delight, a gem, a star, a godsend, a lifesaver
- @nice: good, nice, cool, decent, solid
- @thing: app, apps, program, software, game, product*, device*, phone, tablet, machine, tool, website, site, system, platform, service*, hotel, room*, place, shop, store, restaurant, cafe, food, meal, stay, trip, flight, bank, company, firm, clinic, school, course, class*, team, people, update, version, design, layout, interface, graphics, feature*, function*, quality, price*, value, deal, range, choice, selection, job, work, experience, time, way, idea*, camera, sound, picture*, view*, broadband, internet, wifi, signal, one, thing, stuff, information, entertainment, fun, gym
- @staff: staff, team, crew, reception, manager*, agent*, advisor*, assistant*, rep, reps, consultant*, waiter*, waitress*, driver*, courier*, engineer*, technician*, installer*, fitter*, plumber*, mechanic*, nurse*, doctor*, dr, dentist*, physio, teacher*, tutor*, trainer*, instructor*, coach, guide*, host, hosts, owner*, hairdresser*, optician*, vet, carer*, porter*, lad, lads, lady, ladies, girl, girls, bloke, chap, fella, guy, guys, man, woman, person, people, gentleman
- @bad: bad, terrible, awful, horrible, horrendous, dreadful, poor, rubbish, crap, shocking, disgusting, pathetic, lousy, useless, hopeless, disgraceful, dire, unacceptable, disappointing, a joke, a disgrace, a shambles, a nightmare, a mess, not good, not great, not very good, appalling, atrocious, abysmal, woeful, diabolical, dismal, ghastly, ludicrous, laughable, substandard, inadequate
- @if-only: would be, would've been, would make, would have, could be, could have been, should be, should have been, must be, it'd be, that'd be, I'd be, will be, to be, wish, if only, once
- @unable: can never, could never, can't, cannot, cant, can not, couldn't, couldnt, could not, unable to, not able to, wasn't able to, haven't been able to, won't let me, doesn't let me, wouldn't let me, not let me, never lets me, impossible to, failed to
- @wont: won't, wont, wouldnt, would never, will never, doesn't, doesnt, does not, didn't, didnt, did not, wouldn't, will not, would not, isn't, isnt, is not, wasn't, aren't, hasn't, hasnt, haven't, stopped, stops, no longer, refuses to, refused to, fails to, failed to
- @operate: go back, let you, fold, cook, cool, clean, ring, match, cover, refund, go on, go off, come, arrive, deliver, send, answer, read, find, pay, add, sort, hold, help, tell, fix, replace, honour, include, track, count, link, switch, show, stick, react, fit, stay, do anything
- @use: get, find, make, change, reach, return, switch, park, fix, keep it, put, set, enter, choose, select, move, speak, fit, manage, see, read, post, watch, listen, pay, join, turn, go back, add, do anything
- @idle-good: that's good, that's nice, that's cool, good morning, good afternoon, good evening, good day, good luck, good question, good idea, good few, good at, good with, feel good, for good, looks good, sounds good, (a OR as OR too OR any OR no OR how OR that OR some OR not OR if OR was OR pretty OR so OR be) THEN/0 (good OR nice OR cool), nice day, nice to, nice cup, as good as, good enough, good thing, good reason
- @minutes: minute*, mins, hour*, hrs, half an hour, days, week*, month*, years, ages, forever, eternity, fortnight, all day, too long, so long, long time
- @money: money, pounds, quid, dollars, euros, price*, cost*, fee, fees, charge*, bill, bills, premium, rent, fare*, subscription, payment*
- @others: friend*, family, everyone, everybody, anyone, anybody, people, neighbour*, neighbor*, colleague*, mates, sister, brother, mum, mom, mother, dad, daughter, son, cousin*, boss, clients
- @part: option*, feature*, function*, button*, mode, setting*, filter*, support, version, widget, search, reminder*, language*, menu, map, more, bigger, larger, smaller, longer, better, less, fewer, faster, cheaper
- @change: update*, updating, upgrade*, upgrading, new version, latest version, newest version, recent version, new release, redesign, revamp, new system, new layout, new look, new design, new app, new website, new owner*, new management, merger, takeover, took over, taken over, changed hands
- @yes: yes, yeah, yep, definitely, absolutely, of course, certainly, for sure, in a heartbeat, without hesitation, every time, already have, I would, I have, I do
- @loved-most: like, love, best, enjoy, value, appreciate
- @claimed: you wrote, you said, you say, states, they say, they promise, you claim, slogan*, motto, advert*, poster*, leaflet*, brochure*, it says, website says, site says, is written, it's written
- @is: is, are, was, were
- @isnt: not, isn't, isnt, wasn't, wasnt, aren't, weren't, haven't, hasn't, hadn't, never, hardly, far from
- @friendly: friendly, helpful, kind, polite, courteous, attentive, welcoming, professional, patient, knowledgeable, caring, honest, understanding, cheerful
- @object: quality, food, meal, coffee, tea, breakfast, room*, bed, beds, sound, picture, camera, screen, lighting, signal, reception, coverage, wifi, internet, connection, broadband, layout, design, interface, ui, decor, graphics, colours, colors, view*, atmosphere
- @content: feature*, function*, option*, tool, tools, effects, content, ideas, information, selection, range, variety, choice*
- @trouble: problem*, issue*, trouble, bother, bug, bugs, glitch*, fault*, crashes, errors, delays, outages
- @advert: ad, ads, advert*, poster*, leaflet*, brochure*, campaign, commercial, billboard
- @print: website, site, page, box, packet, packaging, pack, bottle, menu, brochure, leaflet, newsletter, catalogue, letter, listing, invitation, label, tin, van, banner, sign, window, description, contract
- @helpline: support, customer service, customer services, customer care, helpdesk, help desk, call centre, call center, helpline, communication, aftercare
- @firm: company, bank, hotel, shop, airline, firm, business, hospital, clinic, garage, app, website, phone, provider, supplier, restaurant, doctor, school, service
- @last-straw: cancel*, gave up, deleted it, uninstall*, refund, money back, useless, unusable, never again, walked out
- @equipment: screen*, battery, charger*, cable*, plug*, button*, keyboard, speaker*, headphones, earbuds, printer*, router, remote, motor, engine, brake*, tyre*, tire*, wheel*, handle*, strap*, zip, zips, zipper*, lid, lids, hinge*, leg, legs, seat*, drawer*, door, doors, window*, lock, locks, key, keys, fridge, freezer, oven, dishwasher, washing machine, boiler, heating, heater, shower*, toilet*, tap, taps, lift, lifts, elevator*, escalator*, light, lights, alarm, pump, fan, air con, air conditioning, aircon, tv, kettle, sole, soles, heel, heels, seam*, stitching, chain, till, tills, card reader, machine*, barrier*, page, pages, link, links, video, map, app, website, site, printer, laptop, phone, tablet, watch, glass, glasses, cover, case, blade*, hose, pipe, bulb*, sensor*, blinds, bed, chair, table, bike, car, roof, tent, bag
- @gave-way: broke, breaks, died, dies, snapped, snaps, cracked, smashed, shattered, burst, leaked, leaks, leaking, jammed, jams, jamming, ripped, tore, melted, rusted, rusty, peeled, peeling, faded, shrank, came off, come off, comes off, coming off, came loose, came undone, fell off, falls off, falling off, fell apart, fell to bits, packed up, packed in, gave out, conked out, blew up, caught fire, cuts out, cut out, cutting out, switches off, switched itself off, turns itself off, turned itself off, gets stuck, got stuck, wore out, worn out, stopped, stops
- @food-and-room: food, soup, chicken, fish, steak, chips, fries, pizza, burger*, bread, rice, pasta, meat, toast, eggs, coffee, tea, beer, salad, sandwich*, meal*, dinner, breakfast, lunch, cake, fruit, vegetables, room*, bed, beds, mattress, pillow*, sheets, porridge, curry, sauce, gravy, drinks, lamb, beef, towels, bathroom, carpet, walls, water, pool, shower*, toilet*, kitchen, cutlery, plates, floor, floors, tables, seats
- @spoilt: cold, dry, raw, pink, undercooked, overcooked, burnt, stale, soggy, greasy, oily, salty, watery, tough, sour, damp, wet, mouldy, moldy, cracked, stained, sticky, dirty, filthy, freezing, off, tasteless, inedible, hard, dusty, smelly, horrible
- @need-there: water, heating, power, electricity, signal, wifi, internet, parking, lift, towels, soap, toilets, toilet paper, loo roll, shade, seats, chairs, air con, air conditioning, aircon, wheelchair, ramp, microphone, signs, staff, one around, one there, instructions, manual, charger, receipt, confirmation, cutlery, curtains, light, lights, privacy, help, food
- @long-time: hour, hours, hrs, days, weeks, week, month, months, years, ages, forever, fortnight, all day, all morning, all afternoon, all night, the whole day, twenty minutes, thirty minutes, forty minutes, fifty minutes, ninety minutes, forty five minutes, 20 minutes, 20 mins, 25 minutes, 30 minutes, 30 mins, 35 minutes, 40 minutes, 40 mins, 45 minutes, 45 mins, 50 minutes, 50 mins, 60 minutes, 90 minutes
- @they: @servers, trainer, teacher, tutor, they, you, you've, they've, he, she, website, system
- @blunder: cancelled, canceled, forgot, forgets, lost my, lost our, lost the, lost his, lost her, missed, damaged, broke, scratched, smashed, dented, cracked, threw away, threw out, threw my, threw our, dumped, chucked, talked over, laughed at, drove past, drove straight past, drove off, walked off, walked away, hung up, refused, swore, blamed, messed up, messed it up, mixed up, muddled, ruined, spilled, spilt, overbooked, double booked, cut us off, cut me off, cut our, cut my, let us down, let me down, closed our, kept us waiting, kept me waiting, wasted my, stole, blocked my, took the wrong, gave me the wrong, gave us the wrong
- @wrong-one: flat, street, floor, side, child, file, form, dose, order, item, size, colour, color, room, name, date, amount, address, person, department, train, platform, account, prescription, bag, bus, part, parts, model, product, meal, flight, seat, number, price, one, ones, way, place, day, time, house, door, patient, information, advice, answer
- @improved: stronger, thicker, softer, louder, quieter, brighter, darker, lighter, bigger, larger, smaller, longer, shorter, wider, higher, lower, cheaper, faster, quicker, clearer, cleaner, warmer
- @fault-words: forgets, back for repair, goes blank, goes dead, do nothing, dead patch, dead spot*, crackles, sags, flaking, went wrong, kept asking, given up the ghost, gave up the ghost, on the blink, plays up, playing up, acting up, acts up, kaput, bricked, goes round and round, just spins, spinning wheel, keeps spinning, just sits there, no sound, no connection, loses connection, payment failed, login failed, update failed, upload failed, it failed, keeps failing, sensor failed
- @fault-turns: connection lost, not responding, not connecting, not loading, not showing, not syncing, not charging, not printing, error message*, error code*, something went wrong, site is down, system is down, out of service, overheats, overheating, gets too hot, wobbles, wobbly, keeps beeping, drips, clogged, cuts off, disconnects, disconnected, stutters, distorted, garbled, resets itself, reset itself, restarts itself, reboots, shuts itself down, needs repairing, screen flickers, screen flickering, keeps flickering, drain blocked, sink blocked, toilet blocked
- @fiddly-words: need a degree, need a map, need a manual, a pain to, such a pain, a hassle, too much hassle, a headache, a chore, clunky, cumbersome, too complicated, long winded, not obvious, wasn't clear, hidden away, tucked away, buried in, jargon, over my head, illegible, can't read, couldn't read, head or tail, nothing tells you, doesn't tell you, doesn't say how, doesn't say where, badly signposted, poorly signposted, too fiddly, too heavy to, can't reach, couldn't reach, we got lost, I got lost
- @no-help: never know who, same person twice, don't listen, doesn't listen, won't listen, nobody listens, wasn't listening, deaf ears, no help, couldn't help me, couldn't help us, left in the dark, kept in the dark, none the wiser, no follow up, never followed up, never heard back, chasing them, have to chase, had to chase, unanswered, voicemail, engaged tone, always engaged, canned repl*, brushed off, palmed off, pillar to post, round the houses, ghosted, closed my ticket, unresolved, not resolved, never resolved, washed their hands, didn't want to know, couldn't tell me, couldn't tell us, can't tell me, different answer, haven't heard back, haven't heard anything, haven't heard a, they're not interested, weren't interested, wouldn't help me, wouldn't help us
- @bad-manners: got cross, abrupt, patronising, patronizing, surly, grumpy, moody, sullen, curt, bossy, snooty, bad attitude, bad tempered, bad manners, no manners, talked down to, rolled his eyes, rolled her eyes, rolled their eyes, raised his voice, raised her voice, shouted at, yelled at, snapped at, told off, laughed at, made fun of, wasn't listening, weren't listening, rushed us, rushed me, rushed through, in a rush, threw us out, kicked us out, made me cry, belittled, reckless, speeding, sloppy, botched, bodged, cut corners, half a job, no clue, untrained, not trained, inexperienced, barely looked, hardly looked, leave me alone, chatting to each other, like a nuisance, like a criminal, like a number
- @made-to-wait: started late, starts late, tarmac, never came, had to queue, hours late, fully booked, made us wait, made me wait, waited and waited, long queue*, endless queue*, snail's pace, dragged on, drags on, took their time, take their time, behind schedule, running behind, rescheduled, put back, pushed back, put off again, stood us up, stood me up, no show, didn't come, did not come, didn't show, never appeared, missed our connection, missed my connection, missed our flight, missed my flight, stranded, stuck at the airport, no appointments, still no sign, still no word, still no answer
- @delivery-trouble: was missing the, hasn't come, not arrived, not turned up, not delivered, never delivered, lost in the post, gone missing, went astray, still not here, not what I ordered, not what we ordered, isn't what I ordered, wasn't what I ordered, something missing, parts missing, pieces missing, items missing, bits missing, missing from, one short, substituted, substitution*, squashed, crushed, dented, soaked, torn open, already opened, been opened, left outside, left in the rain, nobody rang the bell, didn't ring the bell, didn't knock, never knocked, sorry we missed you
- @poor-words: back to the shop, back to the garage, inedible, tasteless, undercooked, overcooked, rancid, tiny portion*, small portion*, still hungry, went hungry, made me ill, made us ill, made me sick, threw up, upset stomach, shabby, tatty, run down, rundown, a bit dated, looks dated, worn out, threadbare, peeling, chipped, scruffy, grubby, grimy, stench, musty, draughty, stuffy, airless, dingy, gloomy, creaks, creaky, tinny, muffled, grainy, pixelated, out of focus, badly finished, poorly made, plasticky, shoddy, tacky, doesn't last, didn't last, don't last, came apart, shrinks, colour ran, overcrowded, crowded, jam packed, slippery, sharp edge*, draught, doesn't fit, didn't fit, runs small, comes up small, mosquitoes, smell of, smells of, outdated
- @too-adjectives: heavy, hard, soft, tight, short, dark, bright, salty, sweet, spicy, dry, weak, thin, hot, cold, big, long, narrow, crowded, rough, greasy, stiff, warm, low, late, early, far, slow, quiet, bulky
- @dear-words: daylight robbery, extortionate, steep, cost a fortune, charge a fortune, arm and a leg, through the nose, through the roof, sky high, exorbitant, outrageous, priced out, couldn't afford, money grab, cash grab, greedy, greed, price hike*, price rise*, price increase*, charging more, more expensive, dearer, money grabbing, paying for nothing
- @charge-trouble: I owe them, already paid, knew nothing about, never agreed to, charged me for, charged us for, unauthorised, unauthorized, without my permission, without my consent, automatically renewed, auto renewed, still being charged, still charging, keeps charging, kept charging, still paying for, wrong amount, bill is wrong, bill was wrong, short changed, out of pocket, extra charge*, surprise charge*, surprise bill, unexpected charge*, unexpected bill, cancellation fee, admin fee, late fee, kept our deposit, kept my deposit, keep the deposit, won't refund, refund hasn't, voucher instead, double charged, charged double, paid twice, taken twice, overdrawn, debt collector*, owe me, owes me, owe us, wrongly charged, doesn't add up
- @red-tape: no idea who, spelt wrong, spelled wrong, different prices, third time, fourth time, all over again, start again, hoops, bureaucra*, red tape, computer says no, company policy, rules are rules, won't accept my, wouldn't accept my, refused my, rejected my, turned me away, turned us away, told to come back, at my own expense, never passed on, got my name wrong, wrong name, mix up, mixed up, muddle, made a mistake, no record of, not on the system, wasn't on the system, couldn't find my booking, didn't have my booking, lost the paperwork, by mistake, left hand doesn't, charged in error, sent in error
- @deceit: not what we were told, not what I was told, bait and switch, conned, crooks, cowboys, thieves, robbed, stitched up, tricked, fooled, deceived, deceptive, lied, liars, broken promise*, empty promise*, went back on their word, moved the goalposts, changed the terms, too good to be true, fake reviews, false claim*, false promise*, without my knowledge, don't feel safe, didn't feel safe, doesn't feel safe, not what was advertised, taken for a ride, took advantage
- @decline: went downhill, gone downhill, gone to the dogs, step backwards, backward step, downgrade*, cut back, no longer offer, no longer offers, no longer available, stopped selling, stopped making, discontinued, scrapped, axed, changed the recipe, watered down, smaller than it was, smaller than before, less than before, used to be able, getting worse, gets worse, got worse, liked the old, preferred the old, miss the old, ruined it, spoilt it, since they changed, since the change, since they moved, lost its charm, a big step back, was better before, it's a step back
- @praise-words: never looked better, never been happier, never been better, didn't want to leave, what a find, what a place, what a treat, what a team, exactly what we needed, just what I needed, just what I wanted, just the ticket, hit the spot, ticks all the boxes, ticks every box, can't beat, hard to beat, leagues ahead, miles better, so much better than, better than any, in a league, worth its weight, went down a treat, a real treat, a treasure, clever idea, smart idea, blown away, blew me away, blew us away, cheered me up, my go to, kudos, bravo, full marks, nailed it, did us proud, rate them, the dog's, ever so good, ever so nice, does wonders, works wonders, a miracle
- @warm-words: can't do enough, too much bother, too much trouble, told me the truth, enjoy their work, love their job, such respect, such care, such kindness, with care, an angel, angels, a saint, a medal, lovely bunch, always a smile, got a smile, with a smile, made time for, really listens, really listened, know what they're doing, knows what he's doing, knows what she's doing, knows his stuff, knows her stuff, put me at ease, put us at ease, reassuring, gentle, thoughtful, considerate, down to earth, approachable, trustworthy, trust them completely, trust him, trust her, answered every question, answered all my questions, remembers my name, knows my name, like royalty, like a king, like a queen, like a friend
- @wish-words: why is there no, why isn't there, why are there no, I'd change, I'd find it useful, might think about, might consider, but it needs, just needs, still needs, only needs, could do with, could use a, please think, please consider, magic wand, if it was up to me, all it wants is, I would change, would be welcome, would be very welcome, wouldn't mind, would save me, it would save
- @wish-turns: would be a start, would help, why don't they, I'd be happier with, really wants a, I suggest, suggest to, what about a, what about an, what about some, my wish, crying out for, cries out for, there ought to be, would go a long way, make a big difference, make all the difference, would be a help, would solve, could benefit, consider adding, think about adding, about time you, about time they, can't you just, couldn't you just, couldn't they, prefer it if, happier if, needs more, would love more, would love another, not enough choice, is lacking, no way to, no option, when are you going to, would like to see
- @praise-to-others: booked again, rebooked, silly not to, mad not to, because of me, because of us, going back for, be going back, always tell people, tell people to, five star review, sing their praises, sings their praises, swear by, swears by, worth a try, worth trying, worth a look, check them out, treat yourself, get down there, don't hesitate, look no further, you'd be daft not to, you won't be sorry, won't be disappointed, won't regret, can't wait to go back, can't wait to come back, see you again, definitely again, told everyone, see you next year, see you next summer, go and check it out, get yourself one, get yourself down, get yourself over
- @warn-words: don't fall for, don't be fooled, watch out, run a mile, run away, bargepole, barge pole, wide berth, learn from my mistake, shop around, not worth your, keep away, give it a miss, give them a miss, look somewhere else, somewhere better, wouldn't go near, wouldn't bother, not worth bothering, be careful with them, be careful with this, be careful what you, be careful before, do your research first, do your research before, don't go there, don't go near, don't go with
- @leave-words: went somewhere else, gone with someone, gone with another, went with someone else, went with another, closing my account, closing our account, voted with our feet, took our business, gone back to, went back to, I've left, we've left, left after, jumped ship, looking elsewhere, shopping around, sending it back, took it back, sent mine back, sold mine, cancelling, let it lapse, didn't renew, haven't been back, not been back, never been back, never went back, found another, found somewhere else, found a better, chose another, changed from, changed over to
- @ad-words: always claimed, claimed to, said in the shop, told in the shop, in the ad, in the advert, in their ad, in your ad, they reckon, bang on about, banging on about, go on about, terms say, offer said, offer says, flyer, customers come first, marketed as, sell themselves, sells itself, market themselves, blurb, spiel, sales pitch, brand promise, mission statement, tagline, strapline, jingle, tv ad, radio ad, boast*, award winning, money back guarantee, satisfaction guaranteed, price promise, no quibble, no questions asked, or your money back, on the packaging, packaging it's
- @subject: parking, traffic, search, checkout, navigation, instructions, packaging, process, training, lunch, dinner, drinks, bathroom, pool, beach, seats, seating, wifi, website, app, camera, sound, picture, screen, battery, lighting, service, support, communication, delivery, queue*, heating, air con, hygiene, cleanliness, food, breakfast, coffee, tea, bed, beds, mattress, room, rooms, shower*, toilet*, smell, noise, signal, reception, coverage, connection, internet, broadband, set up, setup, sign up, system, layout, design, map, menu, translation, graphics, controls, model, quality, material, fabric, stitching, fit, sizing, finish, lens, keyboard, aftercare, transport, treatment, teaching, facilities, location
- @rework: return, ring, call, phone, pay, chase, go back, take it back, send it back, buy another, buy a new, replace, repeat, explain, start again, start over, carry, walk, stand, queue, sleep, throw, reset, restart, reinstall, redo, re enter, retype, clean, prove, beg, complain, escalate, fight, dig, climb, guess, search, hunt, fix it, do it all, sort it out myself, find my own, cancel my, come back, go home, reorder, rebook, resend, scan, download another, print, fill in, fill out, post it
- @somebody: me, us, you, people, everyone, him, her, them, my mum, my mother, my dad, my father, my wife, my husband, my son, my daughter, customers, passengers
- @nicest: nicest, kindest, friendliest, cleanest, comfiest, tastiest, smoothest, loveliest, quietest, softest, warmest, freshest, coolest, funniest, handiest, most helpful, most comfortable, most useful, most beautiful, happiest
- @upset: scared, frightened, terrified, stressed, in pain, bleeding, upset, furious, fuming, livid, gutted, heartbroken, in tears, crying, ashamed, worried sick, exhausted, miserable, stupid, small, ignored, unwelcome, uncomfortable, unsafe, like a number, like an idiot, rushed, humiliated, embarrassed, invisible, in the way
- @does-not: doesn't, doesnt, does not, didn't, didnt, did not, don't, dont, won't, wont, wouldn't, can't, cant, couldn't, refuse to, refuses to, refused to, failed to, fails to
- @tore: tore, torn, ripped, snapped, came away, came off, came loose, came undone, fell off, fell out, fell apart, burst, shattered, frayed, leaks, leaked, leaking, jams, jammed, rusted, peeled off, wobbles
- @several: three, four, five, six, seven, eight, nine, eleven, twelve, several, ten, countless, dozens of, 3, 4, 5, 6, 10, umpteen
- @serve: help, explain, listen, tell me, tell us, tell you, ask, apologise, apologize, reply, come back, turn up, show up, arrive, fix, clean, care, know what, know how, check, bring, offer, let us, let me, let you, give us, give me, give you, send, refund, believe, understand, even, bother, take it back, take the, honour, warn, look, answer, call, ring, speak, want to, do the, do anything, do what, respond
- @harmless-not: doesn't it, didn't it, don't they, didn't they, won't they, don't mind, doesn't mind, cost, costs, matter, take long, take much, charge me, charge us, charge extra, charge for, disappoint, let me down, let us down, need, needs, hurt, judge, rush me, rush us, push, try to sell, even charge, wouldn't take, make me feel, make you feel, have to, do anything else, live, eat, drink, think, know me, couldn't do enough, couldn't have been, couldn't be, can't do enough, I don't, overcharge, take up, pressure, treat you like, make you wait
- @pleasant: peaceful, tranquil, charming, quaint, cosy, idyllic, elegant, slick, polished, spacious, airy, homely, generous portions, melts in your mouth, picturesque, tasteful, luxurious, silky, crisp and, lush, well kept, well stocked, well run, well thought out, well laid out
- @rattling: buzzing noise*, humming noise*, hissing noise*, banging noise*, loud noise*, squeak*, grinding noise*, rattles, rattling, whirring, clicking noise*, hurts my, hurt my
- @not-there: shower had no, shower has no, door has no, site has no, app has no, there's no, there is no, there was no, there were no, there are no, there wasn't a, there wasn't any, there weren't any, there isn't a, there isn't any, there aren't any, they had no, they have no, it has no, it had no, room had no, hotel had no, place has no, shop had no
- @gladly-missing: problem*, issue*, trouble, need, doubt, fuss, queue, queues, wait, waiting, pressure, hidden, hassle, charge, charges, extra, one else, better, catch, comparison, rush, excuse, complaints, reason to, way I'd, going back, ads, adverts, mess, stress, pushy, smell, small print
- @no-bother: didn't have to, don't have to, no need to, no longer have to, never have to, never had to, without having to, don't need to, didn't need to, not have to
- @use-tech: open, hear, use, reset, register, sync, login, log in, log on, sign in, sign up, upload, download, install, uninstall, update, upgrade, scroll, print, connect, click, charge, access, send, save, share, edit, delete, search, type, play, load, get in, get into, get it to, even log, even get, turn it, turn on, view, order, book, cancel, reschedule, claim, swap, stop it
- @operate-tech: work, works, worked, working, load*, open*, start*, save, saves, saving, upload*, download*, install*, sync*, updat*, connect*, play, playing, print*, charg*, switch on, turn on, turn off, respond*, alert, notify, display, register, recognise, recognize, scan, show up, let me, let us, function, flush, drain, dry, heat, rotate, refresh, pair, recline, close, shut, lock, go through, come on, swipe, log, take my, accept
- @need-more: lock, mirror, hook*, bin, bins, desk, kettle, fan, space, seating, shelter, bench*, railing*, window, ventilation, fibre, screen, lighting, handrail, shower, menu, food left, plug, socket*, sockets, cups, milk, bread, stock, doctor, nurse, blanket*, pillow*
- @servers: driver, company, bank, hotel, airline, shop, clinic, hospital, surgery, school, garage, council, branch, engineer, receptionist, waiter, courier, agent, firm, vet, doctor, nurse, staff, cleaner*, office
- @unhappy-words: terrible, horrible, awful, dreadful, appalling, rubbish, crap, pathetic, sucks, useless, worst, boring, stupid, a nightmare, lame, meh
- @verdict: great, excellent, amazing, fantastic, brilliant, wonderful, superb, perfect, lovely, fabulous, fab, awesome, outstanding, incredible, terrific, mighty, sparkling, spot on, first class, top notch, magnificent, phenomenal, sensational, stunning, impressive, delightful, faultless, flawless, second to none, bang on
- @talk: that's, which, think, kind of, sort of, okay, ok, yeah, guys, gonna, going to, want to, wanted to, trying to, you can, you're, if you, something, because, maybe, idea, ideas, question, questions, point, way to, we're, we can, we've, things, example, today, learn*, project*, sounds, let's, probably, basically, these, different, be able to, a lot of
- @bought: app, apps, game, product*, hotel, restaurant, cafe, place, gym, service, stay, holiday, trip, flight, crew, food, coffee, meal, breakfast, dinner, room, rooms, view, views, location, staff, company, bank, shop, coach, phone, broadband, internet, wifi, signal, graphics, sound, quality, value, price, prices, purchase, machine, camera, screen, device, sensor, update, engineer, driver, nurse*, doctor, dentist, instructor, advisor, lad, bloke, fella, lady, experience, exhibition, school, clinic
- @supply: add, include, make, bring, allow, give, offer, consider, put, provide, increase, extend, publish, integrate, open, send, change, introduce, install, build, improve, lower, raise, reduce, remove, keep, train, hire, let us, let me, let people, let you
- @raptures: made my day, made my week, made my year, makes my day, makes my week, saved the day, highlight of my, highlight of our, knocked my socks off, out of this world, on cloud nine, in heaven, in raptures, in stitches, glorious, splendid, a belter, a corker, ripper, class act, pure class, absolute class, was class, were class, pure magic, is magic, a marvel, a masterpiece, a dream to, was a dream, takes some beating, take some beating, not half bad, isn't half bad, not too shabby, a beauty, utter delight, best thing since, sliced bread, a keeper, a hit with, a triumph, three cheers, happy bunny, happy camper, nothing but good things, are a dream, is a dream, saves my bacon
- @smitten: smitten, won me over, won us over, I'm converted, I'm sold, can't put it down, couldn't put it down, stop smiling, grinning, beaming, tears in my eyes, tear to my eye, lump in my throat, jumped for joy, could have hugged, could hug, wouldn't be without, not be without, wouldn't part with, wouldn't swap, wouldn't change a thing, lost without, where would I be without, how did I ever, how did we ever, how I ever managed, did I do before, over the moon, my new best friend
- @credit: hat off to, take my hat off, have to hand it to, got to hand it to, credit where, to their credit, all credit to, fair play to, deserves a pay rise, deserve a pay rise, deserves a medal, deserve a medal, bless them, bless him, bless her, patience of a saint, heart of gold, worth their weight, salt of the earth, proper artist, breath of fresh air, ray of sunshine, without being asked, without me asking, pulled out all the stops, came to the rescue, came to my rescue
- @ticks-along: goes and goes, never a squeak, never a hitch, without a hitch, without a hiccup, skipped a beat, missed a beat, good as new, forget it's there, forget I own it, bombproof, built to last, built like a tank, stood the test of time, put a foot wrong, quiet as a mouse, purrs, smooth as butter, runs like a dream
- @plain-sailing: child's play, a doddle, a cinch, easy peasy, plain sailing, foolproof, Bob's your uncle, even I can, takes the hassle out, takes the stress out, took the stress out, even I understood, even I managed
- @in-a-flash: blink of an eye, quick as a flash, lightning fast, lightning quick, like a shot, in a flash, in a jiffy, before I knew it, while I waited, while you wait, before I'd finished, in next to no time
- @bargains: next to nothing, for peanuts, a snip, a steal, bang for your buck, break the bank, easy on the wallet, dirt cheap, fraction of the price, cost the earth, cost a bomb
- @heartened: mind at rest, sleep easier, sleep better, load off my mind, spring in my step, part of the family, like old friends, lifted my spirits, cheers me up, my life back, feel like a new, made a fuss of
- @all-singing: has it all, thought of everything, all singing, something for everyone, spoilt for choice, takes care of itself, reads my mind
- @farce: pantomime, a farce, palaver, a carry on, rigmarole, a saga, fiasco, wild goose chase, like pulling teeth, shambolic, pig's ear, dog's dinner, cock up, balls up, made a hash of, made a mess of, couldn't make it up, beggars belief, beyond a joke, takes the biscuit, taking the mick, taking the piss, having a laugh, insult to injury, to make matters worse, rubbing salt, no joy, to no avail, all for nothing, no reason given, wasted journey, empty handed, on speaking terms, chasing my tail
- @wits-end: wits' end, end of my tether, round the bend, does my head in, doing my head in, tearing my hair, pulling my hair, could have screamed, wanted to scream, could have cried, aged ten years, years off my life, blood boil, sick and tired, sick to death, back teeth, had it up to here, lost patience, lost the will to live, brick wall, talking to a wall, blue in the face, heart sank, not a happy bunny, not a happy camper, must be joking, got to be joking
- @toil: lift, lug, drag, haul, wrestle, retype, sprinting, sleeping on, queuing, queueing, carrying, lugging, dragging, standing, missing, chasing, paying twice, paying double, paying extra, walking back, going without, doing it myself, fixing it myself, in tears, with nothing, on the floor
- @nth: third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, umpteenth, nth
- @called-out: engineer, technician, plumber, electrician, visit, phone call, complaint, replacement, repair, breakdown, reminder, apology, fitter
- @household: scooter, pushchair, drill, hoover, blender, toaster, mattress, sofa, wardrobe, cabinet, radiator, gate, trolley, suitcase, microphone, touchscreen, hearing aid*, coat, boots, shoes, scanner, umbrella, portal
- @fault-idioms: dodgy, knackered, temperamental, mind of its own, spinning circle, wheel of death, session has expired, session expired, seized up, error 403, wouldn't budge, code expired, link expired, expires before, has expired, rang out
- @wrecked: flooded, towed, clamped, binned, wrecked, trashed, shrank, burnt, locked, stranded, abandoned, drilled through, knocked over, ruined, gave away, swapped, wiped, suspended, bumped, unplugged, mangled, downgraded
- @stink: fire, feet, sock*, drains, sewage, wet dog, cardboard, rubber, plastic, burning, smoke, fish, sick, chemicals, damp, bins, dishwater, cigarettes, toilet*
- @below-par: a lot to be desired, much to be desired, not up to scratch, not up to standard, not up to much, below par, nothing to write home about, underwhelm*, half baked, chocolate teapot, use nor ornament, waste of space, not fit for purpose, seen better days, on its last legs, held together with, death trap, accident waiting to happen, health hazard, less than ideal, less than helpful, not my idea of, not what I'd call, than it should be, than it should have been, like a sauna, like an oven, like a freezer, like sardines, a building site, a pigsty, upside down, back to front, wrong way round
- @brushed-off: pass the buck, passing the buck, not my department, jobsworth, lost in the system, nowhere to be seen, nowhere to be found, no further forward
- @long-wait: twiddling my thumbs, kicking our heels, came and went, back of the queue, sweet time, old and grey, left hanging, hanging about, so long my, so long I
- @robbed: fleeced, diddled, milking us, highway robbery, eye watering, my own pocket, costs the earth, costs a bomb, cost a bomb, cost the earth, small fortune, cash cow, taking liberties
- @gone-to-pot: gone to pot, off the boil, shadow of its former, turn for the worse, nosedive, lost the plot, not what it used to be, isn't what it was
- @mercies: mercy, blessing, godsend, relief, lovely touch, nice touch, ace, grand, no bad thing, music to my ears, the cherry on, game changer, lifesaver, the dream
- @all-that: all I'm after, that's all I want, that's all we want, all it'd take, all it would take, all it needs, all I'd want, I just want a, we just want a, dream world, ideal world, perfect world, wish list, if I had my way, wouldn't give for, I'd settle for, I'd kill for, I'd welcome, we'd welcome, wouldn't go astray, would go down well, would do nicely, wouldn't be a bad idea, while you're at it, would it hurt to, how hard would it be, shout it from, long overdue, here's hoping, desperate for a, about time there was, make my life easier, can't we have, can we not have, is there no way, be so hard to, would it kill, one day maybe, one request, what's missing, surely there's a way, surely it's possible
- @and-perfect: I'm yours, and I'm a happy, and I'll be happy, and it's perfect, and it'd be perfect, and it would be perfect, and it gets five stars, and it's 5 stars, and you've got a customer
- @as-read: one expects, one presumes, one assumes, one would think, one would expect, one would have thought, takes for granted that, take it as read, taken as read, take as read, stands to reason, common courtesy, common decency, not rocket science, as it ought to be, as it should be, as they should be, no more than I'd expect, the minimum I, the least I'd expect, least you'd expect, least they can do, asking for the moon, asking much, worth its salt, any decent, self respecting, only right that, under the impression, what I pay for, what I'm paying for, one would hope, we'd hope, you'd like to think, it's their job to
- @had-reckoned: reckoned on, reckoning on, counted on, counting on, banked on, budgeted for, bargained for, I'd pictured, I had pictured, we'd pictured, I'd imagined, bracing myself, braced myself, been dreading, was dreading, feared the worst, expected the worst, went in thinking, went in expecting, I'd anticipated, I anticipated, had high hopes, told to expect, had not expected, hadn't expected, dared hope, dared to hope, was expecting, were expecting, wasn't expecting, weren't expecting, told to allow
- @came-so: just as described, exactly as described, as expected, as I expected, as we expected, as I'd expected, as I'd hoped, what I'd pictured, no more no less, no surprises, true to the photo*, just like the photo*, lived up to, lives up to, matched the description, what I thought it would be, what I was hoping for, what I hoped for
- @keeps-word: kept, keep, keeps, stuck to, stick to, sticks to, held to, true to, good as, stood by, honoured, honored
- @given-word: word, promise, promises, price, quote, estimate, bargain, deadline, guarantee, timetable
- @on-the-dot: as agreed, as promised, to the letter, to the minute, on the dot, to the penny, to the day, exactly when they said, when they said they would, the day they said, bang on schedule
- @stays-on: renewed for, just renewed, signed on for another, signed up for another, rebooking, same again next, booked the same, booking the same, year after year, here to stay, stayed loyal, wouldn't look elsewhere, wouldn't dream of going, through thick and thin
- @season: january, february, april, june, july, august, september, october, november, december, spring, summer, autumn, christmas, easter
- @no-regrets: earns its keep, done it sooner, done this sooner, switched sooner, best thing I ever did, best money I, money well spent
- @raves: rave about, raves about, raved about, sing its praises, singing its praises, singing their praises, singing its name, shout about it, my say so, on my recommendation, who'll listen, sick of hearing, can't stop talking about, card around, name around, said as much to, don't dither, get in quick, clean conscience, if you get the chance, lost count of, shut up about
- @circle: @others, mums, parents, aunt, uncle, team, club, class, office, street, village, school, customers, patients, tenants, in laws, newcomer*, wife, husband, strangers, group, suppliers
- @to-join: to go, to try, to use, to buy, to get, to book, to join, to sign, to switch, to come, to pack, into *ing, about it, about them, about you, about this, about your, about the place, on to, onto
- @leave-alone: if you paid me, didn't warn you, yourself warned, buyer beware, well alone, get sucked in, don't be taken in, more fool me, you've been warned, think long and hard, a word of warning, don't bother, whatever you do don't
- @gone-for-good: cut my losses, washed my hands, wash my hands of, won't see me again, won't be seeing me, parted ways, our custom

## loved/overall
Likes it as a whole: a verdict of great, love it or best, on the thing, the stay, the service or the company.

### Use when
A plain verdict in any words: great, love it, best ever, five stars, very happy.
### Not when
It would be great if (wish/feature), used to be great (pain/got-worse), or small talk ("that's great, thank you").
### Match
- @great AND NOT (@talk OR super OR perfectly OR exceptional OR ideal)
- (he, she, they, he's, she's, they're, you're, it was, they were, you were, been, absolutely, this one, @bought) THEN/3 @verdict
- @verdict THEN/1 @bought, (as, felt, simply, honestly) THEN/0 perfect
- (very, really, so, pretty, quite, super, is, are, was, were, it's, its, overall, all, damn, simply) THEN/1 @nice AND NOT @talk
- (he, she, they, it, service, food, @staff) THEN/0 (was, were) THEN/2 (good, nice, decent)
- @nice THEN/1 @bought, @nice THEN/1 @thing AND NOT @talk
- (good, nice, gud) AND NOT @idle-good AND NOT @talk
- (cool, decent, super, amazed) AND NOT @talk
- good, nice, cool [after: how THEN/4 (find, found, @is)]
- (love, loves, loved, luv, loving) THEN/0 (it, this app, this game, everything, using, going, @bought), (love, loves, loved, luv, loving, lovin) THEN/1 (it, this, the, your, my, how, them, everything, using, being, having, his, her, @bought) AND NOT @talk
- (I, we, absolutely, really, just) THEN/1 (love, loved) AND NOT (@talk OR love that OR loved that), adore, adores, adored, not bad
- (I, we, kids, really, do) THEN/0 (like, liked, likes, enjoy*) THEN/0 (it, this, that, the, how, your, their, my, these, them, using, being, everything, having) AND NOT @talk
- (I, we) THEN/0 (really, also, still, quite, do, did) THEN/1 (like, liked, enjoy*) THEN/0 (it, this, the, how, your, their, my, them) AND NOT (@talk, sound, feel, looks)
- chuffed to bits, best THEN/2 (@bought, ever, around, out there, I've, I have, we've, in town, purchase), (@is, simply, by far, hands down) THEN/1 best AND NOT @talk, the best AND NOT (@talk OR best bit OR best way)
- (happy, pleased, delighted, thrilled, chuffed, satisfied, impressed, over the moon) THEN/1 (with, by, about), (very, so, really, more than, extremely, well) THEN/0 (happy, pleased, impressed, chuffed, satisfied)
- couldn't have been THEN/0 (better, nicer, happier, kinder, more), what a difference, so glad I, so glad we, look forward to THEN/0 (coming, going, my, our next)
- can't fault, couldn't fault, cannot fault, no complaints at all, couldn't be happier, couldn't ask for more, nothing but praise, nothing to improve
- five stars, 5 stars, ten out of ten, 10 10, thumbs up, keep up the good work, wow AND NOT @talk
- (favourite, favorite) AND NOT @talk, big fan, (I'm, I am, we're, totally, absolutely, completely, so) THEN/1 (addicted, hooked, obsessed, amazed), addictive AND NOT @talk, can't get enough, can't stop, don't know what I'd do without, game changer, lifesaver, changed my life
- (use, play, go, listen to) THEN/2 (every day, everyday, daily, all the time, constantly)
- (thank*, grateful) THEN/3 (help, your team, making, sorting), thank you to THEN/4 (team, staff, crew, nurse*), thank you so much AND NOT @talk
- the bomb, rocks, top marks, ten stars, gooo*, hats off, like a dream, like a glove, like a cloud, how THEN/0 (pleased, happy) THEN/1 (we, I)
- (can't, cannot, couldn't, wouldn't, don't know how I) THEN/1 (be without, do without, live without, get through a day without, lived without), mad about, you won't look back, @nicest AND NOT @talk, (better, nicer, kinder, quicker, quieter, lighter) THEN/0 than THEN/1 (any, my old, the old, our old, the last)
- @praise-words
- loves, luv, loving, well done, addicted, must have
- (never, didn't) THEN/1 (thought, think, imagined) THEN/0 I'd THEN/1 (say, enjoy, like, love, look forward, care, get excited), (thank goodness, thank heavens) THEN/0 for
- ((so, very, really, such a, what a, how, dead) THEN/0 (clever, thoughtful, ingenious, nifty, refreshing, classy, soothing, generous, charming)) AND NOT @talk, what a THEN/0 (beauty, lady, lad, gesture, welcome, meal, view, spread, crew, machine, improvement, transformation, joy, relief), even my THEN/1 (loves, likes, love, smiled, approves)
- @raptures, @smitten, smashing AND NOT smashing magazine
- (dangerously, spooky, scarily, ridiculously, stupidly, insanely, wickedly, criminally, annoyingly, seriously, bloody, proper) THEN/0 (good, clever, tasty, comfy, handy, lovely, nice), (are, is, was, were) THEN/0 that good
- ((I, we) THEN/0 (rather, quite, thoroughly) THEN/0 (enjoy*, love)) AND NOT @talk, what THEN/0 (tickled, delighted, charmed, impressed) THEN/0 (me, us), favo?rite thing THEN/0 (on, about, in) THEN/0 (the, my)
- could THEN/0 (listen, watch, stay, eat, sit) THEN/12 (all day, all week, all night, for a week, for hours, forever), (hasn't, haven't, can't, won't, wouldn't, never) THEN/0 (stopped, stop, shut) THEN/0 (talking, up) THEN/0 about, never THEN/8 this THEN/0 (good, easy, clean, quick, nice, happy), saved THEN/0 (my, our) THEN/0 (wedding, holiday, weekend, life, trip, job, party, bacon, skin)
- (finally, at last) THEN/0 (a, an, somebody, someone) THEN/6 (who, works, that works, listens, understands, gets it, can fill, can use, can read)
- (don't, never, rarely, seldom, hardly) THEN/1 (see, get, find) THEN/0 (that, this, it, service like, people like) THEN/3 (now, nowadays, these days, anymore, any more, every day)
- (kids, children, son, daughter, dog, cat) THEN/2 (fight over, approve*, ask to go, asks to go), it's the THEN/0 (small, little) THEN/0 things AND NOT (like, whether)
- (@equipment, @staff) THEN/1 (is, are) THEN/0 class
- (went, came, drove, walked, go, come) THEN/2 (home, out, away) THEN/1 (happy, smiling, singing, grinning, delighted, beaming)
### Except
- @if-only THEN/3 (@great, @nice, best, five stars, 5 stars, loved, happy, pleased, satisfied)
- (@great, @nice, best, five stars, 5 stars, 5 star) THEN/0 (if, when it, when this, until, luck, question, morning, evening, day, weather, deal of), if THEN/6 (@great, @nice), best THEN/4 would be
- (looks, looked) THEN/0 (@great, @nice), (happy, pleased, delighted, thrilled) THEN/0 to, good idea, no good, as possible, loved ones, welcome THEN/0 lovely, a good deal, good notes, (that's, oh) THEN/0 (great, lovely, fine, perfect, wonderful)
- (would, I'd, we'd, you'd, used to) THEN/2 (love, like, enjoy)
- (love, loves) THEN/1 (job, dogs, music, cooking, wife, husband, kids)
- went from great, (was, were) THEN/2 (@great, @nice, loved) THEN/8 (until, now, won't, anymore), when it THEN/3 works, great another, missing is, good with, good at, cup of, (my friend, sister, people) THEN/2 (say, says)
- (pay, paid, paying) THEN/1 for THEN/0 first class
- @nice THEN/0 as, lovely as THEN/0 the, (loved, love) THEN/0 my THEN/0 (gran's, mum's, mother's, dad's, nan's)
- @if-only THEN/3 @raptures, the best part of THEN/0 (a, an, my, two, three), weather THEN/2 (@great, @nice, glorious)
### Examples
- yes: "Honestly, I love this bank, I have been with them since I was a student."
- yes: "Great hotel, great view, we had a lovely time."
- yes: "Best vacuum I've ever owned."
- yes: "I really like the way it tidies itself away."
- yes: "Q: How did you find the flight? A: Oh, fantastic, actually."
- no: "It would be lovely if it came with a stand."
- no: "I'd love to see a dark theme."
- no: "It used to be great, this place."
- no: "I would like to know when my order ships."
- no: "It's best to ring before nine."

## loved/easy
It is easy, simple or convenient to use, book, get or understand.

- cause: product

### Use when
Ease is praised: easy, simple, user-friendly, handy, no hassle.
### Not when
It should be easy (expects/basics) or it is not (pain/hard-to-use).
### Match
- (easy, easily, easiest, smooth, smoothly, simple, straightforward, seamless*) AND NOT @talk, painless, a breeze, a piece of cake
- (very, really, so, dead, super, quite, pretty, nice and) THEN/0 (easy, simple) AND NOT @talk, (was, were) THEN/1 (easy, simple, straightforward), (so, super, very, really, dead) THEN/1 easy THEN/0 to THEN/0 (use, understand, set, book)
- (user, customer) THEN/0 friendly, intuitive, self explanatory
- convenient, (convenience OR handy) AND NOT @talk, all in one place, one tap
- like clockwork, (mum, gran, grandad, mother, father, dad, kids, anyone) THEN/0 can THEN/0 (use, work, do, manage), no hassle, hassle free, no fuss, stress free
- (makes, made, make) THEN/5 (easy, easier, simple, simpler)
- no trouble [after: how THEN/4 (find, @is, set*, book*, join*, sign*)]
- couldn't be THEN/0 (easier, simpler), all by itself, one phone call
- @no-bother THEN/0 (wait, queue, ring, call, think, worry, explain, leave, print, carry, ask, pay, type, remember, chase) AND NOT @talk
- smooth*, convenience
- @plain-sailing
### Except
- (@if-only, should, would, could, wish, want, need, needs, please, expect, how) THEN/4 (easy, easier, simple, convenient, handy, straightforward, intuitive, friendly)
- (too, break*, broke, snap*, scratch*, tear*) THEN/1 easily
- easy going, simple as that, for the sake of, easy one, not that easy
- what's missing, a way to
### Examples
- yes: "It's dead easy, you tap the card and off you go."
- yes: "Booking the appointment online was a breeze."
- yes: "Very user friendly, even my gran can use it."
- yes: "Q: How was setting it up? A: Simple, honestly."
- no: "It should be easy to change a delivery date."
- no: "It's not easy to find anything on your website."
- no: "The handle snaps off easily."
- no: "It would be easier if the menu was in one place."

## loved/reliable
It works, every time: it does the job, nothing goes wrong, it can be relied on.

- cause: product

### Use when
It works well, does what it should, is on time, or has given no trouble.
### Not when
It used to work (pain/got-worse) or should work (expects/basics).
### Match
- (works, worked, work, working, runs, functions) THEN/1 (@great, well, perfectly, fine, flawlessly, beautifully, like a charm, every time, nicely, as expected, as it should, straight away, first time, good) AND NOT @talk
- (just, simply, always, still) THEN/0 (works, worked), it works AND NOT (how it works OR how THEN/1 it works OR @talk)
- (does, do, did, doing) THEN/2 (what it says, what it should, what I need, what I want, what you need, what it's supposed to, the job, the trick, as promised)
- (never, without, zero, haven't had, not had, not one, had no, have no, been no) THEN/3 @trouble, no THEN/2 (problems, issues, bugs, glitches, faults, crashes, errors, delays, outages) AND NOT @talk
- (never, hasn't, haven't, not once, doesn't) THEN/3 (let me down, let us down, lets me down, failed, fails, crashed, crashes, missed a, drops)
- reliable AND NOT @talk, dependable, without fail, bang on time, always on time, (very, so, really, always, pretty, is, are, was, spot) THEN/1 accurate AND NOT @talk, (app, connection, signal, very, rock, really) THEN/1 stable AND NOT @talk
- (rely, count) THEN/0 on THEN/0 (it, them, this, you), still going strong
- (arrived, came, left, landed) THEN/2 (on time, early, as promised, well packed)
- (serves, served) THEN/2 purpose, done what I wanted, nothing has been wrong
- nothing has gone wrong, works for me, always THEN/0 (answers, answer, picks up)
- (lasts, lasted) THEN/2 (all, whole, ages, years, forever, days), never had a bad, never had to complain
- never THEN/1 missed, (exactly, just) THEN/0 as THEN/1 (imagined, hoped, pictured, wanted)
- @ticks-along
### Except
- (until, when it, if it, used to, should, need, needs, want, wish, expect, please, more) THEN/4 (work, works, worked, working, reliable, stable, rely, consistent*)
- (worked, works, working) THEN/3 (until, before, then, but now, sometimes)
- heard of, (expect, want) THEN/9 what it says
### Examples
- yes: "It just works, every single time."
- yes: "Three winters on and the boiler has never let us down."
- yes: "Does exactly what it says, nothing more to add."
- yes: "We've had no problems at all with the switch over."
- no: "It worked fine until last week."
- no: "When it works it's fine."
- no: "It should just work."
- no: "My husband works nights, so we keep it on silent."

## loved/fast
It is quick: the product, the delivery, the answer, the queue.

- cause: process

### Use when
Speed is praised, in whatever part of the service.
### Not when
They ask for more speed (wish/feature), or it is missing (pain/slow, pain/waiting).
### Match
- (fast, quick, speedy, prompt, promptly, efficient) AND NOT (@talk OR as fast)
- (delivery, service, reply, replies, response, staff, engineer, check in, refund, came, arrived, delivered, answered, answer, sorted, sorting, fixed, replied, responded, help*, works, done, paid, got) THEN/4 (fast, quickly, promptly, instantly, efficient), (very, really, so, super) THEN/0 (quickly, efficient) AND NOT @talk
- in no time, in seconds, within minutes, in minutes, within the hour, same day, (did, done, fixed, sorted, booked, paid, refunded, changed) THEN/6 (there and then, right away, straight away, on the spot)
- (within, under, in, less than, only took) THEN/2 (one, two, five, ten, 2, 5, 10, couple, few) THEN/1 (seconds, minutes, mins, hours)
- sav* THEN/3 (time, hours, trips, trouble, headache*), time saver, no waiting, no queue, no queues, never a wait, didn't have to wait
- (quicker, faster) THEN/0 than
- (replied, sorted, fixed, answered, delivered, came) THEN/4 (same day, same evening, same morning, next day, next morning, ten minutes, five minutes, within the hour, while I was on)
- @in-a-flash
### Except
- (should, would, could, wish, need, needs, please, want, expect, as, how, asap) THEN/6 (fast, faster, quick, quickly, quicker, prompt, instant*)
- (drain*, dies, died, die, runs, ran, spoke, speaks, talk*, too) THEN/4 (fast, quick, quickly)
- get obsessed, used to, noticed that, (a, one) THEN/0 quick, quick note, quick question, fast food, @claimed, same day THEN/2 (delivery, dispatch, repair)
- bare minimum, the least
### Examples
- yes: "Really fast delivery, it was here by Tuesday."
- yes: "They answered within minutes on a Sunday."
- yes: "Check-in was quick and painless."
- yes: "The money was in my account in no time."
- no: "It would be good if the pages loaded quickly."
- no: "The battery drains really fast."
- no: "Just a quick question about my invoice."
- no: "They weren't very quick to reply."

## loved/people
The people are kind, helpful or good at what they do.

- cause: people

### Use when
Staff, drivers, doctors, advisers or owners are praised.
### Not when
People were rude (pain/staff), or nobody could be reached (pain/support).
### Match
- (@staff, he, she, they, who, everyone) THEN/3 (@friendly, patience, a gem, a star, a legend, angels, gent, sweetheart, smiling)
- (@great, good, best, friendly) THEN/1 (@helpline, service, hospitality, care)
- (service, support, communication, care) THEN/0 (is, was, has been) THEN/2 (@great, good)
- (helped, walked, talked) THEN/1 (me, us, him, her) THEN/2 (through, with, all the way, step)
- (went, gone, go, goes) THEN/0 out of THEN/0 (their, his, her), bent over backwards, couldn't do enough, couldn't have been more helpful
- (explained, listened, listens, stayed, noticed, remembered, visited, replied, answered, taught, let him) THEN/5 (everything, three times, to me, to us, late, properly, step by step, my name, the whole, with us, on the call)
- (they, he, she, staff) THEN/1 let THEN/0 (me, us, him, her, my), (taught, helped) THEN/0 (my, our, me, us, him, her) THEN/3 (to, with, in, out)
- (very, so, really, extremely, always, truly) THEN/0 @friendly AND NOT (@talk OR useful OR really helpful to), (really, genuinely, actually, they, you can tell they) THEN/0 care, know their stuff, time for you, in a way I could, nothing was too much
- made me feel welcome, treated me like, looked after, in good hands, took the time
- the people, the staff, the team, the nurses, the crew, friendly, helpful [after: @loved-most THEN/4 (most, best, about, thing, part)]
- (wouldn't take, didn't charge, refused) THEN/2 (extra, any money, penny, payment), (no other, nobody else, no one else) THEN/4 (did, spotted, bothered, could), held my hand, (stay, stayed) THEN/4 for nothing
- (came out, rang me, turned out) THEN/1 on THEN/1 (christmas*, sunday*, bank holiday, new year*), (warm, lovely, friendly) THEN/0 welcome, proper THEN/0 (gent, gentleman, lady)
- (they, she, he, staff) THEN/1 (remember, remembers, remembered, offered, brought, threw in), even THEN/0 (remember, remembers, remembered, offered, brought, called, rang, threw in), (rang, called, checked) THEN/4 (all right, alright, okay, ok), lovely touch, nice touch, every step of the way
- @warm-words
- (nobody, no one, never, not once, without) THEN/1 (push*, rush*, judge*, pressur*, making me feel, made me feel)
- they know my THEN/0 (name, order, usual), knows my order, knew my name, (explained, showed, talked) THEN/1 (it all, everything, every, me through)
- (@friendly, @great, good) THEN/1 @staff, (@staff, he, she, they) THEN/2 (@is, is so, was so) THEN/1 (@great, lovely)
- @credit
- (he, she, they, @staff) THEN/1 (kept, opened, stayed, waited, came in, squeezed) THEN/9 (so I could, so we could, so my, on his day off, on her day off, after hours)
- (remembered, remembers) THEN/4 (name, birthday, order, usual, allergy), (gave, give, gives) THEN/6 straight answer, (and, he, she, they) THEN/0 put it right
- (driver, nurse, he, she, they) THEN/0 waited THEN/0 (till, until), (he, she, they, @staff) THEN/1 (made sure, calmed, reassured, cheered, comforted, sat with, stayed with, went out of) THEN/1 (me, us, my, I, we, him, her), (gave, slipped, handed) THEN/2 (me, us, kids, little one, my son, my daughter, my mum) THEN/3 (a hand, a lift, a hug, lollipop, sticker, upgrade, biscuit, balloon, discount)
### Except
- (never, not, didn't, don't, doesn't) THEN/0 (remember, remembers, remembered, offered, brought, explained, stayed, waited), never THEN/0 let AND NOT down
- to be honest, I'm honest, let's be honest, I explained, you explained, super woman, so cheerful about, what kind, kind of, user friendly, @claimed
- (more, less) THEN/0 @friendly
- @isnt THEN/2 @friendly
- if THEN/4 (had, were, was)
- @if-only THEN/4 (touch, welcome), brought THEN/2 (instead, wrong), I've explained, we've explained, had to explain, my niece, my nephew
### Examples
- yes: "The girl on reception couldn't do enough for us."
- yes: "Friendly staff, spotless rooms."
- yes: "My dentist is so patient, and I'm a nervous wreck."
- yes: "Q: What do you like most about them? A: The people, no contest."
- no: "The staff weren't very friendly."
- no: "It's a very user friendly site."
- no: "A more helpful person on the desk would be nice."
- no: "I asked the driver what kind of van it was."

## loved/value
The price is right: cheap, fair, free, good value, saves money.

- cause: price

### Use when
They praise what it costs or what they get for the money.
### Not when
It was worth the money (affirm/worth-it), or cheap means poor (pain/quality).
### Match
- (good, great, excellent, best, fair, reasonable, low, competitive, decent, amazing, unbeatable) THEN/0 (value, price, prices, pricing, rate, deal, deals)
- (price, prices, pricing, cost) THEN/0 @is THEN/1 (right, reasonable, fair, good, great, low, unbeatable, cheap)
- value for money, a bargain, cheap as chips, inexpensive, affordable AND NOT @talk, reasonably priced, well priced, cheap and cheerful
- (sav*, saved) THEN/2 (money, a fortune, pounds, dollars, quid, euros)
- (it's, its, @is, and, all) THEN/1 (free, cheap, cheaper) AND NOT @talk, cheaper than, for free AND NOT @talk
- can't argue with the price, no hidden fees, no hidden charges, price, the price, value [after: (like, love, best, why, choose) THEN/6 (most, best, about, thing, us, them, with)]
- bargain, cheap THEN/0 cheerful, half the price, for nothing THEN/1 extra
- great price*, so much for what, a lot for your money, more than I paid
- (@bargains AND NOT (cost the earth, cost a bomb, break the bank)), NEG(cost the earth, cost a bomb, break the bank)
### Except
- @isnt THEN/1 (free, cheap, cheaper)
- feel free, great deal, good deal of, a good deal, used to be, save yourself, (wish, should, would, could, if, please, @claimed) THEN/6 (cheap, cheaper, free, affordable, value, deal, price, fees, charges)
### Examples
- yes: "Great value for money, I paid half that for a whole month."
- yes: "The prices are reasonable and there are no hidden fees."
- yes: "Cheap as chips and it still does the trick."
- yes: "It saves us a fortune on agency fees."
- no: "It feels cheap and it rattles."
- no: "You can get the same thing cheaper elsewhere."
- no: "I wish it was more affordable for students."
- no: "It's not good value if you only fly once a year."

## loved/quality
It is well made, looks, sounds, tastes or feels good, is clean or comfortable.

- cause: product

### Use when
Looks, layout, workmanship, food, comfort or cleanliness is praised.
### Not when
A plain verdict (loved/overall), or quality is missing (pain/quality).
### Match
- (stylish OR elegant OR attractive) AND NOT @talk, comfortable THEN/0 (seat*, chair*, bed*, room*, shoes), (made, done, cooked, cooks, finished, works) THEN/1 beautifully, well designed, well organi?ed
- well made, well built, sturdy, durable, high quality, good quality, great quality, delicious, yummy, comfy, (bed, beds, seat*, room*, chair*, shoes, very, really, so, was, were, most, super, and) THEN/1 (comfortable, fresh) AND NOT (@talk OR feel* OR felt OR with OR get), cosy, spotless, spotlessly, crystal clear, dead quiet, piping hot
- (@verdict, good, nice, clean, beautiful, simple) THEN/1 (@object, look), (love, like, liked, loved) THEN/0 (the, your, this, how, its) THEN/2 (@object, look) AND NOT @talk
- @object THEN/0 (@is, looks) THEN/2 (@great, good, clear, clean, nice)
- (looks, look, smells, feels) THEN/1 (@great, good, nice, smart, modern, expensive, premium, fresh) AND NOT @talk
- (very, really, so, lovely, always) THEN/1 (clean, tidy, quiet, warm, cosy, smooth) AND NOT @talk, it's THEN/0 very THEN/0 clear, (picture, sound, line, screen, instructions) THEN/2 very clear
- the design, the quality, the food, the view [after: @loved-most THEN/5 (most, best, about, thing, part)]
- comfiest, melts in the mouth, (slept, sleep, sleeps) THEN/1 like THEN/1 (log, baby, stone, king, queen, lamb), proper THEN/0 (coffee, food, breakfast, tea)
- tasty, delish, scrumptious, moreish, mouth watering, juicy
- lovely and THEN/0 (warm, clean, quiet, soft, fresh, cool), spacious, modern THEN/0 (and, rooms)
- (clean, quiet, tidy, cosy, warm) THEN/0 (and, rooms, room, beds, place)
- (so, really, very, lovely, nice and) THEN/0 (soft, smooth, light, lightweight, comfortable, tasty, fresh, spacious), lightweight, @pleasant AND NOT @talk
- beautiful*, gorgeous
- to die for, clear as a bell, home from home, home away from home, fit for a king, you can tell THEN/3 (thought, care, cares, cared, proud)
### Except
- the old, @if-only THEN/4 (@great, good, fresh, comfy, comfortable, clean, clear, beautiful, quality, sturdy), (would, I'd) THEN/2 like, cup of, @claimed
### Examples
- yes: "The lobby is gorgeous, all plants and light wood."
- yes: "I love the new design of the statements."
- yes: "The bed was so comfy, I slept like a log."
- yes: "Really well made, you can tell it'll last."
- no: "I'd like a cleaner look on the home page."
- no: "The seats aren't very comfortable."
- no: "It would be sturdy if they used metal."
- no: "I liked the old layout better."

## loved/features
What it offers: functions, choice, information, range, extras that they single out.

- cause: product

### Use when
They like something it has or can do, the choice, or that it has everything.
### Not when
They wish it had it (wish/feature), or it had it once (pain/got-worse).
### Match
- (@verdict, good, useful, nice, cool, handy) THEN/1 @content AND NOT (@talk OR idea*), (love, like) THEN/0 (the, your, this, its, all the, all) THEN/2 @content AND NOT @talk AND NOT @talk
- (has, have, got, does, gives) THEN/1 (everything, all, exactly what) THEN/2 (need, want, needed, wanted, ask for, looking for), everything THEN/1 (need, want), does everything
- (love, like, @great, nice, handy, rate) THEN/2 (that you can, that I can, how you can, being able to, the way it, the fact that, can do)
- (useful OR informative OR flexible OR very helpful) AND NOT @talk, helpful THEN/0 (app, site, tool, when, tips, information), versatile, customisable, invaluable, helps me
- (only one, nothing else) THEN/3 (that, does, can, like it)
- keeps me THEN/0 (organi?ed, up to date, in touch, informed), keep track of, keeps track of, picks up where
- (updates, update, version, service, it) THEN/1 (much better, so much better, getting better, gets better, improved, vastly), for the better, big improvement, huge improvement
- (helped, helps) THEN/0 (me, us, my, our, him, her) THEN/1 (lose, save, find, get, sleep, learn, keep, stay, understand, with, plan, focus)
- (lots of, plenty of, tons of, wide, huge, so many, full of) THEN/1 (@content, things to do)
- @all-singing, (save, saves, saved, spares, spared) THEN/0 (me, us) THEN/0 (from, the trouble, the bother, the trip, the faff), cut THEN/1 (my, our) THEN/4 from
- thanks to THEN/0 (your, this, that, their) THEN/3 @thing
### Except
- @if-only THEN/4 (useful, helpful, @great, nice, good, better), (would, I'd, we'd) THEN/2 (love, like, prefer)
- used to, is missing, gone
### Examples
- yes: "I love the feature where it reads the label for you."
- yes: "Huge selection of wines, we tried six."
- yes: "It has everything I need for a small office."
- yes: "What I like is that you can pay in instalments, I like that you can do it by phone."
- no: "I'd like an option to pay monthly."
- no: "More choice would be good."
- no: "The most useful feature is missing now."
- no: "We used to have a great selection there."

## loved/feeling
It does something for their mood: fun, peace of mind, at home, proud, relieved, moved.

### Use when
They name a feeling it gives them.
### Not when
Anger or worry (pain/*), or no feeling is named (loved/overall).
### Match
- (fun OR inspiring OR entertaining OR enjoyable OR relaxing OR exciting) AND NOT @talk, (found, find) THEN/2 (fun, exciting, relaxing), so much fun, peace of mind, mind at ease, a weight off, what a relief, such a relief
- (feel, felt, feels, feeling) THEN/2 (safe, at home, valued, welcome, looked after, cared for, special, proud, reassured, listened to)
- (made, makes) THEN/1 (me, us, her, him) THEN/1 (smile, laugh, happy, day, proud), (made, makes) THEN/0 (my, our) THEN/0 (day, week, year, holiday)
- won't forget, one of the family, like family
- safe, happy, looked after, at home, valued, proud, relieved [after: how THEN/4 (feel, felt, make you)]
- (smile, smiling, laugh, laughed) THEN/2 (every, all the way, whole)
- (kids, children, son, daughter, girl, boy) THEN/3 (runs in, laughing, asks for more, ask for more, beaming), tears of joy, moved to tears, with tears
- @heartened
### Except
- @if-only THEN/5 (fun, exciting, enjoyable, relaxing), @claimed, we treat you, anything but
### Examples
- yes: "It's so much fun, we play it in the car."
- yes: "The alarm gives me peace of mind when we're away."
- yes: "We felt at home from the minute we walked in."
- yes: "Q: How does it make you feel? A: Looked after."
- no: "It's not much fun sitting on hold."
- no: "It makes me feel stupid every time I log in."
- no: "It would be more fun with other people."
- no: "He hooked up the washing machine and went."

## pain/broken
Something does not work: it fails, crashes, freezes, shows an error or loses what was saved.

- severity: 2
- cause: product
- beats: says/unhappy

### Use when
The product, the room, the machine or the service does not do what it should.
### Not when
It is slow (pain/slow), or there is no fault (loved/reliable).
### Match
- @unable THEN/2 @use-tech
- (@unable THEN/2 @use THEN/3 (@equipment, @object, @subject, account, password, bills, bill, invoices, statements, ticket, booking, order, messages, photos, mail, email, seat, card, it to, it on, in, out, past, anything, menu, settings, option)) AND NOT ((he, she, they, people, who, neighbour) THEN/1 @unable)
- (@wont THEN/2 @operate-tech) AND NOT ((I, we, you, he, she, they, people, who, boy, day, weekend, saturday, I'm, we're, you're) THEN/1 @wont)
- (@equipment, @object, @subject, card, code, button, engineer, parcel, voucher, tablets, cream, medicine, instructions, sensor) THEN/1 @wont THEN/2 @operate
- (don't work, dont work, never works, never worked, not working, stopped working, nothing happens, incompatible) AND NOT ((I'm, I am, you're, we're, they're, he's, she's, people, who, I) THEN/1 (not working, don't work))
- unusable, crashes, crashed, crashing, freezes, froze, force close*, force quit, forces close, freezing on, freezing up, freezing when, hangs, got stuck, is stuck, stuck on, black screen, blank screen, white screen, goes black, endless loop
- (it, app, game, phone, site, page, system, laptop, computer, screen, constantly, constant, just, keeps, always) THEN/2 (crash, hanging, fails), crash THEN/2 (every, when, after, constantly, again, as soon, before, whenever)
- (keep, kept) THEN/1 (freezing, crashing, cutting, dropping, losing, going off, going down, disconnecting, failing, beeping, restarting, jamming, leaking, spinning)
- (there's, there is, there are, there was, has, have, had, got, is, this, full of, so many, too many, many, lots of, annoying, another, fix, stupid, same) THEN/2 (bug, bugs, glitch, glitches), buggy, glitchy, faulty, out of order
- (an, get, got, gets, getting, gives, gave, says, said, same, shows, constant, constantly, just, unknown, server, network, login, loading, connection) THEN/1 (error, errors), error THEN/0 (code*, message*, 404, 500, 502, 503, 504)
- (please, pls, plz, asap) THEN/4 (fix, fixes, solve, sort), (fix, solve, sort) THEN/4 (please, pls, plz, asap, guys), (needs, need) THEN/1 (to be fixed, fixing), (until, till, when, hope, once) THEN/2 (fix, fixed, fixes)
- ((fix, solve) THEN/2 (it, this, your, bug*, crash*, app, update, login, syncing, @trouble)) AND NOT ((to, I, we, I'll, we'll, can, will, they, you, could, should, would, and, that, gonna) THEN/2 (fix, solve))
- (@is, arrived, came) THEN/1 (broken, leaking, flooded), (@equipment, mine, it) THEN/1 (is, was, went) THEN/0 dead THEN/0 (after, by, on arrival, when, again, in, within)
- (@trouble THEN/1 (loading, sending, uploading, opening, viewing, since, with your)) AND NOT problematic, (had, having, have, got, constant, always) THEN/4 @trouble THEN/0 (with the, with my, with it, with this), (menu, login, payment, sound, connection, loading, startup) THEN/0 @trouble
- (@object, line, network, call, calls) THEN/2 (drops, dropped, cuts out, goes down, went down, disconnects, is down, was down, outage, goes off), (@object, @equipment, line, network, power, system, it) THEN/1 (has been, been, was, is) THEN/1 (out, down, off) THEN/1 (for, since, again, all), half the THEN/3 (gone, missing, broken)
- (logs, logged, kicks, kicked, locked) THEN/1 (me, us) THEN/1 out, locked out, outage AND NOT (outage map, outage page)
- (someone else's, somebody else's) THEN/1 (name, order, photo, photos, bill, details, account, appointment, parcel, letter, letters, food, meal, data, booking, address, coat, bag, test, results, file, records, medicine, card)
- ((@equipment, sound, line, picture, call) THEN/3 @gave-way) AND NOT (come off, stops at), (it, one, mine, ours) THEN/1 (broke, broke down, snapped, cracked, leaks, leaked, jams, jammed, ripped, died, fell apart, fell to bits, fell off, came off, came loose, packed up, gave out, conked out, cuts out, cut out, switches off, gets stuck, got stuck, just dies, stopped working, wore out)
- (is, still, goes, went, keeps going, was, been) THEN/0 (offline, down again, down every), offline again, times out, timed out, does nothing, nothing works, nothing comes up, invalid, not recognised, not recognized, by itself THEN/2 (closes, closed), closes by itself, shuts down, @fault-words, @fault-turns
- (my, our) THEN/3 (are gone, is gone, are all gone), lost THEN/1 (everything, my work, all my, progress, my level)
- (call, calls, line, signal, connection) THEN/1 (drop, drops, dropped), (wipe, wipes, delete, deletes, erase, erases) THEN/0 (my, all my, everything)
- never THEN/1 (opens, loads, loaded, starts, connects, saves, updates, prints, rings, arrives), lost THEN/3 (hours, days, weeks) THEN/1 work, (screen, line, phone, battery) THEN/0 dead, ((app, site, website, system, page, machine, button) THEN/1 @does-not) AND NOT @harmless-not
- (it, this) THEN/1 @does-not THEN/1 (@operate-tech, go, do anything, do what, recognise, recognize, stay, take my, accept, stick, hold, fit, give, send, find, read, count, track, match, cover)
- ((don't, dont, do not) THEN/2 (work, load, open, come on, connect, show, respond, sync, print, match, charge)) AND NOT ((I, we, you) THEN/0 (don't, dont, do not)), (alarm, siren) THEN/1 (went off, goes off)
- (keeps THEN/1 *ing, (it, they, site, app, page, screen, system, bank) THEN/0 (keep, kept) THEN/1 *ing) AND NOT ((keep, keeps, kept) THEN/2 (coming, going, getting better, improving, using, trying, giving))
- not working, fails, (broke, broken, snapped, jams, leaks, leaking, fell apart, unglued, ripped, dead) THEN/2 (after, off, on, every, again, within, when, down)
- (lost, lose, loses, deleted, deletes, wiped, disappeared, vanished, eats, corrupts) NEAR/5 (photos, files, data, notes, work, everything, settings, progress, messages, history, booking, points)
- (all, my, our, everything, half) THEN/5 (gone, disappeared, vanished, wiped), @tore
- ((died, snapped, seized, packed up, gave up, conked out, collapsed, fell apart) THEN/1 on THEN/0 (me, us, day, the first, the second, a)) AND NOT (father, mother, dad, dog, people), @fault-idioms
- (@household THEN/3 @gave-way) AND NOT (come off, stops at), @household THEN/1 @wont THEN/2 (@operate, @operate-tech)
- (alarm, siren, smoke detector) THEN/2 (gone off, going off), (internet, wifi, signal, power, heating, connection, broadband, water, picture) THEN/2 gone
- (it, fault, leak, noise, smell, rattle, damp, problem, error) THEN/0 (was back, is back, came back) THEN/1 (by, within, again, the next, the following)
### Except
- (if, whenever) THEN/4 (doesn't work, breaks, crashes, broke)
- I don't work, can't wait, can't stop, couldn't stop, can't go wrong, can't get enough, can't see why, can't believe
- (fixed, solved, sorted, resolved, fixes) THEN/5 @trouble, (only, few, minor, no, no serious, no major) THEN/1 (bug, bugs, glitch*, issue, issues, problem, problems), some people, heart stopped, weather stopped
- can't get THEN/0 (through a day, better, over how), shut up about, (play, listen, sing) THEN/1 over and over
- lets THEN/0 (me, us) THEN/0 down, find THEN/3 (better, nicer, cheaper, kinder, friendlier), find THEN/1 fault
- broken line, broken biscuits, hand it to THEN/1 (you, your, them, the)
### Severity
- 3: @last-straw, lost everything
### Examples
- yes: "The lift doesn't work and we're on the sixth floor."
- yes: "Can't open any of my invoices, I just get an error."
- yes: "There's a bug where it sends everything twice, please fix."
- yes: "It crashes every time I open a photo."
- yes: "keeps kicking me out halfway through a payment"
- no: "I've had no problems with it at all."
- no: "It never crashes, which is more than I can say for the old one."
- no: "If it doesn't work they swap it for a new one."
- no: "I don't work on Fridays, so that suits me."
- no: "The room was freezing cold."

## pain/got-worse
It was better before: an update, a new owner or a change made it worse, or something was taken away.

- severity: 2
- cause: product
- negation: keep
- beats: says/unhappy

### Use when
They compare with how it was: since the update, used to work, gone downhill.
### Not when
The change is welcome (loved/features), or there is no before (pain/broken).
### Match
- (since, after, until, ever since) THEN/3 @change THEN/6 (chaos, @bad, can't, cannot, won't, doesn't, isn't, not, no, worse, nobody, crash*, freez*, slow, lost, stopped, issues, problems)
- (@change THEN/3 (@bad, ruined, broke, worse, crashes, sucks, awful)), (hate, dislike, ruined, bad, terrible, another) THEN/2 @change
- used to THEN/1 (be, love, work, like, enjoy) THEN/8 (now, but, not, until, anymore, any more, gone), used to be THEN/2 (@great, good, better, clean)
- (was, were, worked, working, loved, fine, great) THEN/3 (until, but now, at first, before the) THEN/3 (update*, now, it, they, last, recent, can't, won't, not) AND NOT until last
- worse THEN/1 (than it, than before, than ever, than the old, than last, since, every, now, each, and worse, after, with every, by the), (got, gets, getting, gone, going, become, becoming, made it, made things, makes it, went, much, far, lot, way) THEN/1 worse, (@subject, @object, service, app, update, version) THEN/3 worse, downhill, not what it was
- (bring back, want, prefer, go back to, preferred, liked) THEN/2 (old, previous, original) THEN/1 (version, one, layout, design, app, feed, way, look)
- ((they, you, they've, you've, have, update, been) THEN/1 (took, taken, removed, take) THEN/2 away), (they, you, have) THEN/1 (removed, closed) THEN/3 (feature, option, button, branch, best, one, section*), has disappeared
- @decline AND NOT NEG(@decline)
- (not the same, isn't the same) THEN/1 (place, company, app, shop, anymore, any more, since, after, without him, without her, standard, quality, service), (standards, service, quality, it's, things) THEN/2 slipped, (they, you, it, you've, they've) THEN/1 (no longer do, no longer have, no longer offer*, stopped doing, got rid of, did away with)
- ((since, after, ever since) THEN/0 your THEN/1 (update, upgrade, visit, service, repair, engineer, man, fitter, redesign, migration)) AND NOT (@great, better, happy, love, fine), @gone-to-pot
### Except
- (could, couldn't, can't, might, would, if) THEN/2 worse
### Severity
- 3: @last-straw
### Examples
- yes: "Since the update I can't find anything."
- yes: "It used to be a lovely place, now it's all plastic chairs."
- yes: "Worked fine until they moved us to the new system."
- yes: "The service has gone downhill since the merger, nobody answers."
- no: "Since the update it's been brilliant."
- no: "It took me a week to get used to it."
- no: "It couldn't be worse than the bus."
- no: "I used to live round the corner from that branch."

## pain/slow
It is slow or heavy: it lags, takes ages to load, drains the battery or fills the memory.

- severity: 1
- cause: product
- beats: says/unhappy

### Use when
The thing itself takes too long or too much.
### Not when
People, queues or answers take too long (pain/waiting, pain/support).
### Match
- ((@subject, @equipment, @object, it's, bit, little, is, was, are, so, very, too, really, painfully, runs, running, loads, loading, super, dead, extremely, terribly, incredibly, way too, become, got, getting, gone) THEN/1 (slow, slower)) AND NOT (slow down, slower than expected, (never, not, isn't, says) THEN/2 slow)
- sluggish, laggy, lag, lags, lagging, buffering, slow THEN/1 (to load, loading, app, site, website, internet, broadband, wifi, connection, service, download, internet), (ridiculously, unbearably, annoyingly) THEN/0 slow
- (takes, take, took, taking) THEN/1 @minutes THEN/3 (load, open, start, download, upload, sync, respond, update, install, save)
- (drain, drains, draining, eats) THEN/3 (battery, data, memory, storage, charge)
- battery THEN/3 (dies, doesn't last, gone by)
### Except
- slow cooker, slow motion, jet lag, slow to get
- slow release
### Severity
- 2: useless, unusable, every time, every day, all day
- 3: @last-straw
### Examples
- yes: "It's so slow I make a cup of tea while it loads."
- yes: "Takes forever to open a file."
- yes: "It drains my battery in two hours."
- yes: "video keeps buffering, lag all evening"
- no: "It's never slow, even at month end."
- no: "I bought a slow cooker from them."
- no: "The jet lag nearly killed me."
- no: "She explained it slowly and clearly."

## pain/hard-to-use
It is hard to use, find, read, reach or understand.

- severity: 1
- cause: product
- negation: keep
- beats: says/unhappy

### Use when
Confusing, fiddly, too many steps, small print, no idea how.
### Not when
It does not work at all (pain/broken), or it is easy (loved/easy).
### Match
- (app, site, website, menu, form, forms, bill, letter, letters, instruction*, layout, page, screen, map, system, process, sign*, button*, setting*, ticket*, controls, checkout, it, it's, interface, design, navigation, leaflet) THEN/3 (confusing, complicated, awkward)
- (too, overly, unnecessarily, needlessly, horribly, extremely, so, very, really, most) THEN/0 (confusing, complicated, awkward) AND NOT question, (confusing, complicated, awkward) THEN/1 (to use, to, menu, app, form, layout, website, site, interface, instruction*, letter, system, process), fiddly, counterintuitive, cluttered, a maze, a faff
- (hard, difficult, tricky, impossible, a struggle, harder, not easy, isn't easy) THEN/1 (use, find, navigate, read, understand, follow, see, reach, work out, set up, book, cancel, get into, get out, get to, get on, get off, get hold, get it, get through)
- @isnt THEN/2 (user friendly, intuitive, straightforward, self explanatory, convenient, clear), @isnt THEN/1 easy THEN/0 to THEN/1 (use, find, read, see, get, navigate, open, follow, reach, cancel, set, change, work, park)
- (can't, cant, cannot, couldn't, can never, never) THEN/0 (figure, work out, make out, follow), (can't, cant, cannot, couldn't, can never, never) THEN/1 (find, understand) THEN/0 (the, my, our, it, anything, where, how, half, their, your, a thing, a word, any of)
- (no idea, don't know, didn't know, no clue, don't understand, didn't understand, not sure) THEN/0 (how to, where to) THEN/1 (@use, use, cancel, set, work)
- too many THEN/1 (steps, clicks, buttons, screens, options, pages, passwords, taps), (makes, make, made) THEN/1 no sense
- (too, so) THEN/0 (small, tiny) THEN/2 (read, see, for, letters), so tiny, took me THEN/2 (hours, ages, afternoon, day, weekend), small print AND NOT NEG(small print)
- (spend*, spent) THEN/4 (hunting, looking for, searching), (spent, spend) THEN/2 (hour, hours, ages, minutes, morning, afternoon, day, evening) THEN/2 trying to, hunting for, fumbling
- magnifying glass
- (two, three, more, extra, ten) THEN/0 (taps, clicks, steps), (no, without, missing) THEN/0 (instructions, manual, labels, signs, signposts)
- out of reach, covers THEN/1 (up, text, screen, keyboard), (no idea THEN/0 (how it, what it means, what they mean, what I'm, which button, which one, what half, what any, what to press, what to click)), nothing tells you, none of them works, (no, never, can't get, couldn't get, get) THEN/2 straight answer
- @fiddly-words AND NOT NEG(@fiddly-words), (menu*, button*, setting*, layout, signs, text, screen, instructions, controls) THEN/2 all over the place, (I, we, you) THEN/1 have to THEN/0 (scroll, click), (steep, big, huge, bit of a) THEN/0 learning curve, (is, was, are, so, very, completely) THEN/0 unclear
- clear as mud, double dutch, for the life of me
### Except
- @isnt THEN/2 (confusing, complicated, fiddly, awkward, hard, difficult)
- worth THEN/0 (it, the, every), sorted it, had it sorted
- was it THEN/1 (faff, hassle, struggle, hard)
- rival, competitor*
### Severity
- 2: useless, unusable, every time, impossible, hours
- 3: @last-straw
### Examples
- yes: "The menu is so confusing, I never find the statements."
- yes: "Hard to navigate on a phone."
- yes: "I can't figure out how to change my address."
- yes: "The letter's all small print and I gave up."
- no: "It isn't complicated at all."
- no: "The nurses work hard."
- no: "Their prices are hard to beat."
- no: "We stayed in an apartment complex."

## pain/support
Help cannot be reached, does not answer, or does not solve it.

- severity: 2
- cause: channel
- negation: keep
- beats: says/unhappy

### Use when
No reply, on hold, passed around, a bot instead of a person.
### Not when
People are rude (pain/staff), or the queue is not one for help (pain/waiting).
### Match
- ((nobody, no one, never, not, didn't, don't, doesn't, haven't, hasn't, won't) THEN/4 (reply, replied, respond*, answer*, got back, get back, called back, call back, rang back, picks up, picked up, returned my, heard back)) AND NOT (answer* THEN/3 question, (I, we) THEN/1 (don't, didn't, won't, not) THEN/1 (answer*, reply), answer that, not THEN/1 (the, an) THEN/1 answer*)
- (nobody, no one) THEN/1 (offered, speaks, helped, bothered, knew what, knew why, knew anything, knew how, knew where, came, cares), never got one, recorded message, wrong department, hold message, cut me off, hung up on me, into a void, radio silence
- ((me, us, left, kept, minutes, mins, hour, hours, ages, been, was, sat, stuck, were, time, day) THEN/2 on hold) AND NOT NEG(on hold), on hold THEN/1 (for, music, ages, forever), hours on hold
- (passed, bounced, sent, handed, sending, passing, shunted) THEN/3 (from one, around, back and forth, between, another department, different department), transferred THEN/2 (from one, around, to another, between) AND (I, me, us, we, get, got)
- (emailed, called, rang, phoned, wrote, contacted, ring, call) THEN/5 (twice, three times, four times, several times, again and again, and rang, nothing, gave up), (I, we, he, she, just, and, so, eventually, nearly) THEN/1 gave up
- ((can't, cannot, couldn't, impossible to, no way to, never) THEN/1 (get through to, get hold of, reach a, reach any*, reach them, reach you, reach support, contact)), ((can't, cannot, couldn't, impossible to, no way to, never) THEN/2 (speak, talk) THEN/2 (a, anyone, anybody, someone, somebody, human, person, them))
- (@helpline, chatbot, bot, chat) THEN/3 (@bad, slow, rude, unhelpful, clueless, keeps, goes round, round in circles)
- (@bad, no, zero, worst, unhelpful) THEN/0 @helpline
- @no-help AND NOT NEG(@no-help)
- still waiting THEN/3 (hear, answer, reply, response, call), heard nothing, nobody told AND NOT told THEN/1 to, nobody seems to know, no one seems to know, (I, we, been, was, were, being, got, email*, message*, they, complaint*, just, get) THEN/1 ignored, fobbed off
- (no one said, nobody said) THEN/0 (why, what, a word, anything, sorry, when)
- ((not one person, not a soul) THEN/5 (told, rang, helped, answered, knew)), ((nobody, no one) THEN/1 (told, tell, tells, informed, explained, warned, rang, called, served, answered, helped, wrote, listened, replied, apologi*, knows what, knows why, knows anything, understood, is bothered)) AND NOT (told THEN/1 to)
- (nobody, no one) THEN/4 (spoke, speaks, says why, said why, said anything, at the desk, at the door, on the desk), (after, took, sent, been, and, made, had, takes) THEN/1 @several THEN/1 (goes, tries, attempts, phone calls, calls, emails, letters, visits)
- (got nowhere, getting nowhere, shrugged, did nothing, done nothing, nothing was done, nothing has been done) AND NOT (nothing THEN/0 (else, wrong, but))
- (wasn't, isn't, not) THEN/1 (their problem, their fault, their job, responsible), blamed, it wasn't them, (no, without, without any) THEN/0 (warning, notice, apology, explanation, confirmation), don't hear anything, never hear back
- without THEN/1 (telling, asking, warning, fixing, solving, reading, checking, explaining, answering, replying, knocking, ringing)
- (nobody, no one) THEN/2 (wanted to help, to help, would help, could help, could say, could tell, could explain, can tell, will tell, to talk to, to speak to, to ask, there to, at reception, picks, returns, explains, came back, gets back, mentioned, takes responsib*, took responsib*, wants to know, has a clue, had a clue, turned up, bothers to, has a name)
- (no, without, still no, never had a) THEN/1 (reply, response, answer, explanation, feedback, help)
- (ring, rang, rung, phone, phoned, call, called, email, emailed, write, wrote, written, chase, chased) THEN/4 (twice, three times, four times, five times, six times, ten times, times, every day)
- not THEN/0 (a single, one) THEN/0 (person, soul, word, reply, call, apology)
- (chatbot, chat bot, bot, automated voice, robot) THEN/5 (asked, asks, offered, offers, repeats, sent me, gave me, thinks I)
- (nobody, no one, not one of them) THEN/1 (breathed a word, said a word, lifted a finger, batted an eyelid, had the decency, saw fit, owned up, seemed bothered), still THEN/0 (nobody, no one), @brushed-off
- (not a, no) THEN/1 in sight, (demand, deserve, owed, owe me, waiting for) THEN/1 (apology, explanation, refund, compensation)
- not one of them THEN/0 (could, can, knew, would, answered, called, came), (@several THEN/1 (phone calls, calls, emails, letters) THEN/1 and) AND NOT @talk
### Severity
- 3: @last-straw, in tears, complaint, ombudsman
### Examples
- yes: "I emailed three times and nobody ever replied."
- yes: "Fifty minutes on hold and then they cut me off."
- yes: "I've been passed from one department to another all week."
- yes: "zero customer service, just canned replies"
- no: "I've never had to ring support."
- no: "They always answer the phone within two rings."
- no: "Customer service is second to none."
- no: "Put me on to the accounts team, please."

## pain/staff
People are rude, unhelpful or bad at what they do.

- severity: 2
- cause: people
- negation: block
- beats: says/unhappy

### Use when
How somebody behaved or did their work is the complaint.
### Not when
Nobody could be reached (pain/support), or people are praised (loved/people).
### Match
- rude, unhelpful, unprofessional, unfriendly, condescending, disrespectful, uninterested, couldn't care less, couldn't be bothered, short with THEN/0 (me, us, him, her, my, people, customers), (@staff, he, she, they, was, were, so, very, and, or) THEN/3 (arrogant, aggressive, incompetent, careless)
- (he, she, they) THEN/2 (sighed, shrugged, rolled, shouted, snapped at, lied, ignored, didn't even look, talked down)
- (made, makes, making, left, leaves) THEN/1 @somebody THEN/1 (feel, feeling, in, so) THEN/2 @upset, (made, left, making) THEN/0 @somebody THEN/1 @upset, (I, we) THEN/1 (felt, came out, came away, left) THEN/2 @upset, (treated, treat) THEN/3 @upset
- on THEN/0 (his, her, their) THEN/0 phone AND NOT (my phone), (gave, made, sold, sent, told, charged) THEN/1 (me, us, my, our, it, them) THEN/3 wrong, (got, gets) THEN/1 (my, our, order, it all) THEN/2 wrong
- short staffed, understaffed, one person serving
- (never, nobody, didn't) THEN/1 (apolog*, say sorry, listen*, listened), (nobody, no one) THEN/0 cares
- (@staff, he, she, they, nobody) THEN/2 (never, didn't, wouldn't) THEN/1 (look up, looked up, look at us, look at me, say hello, said hello, smile, smiled, stop, help, explain, explained), without THEN/1 (looking up, looking at, a smile), (never, nobody) THEN/0 (learned, learnt, asked, thanked) AND NOT (I never, we never)
- (sighed, tutted, shrugged, shouting, shouted, swearing, swore, arguing, argued, yelling) THEN/3 (at, when, with, us, me, people)
- (they, he, she, driver, was, were, been, just, got) THEN/1 left THEN/4 (with no, without, alone, sitting, waiting, standing, outside, stranded, on the, on a, in the, in a, a mess, a trail)
- left a mess, left us outside, humiliat*, degrading, embarrassing
- (they, you, he, she, driver, kitchen, waiter, waitress, shop, staff, company, who, nurse, doctor, office, reception) THEN/1 (forgot, forgets) THEN/3 (my, our, about, to, half), by mistake
- (different, another, new) THEN/2 (key workers, managers, carers, doctors, drivers, teachers) THEN/3 (each, every, since)
- drove past, drove straight past
- @bad-manners, (@staff, he, she, they, were, so, very, really) THEN/2 (lazy, dismissive, hostile, impatient, sarcastic, racist, sexist, indifferent, inappropriate, clueless), (they, he, she, @staff) THEN/1 (refused to, didn't know how)
- ((@servers THEN/1 @does-not THEN/2 @serve) AND NOT @harmless-not)
- (they, he, she) THEN/1 @does-not THEN/1 (help me, help us, help you, listen, apologise, apologize, explain, turn up, show up, come back, reply, know what they're, know what he's, know what she's, know how to, bother, let me, let us, give us, give me, believe me, refund, care about), (you, they) THEN/0 (don't, didn't) THEN/0 care about
- (@they THEN/3 @blunder) AND NOT NEG(@blunder)
- @staff THEN/3 (@bad, ignored, lied, refused, didn't know, had no idea, didn't care, don't care, didn't listen, didn't even, laughed at, shouted, hung up)
- ((@they, @staff, movers) THEN/5 @wrecked THEN/2 (my, our, me, us, kitchen, house, ceiling, carpet, garden, flat, room)) AND NOT NEG(@wrecked)
- (@servers, nobody, no one, plumber) THEN/1 (couldn't, can't, could not) THEN/0 find THEN/2 (my, our, us, me, house, street, flat, address, vein)
- (they, he, she, @staff, nobody) THEN/4 (hadn't, hasn't, haven't, didn't have, doesn't have, don't have) THEN/0 (a notion, a clue, the foggiest, the faintest, the first idea)
- (I, we, she, he) THEN/0 (walked out, stormed out, marched out), left THEN/0 (me, us, him, her) THEN/0 (alone, standing, stranded, high and dry, in the lurch, in the cold, in the rain, waiting, hanging, with nothing, with half, to fend)
- ((looked, stared, spoke, talked, treated) THEN/1 (me, us, her, him) THEN/1 (like, as if, as though)) AND NOT (royalty, family, friend, friends, king, queen), feel like a THEN/0 (nuisance, criminal, burden, fool, thief, number, beggar)
- ((it, they, he, she, @staff, @firm) THEN/0 (can't, couldn't, doesn't, didn't, won't, wouldn't) THEN/0 even) AND NOT (@talk, have to, charge, need)
- (driver, courier, engineer, taxi, he, she, they) THEN/2 got lost, all over THEN/0 (my, our) AND NOT @talk, (waiter, staff, driver, nurse, manager) THEN/2 nowhere
- ((he, she, they, @staff, nurse) THEN/6 (in front of, out to) THEN/1 (everyone, everybody, the whole, whole, other customers, my kids, my colleagues)) AND NOT @talk
### Except
- grumpy old, (expected, expecting) THEN/2 (grumpy, rude), (threw, throw) THEN/0 in
### Severity
- 3: @last-straw, in tears, crying, humiliat*, complaint, discriminat*, racis*
### Examples
- yes: "The man on the desk was so rude to my mother."
- yes: "Staff didn't know what they were doing."
- yes: "She just sighed and rolled her eyes."
- yes: "The waiter ignored us for half an hour."
- no: "The staff were never rude."
- no: "We were treated like royalty."
- no: "I don't care what colour it is."
- no: "My manager bought one for the office."

## pain/waiting
They are kept waiting: queues, delays, late or cancelled appointments, trains, repairs, decisions.

- severity: 2
- cause: process
- beats: says/unhappy

### Use when
Time is lost to a queue, a delay, a cancellation or a no-show.
### Not when
A parcel or meal is late (pain/delivery), the wait is on the phone (pain/support), a device is slow (pain/slow).
### Match
- (queue*, queuing, in line) NEAR/6 (@minutes, long, huge, always, out the door)
- (waiting since, still waiting, kept waiting, left us sitting, long wait, waiting times) , waiting list THEN/4 (month*, week*, year*, long), (long, months, year, years) THEN/2 waiting list
- delayed, delays, (flight, train, bus, appointment, visit, class) THEN/3 (cancelled, postponed, late, delayed), cancelled my appointment
- (hour, hours, minutes, mins, 40, half an hour) THEN/1 late, running late, always late, never on time, didn't turn up, nobody came, no one came, never came AND NOT NEG(late)
- (months, weeks, days, hours, month, week) THEN/2 (and still, later still, later and, later no, and nothing, and no, still nothing, still not, still no, still waiting, and not one, and I'm still, and we're still, on and, waiting)
- (days, weeks, months, hours, years) THEN/0 (late, overdue, behind), (came, arrived, turned up, come, comes) THEN/1 (hours, days, weeks, months) THEN/0 (late, later)
- (took, takes, taken, taking) THEN/2 (me, us, them, you, him, her, over, nearly, almost) THEN/2 @long-time
- (engineer, plumber, technician, bus, train, driver, taxi, doctor, nurse, man, they, he, she) THEN/1 (hasn't, haven't, never, not) THEN/0 (come, turned up, shown up, showed up, showed), (days, weeks, months, hours) THEN/0 (without, with no), (days, weeks, months) THEN/0 after THEN/3 (order*, appl*, book*, due, promised, asked, paid, paying, sent)
- (you, they, he, she, bus, train, driver, order, doctor, plane, coach) THEN/1 @is THEN/2 late
- (one, only one, single) THEN/2 (counter, till, checkout, cashier, nurse) THEN/1 (open, on, serving, working), out of the door
- (cancelled, canceled, postponed, moved) THEN/2 (my, our) THEN/2 (class, lesson, appointment, booking, flight, slot, visit, operation)
- (train, bus, flight, class, appointment, concert, match) THEN/2 (cancelled, canceled), missed THEN/2 (deadline*, slot, window)
- nobody served, never served, waiting to be served, (no, not, never) THEN/0 (any sign, sign) THEN/0 of
- (closed, closes, shut, shuts) THEN/1 (kitchen, branch, desk, counter, gate, bar, pool) THEN/2 (at, early, before), not THEN/1 a seat, on the phone THEN/2 (hour, hours)
- @made-to-wait, (had to wait, have to wait, having to wait) THEN/2 (@long-time, ages, in, so long, outside, weeks, until, till, again, nearly, over), (long, huge, big, massive, because of, their, due to, a) THEN/0 backlog, (they, it, engineer, order, refund, money) THEN/0 still THEN/0 (hasn't, haven't)
- (wait, waited, waiting, waits, left us sitting, stood) THEN/5 @minutes, (took, takes, taken, taking) THEN/3 (weeks, months, ages, forever, too long, years, hours, all day, six weeks) THEN/4 (get, answer, sort, reply, to, for, before)
- (sat, sitting, stood, standing, stuck, kept, left, queued, waited) THEN/6 @long-time
- (@several THEN/0 (weeks, months, days, hours) THEN/0 for THEN/0 (a, an, one, my, our)) AND NOT @talk, (months, weeks, days, hours) THEN/0 and counting
- (was, were) THEN/0 due THEN/8 (but, never, still, and no, and nothing, nobody, and I've, and we've)
- never THEN/0 (showed, showed up, turned up, appeared) AND NOT (I never, we never)
- @long-wait, the best part of THEN/2 (hour, hours, day, week, month, year, morning, afternoon), by the time THEN/0 (they, it, he, she, anyone) THEN/1 (came, arrived, got, answered, turned up) AND NOT @talk
### Except
- can't wait, worth the wait, waiting for my, took ages to set up, waiting for an THEN/1 version
- worth THEN/0 (it, the, every), only took, just took
- within THEN/2 (hour, hours, minutes, days)
### Severity
- 3: cancel*, gave up, in tears, walked out, missed THEN/3 (connection, flight, wedding, interview), refund, compensation
### Examples
- yes: "We queued for two hours with a toddler."
- yes: "My flight was delayed six hours and nobody said a word."
- yes: "I've been waiting three months for a decision on the loan."
- yes: "The engineer never turned up, so that was a day off work gone."
- no: "I can't wait to go back."
- no: "We didn't have to wait long at all."
- no: "It was worth the wait."
- no: "I cancelled my subscription in March."

## pain/delivery
What was ordered comes late, damaged, incomplete, to the wrong place or not at all.

- severity: 2
- cause: process
- negation: keep
- beats: pain/waiting, says/unhappy

### Use when
Parcels, groceries, meals, furniture: the way from the order to the door.
### Not when
The thing arrived and later turned out bad (pain/quality, pain/broken).
### Match
- (parcel, package, order, delivery, item, goods, letter, groceries, grocery, food, sofa, replacement) THEN/4 (never arrived, never came, hasn't arrived, didn't arrive, went missing, is missing, late, lost), (it, they) THEN/2 (never arrived, hasn't arrived, didn't arrive, went missing)
- (arrived, came, turned up, arrives) THEN/2 (late, broken, damaged, smashed, cold, stone cold, burst, scratched, half, incomplete, with half, the wrong, days late)
- paid for next day, wrong address
- (left, threw) THEN/2 (it, parcel, them, package) THEN/2 (rain, outside, with a neighbour, over the)
- (screws, parts, items, half of it) THEN/0 missing, lost THEN/1 (luggage, bags, parcel, order)
- never received THEN/2 (it, order, parcel, item, my, goods), mix up with, (wrong, incorrect) THEN/0 (item, size, order, colour, product, model)
- (ordered, asked for, paid for, booked, bought) THEN/10 (and I get, and we get, and I got, and we got, and get, but got, and getting, but received, and got, and received, but they sent, was given, were given, full of)
- (sent, gave, got, received, delivered, brought, given) THEN/4 wrong THEN/1 @wrong-one, wrong THEN/0 (order, item, size, colour, color, dose, product, model, flat, street, parcel, part, prescription, bag, meal)
- marked THEN/2 delivered, (says, said) THEN/1 delivered, no parcel
- (left, threw, dumped, chucked) THEN/3 (pavement, gate, bin, doorstep, street, fence, hall, hedge)
- over the gate, (given, gave, sold, let) THEN/3 (to somebody else, to someone else)
- (only, just) THEN/1 (half, part, one, some) THEN/0 of THEN/2 (order, it, them, was, arrived)
- (came, arrived, turned up, delivered, out) THEN/4 (without the, without my, without any, missing, cracked, minus)
- (sent, delivered) THEN/6 (cracked, broken, damaged, scratched, used), (was, is, were) THEN/3 missing THEN/0 from, returned it, had to return
- @delivery-trouble AND NOT NEG(@delivery-trouble)
- (brought, sent, delivered) THEN/1 instead, (came back, came, arrived) THEN/0 with THEN/4 (wrong, missing, two left, scratch*, dent*, hole*, stain*, crack*)
### Except
- (@isnt, we, I, stayed) THEN/2 late
- too late to
### Severity
- 3: @last-straw, in tears, wedding, birthday, christmas, funeral
### Examples
- yes: "My parcel never arrived and it's been a fortnight."
- yes: "The food turned up stone cold."
- yes: "They left it in the rain with a neighbour I don't know."
- yes: "Two screws missing and the top was scratched."
- no: "It arrived two days early."
- no: "The order has never been late."
- no: "We arrived late and they still fed us."
- no: "The only thing missing is a night mode."

## pain/quality
The thing itself is poor: badly made, dirty, noisy, cold, tasteless, uncomfortable, unsafe.

- severity: 2
- cause: product
- beats: says/unhappy

### Use when
Material, food, room, treatment, signal, sound, cleanliness or comfort is bad.
### Not when
It stopped working (pain/broken), came damaged (pain/delivery), or cheap means the price (loved/value).
### Match
- (@bad, low, worst, weak, patchy) THEN/1 (@object, smell)
- @object THEN/1 @is THEN/2 (@bad, weak, patchy, blurry, ugly)
- badly made, feels cheap, looks cheap, flimsy, fell apart, falling apart
- dirty, filthy, stained, smelly, smelled of, stank, bed bugs
- noisy, the noise, too loud, paper thin, uncomfortable AND NOT ((feel, feels, feeling, felt, make, makes, made) THEN/3 uncomfortable), too hot, too cold, freezing cold, cramped, couldn't sleep, impossible to sleep
- bland, burnt AND NOT burnt out, stale, lukewarm, stone cold, food poisoning
- (hair, hairs, slug, insect, worm, maggot*, cockroach, metal, stone, fly, ice, plaster, glass, plastic) THEN/2 (in, on) THEN/2 (food, soup, chicken, bed, floor, middle)
- blister*, sold out, out of stock, ran out of, no lockers, blurry
- (@subject, @equipment, @food-and-room, stairs, steps, road, car park, area, path, place, driver, driving, product, toy, wiring, ladder, feels, felt, it's, was, so, looks) THEN/3 (scary, unsafe), (@subject, @equipment, @food-and-room, stairs, steps, road, car park, area, path, driver, driving, product, toy, wiring, ladder, downright, it's) THEN/3 dangerous
- (not THEN/2 (clean, comfortable, comfy, fresh, well made, safe), @isnt THEN/2 (clean, comfortable, fresh, cooked, good quality)) AND NOT ((I'm, I am, we're, you're, people, feel, he's, she's) THEN/2 (not, wasn't))
- (screen, machine*, shower, lift, toilet, toilets, loos, heating, remote) THEN/2 (dead, broken, flooded, out of order)
- @food-and-room THEN/2 (@is, smelled, smelt, tasted, came) THEN/2 @spoilt
- (@not-there THEN/2 (@need-there, @need-more)) AND NOT (@gladly-missing, (if, when, because) THEN/0 (there's, there is)), (had, with, was, and, have, has, still, but, absolutely) THEN/0 (no, no proper, no decent) THEN/0 (@need-there, @need-more) THEN/0 (in, at, on, for, all, anywhere, since, after, when, whatsoever, and)
- no THEN/0 (hot water, running water, toilet paper, loo roll, air con, aircon, air conditioning, wheelchair, parking, towels, soap), without THEN/0 (hot water, heating, power, electricity, water, internet, broadband, signal)
- not enough THEN/1 (room, staff, seats, chairs, food, lunch, space, parking, toilets, people, time, tables, light), too few, all run out, was finished by, had run out, nowhere to THEN/0 (sit, park, change, eat)
- @rattling, @poor-words, hard as THEN/1 (brick, rock, stone), fleas, cockroach*, (with, of, saw, had, were, seen, by) THEN/1 (mice, rats, ants), damp, mould*, mold*, out of date, expired, (milk, fish, chicken, meat, bread, food, was, had, were, yoghurt) THEN/1 gone off, smelled off, stinks, rash, itchy
- (music, drilling, barking, roadworks, builders) THEN/4 (all night, outside, next door, until, from), (next to, facing, overlooking, overlooked, beside) THEN/1 (toilets, bins, motorway, main road, building site), could hear THEN/2 (everything, every, neighbours, next door)
- @subject THEN/3 @is THEN/2 @bad, (@bad, worst) THEN/0 @subject
- ruined THEN/0 (my, our, the), (battery, charge) THEN/1 (only lasts, barely lasts, lasts about), dated and, (hurts, sore, swollen, bruised, infected) THEN/3 (more, after, now, still, ever since, for), (is, are, was, were, came) THEN/0 (loose, bent, cracked, scratched, torn)
- ((@subject, @equipment, @food-and-room, @object, portions, shoes, sleeves) THEN/4 too THEN/0 @too-adjectives), ((it, it's, they, they're, mine, one, is, are, was, were, far, way, bit, just) THEN/1 too THEN/0 @too-adjectives) AND NOT (too THEN/0 (late, early, long, far, slow, low, big, hard)), (far, way, much, bit) THEN/0 too THEN/0 (long, big, far, low, slow, hard) THEN/0 (for, in, and)
- (smells, smelt, smelled, stinks, reeks, tastes, tasted) THEN/0 (like, of) THEN/3 @stink, @below-par, reeks, reeked, about as THEN/1 as THEN/0 (a, an, watching, the)
- (regret, regretted) THEN/0 (buying, booking, switching, paying), (wish I'd never, wish we'd never, wish I hadn't, wish we hadn't), (is, was, are, now) THEN/0 in THEN/0 (bits, pieces, shreds)
- (wouldn't, would not, hardly) THEN/0 call THEN/0 (it, that, this) THEN/1 (relaxing, luxury, cheap, fun, fast, quick, helpful, clean, comfortable, service, value, fresh, safe, a bargain)
- my THEN/0 (eyes, thumbs, fingers, ears) THEN/1 (hurt, hurts, ache, aches, sore, raw)
- (it, van, car, coat, dress, suit, phone, laptop, sign, bike, watch, jacket) THEN/0 (came back, comes back) THEN/0 (with, worse, smelling, broken, damaged, shrunk, filthy, scratched)
### Except
- worth THEN/0 (it, the, every), no need, no problem*
- who cares, but who THEN/0 minds
- would you say
### Severity
- 3: ill, hospital, injured, food poisoning, @last-straw, in tears, bed bugs, dangerous
### Examples
- yes: "It feels cheap and the handle is flimsy."
- yes: "The room was filthy and it smelled of smoke."
- yes: "Terrible coffee, lukewarm and bitter."
- yes: "I couldn't sleep for the noise, the walls are paper thin."
- no: "The room was lovely and clean."
- no: "It's cheap, and that's why I go."
- no: "The bed wasn't uncomfortable, I'll give them that."
- no: "It's not noisy even on full."

## pain/price
It costs too much, or the price went up.

- severity: 2
- cause: price
- negation: keep
- beats: says/unhappy

### Use when
Expensive, a rip-off, a price rise, paying extra for what should be included.
### Not when
The bill is wrong (pain/billing), or it is worth it (affirm/worth-it).
### Match
- (expensive AND NOT (how expensive, if, whether, could be, would be, more expensive than, most expensive, less expensive)), (cost, costs) THEN/1 (me, us, you) THEN/1 (extra, another, more), overpriced, pricey, rip off, ripped off, too dear, poor value, costs a fortune, can't afford THEN/1 (it, them, this, that price, to pay, to keep, these)
- (price*, premium, fee, fees, rent, cost, subscription, bill, charges) THEN/4 (went up, gone up, goes up, going up, doubled, increased, shot up), (it THEN/2 (went up, gone up, goes up, doubled, shot up) THEN/3 (pounds, quid, percent, euros, dollars, again, a month, every year)) AND NOT NEG(went up, gone up, goes up)
- (put, raised, increased, doubled) THEN/2 @money THEN/1 (up, again, by)
- (too, so, way too) THEN/0 (much, high, many) THEN/1 (money, price, to pay), (prices, price, fees) THEN/1 (is, are) THEN/1 (high, too high)
- @isnt THEN/1 (worth it, worth the, worth your, worth paying, good value, value for money)
- (have to, had to, having to, need to, want me to, make you, forced to) THEN/0 pay THEN/3 (extra, more, again, for everything, for parking, real money, another), at my own cost
- out of nowhere
- (came to, ended up paying, paying, paid, pay) THEN/4 more than, (three, two, four, ten) THEN/0 times the price
- @dear-words AND NOT NEG(@dear-words)
- @robbed AND NOT NEG(@robbed)
### Except
- (expensive, pricey, dear) THEN/2 but, worth every
- (@isnt, less) THEN/2 (expensive, overpriced, pricey, rip off, too dear), (other, another, looked, more) THEN/3 (rip off, expensive, overpriced)
- felt like a rip off when
- stayed when, what you pay for
### Severity
- 3: @last-straw, scam, fraud
### Examples
- yes: "It's far too expensive for what you get."
- yes: "The rent has gone up again and nobody could say why."
- yes: "Nine pounds for a sandwich on board, what a rip off."
- yes: "You have to pay extra for everything, even the wifi."
- no: "It's not expensive, considering."
- no: "Expensive, but worth every penny."
- no: "It saves us a fortune."
- no: "The other gym was a rip off, so I came here."

## pain/billing
The bill, the charge or the refund is wrong, hidden, double or missing.

- severity: 2
- cause: process
- negation: keep
- beats: pain/price, says/unhappy

### Use when
Charged twice, a fee nobody mentioned, money not returned, payment refused.
### Not when
The price is merely high (pain/price).
### Match
- (took, taken, take) THEN/3 (money, payment*, it, pounds, quid, dollars) THEN/3 (twice, double, two times, again, without, after I cancelled)
- double billed, overcharg*, hidden fee*, hidden charge*, hidden cost*, hidden THEN/1 fee
- (no, not, never, refused, won't, wouldn't, still, waiting, can't, haven't, hasn't, didn't, want, give me) THEN/5 (refund*, money back, compensation)
- (card, payment, transaction) THEN/3 (declined, rejected, refused, didn't go through, failed)
- quoted THEN/5 charged, (bill, invoice, statement) THEN/4 (wrong, incorrect, don't know why, mistake), (got, sent) THEN/3 bill THEN/6 (don't know, never, no idea)
- not covered, taking my money, took my money
- (took, taken, takes, debited, deducted, charged, take) THEN/5 (from my card, from my account, out of my account, out of our account, my card, out of it, payment out)
- charged THEN/1 (me, us) THEN/1 for THEN/8 (never, not, wasn't, didn't, don't)
- more than THEN/0 (they, you, the, I was) THEN/1 (quoted, agreed, told, estimate, said), (bill, invoice, total) THEN/6 came to
- (haven't, not, never, still, want) THEN/4 (deposit back, my deposit, our deposit)
- (got, given, gave us, gave me, issued) THEN/0 (a, another) THEN/1 (fine, penalty, parking ticket, ticket for) AND NOT (fine THEN/0 (to, with, but))
- card THEN/1 (was, got) THEN/1 (blocked, frozen, swallowed), ate my card, pay twice, in my name
- @charge-trouble AND NOT NEG(@charge-trouble)
- (charged, billed, debited, charge, billing, took, taken) THEN/6 (twice, double, two times, again, extra, without, after I cancelled, wrongly, for something, never ordered, months after, I never)
- (slapped, hit, landed, stung, lumbered, saddled) THEN/0 (with, by, for, me with, us with) THEN/3 (fine, bill, bills, charge, charges, fee, fees), (deducted, debited, docked) THEN/4 (from me, from my, from our, twice, thrice)
- (billed, fined, invoiced) THEN/0 (my, me, us) AND NOT NEG(billed, fined, invoiced)
### Except
- no hidden
- without being asked
### Severity
- 3: cancel*, fraud*, scam*, ombudsman, solicitor, court, police, stole, overdraft
### Examples
- yes: "I was charged twice for the same night."
- yes: "They're still billing me months after I cancelled."
- yes: "There's a hidden service fee on the last page."
- yes: "Still waiting for my refund, eight weeks on."
- no: "They never charged us for the cot."
- no: "No hidden fees, what you see is what you pay."
- no: "I charged it overnight and it lasted all week."
- no: "The refund came through the same day."

## pain/process
Our way of doing things makes work for them: repeating, forms, rules, mistakes between departments.

- severity: 2
- cause: process
- negation: keep
- beats: says/unhappy

### Use when
They tell the same thing again, fill in form after form, or get contradicting answers.
### Not when
Nobody answers (pain/support), or the tool is hard to use (pain/hard-to-use).
### Match
- (had to, have to, having to, made me, made us, asked me to, make you, ended up, keep, kept, I, we, I've) THEN/3 (explain*, repeat*, tell, told, telling, start, starting) THEN/6 (again, all over, every time, from scratch, to four, three times, four times, different people, each time)
- (explaining, repeating, telling) THEN/5 (again, all over, every time, from scratch, three times, four times, different people, each time)
- another department, nobody talks to each other
- (three times, four times, several times) THEN/3 same, (so much, all that, all the, too much, more, endless, mountain of, mountains of, amount of, pile of, stack of, piles of) THEN/0 paperwork, red tape, form THEN/3 (pages, too long, complicated), back to square one, round in circles, runaround
- (one, first) THEN/4 (said, told) THEN/8 (another, other, next, second) THEN/3 (said, told), contradict*, different stories, sold me the wrong
- (not allowed, won't let me, no way to, no option to) THEN/2 (cancel, change, return, leave, pause)
- (saying, says, said, told me, told us, tells me) THEN/1 (ask, go back to, to ring, to call, to contact, to speak to, to ask, to go back, try another, come back) THEN/3 (branch, office, bank, shop, department, seller, line, number, them, another, tomorrow)
- (booking, reservation, appointment, order) THEN/3 (lost, deleted, disappeared, double booked)
- @red-tape AND NOT NEG(@red-tape)
- ((had to, having to, ended up, end up) THEN/1 @rework) AND NOT NEG(had to, having to, ended up, end up), (have to THEN/1 @rework) AND (every time, again, each time, three, twice, just to, myself, always, same, instead)
- (made, makes, making, make) THEN/0 @somebody THEN/1 (wait, stand, queue, pay, sign, fill, go back, walk, leave, ring, call, come back, move, prove, print, start, carry, repeat)
- same THEN/0 (form, paper, question, story, details) THEN/4 (three, twice, again, times, every)
- ((bill, name, address, date, order, total, amount, number, details, account, reading, invoice, spelling, booking, figure, statement, prescription) THEN/3 (is, are, was, were, keeps being, always) THEN/1 wrong) AND NOT (nothing, if, not, never, nobody), (sent, gave, put, told, booked, given, sold, got, to, had) THEN/3 wrong THEN/0 @wrong-one AND (they, my, me, our, us)
- (made, makes, making) THEN/0 @somebody THEN/0 (choose, beg, crawl, chase, guess, jump)
- (drives, driving, drove, driven) THEN/0 me THEN/0 (mad, crazy, nuts, insane, up the wall), @farce AND NOT NEG(@farce), @wits-end AND NOT NEG(@wits-end)
- (ended up, wound up, finished up, had to, have to, having to, forced to, reduced to, no choice but to) THEN/2 @toil
- ((had to, have to, having to, reset, changed, cancelled, moved, rang, chased, emailed, turned down, declined, rejected, sent back, deducted) THEN/8 (twice in a, twice this, twice now, thrice)), ((had to, have to, having to, reset, changed, moved, chased, turned down, declined, rejected, sent back) THEN/8 @several THEN/0 times)
- (@nth, second) THEN/0 @called-out, @nth THEN/0 time THEN/0 (I've had, we've had, they've, it's broken, it's happened)
- typing THEN/6 by hand, retyping, rekeying, why on earth, how on earth, who on earth, for crying out loud, thanks for nothing
- only to THEN/1 (find, be told, discover, learn, hear, be sent), (went, came, drove, sent, left) THEN/2 (home, away) THEN/3 with THEN/1 (nothing, the wrong, half, no)
- (cost, costing, costs) THEN/0 (us, me) THEN/2 (day, days, hours, shift, sale*, customers, weekend, deposit)
- (twice, thrice, three times, four times) THEN/0 (I've, we've, they've)
### Except
- no paperwork, usual runaround
- tell me again
- (kind, patient, patience, smiling, patiently)
### Severity
- 3: @last-straw, in tears, solicitor, ombudsman, complaint, last straw
### Examples
- yes: "I had to tell the whole thing all over again to the next one."
- yes: "One told me to come in, another told me the opposite."
- yes: "It's so much paperwork, just to add a driver."
- yes: "We're back to square one after three weeks."
- no: "I never had to explain it twice."
- no: "Tell me again what time you open?"
- no: "There's no paperwork, it's all done for you."
- no: "They come in three different sizes."

## pain/misled
What they got is not what they were told, shown or promised; or their trust or privacy was abused.

- severity: 3
- cause: policy
- negation: keep
- beats: says/unhappy

### Use when
A broken promise, a false description, a scam, data used against their will.
### Not when
It merely fell short of their own hopes (expects/missed).
### Match
- (@isnt, nothing like) THEN/2 (as described, as advertised, as promised, the pictures, the picture, the photos)
- (misleading, misled, mis sold) AND NOT NEG(misleading, misled, mis sold), dishonest, lied to, false advertising
- scam, fraud, fake, fakes, cheated
- (promised, assured, claim, advertise*, guaranteed, boast) THEN/12 (but it, but they, but I, but no, yet, unless, never came, never happened, and then, instead)
- (they, you, he, she, website, site, box, ad, advert, leaflet, salesman, sign, description) THEN/1 (said, says, say, told me, told us, tell you) THEN/10 (but it, but they, but no, yet it, yet they, never came, never happened, and then nothing, but when)
- (doesn't, didn't, does not, don't) THEN/1 (do what it says, keep their promises, keep their word)
- (sell, sold, share, shared, leaked, stole, spying, breach) NEAR/4 (data, details, privacy, my number, identity, info)
- (don't, dont, can't, no longer, wouldn't, lost) THEN/1 trust THEN/1 (them, you, it, this, in, any)
- (gave, sent, showed, told, passed, read) THEN/1 (my, our) THEN/6 (to my, to our, to someone, to somebody, to a stranger, to the wrong, to everyone)
- (let, allowed) THEN/1 (somebody, someone, a stranger, thief, anyone) THEN/3 (take, into, have, use), hacked
- (meant to be, supposed to be, should have been, said it was) THEN/6 (but, and there, and it, instead)
- @deceit AND NOT NEG(@deceit), lying to, told lies, all lies, pack of lies, full of lies, just lies, (they, he, she, you, staff, company, ad, advert, website, description) THEN/2 (a lie, lies, lying, all talk) AND NOT (lying THEN/1 (on, in, down, there, around)), (what they, what you, what he, advert, description, claim*, ad, website) THEN/6 (not true, isn't true, wasn't true)
- (short, no resemblance, far cry, miles away, world away, worlds away) THEN/1 (from, of, to) THEN/1 (pictures, photos, brochure, description, website, advert, promise*)
- (so much for THEN/0 (your, that, same, next, free, unlimited, customer, being)) AND NOT (thank*, love*, pay, do, does, done)
### Except
- @isnt THEN/1 (scam, fraud, fake), fraud team, (my friend, people) THEN/1 (say, says)
### Severity
- 2: supposedly, so called, apparently
### Examples
- yes: "The room was nothing like the pictures."
- yes: "They promised us six weeks, but it took seven months."
- yes: "Total scam, do not give them your card."
- yes: "They sold my details, I get ten calls a day now."
- no: "I won't lie, I was nervous."
- no: "Exactly as described."
- no: "The fraud team rang me within minutes."
- no: "It isn't a scam, I got my money."

## pain/pushy
They are pestered: adverts, pop-ups, upselling, spam, pressure to buy.

- severity: 1
- cause: policy
- beats: says/unhappy

### Use when
The company interrupts, nags or pressures them.
### Not when
They pay extra (pain/price), or name an advert they have seen (aware/promise).
### Match
- (too many, so many, full of, constant, endless, annoying, intrusive, bombarded with) THEN/2 (ads, adverts, advertisements, advertising, pop ups, popups, emails, notifications, calls, spam)
- (ads, adverts, advertisements, pop ups, popups, emails, notifications) THEN/3 (annoying, irritating, everywhere, all the time, constantly, too many, intrusive, keep)
- pushy, no for an answer, upsell*, hard sell, pressured, spammed, bombarded, harass*, trying to sell me
- (ads, adverts, ad, advert, pop up) THEN/1 (every, after every, before every, between)
### Examples
- yes: "Way too many ads, one after every level."
- yes: "The salesman was so pushy I left."
- yes: "I get bombarded with emails since I booked."
- yes: "pop ups everywhere, can't see the page"
- no: "There are no ads, which is lovely."
- no: "I saw your ad on the bus."
- no: "They were never pushy about the extras."
- no: "Your mail went to my spam folder."

## expects/basics
States a standard: what anybody may expect of such a company, at such a price, in this day and age.

- phase: before
- negation: keep

### Use when
You would expect, at the very least, it should just work, all I ask, treat me like a person.
### Not when
A new thing is asked for (wish/feature), or a hope was passed or failed (expects/exceeded, expects/missed).
### Match
- (I, you, we, one, anybody, anyone, customers, would, you'd, I'd, we'd, did) THEN/1 (expect, expects, expected) THEN/0 (a, an, the, it, them, you, our, my, at least, some, somebody, someone, two) AND NOT (could we expect OR should we expect)
- (you'd, I'd, we'd, one would, customers) THEN/0 expect THEN/0 (that, to), (I, we) THEN/0 expect that to
- you expect, we expect, you'd hope, I'd have thought, only fair, if you promise, you'd think, you would think, you'd have thought, would have thought, you assume, fair to assume, I was assuming, took it for granted, (I, we) THEN/0 (assumed OR took it) AND NOT assumed so
- (I, we, you) THEN/1 (thought, assumed, imagined, figure) THEN/6 (place, company, shop, hotel, bank, airline, they'd, it'd, somebody, someone, staff) THEN/3 (would, know, have, be), figure THEN/0 (he'll, they'll)
- at the very least, the least they, the least you, that's the least, bare minimum, it's the minimum, basic THEN/0 (courtesy, manners, hygiene, decency, service), that's basic, the basics THEN/1 right, is a given, goes without saying, come as standard, in this day and age, all I ask, all I want from, too much to ask, this is normal
- (a, any, an, every) THEN/1 @firm THEN/2 (should, ought to, has to, must, needs to)
- (they, it, you, company, somebody, someone, app, staff, bank, doctor, shop, hotel, system, booking, which) THEN/1 (should, must, has to, ought to, supposed to) THEN/2 (treat, tell, check, be told, know, listen, be easy, be easier, just work, work, be simple, be quick, be safe, be clean, be included, be honest, be on time, come with, know my, be able to rely)
- (shouldn't, should not, why should I) THEN/1 (have to, need, need to, take, be this hard, cost), how hard can it be, should have told us
- (for that, for this, at that, at this, for those) THEN/1 (price, prices, money, much) THEN/3 (should, expect, want, ought, must), (when, if) THEN/1 (I pay, you pay, paying) THEN/6 (expect, want, should)
- (want, like, deserve, expect, ought) THEN/3 (treated, be treated, listened to, be listened, human being, real person), (just want, only want, I want, we want) THEN/2 (it to work, to listen, to be told, simple, honest, straight answer, that when)
- (should be able to, expect to be able to, want to be able to, right to, tied in) THEN/4 (cancel, change, return, swap, pause, leave, know, two years), what matters to me, surely THEN/3 (can, should, could)
- that it THEN/1 (works, arrives), reliability, honesty [after: what THEN/4 (expect, want from, look for)]
- @as-read, naturally THEN/0 (I, we, you, one) THEN/0 (assume*, presume*, expect*), (for, at) THEN/0 that THEN/0 (sort, kind) THEN/0 of THEN/0 money, for what THEN/0 (I, we, you, they) THEN/0 (pay, charge)
- (from THEN/5 (I'd, I would, you'd, we'd, one would) THEN/0 (expect, anticipate, hope, want))
- least THEN/3 (can, could) THEN/0 do, (a night, a ticket, a month, a year, a head, an hour) THEN/1 (I, we, you) THEN/0 (expect, expected, assume, assumed)
### Except
- when can I expect, (didn't, wasn't, hadn't, wouldn't, not, don't) THEN/2 (expect, expected), (would, I'd) THEN/2 expected THEN/1 higher, expected that there
### Examples
- yes: "You'd expect a hotel at that price to have hot water."
- yes: "At the very least somebody should tell us."
- yes: "It should just work, that's all I ask."
- yes: "I shouldn't have to ring three people for that."
- yes: "I want to be treated like a person, not a number."
- no: "I didn't expect much."
- no: "It was better than you'd expect."
- no: "I wasn't sure what to expect."
- no: "When can I expect my delivery?"

## expects/beforehand
What they had pictured, reckoned on or feared beforehand, and that it came just so.

- phase: before
- negation: keep

### Use when
They name an expectation of their own (I'd reckoned on, I'd pictured, I was dreading), or say it was as expected.
### Not when
It is a standard for anybody (expects/basics), or was passed or failed (expects/exceeded, expects/missed).
### Match
- @had-reckoned, @came-so
- (I, we) THEN/0 (figured, thought, imagined, assumed) THEN/1 (it'd, it would, they'd, they would, he'd, she'd) THEN/12 (and yeah, and it was, and it is, and so it, but it, instead, turned out), (I'd, we'd, I had, we had) THEN/0 (expected, been expecting, been thinking)
### Except
- counting on you, I'm counting on, are counting on, can be counted on, be counted on
- @isnt THEN/3 @came-so, (longer, more, less, worse, better, slower, than) THEN/2 expected, (if, whether, hope, should, didn't, doesn't) THEN/4 @came-so
### Examples
- yes: "We'd reckoned on two weeks without a kitchen."
- yes: "I'd been bracing myself for a hard sell."
- yes: "I went in thinking it would be all forms and queues."
- yes: "The flat was exactly as described, no surprises."
- no: "You can always count on them."
- no: "I reckon it'll rain before the bus comes."
- no: "It took longer than expected."
- no: "It wasn't as described at all."

## expects/exceeded
It was better than they had expected.

- outcome: exceeded
- phase: after
- negation: keep

### Use when
Above and beyond, pleasantly surprised, better than I thought.
### Not when
Better than another company (loved/overall) or than before (loved/features).
### Match
- (exceed*, beat, beyond, above) THEN/2 (expectations, what I expected, what we expected, what I could have hoped, hoped)
- (better, faster, quicker, nicer, easier, sooner, smoother, friendlier, more helpful, earlier) THEN/3 than THEN/1 (expected, I expected, we expected, I thought, we thought, imagined, I'd imagined, you'd expect)
- everything I hoped for, above and beyond, pleasantly surprised, pleasant surprise, went the extra mile, more than they had to
- (expected, was expecting, expecting, dreading, thought I'd hate) THEN/12 (got a, and then, instead, but no, but got, but it was)
- (didn't, never, wasn't) THEN/1 (expect, expected, expecting) THEN/2 (much, that good, such, so good) THEN/3 but
- (beyond, than) THEN/1 (anything I'd, what I'd been told, I'd budgeted, I'd bargained, I'd reckoned, I'd feared, I feared, leaflet, brochure, advert), ahead of THEN/0 (what, when)
### Examples
- yes: "It exceeded all my expectations."
- yes: "Much better than I expected, I have to say."
- yes: "I was pleasantly surprised by the food on board."
- yes: "They went above and beyond for my mum."
- no: "It took longer than expected."
- no: "I expected better."
- no: "It's better than the last one."
- no: "It cost more than we thought."

## expects/missed
It fell short of what they had expected.

- outcome: missed
- phase: after
- negation: keep

### Use when
Expected better or more, not what I expected, fell short.
### Not when
They are merely unhappy (says/unhappy) without an expectation named.
### Match
- (expected, expecting, expect, hoping for, hoped for, deserve) THEN/2 (better, more, something bigger, much better, a bit more)
- (@isnt, nothing like) THEN/3 (what I expected, what we expected, what I was expecting, what you'd expect, as expected, as I expected, as good as I, as I had hoped, had in mind)
- (fell, falls, fall) THEN/0 short, below expectations, expectations were higher, higher hopes
- (didn't, doesn't, did not, failed to, never) THEN/0 (live up, meet, match) THEN/2 (expectations, hype, reputation, expected, to it, promises)
- (fell, falls, fall) THEN/3 short THEN/0 of, (I'd, I had, we'd, we had) THEN/0 expected THEN/8 (had not, hadn't, did not, didn't, not)
### Examples
- yes: "I expected better from a hotel like that."
- yes: "It wasn't what I expected at all."
- yes: "The course fell short of my expectations."
- yes: "did not live up to the hype"
- no: "Much better than I expected."
- no: "I couldn't have asked for more."
- no: "I'd expect a reply within a week."
- no: "It was just as I expected."

## affirm/worth-it
It was worth it: the money, the wait, the trip, the trouble.

- negation: keep

### Use when
They weigh cost or effort against what came of it and say yes.
### Not when
It is not worth it (pain/price), or might be (no tag).
### Match
- worth THEN/2 (it, what, all, what I, every, money, price, wait, extra, trip, drive, detour, hassle, effort, trouble, cost, time, visit, investment, paying, fee, petrol, subscription, hype, penny, taking)
- well worth, so worth, totally worth, definitely worth, worthwhile AND NOT @talk, best money, money's worth
- (money, cash, pounds, price, cost, costs, fee, dollar, extra) THEN/2 (well spent, justified, made sense, earned)
- (paid, pays, paying, pay) THEN/1 (for itself, its way), it THEN/1 (paid, pays) THEN/1 off, it's THEN/0 paid THEN/1 (back, off), earned its keep, recouped, good investment, earned its fee, justified the cost, more than it cost, more than it costs
- (I'd, we'd, would, I'll) THEN/1 (do, have, spend, pay, choose, make, buy) THEN/4 (again, trip, same choice, twice, double), happily pay, pay more for that
- best decision, right choice, right decision, glad I did, glad we did, never looked back, no regrets, don't regret, never regretted, any regrets, so glad I, glad I switched, glad we went, best thing we did
- you get what you pay for, don't mind paying
- every THEN/0 (penny, cent, euro, pound, dollar, rupee, minute, mile, quid) THEN/2 (well invested, well spent, of it, earned), well invested, (fork out, shell out, splash out, cough up) THEN/2 (again, twice, double), @no-regrets
- (not cheap, isn't cheap, aren't cheap, wasn't cheap, dear, pricey, expensive, steep) THEN/2 but THEN/8 (worth, good, lasts, last, great, best, again, get what, lovely, quality, years), twice the price
- would I do it THEN/2 (again, over), (I would, I'd, we would, we'd) THEN/3 (do it all again, do it all over again), do it again THEN/0 (tomorrow, today, in a heartbeat), (I'd, I would, we'd, we would) THEN/5 in a heartbeat
### Except
- (never, not, wouldn't, won't) THEN/4 again, (not, never, wouldn't) THEN/1 (pay more, happily pay)
- (@isnt, don't think, if, whether, is it, was it) THEN/3 worth
### Examples
- yes: "Worth every penny, I'd do it again."
- yes: "It was a long drive but so worth it."
- yes: "The machine paid for itself in a year."
- yes: "Best decision we ever made, switching the payroll over."
- no: "It isn't worth the money."
- no: "Is it worth it? I couldn't say."
- no: "For what it's worth, I called on Monday."
- no: "It's more trouble than it's worth."

## affirm/kept-word
They kept their word: the price, the day or the promise held.

- outcome: met
- phase: after
- negation: block

### Use when
Kept their promise, came when they said, the price they quoted was the price.
### Not when
A promise was broken (pain/misled), or is merely known (aware/promise).
### Match
- @keeps-word THEN/1 (their, his, her, your, the, its) THEN/1 @given-word
- (came, come, arrived, ready, done, delivered, finished, fixed, there, stood, turned up, started, paid, technician, engineer, driver, it was, they were) NEAR/6 @on-the-dot
- (told me, told us, promised, said it'd, said it would, said they'd, said he'd, said she'd) THEN/9 and THEN/3 (it was, they did, he did, she did, it did, they were, he was, she was) AND NOT (and THEN/3 (it was *, they were *, he was *, she was *)), (said, told me, promised) THEN/1 (I'd, we'd) THEN/8 and THEN/0 (I, we) THEN/0 (was, were, did, am, are, ran, got, could)
- (man, woman, people, company) THEN/0 of THEN/0 (his, her, their) THEN/0 word, (does, do, did) THEN/0 what THEN/0 (they say, they said, he says, he said, she says, she said, you say, you said), they delivered AND NOT (they delivered THEN/0 (it, the, my, a, our, late, wrong))
### Except
- (should, must, need to, have to, will, hope, wish, if, please, can't, expect, want) THEN/5 (@keeps-word, @on-the-dot), @isnt THEN/3 @on-the-dot
- (but, and then, yet, except, until) THEN/8 (never, not, didn't, nothing, still, nobody)
### Examples
- yes: "They kept their word, the fence was up by Friday."
- yes: "He turned up on the dot, just as he'd said."
- yes: "They stuck to the quote even though the job took longer."
- yes: "She told me it'd be one more injection and it was."
- no: "They never keep their promises."
- no: "You should stick to the price you quoted."
- no: "They promised Tuesday but nobody came."
- no: "Will you keep the price label on, please?"

## affirm/loyal
Has stayed for years, keeps coming back, would not go anywhere else.

- negation: keep

### Use when
Loyalty with a liking: for years and happy, would not swap, always come back.
### Not when
It is a bare fact about how long they have been a customer.
### Match
- (wouldn't, would not, won't, will not, never, no reason) THEN/6 (anywhere else, anyone else, anything else, elsewhere, be without it, thought of leaving, want to leave), don't want to leave, (wouldn't, would not, never) THEN/1 (switch, swap, change)
- (keep, keeps, always) THEN/1 (coming back, going back, come back, go back), (we'll, I'll) THEN/1 (be back, come back, be coming back), come back every, customer for life, loyal customer, earned my loyalty
- (years, decades) THEN/6 (still love, still happy, never had, never let, never been disappointed, wouldn't, no complaints, never regretted)
- (always, only) THEN/0 (buy, use, go, fly, shop) THEN/1 (from them, with them, them, there), will always buy, staying with them, I'm staying, (I'll, we'll, I, will, we) THEN/1 (stick with, sticking with) THEN/0 (them, you, it), only ever THEN/0 (used, bought, use, buy, been with), keep coming, stuck with them ever since, why I stay
- @stays-on, (we're, we are, I'm, I am) THEN/0 coming back THEN/1 @season, (booked, signed up, reserved) THEN/5 (next summer, next year, next season, next spring, next autumn, two more, three more)
- (my, our) THEN/0 (second, @nth) THEN/0 (pair, stay, visit, holiday, season, tub, bottle, jar, summer, bike, car)
- stayed THEN/0 (when, though, even when, even though), (we, I) THEN/1 (signed for, ordered, bought) THEN/0 (two, three, four, another) THEN/1 more, (without, never) THEN/0 (looking, looked) THEN/0 elsewhere
- (second, @nth) THEN/0 time THEN/0 (we've, I've) THEN/0 (stayed, been, come, bought, booked, used)
- (nobody else, no one else) THEN/0 (gets, touches, comes near), (I, we) THEN/0 still THEN/0 (drive, go, come, travel) THEN/0 (back, there, to them, all the way)
### Except
- what I keep, what keeps, we keep THEN/2 back to, (@trouble, error, message, noise) THEN/2 (keeps, keep), be a loyal customer much longer
### Examples
- yes: "I wouldn't go anywhere else now."
- yes: "Been with them for twenty years and never had a cross word."
- yes: "We keep coming back every year, same cabin."
- yes: "You've got a customer for life."
- no: "I opened my account there when I was at school."
- no: "I will not go back there."
- no: "The error keeps coming back every day."
- no: "I won't be a loyal customer much longer."

## says/recommends
Recommends it, has told others to use it, or will be back.

- negation: keep

### Use when
Recommend, tell friends, go there, try it, we'll be back.
### Not when
Somebody else recommended it, or they would not (says/warns).
### Match
- ((I, we, I'd, we'd, I've, we've, would, highly, definitely, can, strongly, happily, totally, thoroughly, will, wholeheartedly, fully, always) THEN/2 (recommend, recommended, recomend)) AND NOT ((not, can't, cannot, couldn't, wouldn't, won't, never, don't, cant, reluctant) THEN/3 (recommend, recommended))
- (recommend, recomend, recommending, recommended) THEN/0 (it, this, them, these, you, him, her, to anyone, to everyone, to all, to friends, your, the app, the place) AND NOT ((not, can't, cannot, couldn't, wouldn't, won't, never, don't, cant, reluctant) THEN/3 recommend*), highly recommend*, must recommend
- (can't, cannot, couldn't, cant, can not) THEN/1 recommend THEN/3 enough
- (I, I've, I'd, we, we've, I'll, always, will, I'm, been) THEN/1 (tell, told, telling, showed, suggest, suggested) THEN/3 (@others, all my) THEN/2 (about, them about, to go, to use, to try, to get, to come, to join, to switch, to buy, go to, how good)
- tell your friends, spread the word, put in a good word, raving about
- (just, definitely, you must, you should, you have to, kindly) THEN/0 (try it, try the, buy it, get it, get one, go there, go for it, download it, go to), (I'd say, I would say, so, should) THEN/0 go for it
- (worth it, just, definitely) THEN/0 go for, if you're THEN/4 go to, go to that THEN/0 (dentist, doctor, @firm), give it a go, give it a try, do yourself a favour, everyone should have, (everyone, everybody) THEN/0 should THEN/0 (go to, go, try, get)
- (I'd, I'll, we'd, we'll, I would, I will, we would, we will, definitely) THEN/2 (use, stay, buy, go, come, shop, order, eat, fly) THEN/2 again
- would THEN/0 (buy, stay, use, order, book, shop) THEN/3 again
- @yes AND NOT (don't, not, wouldn't, if, but, as long as) [after: would you recommend OR do you recommend OR have you recommended OR tell a friend]
- (pass*, gave, give, giving, handed) THEN/2 (number, card, details, name, link) THEN/1 (on, to), (sending, send) THEN/2 your way
- (friends, neighbours, colleagues, everyone, mum, brother, sister) THEN/3 (hearing about, hear about, know about, to sign up, to join)
- already booked THEN/2 (next, again)
- @praise-to-others
- (will, we'll, I'll, would) THEN/1 (be back, come back, return, buy again, stop there again, use them again)
- (I'd, we'd, I'll, we'll, I will, we will, I would, definitely, going to) THEN/1 (come back, go back, go again, come again, be back, return, be renewing, renew, be using, be booking, book again, order again, rebook)
- (get one if, get one, book it, book them, you have to go, you must go, you need to go, go early, worth a visit, a must visit, go for the)
- (got, have, had) THEN/0 (half, my whole, all my, all our, the whole) THEN/3 (using, on it, hooked, signed up, going there)
- @raves, (by, through) THEN/0 word of mouth, take my word AND NOT NEG(take my word)
- (I, I've, I'm, I'll, I'd, we, we've) THEN/2 (told, tell, telling, nagged, nag, persuaded, convinced, badgered, pestered, sent, dragged, put, pointed) THEN/6 @circle THEN/4 @to-join AND NOT (not to, to not, to avoid, off)
- (I say, I tell) THEN/1 to THEN/2 (my, every, all, new, our) THEN/2 @circle
- ((send, sent) THEN/1 (everyone, everybody, people, clients, friends, family) THEN/3 (there, to them, to you, their way, your way)), has THEN/0 one THEN/0 (too, as well, now), (sent, send, told, converted) THEN/0 half THEN/0 (my, the, our)
### Except
- (never, not, wouldn't, won't) THEN/4 (again, come back, be back, coming back), never THEN/1 (tell, told), (not, never) THEN/1 recommend* AND NOT (enough, highly)
- (not, can't, cannot, couldn't, wouldn't, won't, never, don't, cant) THEN/3 (tell, be back, come back, return, go back)
- (was, were, doctor, dentist, friend, he, she, they, colleague, sister) THEN/2 (recommended, recommends, told me, told us), recommend we
- to go to
- (friend, colleague, sister, brother, neighbour, mate, dentist, doctor, mum, chemist) THEN/5 (used to recommend, swears by, recommended that)
### Examples
- yes: "I'd recommend them to anyone with a bad back."
- yes: "I've told everybody at work about it."
- yes: "Just buy it, you won't regret it."
- yes: "Q: Would you recommend us? A: In a heartbeat."
- no: "I couldn't recommend it to anyone."
- no: "My doctor recommended it."
- no: "We're never going back."
- no: "You should try putting the price on the label."

## says/warns
Warns others off: do not buy, avoid, stay away, would not recommend.

- negation: keep

### Use when
They advise others against it or say they would not recommend it.
### Not when
They only leave (says/leaving), or merely dislike it (says/unhappy).
### Match
- ((don't, dont, do not, wouldn't) THEN/0 (use, buy, purchase, download, waste your money, waste your time, waste money, waste time, book, go near, go there, touch, update, get this, get it, bother with, bother going, bother buying, bother downloading, bother trying)) AND NOT ((people, they, you, we, who, I, users, customers, why) THEN/1 (don't, dont, do not))
- (not, can't, cannot, couldn't, wouldn't, won't, never, don't) THEN/1 (recommend, touch)
- beware, save your money, wouldn't wish, think twice before, look elsewhere, think again AND NOT (I, we, let's, me)
- avoid AND NOT ((to, I, we, you, they, can, could, should, would, will, help, and, people, that, who, which, must) THEN/2 avoid), don't even bother
- (I, we, I've, we've, I'd, I'll, we'll, I'm, always, will) THEN/1 (warn*, tell, told) THEN/3 (@others) THEN/3 (not to, off, to avoid, to stay away, to steer), (warn, warned, warning) THEN/3 (@others) THEN/3 (about, not to, off, at)
- (go, try, book, shop, stay, buy) THEN/1 (somewhere else, anywhere else, elsewhere), (give, giving) THEN/3 a miss, save yourself THEN/1 (money, time, trouble, hassle, bother)
- don't take it, don't fall for, (wouldn't, don't) THEN/1 send THEN/1 (anyone, my, your), warning everyone, warning all
- @warn-words
- (steer, stay, keep) THEN/1 (clear, away)
- (told, tell, telling) THEN/6 @circle THEN/3 (not to, to not, never to, to avoid, to steer, to stay away, to keep away)
- (posted, wrote, put it, review, told) THEN/12 (so people know, so people would know, so others know, so nobody else, so no one else, getting into), (said so, said it) THEN/0 to THEN/3 (half, whole, everyone, residents*), @leave-alone
### Except
- (recommend, tell, told) THEN/3 (enough, highly, about it), to avoid, no need to
- (I, we, they) THEN/0 (don't, dont, do not) THEN/0 use, I don't buy, told THEN/4 about THEN/3 (it, them, that)
### Examples
- yes: "Do not buy this, save your money."
- yes: "I couldn't recommend it to anyone."
- yes: "Stay well clear of the branch on the high street."
- yes: "Avoid like the plague."
- no: "I can't recommend it enough."
- no: "We took the ring road to avoid the traffic."
- no: "It went off without warning."
- no: "I don't buy bread there, only milk."

## says/leaving
Leaves or has left, came or went to another: cancels, deletes, switches, takes the business elsewhere.

- negation: keep

### Use when
They end it, announce the end, or say where they came from or went to.
### Not when
They advise others to leave (says/warns), or only compare two products.
### Match
- (cancel*, closed) THEN/2 (subscription, contract, account, membership, policy, plan, my order)
- uninstall*, deleted, returned it, returning it, sent it back, unsubscribed
- not to renew, not renewing, (stopped, stop) THEN/0 (going, using, buying), pay me to, not going to renew
- (taking, take, looking, going, go, went) THEN/3 (business elsewhere, custom elsewhere, elsewhere, another supplier, a competitor)
- (never, not, won't, wouldn't, shall never) THEN/4 (use them again, use it again, buy again, go back, going back, coming back, come back, return, be back, set foot)
- never again, last straw, lost a customer, lost me as a customer, lost my business, had enough of them, want out
- (switched, switch, moved, changed, going back, went back, came over, back) THEN/2 (to, from) THEN/3 (another, different, old, other, competitor, provider, supplier, bank, them)
- switched to, switching to, switched from, came over from, ditched, signed with, left them
- (won't, not, will not, wont, wouldn't, never, shan't, no way) THEN/2 (stay*, book*, order*, fly, flying, shop*, eat*, go, going there, going back, use, using, buy*, let*, ordering) THEN/6 again
- (won't, not, will not) THEN/1 be THEN/1 (renewing, coming back, returning, ordering, booking, using)
- (close, delete, cancel) THEN/0 (my, our) THEN/1 (account*, subscription, membership, policy, contract, plan, direct debit)
- cancelled THEN/1 (direct debit, standing order, membership), (was, is) THEN/1 my last THEN/0 (order, visit, stay, booking, purchase), my custom
- (switched, moved, changed, gone, switching, moving) THEN/4 (vendor*, supplier*, provider*, insurer*, gym, dentist, bank*, network, broker, accountant*, over to)
- looking for THEN/1 (another, a new, an alternative), with the other THEN/1 now
- @leave-words, (going, went, gone) THEN/0 with THEN/0 (another, someone else, a different, somebody else), (I'm, we're, am, are, so) THEN/1 (done with, through with) THEN/0 (them, this company, this app, you, it), (taking, moving) THEN/0 (my, our) THEN/0 (business, custom, money, account*, family, savings, insurance)
- (I'm, we're, I am, we are, thinking of, thinking about, decided to, going to) THEN/1 (leaving, leave, off at, switching, quit, cancel*)
- @gone-for-good
- (moved, switched, transferred) THEN/0 (everything, my money, our money, my savings) THEN/0 to
### Except
- (they, airline, clinic, you) THEN/1 (cancelled, closed, moved, switched)
- (uninstall*, deleted) THEN/6 (reinstall*, again, won't, can't), will not uninstall
- (tried, try) THEN/0 (uninstalling, deleting), stopped using THEN/2 (my other, all my, others)
- (without, never, stopped, never been) THEN/1 (looking, looked) THEN/0 elsewhere
### Examples
- yes: "I've cancelled my subscription."
- yes: "We'll be taking our custom elsewhere."
- yes: "Never again, we won't be going back."
- yes: "We switched to them from our old supplier."
- no: "They cancelled my flight."
- no: "I wouldn't go anywhere else."
- no: "I switched it off at night."
- no: "They moved us to another room."

## says/unhappy
An overall verdict of dislike without a point of pain: terrible, hate it, waste of money, boring, one star.

- negation: keep
- beats: loved/overall

### Use when
They say only that it is bad, disappointing or not for them.
### Not when
Something in particular fails or hurts: then that pain is the tag.
### Match
- (@unhappy-words AND NOT (NEG(@unhappy-words), I, I'm, he, she, you, we, they, they'll, me, who, if, him, his, her, weather)), (@unhappy-words THEN/1 (@thing, @firm, customer, idea, update, company, support)) AND NOT NEG(@unhappy-words)
- ((it, it's, this, app, service, company, place, experience, food, @firm, absolutely, just, total, complete, utterly, simply, they, they're, you're, was, customer service) THEN/2 @unhappy-words) AND NOT (NEG(@unhappy-words), if, they'll, you look), (absolute, complete, total, utter, company is, service is, app is, are, this is, it's) THEN/0 a joke
- (hate, hated, hates) THEN/0 (it, this, the app, the new, this app, that app, them, the way, how they, your, dealing with them), can't stand THEN/0 (it, this, them, the), (fed up, unacceptable, horrendous, infuriating, annoying) AND NOT (NEG(fed up, unacceptable, horrendous, infuriating, annoying), he, she, if, could be, my)
- (very, so, really, extremely, I'm, I was, we were, left, bit, was, were, is, most, deeply, bitterly, sorely, quite, totally, it's, how, pretty) THEN/1 (disappointed, disappointing, frustrating, frustrated), (disappointed, frustrated) THEN/0 (with, in, by, that), disappointing, a disappointment, big disappointment, disappointed AND NOT (he, she, they, people)
- ((@isnt THEN/1 (impressed, satisfied, happy with, happy about, happy at, pleased with)) AND NOT (she, he, not not)), (I'm, we're, I am, I was, we were) THEN/1 not THEN/1 (happy, pleased, a fan), (it, app, service, food, place, they, experience, @subject, really) THEN/1 @isnt THEN/1 (great, very good, that good), not a fan AND NOT not not
- (I, we, I really, we really) THEN/0 (don't, dont, didn't, do not) THEN/1 (like, enjoy, rate) THEN/0 (it, this, the, them, that, how) AND NOT (if, mind), (don't, dont, didn't, do not) THEN/1 (like, enjoy, rate) THEN/0 (the new, this app, the app, the taste, the update, this new) AND NOT (they, people, you)
- waste of money, waste of time, wasted my, money down the drain, one star, 1 star, zero stars, (it's, is, was, just, app, place, definitely, really) THEN/1 not for me, (very bad, so bad, too bad, very poor) AND NOT (NEG(very bad, so bad, too bad, very poor), too bad THEN/0 (I, you, he, she, we, that, about))
### Except
- never THEN/2 disappointed, (thought, sure) THEN/1 (I'd hate, it would)
- (boring, horrible, awful, terrible, bad) THEN/1 (meeting, weather, winter, day, job)
- never disappoint*, stand THEN/0 (for, up, long)
- not as if, terrible twos, terrible liar
### Examples
- yes: "Absolutely terrible, I'm so disappointed."
- yes: "Not impressed, to be honest."
- yes: "It's boring and I don't like it."
- yes: "hate it, one star"
- no: "I've never been disappointed."
- no: "It's not bad at all."
- no: "I thought I'd hate it, and I didn't."
- no: "It was a boring meeting, so I played a round."

## wish/feature
Asks for something that is not there, or for what is there to be better, faster, cheaper, bigger.

- negation: keep

### Use when
Please add, it would be nice if, I wish, they should, it needs, could be better.
### Not when
They ask for a repair (pain/broken), tell others what to do ("you should try this"), or praise it.
### Match
- (please, pls, plz) THEN/3 @supply, (can you, could you, can u, can we, could we, could they, maybe you could, perhaps they could, maybe they could) THEN/2 @supply, at least THEN/0 (let, give, add, offer), (could they, could you, can they, can you) THEN/0 not
- (would be, it'd be, that'd be, would've been, will be) THEN/2 (@great, @nice, helpful, useful, handy, better, appreciated, ideal, the best), (would, it'd) THEN/1 (help, make) THEN/4 (if, perfect, better, easier), (could, might) THEN/1 be possible
- (wish, if only) THEN/1 (they'd, you'd, he'd, I could, we, you, they, it, there, for, the, this, that, someone, somebody, saved), would have liked, (maybe, perhaps) THEN/0 (a couple of, you could, they could), hope it had, hoping for
- (they, it, there, somebody, someone, app, developers, company, shop) THEN/1 (should, ought to, need to, needs to) THEN/1 (add, have, make, give, bring, put, let, offer, include, open, allow, send, show, provide, be able, be possible) AND NOT @talk, you should THEN/0 (add, offer, provide, include)
- (I'd, we'd, I would, we would, would, what I'd) THEN/0 (like, love, prefer, appreciate, welcome, be happier, really like, also like, really love, just like, also love) THEN/0 (to see, to have, to be able, it if, if, an, a, the option, more, to get, to receive, some, there to, for, in a, is, another, a bit)
- (needs, lacks, could use, could do with, really do with, just needs) THEN/1 (a, an, some, more, better, the option, option, feature, mode, version, functionality, ability, access) AND NOT @talk, missing THEN/0 (a, an, the option), we need THEN/0 (a, better, more) THEN/1 (@bought, @part), it THEN/0 needs THEN/1 (@part, access)
- (add THEN/0 (a, an, some, more, another)) AND NOT to add, let THEN/0 (people, customers, users, kids, members) THEN/0 (bring, choose, use, pay, book, take, have, vote), let me THEN/0 (skip, turn, change, pay, sort, filter, choose, pick), (add, bring back, give us, let us, let me, make it) THEN/2 (@part, available, choose, a way, save, old) AND NOT (@talk OR to make OR to add), put some in
- (only, one) THEN/1 (thing, complaint, suggestion, downside, drawback, request, wish) THEN/4 (missing, I'd change, I would change, I'd add, I would add, request), (five stars, 5 stars, 5 star, five, perfect) THEN/3 (if, when, once, sorted), only thing missing, my suggestion, suggestion THEN/0 let, feature request, my idea would be, I would suggest, I'd suggest
- (why isn't there, why can't, why is there no, is there any way to, is there a way to, any chance of, why don't they, why don't you, how about, have you thought about, wouldn't it be better, how can I) THEN/1 (a, an, we, I, you, to, get, have, opening, send)
- (an option, the option, ability, some sort of, some kind of) THEN/8 (please, wouldn't, anything), wouldn't go amiss, there should be, should be there, still no THEN/2 (option, version, support, way)
- (more, extra, bigger, better, longer, fewer, another) THEN/4 (please, pls, plz, would help, would be, by the, near the), better THEN/3 (in the, on the), would have helped, would suit, please put, room for improvement, needs work, could be better, what it needs, what I'd like
- (put, make, fit) THEN/2 @improved AND NOT @talk, (needs, should, wish, hope) THEN/2 (improv*, tweaking, work on, cheaper, faster, bigger, longer, clearer, easier, later)
- it THEN/0 wants THEN/0 (a, an, some), why not THEN/0 (have, open, offer, put, let, make, add, give, use), what THEN/2 (need, needed) THEN/0 is, is what's needed, (would help, would suit) THEN/0 (my, us, me, more, people, the), they ought to, you ought to, it ought to
- a, an, more, better, longer, bigger, cheaper, faster, to be able, put, add, having [after: change one thing OR magic wand OR (what, anything) THEN/4 (like to see, improve, change, missing, better)]
- (could, can) THEN/0 (the, there, it, this, we, somebody, someone) THEN/4 (be moved, be an, be a, be in, be made, be open, have, take, get, start, remember), could it be, could there be, would it be possible, would you consider, (could, can't) THEN/0 (somebody, someone), I'd sooner, I'd give anything for
- ((they, app, there, company, shop, site, somebody) THEN/0 should THEN/1 @supply AND NOT @talk), (should, ought to, needs to) THEN/1 (come with, move, send, get, have, give, put, offer, sell, train, hire) THEN/1 (a, an, some, more, it, the, us, with, in), (you, they) THEN/0 could THEN/1 (let, offer, post, put, send, open, add) AND NOT @talk
- (hoping, hope) THEN/2 (they, you, for, there) THEN/3 (do, make, bring, add, get, have, one, version, open), wouldn't hurt, all THEN/0 (it's, it is, that's) THEN/0 missing, thing they need, I'd rather THEN/0 (have, see, get, they, you, it), @wish-words, @wish-turns
- (I'd, I would) THEN/1 (want it, want a, want more, gladly pay, happily pay, pay extra), I want THEN/0 (some, a, an) THEN/3 (button, option, way, undo, choice, mode), (I, we) THEN/0 want to THEN/0 (see, choose, pay, change), (I'd, we'd, I would, we would, people would) THEN/2 (use, come, pay, buy, like, love, go, be happier) THEN/6 if THEN/3 (did, had, made, could, sold, opened, offered)
- bring THEN/4 back
- @all-that, @and-perfect, (would be, it'd be, that'd be) THEN/1 @mercies
- (put, add, bring, print, keep) THEN/7 please AND NOT (me, through, my), (please, sake) THEN/1 (let, give) THEN/0 (us, me, people, customers, members, tenants, parents, drivers), let THEN/0 (tenants, residents, parents, patients, members, drivers, students, guests, folks) THEN/1 (pick, choose, decide, book, change, see, pay, bring, have, use)
- let me THEN/0 (mute, hide, block, pin, rename, undo, export, edit, delete, cancel, pause, mark, tag, drag, reorder, snooze, zoom, customise, customize, opt, reply, print, swap, upload, put, book, track) AND NOT (myself, you, everyone, it)
- (I'd, we'd, I would, we would) THEN/0 like THEN/0 (one, two, it if, to be able), (I, we) THEN/0 want THEN/0 (someone, somebody), next time THEN/0 (phone, ring, tell, ask, warn, send, bring, text, email)
- requires access, (only, one, my only) THEN/0 (complaint, gripe, quibble, niggle, grumble) THEN/0 is, (it, app, this) THEN/0 needs to be THEN/0 (more, bigger, clearer, louder, quicker, easier, simpler, longer)
- (a, an) THEN/3 (would, that would) THEN/0 (let us, let me, save us, save me, spare us)
- if only THEN/4 (took, had, did, could, was, were, opened, let, came, stayed), (button, switch, setting) THEN/0 (that says, to turn, to switch, to mute, to hide, to skip, to sort)
### Except
- (please, pls, plz, can you, could you, could we, can we, hope you, hope they, when this) THEN/4 (fix, fixed, repeat, send me, start, explain, let me know, call, get back)
- (wish I'd, wish I had, wish I) THEN/1 (found, bought, known, never, not purchased, switched), would be better if it worked, thought THEN/1 would be
- (oh, if) THEN/3 would be lovely, no room for
- (everything, exactly what, exactly, all, whatever) THEN/3 (need, needs, needed), nothing I would change, wish I could THEN/1 (rate, give), (they, he, she, it, app, that, which, who) THEN/0 (let, lets) THEN/0 (me, us, you)
- (even, looks, much) THEN/1 better than, how can I help
- (don't, didn't, doesn't) THEN/1 need, this is what's needed, rather not
- (thought, hoped, said, sure) THEN/1 it would help
- how about you, (I'll, we'll) THEN/0 bring, I sound like, (could you, can you) THEN/1 (tell me, use, take, bring your own), what time
- what I was hoping for, what we were hoping for
### Examples
- yes: "Please add a dark mode, my eyes hurt."
- yes: "It would be great if you could change the seat in the app."
- yes: "The signal needs improvement on the upper floors."
- yes: "Softer chairs in the waiting room would be a start."
- yes: "I wish there was somewhere to charge a phone in the waiting room."
- yes: "Q: If you could change one thing, what would it be? A: Longer opening on a Thursday."
- no: "Please fix the login."
- no: "You should try this app, you won't regret it."
- no: "I'd like to say thank you to the crew."
- no: "I wish I'd found them sooner."
- no: "It would be better if it worked."

## aware/promise
Names what the company promises, advertises or claims.

- phase: before
- negation: keep

### Use when
They mention an advert, a slogan, a guarantee, a website claim.
### Not when
A promise made to them alone, such as a call back, or a screen message.
### Match
- (in, on, your, their, company's, ur, an, saw, seen, read) THEN/1 (advert, slogan*, motto, leaflet*, campaign, commercial, guarantee*), advertised, advertise, price match, lifetime warranty
- (@print, @advert) THEN/2 (says, say, said, states, promised, promises, shows, written, were)
- (says, say, said, written, states, described) THEN/6 (on, in) THEN/1 (@print, @advert)
- (as, than, not, exactly, what) THEN/1 (advertised, promised, described, they promised, they promise, it says on the), believe the hype, sold as, described as, pledge, conditions say, billed as, so called, supposed to offer, supposed to be a
- (seen, saw, heard, read, remember, noticed, know about) THEN/4 (@advert, tv ad, on the radio, on facebook, on your page, the promise)
- (salesman, man in the shop, rep, agent, phone) THEN/2 (promised, told, assured, said) THEN/1 (me, us, we), (we were, were) THEN/0 (assured, led to believe, promised), promised us, according to THEN/1 (website, banner, leaflet, brochure, site)
- @yes, vaguely, seen it, one of them [after: (heard, aware, know, seen, remember) THEN/6 (promise*, slogan, advert*, ad)]
- (in, on) THEN/2 (brochure, newsletter, leaflet, flyer, poster, catalogue, advert, prospectus, welcome letter, welcome pack, tv ad, commercial, van) AND (said, says, say, promise*, told, wrote, about, offer, got it, go on), you THEN/0 (wrote, state, stated) AND NOT @talk
- (claims, claim) THEN/0 (to, it, that), sold to THEN/0 (us, me) THEN/0 as, swore THEN/0 (it, that, blind)
- meant to be the, supposed to be the, (says, say) THEN/3 (sign, banner, label, box, packet, leaflet, brochure)
- @ad-words
- guarantee*, (they, you, company, who) THEN/2 (promise*, claim, advertise, boast, pride, market, were promising, call it, call themselves, make a big)
- (they, they're, they've, you) THEN/2 (say, tell you, telling us, saying, do say, always on about, make a big thing, going on about) THEN/6 (free, best, never, fastest, cheapest, care, award, service, on the, promise)
- (says, said) THEN/1 (side of, back of, front of, the van, the bags, the lid, the label), (it's, they're, plastered, painted, printed, written) THEN/1 (on, all over) THEN/1 (bags, pens, van, vans, cups, lorries, packet, tin, buses, shopfront, billboards)
- (they're, you're, you are, they are) THEN/1 (known, famous, renowned) THEN/0 for
- (know, knew, remember, recall, heard) THEN/1 (slogan, motto, jingle, strapline, tagline, price promise, the promise, catchphrase), or it's free
- (@advert, website, brochure, leaflet, slogan) THEN/4 (a line about, this line about, something about, mentioned, mentions, brags about, boasts about), (you, they) THEN/2 (go on about, goes on about, brag about, boast about)
- (no idea, foggiest, didn't know, never knew, wasn't aware, not aware, unaware, didn't realise, far as I'm aware, far as I know) THEN/4 (guarantee, warranty, promise, price match, loyalty card, loyalty scheme, discount, money back, free returns), (warranty, guarantee) THEN/1 (runs, lasts, covers)
- says THEN/8 (over, above, on) THEN/0 the THEN/0 (door, gate, sign, shopfront), ((saw, read, heard) THEN/6 that THEN/0 you) AND NOT @talk
- (isn't, wasn't) THEN/0 there THEN/1 (guarantee, warranty), song * dance about
### Except
- can't guarantee, I do the, had a leaflet, say that about, I always say
- (show, shows, showed) THEN/0 up
### Examples
- yes: "Your advert says you'll beat any quote."
- yes: "It's exactly as described on the box."
- yes: "Their slogan is something about family, I think."
- yes: "Q: Have you heard of our price promise? A: Vaguely, yes."
- no: "She promised to ring me back on Monday."
- no: "It says error when I tap on pay."
- no: "I put in a claim for the luggage."
- no: "There are too many adverts in it."

"""#
