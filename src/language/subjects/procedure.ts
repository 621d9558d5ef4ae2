/** What resolutions themselves do: reporting, meetings, cooperation, follow-up, and the measures they ask for. */
export const procedure = `
reporting: report of the Secretary-General, submit a report, report to the General Assembly, reporting
  report back, written update, progress report, account to, write a report, inform members, hand in a report, tell the Assembly, paperwork, document progress, follow-up report, briefing paper
briefing: oral update, briefing, brief the Council, keep informed, interactive dialogue
  spoken update, presentation, talk to members, keep posted, in the loop, rundown, give a talk
next-session: provisional agenda, agenda item, include in the provisional agenda, next session
  discuss again, come back to, next meeting, follow up later, put on the agenda, future discussion, take up again, next time
remain-seized: remain seized of the matter, remain actively seized, continue consideration
  keep watching, stay on it, keep the topic open, keep an eye on, not drop the issue, stays on the table, keep under review
deadline: no later than, within days, time frame, timely manner, without delay
  due date, by when, time limit, how soon, cut-off, how long, promptly, right away, as soon as possible, target date, how quickly
review: review, midterm review, comprehensive review, overall review, periodic review
  check-up, re-examine, look again, reassess, revisit, evaluation, stocktaking, progress check, appraisal, take another look
evaluation-follow-up: follow-up, implementation, implement, monitoring, progress made in the implementation
  put into practice, carry out, action taken, make it happen, execute plans, follow through, carried out, put into effect, roll out, deliver on promises
high-level-meeting: high-level meeting, summit, Heads of State and Government, political declaration
  leaders' meeting, world leaders, presidents gather, prime ministers, gathering of leaders, top-level talks, head of government, leaders gather
conference: international conference, United Nations conference, convene, modalities of the conference, preparatory process
  gathering, big meeting, world meeting, convention hall, congress, get-together, preparatory meeting, hold a meeting, organise an event, symposium, convention, conclave
expert-group: open-ended intergovernmental expert group, expert meeting, group of governmental experts, working group
  panel of specialists, specialists meet, expert talks, task force, advisory panel, study group, taskforce, meeting of experts, expert committee, specialists
round-table: round table, panel discussion, thematic debate, multi-stakeholder panel, side event
  discussion, workshop, seminar, debate, talk show, panel talk, forum, brainstorming, webinar
negotiation: intergovernmental negotiations, negotiate, consensus, co-facilitators, ad hoc committee
  talks, haggling, bargaining, drafting a treaty, compromise, treaty talks, thrash out, hammer out a deal, deal-making
outcome-document: outcome document, declaration, intergovernmentally agreed, political declaration
  final text, joint statement, communiqué, final document, concluding statement, manifesto, closing statement, communique
plan-of-action: programme of action, plan of action, global action plan, strategy, road map
  blueprint, action plan, to-do list, strategic plan, master plan, game plan, roadmap, battle plan
national-strategies: national strategy, national action plan, national policy, national development plan
  government plan, home-grown plan, country plan, domestic policy, national programme, government strategy
international-cooperation: international cooperation, bilateral regional and multilateral, cooperation among States, multilateralism
  countries working together, collaborate, joint effort, cross-border help, teamwork, countries helping each other, joining forces, pulling together, team up, working together, cross-border cooperation
coordination: coordination, coordinate, coherence, inter-agency coordination, duplication
  joined-up, work in sync, teamwork, working in silos, one voice, joined-up approach, avoid overlap, liaise, harmonise, double work, double effort, fragmented efforts
information-sharing: exchange of information, share information, information-sharing, best practices, lessons learned
  swap data, share intelligence, pass on information, tell each other, share tips, know-how, intelligence sharing, pooling data, learning from each other, swapping information, sharing experience, exchange notes, tip-offs
good-practices: good practices, best practices, experiences, guidelines, standards and norms
  what works, how-to guide, rules of thumb, proven methods, handbook, model approach, manual, toolkit, success stories
assistance-states: upon request, technical assistance, assist Member States, support to Member States, advisory services
  help countries, hand-holding, expert advice, aid to governments, on demand help, give support, consultants, help on request, practical help
partnerships: partnership, multi-stakeholder partnership, public-private partnerships, stakeholders
  team up, alliance, working with companies, coalition, joint venture, collaboration, allies, involved parties, interested groups
participation-stakeholders: participation of relevant stakeholders, accreditation, non-governmental organizations and academia
  who may attend, attendees, outside groups, guests, invitees, attendance, who can take part, registration
awareness-of-victims-needs: victim-centred approach, gender-sensitive, age-appropriate, trauma-informed
  kind to victims, tailored for women, child-friendly, putting victims first, sensitive to age, survivor-led, considerate treatment
comprehensive-approach: comprehensive and integrated approach, holistic approach, multidisciplinary approach, whole-of-society
  all-round, joined-up, big picture, across the board, everyone involved, covering everything, combined approach, all angles
national-ownership: national ownership, nationally owned, national priorities, country-led
  home-grown, own decisions, run by locals, local lead, countries in charge, in the driving seat, locally led
borders: border control, border management, border security, cross-border, customs
  frontier, checkpoint, border guard, crossing points, porous border, customs officer, border patrol, border police, border fence, passport check, border crossing, boundary, frontier post, smuggling route
airports-ports: port of entry, ports, container control, cargo
  airport, harbour, seaport, shipping container, luggage, freight, dock, airline passenger, baggage, docks, harbor
passengers: advance passenger information, passenger name record, travel document
  passenger list, flight passengers, passport, visa, airline data, watch list, boarding pass, traveller data
new-trends: emerging crime, new trends, emerging threats, evolving challenges, new challenges
  new dangers, latest threats, modern risks, changing tactics, new schemes, rising threat, on the horizon, new tricks
links-between: linkages between, nexus, links between transnational organized crime and terrorism
  ties between, relationship between, hand in glove, connected with, crime-terror ties, overlap between
threat-assessment: risk assessment, threat assessment, analysis of trends, vulnerability assessment
  danger level, weighing risks, sizing up threats, spotting risks, how dangerous, risk analysis, weak spots
prohibition: prohibit, prohibition, ban, restrictions
  forbid, outlaw, not allowed, forbidden, off limits, stop by law, disallow, banned
condemnation: strongly condemns, condemnation, condemn, deplore
  denounce, criticise, blame, outrage, rebuke, criticism, criticize, speaks out against, lambast, outcry
concern: grave concern, deep concern, alarmed, expresses concern
  worry, worried, anxious, troubled, uneasy, disturbing, alarm
appreciation: expresses appreciation, gratitude, commends, welcomes
  thank, praise, applaud, compliment, thankful, hails, pat on the back, kudos, pleased
voting-record: recorded vote, adopted without a vote, abstention, sponsors
  who voted, voted against, for and against, yes votes, abstain, abstained, unanimous, vote count, how countries voted, tally
past-resolutions: recalling its resolutions, previous resolutions, reaffirming
  earlier decisions, past texts, before that, what came before, previous text, older resolution, precedent
document-format: annex, operative paragraph, preambular paragraph, footnote, symbol
  attachment, appendix, document number, reference number, numbered item, heading
establishment-body: establish, trust fund, subsidiary body, open-ended working group, committee
  new body, newly created, start up, new committee, new office, brand-new office
termination-body: terminate, discontinue, dissolution, completion strategy
  shut down, abolish, wind up, scrap, put an end to, wrap up, dismantle a body, phase out a committee
appointment: appointment, nominate, term of office
  candidate, mandate length, tenure, years in office, successor, hand-picked, take up a post
extension-term: extend the term of office, extension, prolong, expire
  run out, keep on, another year, renew, carry on, continue longer, prolonged, stay in the job
languages-documents: translated into the six official languages, issuance of documents, page limits
  late papers, long documents, word limit, in Arabic, in Chinese, in Russian, in Spanish, translated text
webcast-virtual: hybrid meeting, webcast, virtual meeting, video link
  live stream, Zoom, online meeting, video call, remote attendance, livestream, watch online, teleconference
participation-support: participation of developing countries, travel support for participants, financial assistance for attendance
  flight paid, tickets for delegates, scholarship to attend, help to attend, paid travel, poor countries attending
questionnaire: questionnaire, survey, self-assessment, request for information from States
  form to fill in, ask governments, poll, asking countries, fill in a form, replies from states, country replies
views-of-states: seek the views of Member States, comments and observations, invite views
  ask opinions, feedback, what countries think, written comments, reactions, consult states, opinions of governments
knowledge-portal: knowledge management portal, SHERLOC, database of legislation, online platform, repository
  online library, web portal, law database, case law database, clearing house, search portal, online tool
model-instruments: model legislation, model treaty, standard form, template
  sample law, ready-made text, boilerplate, draft treaty, example law, specimen
voluntary-guidelines: voluntary, non-binding, on a voluntary basis
  optional, not obligatory, not mandatory, free to choose, up to countries, opt-in, non-compulsory
binding-obligation: legally binding, obligation, binding instrument
  compulsory, mandatory, forced to, legal duty, obliged, mandatory rule, bound by law
`;
