/** The United Nations itself: organs, budget, staff, administration and partners. */
export const institutions = `
general-assembly: General Assembly, revitalization of the work of the General Assembly, Main Committee, plenary meeting
  UN parliament, UNGA, world parliament, assembly of nations, UN assembly, all UN members, debating chamber
security-council: Security Council, permanent member, members of the Council
  UNSC, veto powers, the big five, P5, council of fifteen, top UN body
veto: veto, use of the veto, veto initiative
  blocking vote, vetoed, Russia blocks, big power block, deadlock, stalemate, gridlock, impasse
security-council-reform: equitable representation on and increase in the membership of the Security Council, intergovernmental negotiations, reform of the Security Council
  enlarging the council, new permanent seats, African seat, council expansion, India seat, changing the veto, outdated council, enlargement, expansion of the council
ecosoc: Economic and Social Council, high-level political forum on sustainable development, functional commissions
  ECOSOC, HLPF, economic council, SDG forum, social council
secretary-general: Secretary-General, selection and appointment of the Secretary-General, Deputy Secretary-General
  UN chief, head of the UN, Guterres, Kofi Annan, Ban Ki-moon, UN boss, UN leader, UN head, picking the UN chief, Annan, Waldheim
secretariat: Secretariat, United Nations Secretariat, Department of Political and Peacebuilding Affairs
  UN bureaucracy, UN offices, UN bureaucrats, UN headquarters staff, UN officials, civil servants of the UN, bureaucracy, bureaucrat
un-reform: reform of the United Nations, UN80 Initiative, Pact for the Future, management reform, Our Common Agenda
  fixing the UN, UN overhaul, modernising the UN, streamlining, UN80, restructuring the UN, leaner UN, reforms, overhaul, restructure, revamp, reshape, modernisation
president-assembly: President of the General Assembly, vice-president, Bureau, election of officers, Chair-Rapporteur, chairmanship
  chairperson, PGA, head of the assembly, presiding officer, chairman, chairwoman, chair, chairmen, speaker of the assembly, presidency, chairs, chairing, who leads the meeting, president of the meeting
un-system-coordination: United Nations system, resident coordinator, system-wide coherence, quadrennial comprehensive policy review, United Nations development system, United Nations entities
  UN agencies, UN family, UN country team, agencies working together, QCPR, UN bodies, UN organisations, agencies
undp-funds: United Nations Development Programme, funds and programmes, specialized agencies, United Nations Children's Fund
  UNDP, UN agency, UNICEF, WFP, World Food Programme, UNOPS, UN bodies, UN funds
regional-commissions: regional commissions, Economic Commission for Africa, Economic Commission for Europe, Economic Commission for Latin America and the Caribbean
  UNECE, ECA, ECLAC, regional branches, ESCWA, UN regional bodies
regional-organizations: cooperation between the United Nations and regional and other organizations, regional organization, subregional organization, Chapter VIII, African Union
  ASEAN, Arab League, OSCE, ECOWAS, Commonwealth, NATO, OAS, regional bodies, regional bloc, Council of Europe, CARICOM, League of Arab States, neighbouring bloc, bloc, Mercosur, SAARC, Apec, OIC
programme-budget: programme budget, regular budget, proposed programme budget, budget appropriations, budget
  UN budget, UN money, UN spending, annual budget, spending plan, UN funding, cost of the UN, how much the UN spends, outlay, spending, millions
assessed-contributions: scale of assessments, assessed contributions, apportionment of expenses, Member States' assessments, outstanding contributions, unpaid assessments, contributions outstanding, arrears
  membership dues, UN dues, country's share, UN bill, membership fee, paying dues, dues, fee, payer, contributor, bill, share of the bill, owe, owed, unpaid bills, unpaid dues, late payers, debtor, quota, pay their share, who pays what, fall behind with payments
arrears: arrears, unpaid assessments, Article 19, liquidity crisis, financial difficulties
  late payment, countries that owe, unpaid dues, cash shortage, owed money, behind on payments, UN broke, non-payment, cash crunch, running out of cash, unpaid, overdue, debtor, liquidity
peacekeeping-budget: financing of peacekeeping operations, support account for peacekeeping operations, special account, peacekeeping budget
  cost of peacekeeping, paying for blue helmets, mission budget, mission costs, paying for troops, price of a mission
budget-terms: unencumbered balance, expenditure, revised estimates, programme budget implications, financial period, budgetary
  leftover money, unspent money, price tag, surplus, cost estimate, overspend, shortfall, extra cost, money spent, cost, expense, surpluses, deficit, dollars, price, spend, spent
extrabudgetary: voluntary contributions, extrabudgetary resources, trust fund, earmarked funding, core resources, extrabudgetary, earmarked
  donations, donor money, funding from donors, gifts of money, pledged money, optional payments, voluntary donations, earmarked donations, donor, funder, sponsor, sponsorship, benefactor, contributor, philanthropist, gift, pay, dollars, foot the bill, foots the bill, pick up the tab, pays, chip in, pass the hat, passing the hat, fund-raising, fundraising, cough up, cost, costs, price, price tag, foot it, stump up, shell out, donor countries, deep pockets, financed, finance, purse, who pays, who pay, who funds, who should fund, who will fund
within-existing-resources: within existing resources, availability of resources, subject to the availability of extrabudgetary resources, in accordance with the rules and procedures of the United Nations, subject to the availability of resources
  no extra money, if money allows, without new funding, no new budget, funding available, at no extra cost, pay, bill, unfunded, funder, cost, costs, free of charge
resources-provision: adequate resources, sufficient resources, provide resources, predictable and sustainable financing, financial resources, financial contributions, resource mobilization, extrabudgetary resources, financed through, costs of the conference, assume the costs, resources necessary
  money, funds, funding, enough money, financial support, well-funded, properly funded, bankroll, funding source, finance, pay, paid, dollar, payment, budget, subsidy, subsidise, payer, underfunding, wallet, purse, financing, financier, finances, funder, pays, who pays, who foots the bill, pick up the bill, picks up the tab, expense
audit-oversight: Board of Auditors, Office of Internal Oversight Services, Joint Inspection Unit, internal audit, independent audit advisory committee, audit, auditors
  auditor, watchdog, inspector, OIOS, checking the books, JIU, auditing, bean counter, internal investigators, inspectors, oversight, bookkeeping
ethics-office: Ethics Office, financial disclosure programme, protection from retaliation, standards of conduct
  ethics chief, staff gifts, honesty rules, conflict of interest, conduct rules, retaliation against staff, declaring gifts, unethical, ethical
internal-justice: administration of justice at the United Nations, United Nations Dispute Tribunal, United Nations Appeals Tribunal
  staff lawsuits, employee complaints, UN staff court, workplace disputes, suing the UN, grievances, labour tribunal, ombudsman, ombudsmen, tribunal for staff
accountability-management: accountability system, results-based management, evaluation, efficiency and effectiveness, monitoring and evaluation, performance measurement, results-based, transparency and accountability
  performance review, value for money, measuring success, cutting waste, assessing results, scorecard, tracking results, audit trail, check progress, efficiency, appraise, benchmark, oversight, transparency, openness, open-book
staff: human resources management, United Nations staff, International Civil Service Commission, staff member, United Nations common system, United Nations personnel
  employee, workforce, UN workers, hiring, salaries, UN jobs, staffing, payroll, UN civil servant, colleagues, staffers, civil service, manpower
recruitment-staff: recruitment of staff, vacancy, equitable geographical representation, gender parity in staff, vacant posts, recruitment
  hiring, job openings, unfilled jobs, candidate, job applicants, job posting, filling jobs, appoint, unfilled posts, headhunting, nationality quota, vacant
salaries-benefits: salary, post adjustment, United Nations Joint Staff Pension Fund, conditions of service, allowances and benefits, daily subsistence allowance
  wages, staff perks, pay rise, pay scale, remuneration, staff pension, perks, paycheck, salary of judges, payroll, paycheque, bonus, bonuses, payslip
buildings: capital master plan, office accommodation, construction project, strategic heritage plan, United Nations premises
  UN building, renovation, office space, refurbishment, headquarters building, construction works, property, facilities, new offices, Geneva palace renovation, rent
regional-service-centre: Regional Service Centre in Entebbe, service delivery model, shared services, global service delivery
  back office, Entebbe hub, Uganda centre, service hub, administrative centre, offshoring, outsourcing, central office
logistics-supply: global supply chain management, equipment, air operations, logistics support, Logistics Base at Brindisi, logistics
  transport of supplies, helicopters, vehicles, trucks, Brindisi, warehouses, fuel supplies, spare parts
travel-costs: official travel, standards of accommodation for air travel
  business class, flight costs, air tickets, plane tickets, travel expenses, first class, hotel costs, travel budget, flight, airfare, economy class
procurement-un: United Nations procurement, procurement practices, vendor
  UN contracts, suppliers to the UN, buying for the UN, bidding, tendering, contractors, suppliers, contract, purchase
enterprise-systems: enterprise resource planning, Umoja, information technology strategy, information security
  computer system, UN software, UN database, software, server
conference-services: pattern of conferences, conference services, meeting services, Committee on Conferences, calendar of conferences and meetings, interpretation, meeting facilities, conference servicing, documentation
  meeting rooms, meeting schedule, conference room, venue, interpreters, event calendar, UN meetings, scheduling, timetable, calendar, rooms, translated papers, room for the meeting
hosting-meetings: host country, offer to host, Government of the host country, venue of the conference, co-host, host the conference, offer by the Government to host, to be held in
  where it takes place, location of the meeting, host city, venue, hosts, host, where it meets, where it is held, hold the meeting, who holds the conference, staging, welcome the guests
host-country-relations: relations with the host country, Committee on Relations with the Host Country, visas for representatives
  diplomats in New York, visa refused to delegates, parking tickets, US visas for diplomats, embassy, diplomat, visas, Manhattan, consul
diplomatic-protection: diplomatic and consular missions, safety of diplomatic representatives, Vienna Convention on Diplomatic Relations, diplomatic missions
  embassy attack, consulate, ambassador, diplomat, embassies, attaché, embassy guards, embassy staff, envoys
university-institutes: United Nations University, UNITAR, United Nations System Staff College, research institute, programme network institutes
  UN school, UNU, UN training institute, UN college, think tank, UNICRI, UNIDIR, research body, think tanks, UN think tanks, research bodies, research centres
disarmament-machinery: United Nations Disarmament Commission, special session of the General Assembly devoted to disarmament, regional centres for peace and disarmament, Conference on Disarmament, regional centre, Regional Centre for Peace and Disarmament
  SSOD, disarmament talks, arms summit, disarmament office, disarmament meeting, regional disarmament centre, disarmament forum, talks on arms, arms talks, arms-control office, regional office
trusteeship: Trusteeship Council, Special Committee on the Charter, Charter review
  rewriting the Charter, changing the Charter, trust territories, charter reform, amend the UN Charter
ngos-consultative: consultative status, accreditation of non-governmental organizations, Committee on Non-Governmental Organizations, non-governmental organizations in consultative status
  NGO access, NGO badge, NGOs allowed in, charity registration, speaking slots for NGOs, admitted groups, accredited, NGO status
parliamentary-subnational: regional and local governments
  mayors, provinces, city networks, local leaders, town twinning, city councils
global-compact-business: United Nations Global Compact, global partnerships, partnerships with the private sector
  companies working with the UN, corporate partners, business partnership, sponsorship, corporate donors, teaming up with business, companies, partner
staff-security: United Nations Department of Safety and Security, United Nations security management system
  guards, UN security guards, bodyguards, staff safety, armed escort, UN compound, bunker, escorted
honours: award, prize, medal, United Nations Prize
  trophy, honouring, winner, accolade, award ceremony, laureate, Nobel
`;
