/** What resolutions themselves do: reporting, meetings, cooperation, follow-up, and the measures they ask for. */
export const procedure = `
reporting: report of the Secretary-General, submit a report, report to the General Assembly, requests the Secretary-General to report, provide a report, report on the implementation, report to the Council, report annually, annual report
  report back, written update, progress report, write a report, inform members, hand in a report, tell the Assembly, paperwork, document progress, follow-up report, briefing paper, reports, memo, dossier, notify, notification, report in, account for, write up, put on paper, in writing, tell the council, give account, account to the assembly
confidentiality: confidential, confidentiality, classified information, protection of information
  secret, secrecy, hush-hush, private details, under wraps, undisclosed
agreements-between-bodies: memorandum of understanding, cooperation agreement, relationship agreement
  memorandum, MoU, deal between organizations, pact between organizations, working arrangement, agreement between the two
briefing: oral update, briefing, brief the Council, keep informed, interactive dialogue
  spoken update, talk to members, keep posted, rundown, update
next-session: provisional agenda, agenda item, include in the provisional agenda, next session
  come back to, next meeting, follow up later, put on the agenda, future discussion, next time, agenda, reconvene
remain-seized: remain seized of the matter, remain actively seized, continue consideration
  keep watching, keep the topic open, keep an eye on, not drop the issue, stays on the table, keep under review, unresolved
deadline: no later than, within days, time frame, timely manner, without delay
  due date, time limit, promptly, right away, as soon as possible, target date, deadlines, punctual, urgent, overdue, timetable, delay, timescale
review: review, midterm review, comprehensive review, overall review, periodic review
  re-examine, reassess, revisit, evaluation, stocktaking, progress check, appraisal, take another look, reconsider, rethink
evaluation-follow-up: follow-up, progress made in the implementation, implementation of the resolution, monitoring and follow-up, full and effective implementation
  put into practice, action taken, make it happen, execute plans, put into effect, deliver on promises, fulfil, rollout, put to work, putting to work, make it work, turn words into deeds, deeds not words, on the ground, follow through
treaty-review: review mechanism, review of the implementation, implementation review mechanism, mechanism for the review of implementation, monitoring mechanism, review of implementation, review of the implementation of the convention
  monitoring, peer review, peer evaluation, treaty monitoring, monitoring treaty, monitoring treaty compliance, treaty compliance, compliance check, checking compliance, check on countries, monitoring governments, monitoring signatories, keep promises, keeping promises, treaty promises, kept promises, keep score, keeping score, scorecard, scoreboard, report card, obey treaty, obeys treaty, obeying treaties, stick to treaty, live up to treaty, honour treaty, inspections, check compliance, monitoring of compliance, whether countries comply, stick to the treaty, stick to the convention, audit, scrutiny of states, marking their homework, who checks, oversight of the treaty, oversight of the convention, supervise the treaty
high-level-meeting: high-level meeting, summit, Heads of State and Government, political declaration
  leaders' meeting, world leaders, presidents gather, prime ministers, gathering of leaders, top-level talks, head of government, leaders gather, premiers, monarch, dignitaries, presidents and prime ministers, presidents
conference: international conference, United Nations conference, convene, modalities of the conference, preparatory process, congress, conference to support the implementation, summit, high-level conference
  gathering, big meeting, world meeting, convention hall, preparatory meeting, hold a meeting, organise an event, symposium, conclave, symposia, event, talks of all nations
expert-group: open-ended intergovernmental expert group, expert meeting, group of governmental experts, working group, expert group, intergovernmental expert group, open-ended intergovernmental working group, resource persons, independent experts
  panel of specialists, specialists meet, expert talks, advisory panel, study group, meeting of experts, expert committee, specialists, expert, panellists, working party, experts' group, group of experts, panel of experts, specialist group, expert panel, working parties, outside experts, experts, invited experts
task-force: task force, inter-agency task force, system task force, coordination task force
  taskforce, crisis team, joint team, special unit, coordinating team
round-table: round table, panel discussion, thematic debate, multi-stakeholder panel, side event, debate
  workshop, seminar, talk show, panel talk, forum, brainstorming, webinar, panels, panellist, lecture
negotiation: intergovernmental negotiations, negotiate, consensus, co-facilitators, ad hoc committee, intergovernmental working group, negotiations, negotiating process, working group sessions, elaborate a draft
  talks, haggling, bargaining, drafting a treaty, compromise, treaty talks, hammer out a deal, deal-making, deadlock, dealmaking, unanimity, negotiators, bargaining table, negotiating table, hammer out, working out a treaty, horse-trading
outcome-document: outcome document, intergovernmentally agreed, political declaration, adopts the declaration
  final text, joint statement, communiqué, final document, concluding statement, manifesto, closing statement, communique, proclamation
plan-of-action: programme of action, plan of action, global action plan, road map, global strategy, strategic framework, action plan
  blueprint, strategic plan, master plan, game plan, roadmap, battle plan
national-strategies: national strategy, national action plan, national policy, national development plan, national plans
  government plan, home-grown plan, country plan, domestic policy, national programme, government strategy, white paper, policymakers
international-cooperation: international cooperation, bilateral regional and multilateral, cooperation among States, multilateralism, shared responsibility, common and shared responsibility, strengthen cooperation
  countries working together, collaborate, joint effort, cross-border help, teamwork, countries helping each other, joining forces, pulling together, working together, cross-border cooperation, cooperative spirit, solidarity, allied, alliance, coalition, join hands, act together, across borders, team up, link arms, joint front, common front, go it alone, alone, single-handed, no country alone
coordination: coordination, inter-agency coordination, duplication, policy coherence
  work in sync, teamwork, working in silos, one voice, joined-up approach, avoid overlap, liaise, double work, double effort, fragmented efforts, overlaps, silos, harmonisation
information-sharing: exchange of information, share information, information-sharing, best practices, lessons learned
  swap data, share intelligence, pass on information, share tips, intelligence sharing, pooling data, swapping information, sharing experience, exchange notes, tip-offs, share, disseminate, swapping
good-practices: good practices, best practices, guidelines, standards and norms, national experiences
  rules of thumb, proven methods, handbook, model approach, manual, toolkit, success stories, guide, guidebook, guidance, lesson, checklist, benchmark, advice
assistance-states: upon request, technical assistance, assist Member States, support to Member States, advisory services, technical cooperation, provide technical assistance
  help countries, hand-holding, expert advice, aid to governments, on demand help, help on request, practical help, expertise, advisers, advisor, advisory
partnerships: partnership, multi-stakeholder partnership, public-private partnerships, relevant stakeholders
  alliance, working with companies, coalition, joint venture, collaboration, allies, involved parties, interested groups, partner, sponsor, team up with business, business and government, state and business, government and business, working with business, public and private, link-up, public and private ventures, joint public and private, state and industry, government and industry, public and private sector, public and private partners, partnering up, partner up, PPPs, public-private
participation-stakeholders: participation of relevant stakeholders, accreditation, non-governmental organizations and academia, civil society, participation of non-governmental organizations, relevant stakeholders, other actors
  attendees, outside groups, guests, invitees, attendance, who can take part, registration, participant, observers, NGOs, take part, allowed in, who may come, admitted, say in, get any say
awareness-of-victims-needs: victim-centred approach, gender-sensitive, age-appropriate, trauma-informed, gender-responsive, needs of victims
  kind to victims, tailored for women, child-friendly, putting victims first, sensitive to age, survivor-led, considerate treatment, compassionate, victim-friendly, empathy
comprehensive-approach: comprehensive and integrated approach, holistic approach, multidisciplinary approach, whole-of-society
  big picture, across the board, everyone involved, covering everything, combined approach, holistic, multidisciplinary, interdisciplinary
national-ownership: national ownership, nationally owned, national priorities, country-led
  home-grown, run by locals, local lead, countries in charge, in the driving seat, locally led, homegrown
borders: border control, border management, border security, cross-border, customs, border
  frontier, checkpoint, border guard, crossing points, porous border, customs officer, border patrol, border police, border fence, passport check, border crossing, boundary, frontier post, smuggling route, crossing, fence, crossborder, immigration officer
airports-ports: port of entry, ports, container control, cargo, airports
  airport, harbour, seaport, shipping container, luggage, freight, dock, airline passenger, baggage, docks, harbor, runway, pier
passengers: advance passenger information, passenger name record, travel document
  passenger list, flight passengers, passport, visa, airline data, watch list, boarding pass, traveller data, passenger, airline
new-trends: emerging crime, new trends, emerging threats, evolving challenges, new challenges, emerging issues, threats, new forms, new and emerging challenges, new forms and dimensions, emerging policy issues, new and emerging
  new dangers, latest threats, modern risks, changing tactics, new schemes, rising threat, new tricks, danger, peril, menace, hazard, risk, risky, jeopardy, looming, emerging, instability, brand-new, new kinds of crime, new types of crime, newest crimes, future dangers, new threats, crimes of the future, coming threats, latest crimes, tomorrow's crimes
links-between: linkages between, nexus, links between transnational organized crime and terrorism, link between organized crime and terrorism, links which may exist, links between
  hand in glove, crime-terror ties, linked, linkage, interconnected, intertwined, entangled, tie, ties, tied, overlap, connection, connected, bankroll terror, in league, in bed with
threat-assessment: risk assessment, threat assessment, analysis of trends, vulnerability assessment
  danger level, weighing risks, sizing up threats, spotting risks, risk analysis, weak spots, risk, peril, danger, hazard, trends, forecasts
prohibition: prohibit, prohibition, ban, undue restrictions
  forbid, outlaw, forbidden, stop by law, disallow, banned, taboo, restriction
condemnation: strongly condemns, condemnation, condemn, deplore
  denounce, blame, outrage, rebuke, lambast, outcry, scold, reproach
concern: grave concern, deep concern, alarmed, expresses concern
  worry, worried, anxious, troubled, uneasy, disturbing, alarm, anxiety, dismay, appalled
appreciation: expresses appreciation, gratitude, commends, notes with appreciation
  thank, praise, applaud, compliment, thankful, hails, pat on the back, kudos, pleased, grateful, congratulate, gratefully, laud
voting-record: recorded vote, adopted without a vote, abstention, sponsors, vote
  abstain, abstained, unanimous, vote count, how countries voted, tally, ballots, unopposed, dissent
past-resolutions: recalling its resolutions, previous resolutions
  earlier decisions, past texts, previous text, older resolution, precursor, predecessor, forerunner
document-format: operative paragraph, preambular paragraph, footnote, symbol, annex to the present resolution
  attachment, appendix, document number, reference number, numbered item, annexes, appendices, preamble
establishment-body: trust fund, subsidiary body, open-ended working group, decides to establish, newly established, establishment of a trust fund
  new body, newly created, new committee, new office, brand-new office, inaugurate
termination-body: discontinue, dissolution, completion strategy, decides to terminate
  abolish, scrap, put an end to, dismantle a body, phase out a committee, dissolve, disbanded, closure, terminate, abolition
appointment: appointment, nominate, term of office
  candidate, mandate length, tenure, years in office, successor, hand-picked, take up a post, appointee, nominee
extension-term: extend the term of office, prolong, expire, extension of the mandate, extension of the term
  another year, continue longer, prolonged, stay in the job, extend, expiry, extension
languages-documents: translated into the six official languages, issuance of documents, page limits
  late papers, long documents, word limit, translated text, translations
level-of-representation: at the level of Head of State or Government, at the highest possible level, at the ministerial level, level of representation
  rank, seniority, how senior, senior enough
webcast-virtual: hybrid meeting, webcast, virtual meeting, video link, hybrid format, remote participation, virtual participation
  live stream, Zoom, online meeting, video call, remote attendance, livestream, watch online, teleconference, webcam, videoconference, virtual, online, follow online, stream, streamed, by video, watch live, follow from home, join from home, by internet, from afar
participation-support: participation of developing countries, travel support for participants, financial assistance for attendance, participation of least developed countries, facilitate participation, travel of representatives
  flight paid, tickets for delegates, scholarship to attend, help to attend, paid travel, poor countries attending, afford to take part, afford to attend, airfare, pay for travel, tickets for poor countries, costs of coming
questionnaire: questionnaire, survey, self-assessment, request for information from States
  form to fill in, ask governments, poll, asking countries, fill in a form, replies from states, country replies
views-of-states: seek the views of Member States, comments and observations, invite views, views of Member States, submit their views, request Member States to submit their views
  ask opinions, feedback, what countries think, written comments, reactions, consult states, opinions of governments, opinions, viewpoint, hear what countries think, poll of countries, input from countries, input, sound out, consult governments, countries' opinions
knowledge-portal: knowledge management portal, SHERLOC, database of legislation, online platform, repository, knowledge management, portal, database
  online library, web portal, law database, case law database, clearing house, search portal, online tool, library, search engine, archive, internet site, clearinghouse
model-instruments: model legislation, model treaty, standard form, template, model laws
  sample law, ready-made text, boilerplate, draft treaty, example law, specimen, boilerplate text
voluntary-guidelines: non-binding, on a voluntary basis
  free to choose, non-compulsory, nonbinding, voluntarily, guideline
binding-obligation: legally binding, binding instrument, legal obligations, international obligations
  compulsory, mandatory, legal duty, mandatory rule, bound by law, compel, mandated by law, obligation, obligatory
coming-back-to-it: provisional agenda, next session, seventy-ninth session, eighty-first session, sub-item
  back on the table, come up again, talked about again, next round, on the programme again, next time, when next
`;
