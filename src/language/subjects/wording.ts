/**
 * Qualities, doings and circumstances of which a resolution may speak, whatever its subject: none of them alone tells
 * what a text is about. Read by `subject-terms.ts`, which explains the form.
 */
export const wording = `
sharing-duties: shared responsibility, common responsibility, joint responsibility, collective responsibility, primary responsibility, all States have a responsibility, responsibility for, responsibility
  collective, collectively, burden-sharing, in the same boat, moral duty, onus, up to everybody, collective duty, common duty, joint duty, everybody's business, everyone's business, everybody's job, everyone's job, everybody's problem, everyone's problem, all in this together, shared burden, share the burden, share the load, pull their weight, do their bit, fair share, joint burden, common cause, each to his own, on every country, concern of all, matter for all, jointly responsible, collectively responsible, all responsible, equally responsible, shared duty, shared task, common task, joint task, common burden, collective burden, burden belongs, bears its part, bear their part, bears its share, bear their share, everybody has to act, everyone has to act, in this together, falls on everyone, falls on everybody, falls to everyone, falls to everybody, falls on all, belongs to all, each country responsible, every country responsible, every state responsible, other people's problem, somebody else's problem, someone else's problem, leave it to others, off the hook, responsible, in charge
profiting: profits, proceeds, generate income, revenue, financial gain, economic benefit
  lucrative, profitable, money-making, moneymaking, enrich, rake in, earner, profiteer, profiteering, riches, money-spinner, rich, get rich, getting rich, fortune, make a fortune, making a fortune, wealthy, cash in, big money, jackpot, earnings, make money, big profits, cash cow, line their pockets, pocket, pay handsomely
combating: combat, counter, fight, suppress, take steps to counter
  fighting, tackle, tackling, battle, beat, take on, war on, struggle, struggle against, stand up to, defeat, confront
harming: damage, adverse impact, negative impact, significant impact, adverse effects, harmful, detrimental, devastating impact, represents a threat, poses a threat, undermine, destabilizing effect
  harm, hurt, ruin, wreck, spoil, toll, havoc, ravage, fallout, ill effects, side effects, do damage, cost society, undermines, weaken, menace to, eat away at, blight, scourge
being-lawful: licit, lawful, legitimate
  legal, legit, above board, permissible, by the book
being-unlawful: illicit, unlawful, illegal
  illegitimate, against the law, outlawed, underhand, forbidden
following-rules: rules and procedures, rules and regulations, rules of procedure, standards, norms
  rule, rules, dos and don'ts, rulebook
complying: compliance, comply, full implementation, fully implement, adherence, fulfilment of obligations, implementation of the convention, implement the provisions
  obey, obedience, abide, heed, stick to, toe the line, live up to, follow the rules, abide by, keep to, live by, stay true to, honour, honor, play by the rules, keep its word, put into practice, put into effect, put to work, putting to work, putting into practice, make good on
breaching: violation, non-compliance, breach, infringement, contravention
  break the rules, flout, rule-breaking, defy, disobey, transgress, break the law, break its word, go back on, step out of line, fall foul
revising-laws: review legislation, legal and regulatory arrangements, legislative reform, revising legislation, amend legislation, reviewing legal arrangements, reviewing their legal and regulatory arrangements, review their legislation, review national legislation, introducing legislation
  rewrite laws, change the law, overhaul laws, update laws, modernise laws, redraft, rewrite, rewriting, rewritten laws, amend laws, update legislation, law reform, change our criminal code, criminal code, penal code, tighten laws, new laws, adapt laws, brush up laws, modernise legislation, go over laws, statute books, law books, rework laws
watching: monitor, monitoring, keep under review, review of the implementation, verification
  keep tabs, keep track, check up on, supervise, supervision, scrutiny, scrutinise, watchdog, oversee, overseeing
tracking: trends and patterns, analyses, keep informed, analysing
  keep an eye, watch over, look over, watch out, track, tracking, follow up, on the lookout, on the watch, stay on top
foreseeing: early warning, emerging, detect, new forms, future challenges, anticipate, new and emerging, emerging challenges, new forms and dimensions, new and emerging challenges, emerging policy issues
  foresee, foresight, forecast, predict, prediction, tomorrow, see coming, on the horizon, spot, spotting, brand-new, coming up, in the making, up and coming, around the corner, down the road, future, newest, latest, new kinds, new types, new tricks, novel
being-open: transparency, transparent, publicly available
  open, candour, come clean, in the open, nothing to hide, open with, openly, open up, lay open, see-through, clear about, openness
informing: keep informed, provide information, submit information, exchange of information, bring to the attention, inform Member States, provide a report, bring the present resolution to the attention, attention of Member States
  tell, let know, update, keep posted, notify, feedback, spread the word, in the loop, in the picture, up to date, fill in, get word, pass on, let them know, brief, inform, informed
organizing: facilitate the observance, organize, facilitate, coordinate, coordinating role, host
  organise, organises, organiser, organizer, in charge, runs, run, leads, take the lead
committing: commitment, committed, pledge, undertaking
  promise, vow, oath, swear, keep one's word, assurance, give their word, stand by, swear to
leading: heads of state and government, heads of state, political leaders, ministers
  president, prime minister, premier, ruler, statesmen, politician
managing: executive heads, management, senior officials, executive director
  boss, manager, chief executive, top brass, higher-ups
taking-part: participation, participate, take part, involvement, contribute to the work
  attend, join in, have a say, seat at the table, get involved, turn up, on board, bring in, be part of, have their say, take a hand
consulting: in consultation with, consultations, dialogue, submit their views, views of member states
  sound out, hear out, talk to, get advice, chew over, ask around, seek advice, hear from, get the opinion, ask for opinions, canvass
working-together: concerted action, joint action, coordinated action, close cooperation, collaboration, cooperation and coordination, cross-border cooperation
  team up, join forces, work together, pull together, side by side, collaborate, hand in hand, in tandem, shoulder to shoulder, with each other, across borders, act together, joined up, jointly
helping: assistance, support, upon request
  help, aid, back up, prop up, lend a hand, give a hand, helping hand, come to the aid, stand by, back them up, assist
poor-countries: developing countries, least developed countries, low-income countries, poorest countries
  poor nation, poor country, poorer country, poor state, third world, global south
poor-persons: persons living in poverty, poor and vulnerable, poorest and most vulnerable, economically vulnerable, indigent
  the poor, penniless, hard up, destitute, cannot afford
growing-apart: gap between developed and developing countries, inequality, disparities, widening gap, divide
  haves and have-nots, gulf, chasm, unequal, rich and poor, wealth gap
burdening: reporting burden, administrative burden, undue burden, burdensome
  paperwork, red tape, form-filling, bureaucracy, hassle
travel-expenses: travel expenses, travel and local expenses, travel costs, daily subsistence allowance
  air fare, airfare, plane ticket, hotel bill
being-based: secretariat, headquarters, host country, located in
  head office, main office, home base
paying: financial contributions, voluntary contributions, extrabudgetary resources, financial resources, funding
  foot the bill, bankroll, chip in, cover the cost
providing-means: human and financial resources, necessary resources, adequate resources, facilities, provide resources
  manpower, staff and money, wherewithal, workforce and money, means to, the means, kit out
saving: efficiency, efficient, cost-effective, effectiveness
  thrift, thrifty, frugal, value for money, streamlined, bang for the buck
duplicating: duplication, overlap, complementarity, synergies
  double work, redundant, tread on toes, repeat work
being-independent: independence, independent, impartial, impartiality, autonomy
  meddling, interference, neutral, unbiased, even-handed
being-urgent: urgent, urgently, as soon as possible, without delay, expeditiously, prompt
  right away, hurry, quickly, at once, speedily, speed up, rush, in a hurry, right now, in no time, with all speed, waste no time, press ahead, get moving
being-late: timely manner, delay, slow progress, backlog
  slow, late, lateness, foot-dragging, behind schedule, overdue, dawdle, take too long, drag on, hold up
being-stuck: stalemate, deadlock, impasse, without consensus, lack of progress
  stuck, gridlock, stalled, logjam, standstill, disagreement
lacking: gaps, shortcomings, insufficient, deficiencies, lack of
  hole, weak spot, flaw, inadequate, shortfall, run short, run out, fall short, not enough, leave out
hindering: obstacles, barriers, impediments, hindered
  hurdle, stumbling block, roadblock, snag, difficulty, stand in the way, get in the way, hold back, in the way
certainty: legal certainty, predictability, uncertainty, legal clarity
  doubt, unsure, ambiguity, unclear
trusting: confidence, trust, credibility
  faith in, reliance, reassurance, mistrust, distrust
causing: root causes, underlying causes, drivers, contributing factors, conducive
  reasons behind, roots of, triggers, driving force, what lies behind, bring about, give rise, lead to, at the root, behind it
increasing: growing, increased, increase, escalating, expansion, growing involvement, increased threats, diversified
  going up, on the rise, soar, surge, mushroom, balloon, boom, on the up, grow, grown, spread, spreading, get worse, getting worse, more and more
reducing: reduce, reduction, curb, mitigate, minimize
  cut down, shrink, lower, scale back, rein in, bring down, cut back, drive down, keep down
strengthening: strengthen, enhance, reinforce, intensify, redouble, strengthening, enhancing, improve
  boost, beef up, step up, ramp up, bolster, toughen, tighten, shore up, build up, firm up, make stronger, sharpen
creating: establish, establishment, set up, convene, newly established
  founding, launch, start up, bring about, setting up, put in place, get going, get off the ground, bring into being, launching
extending: extend the mandate, renew, renewal, extension, further period
  carry on, keep going, stay on, roll over, prolong
ending: terminate, termination, cease, phase out, abolish, discontinue
  wind up, wind down, scrap, do away with, get rid of, axe, put an end, call off, stamp out, root out, shut down, crack down, clamp down, break up, breaking up, dismantle, smash
preventing: prevent, prevention, preventive, avert
  head off, ward off, nip in the bud, forestall, precaution, keep from, guard against, stop before, stave off, keep out
calling-to-account: held accountable, ensure accountability, bring to justice, impunity
  get away with, answer for, face justice, brought to book, off the hook, pay for crimes, to justice, bring to book, go free, go scot-free
keeping-safe: safety, security, protected, safeguard, secure, proper safety and control
  safe, guard, out of harm's way, safekeeping, keep safe, keep clean, keep secure, look after, shield, tamper-proof, watertight
being-dangerous: threat, pose a threat, represents a threat, risk
  dangerous, afraid, fear, scared, scary, endanger, danger, perilous, unsafe, menacing, frightening
being-disastrous: catastrophic consequences, devastating, grave consequences
  disaster for, doomsday, nightmare, calamity, tragedy
being-important: vital importance, crucial, paramount importance, essential, central role, key role, main tools, important role
  top priority, matters most, first and foremost, number one, above all, at the heart, matter a lot, count most
succeeding: progress made, achievements, success, positive impact
  headway, breakthrough, triumph, milestone
thanking: appreciation, gratitude, tribute
  thanks, grateful, kudos, hats off
worrying: deep concern, grave concern, alarm, deeply concerned
  worry, fear, afraid, uneasy, anxious
regretting: regret, deep regret, deplores
  sorry, sad, disappointed, dismay
volunteering: voluntary, voluntarily, on a voluntary basis
  optional, free choice, of their own accord, up to them, up to each, up to states, if they like, of their choice
obliging: mandatory, legally binding, binding, compulsory, obligation
  no choice, forced to, required by law, not optional, have no choice, under obligation, bound to, tie the hands
at-home: national legal systems, national circumstances, domestic law, national priorities, domestic legal systems, within the framework of their domestic legal systems, in accordance with national legal systems, as appropriate, where appropriate
  own laws, at home, local conditions, house rules, own law, own legislation, domestic legislation, their own rules, legal traditions, in line with national law, leeway, wiggle room, room for manoeuvre, leave room, own system, own systems, own legal order
excepting: exemption, exception, shall not apply, derogation, without prejudice
  special case, carve-out, opt out, waiver
treating-alike: equal, equitable, without discrimination, on an equal basis
  fair, unfair, unjust, level playing field, double standard
being-reliable: reliable, accurate, comparable data, evidence-based, reliable and comparable, accurate and reliable
  trustworthy, correct, precise, solid evidence, hard facts, dependable, sound figures, credible, to be trusted
counting-things: data collection, collection of data, statistics, statistical, comparable data, indicators, data-collection tools, collection and analysis
  tally, headcount, count up, arithmetic, add up, gather numbers, measure, measuring, counted
recording: records, register, archives, documentation
  paper trail, file, filing, logbook, ledger
being-expert: group of experts, expert group, roster of experts
  pundit, guru, connoisseur
studying-there: fellowship, training programme, scholarships
  bursary, traineeship, internship, course, apprenticeship
serving-the-state: government officials, public officials, competent authorities
  bureaucrat, civil servant, functionary, office-holder
people-organised: non-governmental organizations, civil society, civil society organizations
  charity, activist, pressure group, do-gooder
being-blamed: stigma, stigmatization, stigma and discrimination
  shame, disgrace, ostracism, taboo, looked down on
denying: denial, deny, justification, glorification
  whitewash, revisionist, cover up, pretend
`;
