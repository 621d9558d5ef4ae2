/**
 * Qualities, doings and circumstances of which a resolution may speak, whatever its subject: none of them alone tells
 * what a text is about. Read by `subject-terms.ts`, which explains the form.
 */
export const wording = `
sharing-duties: shared responsibility, common responsibility, joint responsibility, collective responsibility, primary responsibility
  collective, collectively, burden-sharing, in the same boat, moral duty, onus, up to everybody
profiting: profits, proceeds, generate income, revenue, financial gain, economic benefit
  lucrative, profitable, money-making, moneymaking, enrich, rake in, earner, profiteer, profiteering, riches, money-spinner, rich, get rich, getting rich, fortune, make a fortune, making a fortune, wealthy, cash in, big money, jackpot, earnings
harming: damage, adverse impact, negative impact, significant impact, adverse effects, harmful, detrimental, devastating impact
  harm, hurt, ruin, wreck, spoil, toll, havoc, ravage, fallout, ill effects, side effects
being-lawful: licit, lawful, legitimate
  legal, legit, above board, permissible, by the book
being-unlawful: illicit, unlawful, illegal
  illegitimate, against the law, outlawed, underhand, forbidden
following-rules: rules and procedures, rules and regulations, rules of procedure, standards, norms
  rule, rules, dos and don'ts, rulebook
complying: compliance, comply, full implementation, fully implement, adherence, fulfilment of obligations
  obey, obedience, abide, heed, stick to, toe the line, live up to, follow the rules
breaching: violation, non-compliance, breach, infringement, contravention
  break the rules, flout, rule-breaking, defy, disobey, transgress
revising-laws: review legislation, legal and regulatory arrangements, legislative reform, revising legislation, amend legislation
  rewrite laws, change the law, overhaul laws, update laws, modernise laws, redraft
watching: monitor, monitoring, keep under review, review of the implementation, verification
  keep tabs, keep track, check up on, watch over, supervise, supervision, scrutiny, scrutinise
foreseeing: early warning, emerging, detect, new forms, future challenges, anticipate
  foresee, foresight, forecast, predict, prediction, tomorrow, see coming, on the horizon, spot, spotting
being-open: transparency, transparent, openness, publicly available
  open, candour, come clean, in the open, nothing to hide
keeping-secret: confidential, confidentiality, privacy, data protection, protection of information
  secret, secrecy, hush-hush, private details, under wraps, undisclosed
informing: keep informed, provide information, submit information, exchange of information, bring to the attention
  tell, let know, update, keep posted, notify, feedback, spread the word
committing: commitment, committed, pledge, undertaking
  promise, vow, oath, swear, keep one's word, assurance
leading: heads of state and government, heads of state, political leaders, ministers
  president, prime minister, premier, ruler, statesmen, politician
managing: executive heads, management, senior officials, executive director
  boss, manager, chief executive, top brass, higher-ups
taking-part: participation, participate, take part, involvement, contribute to the work
  attend, join in, have a say, seat at the table, get involved, turn up
consulting: in consultation with, consultations, dialogue
  sound out, hear out, talk to, get advice, chew over
working-together: concerted action, joint action, coordinated action, close cooperation, collaboration
  team up, join forces, work together, pull together, side by side, collaborate
helping: assistance, support, upon request
  help, aid, back up, prop up, lend a hand
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
  pay for, foot the bill, bankroll, chip in, cover the cost, who pays
providing-means: human and financial resources, necessary resources, adequate resources, facilities
  manpower, staff and money, wherewithal, workforce and money
saving: efficiency, efficient, cost-effective, effectiveness
  thrift, thrifty, frugal, value for money, streamlined, bang for the buck
duplicating: duplication, overlap, complementarity, synergies
  double work, redundant, tread on toes, repeat work
being-independent: independence, independent, impartial, impartiality, autonomy
  meddling, interference, neutral, unbiased, even-handed
being-urgent: urgent, urgently, as soon as possible, without delay, expeditiously, prompt
  right away, hurry, quickly, at once, speedily, speed up, rush
being-late: timely manner, delay, slow progress, backlog
  slow, late, lateness, foot-dragging, behind schedule, overdue, dawdle
being-stuck: stalemate, deadlock, impasse, without consensus, lack of progress
  stuck, gridlock, stalled, logjam, standstill, disagreement
lacking: gaps, shortcomings, insufficient, deficiencies, lack of
  hole, weak spot, flaw, inadequate, shortfall
hindering: obstacles, barriers, impediments, hindered
  hurdle, stumbling block, roadblock, snag, difficulty, stand in the way
certainty: legal certainty, predictability, uncertainty, legal clarity
  doubt, unsure, ambiguity, unclear
trusting: confidence, trust, credibility
  faith in, reliance, reassurance, mistrust, distrust
causing: root causes, underlying causes, drivers, contributing factors, conducive
  reasons behind, roots of, triggers, driving force, what lies behind
increasing: growing, increased, increase, escalating, expansion
  going up, on the rise, soar, surge, mushroom, balloon, boom
reducing: reduce, reduction, curb, mitigate, minimize
  cut down, shrink, lower, scale back, rein in
strengthening: strengthen, enhance, reinforce, intensify, redouble
  boost, beef up, step up, ramp up, bolster, toughen, tighten
creating: establish, establishment, set up, convene
  founding, launch, start up, bring about
extending: extend the mandate, renew, renewal, extension, further period
  carry on, keep going, stay on, roll over, prolong
ending: terminate, termination, cease, phase out, abolish, discontinue
  wind up, wind down, scrap, do away with, get rid of, axe
preventing: prevent, prevention, preventive, avert
  head off, ward off, nip in the bud, forestall, precaution
calling-to-account: held accountable, ensure accountability, bring to justice, impunity
  get away with, answer for, face justice, brought to book, off the hook
keeping-safe: safety, security, protected, safeguard, secure
  safe, guard, out of harm's way, safekeeping
being-dangerous: threat, pose a threat, represents a threat, risk
  dangerous, afraid, fear, scared, scary, endanger, danger, perilous, unsafe, menacing, frightening
being-disastrous: catastrophic consequences, devastating, grave consequences
  disaster for, doomsday, nightmare, calamity, tragedy
being-important: vital importance, crucial, paramount importance, essential, central role, key role
  top priority, matters most, first and foremost, number one
succeeding: progress made, achievements, success, positive impact
  headway, breakthrough, triumph, milestone
thanking: appreciation, gratitude, tribute
  thanks, grateful, kudos, hats off
worrying: deep concern, grave concern, alarm, deeply concerned
  worry, fear, afraid, uneasy, anxious
regretting: regret, deep regret, deplores
  sorry, sad, disappointed, dismay
volunteering: voluntary, voluntarily, on a voluntary basis
  optional, free choice, of their own accord
obliging: mandatory, legally binding, binding, compulsory, obligation
  no choice, forced to, required by law, not optional
at-home: national legal systems, national circumstances, domestic law, national priorities
  own laws, at home, local conditions, house rules
excepting: exemption, exception, shall not apply, derogation, without prejudice
  special case, carve-out, opt out, waiver, let off
treating-alike: equal, equitable, without discrimination, on an equal basis
  fair, unfair, unjust, level playing field, double standard
being-reliable: reliable, accurate, comparable data, evidence-based
  trustworthy, correct, precise, solid evidence, hard facts
counting-things: data collection, collection of data, statistics, statistical, comparable data, indicators
  tally, headcount, count up, arithmetic, add up
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
