/** Peace, conflict, peacekeeping, sanctions and disarmament. */
export const security = `
armed-conflict: armed conflict, hostilities, threat to international peace and security, breach of the peace, conflict, violence, military confrontation, acts of violence
  war, warfare, civil war, battle, battlefield, warzone, clashes, invasion, bloodshed, war zone, belligerent, insurgency, soldier, army, military, troops, invade, shelling, bombardment, airstrike, artillery, gunfire, front line, frontline, warplane, siege, wartime, casualties, mortar, sniper, warship, counterinsurgency, combat, bloodletting, killing fields, shooting war
aggression: aggression, threat or use of force, territorial integrity, act of aggression
  invasion, invade, attacking a neighbour, military attack, land grab, occupation by force, war of conquest, military intervention, incursion, aggressor, annexed land, conquest, conquer
use-of-force: use of force, threat or use of force, armed force, use of armed force, military force
  using force, resort to force, force of arms, naval force, air force, armed intervention, gunboat
sovereignty: sovereignty, political independence, sovereign equality, non-interference, internal affairs, sovereign
  self-rule, meddling, foreign interference, independent state, national independence, interfering, outside meddling, noninterference, interference, intrusion
self-defence: self-defence, Article 51, individual or collective self-defence
  right to defend itself, self-defense, defending the country, hitting back, retaliate, striking back, pre-emptive strike, retaliatory, deterrence, preemptive
ceasefire: ceasefire, cessation of hostilities, armistice, truce, ceasefire agreement, cessation of hostilities agreement, cease fire, cease all forms of violence, end to violence
  cease-fire, stop fighting, end the war, laying down arms, stop shooting, lull, halt to fighting, fragile calm, silence the guns, pause in fighting, stop the killing, guns silent, put down weapons, end of the fighting, stop killing
peace-process: peace process, peace agreement, peace accord, political settlement, comprehensive peace agreement, political process
  peace deal, peace talks, peace plan, ending the conflict, peace treaty, roadmap to peace, making peace, negotiated end, settlement talks, peace negotiations, negotiators, Oslo, roadmap
mediation: mediation, good offices, peaceful settlement of disputes, conciliation, preventive diplomacy, pacific settlement, peaceful settlement
  peacemaker, broker, mediator, shuttle diplomacy, honest broker, diplomacy, negotiator, peace envoy, middleman, conciliatory, diplomats, envoy, intermediary, arbitrator, reconcile
conflict-prevention: prevention of conflict, conflict prevention, early warning, root causes of conflict, early warning systems
  stopping wars before they start, averting war, warning signs, heading off conflict, preventing war, de-escalation, defusing tension, flashpoint, tensions, brink, standoff, avert, escalation
peacekeeping: peacekeeping operation, peacekeeper, United Nations mission, peacekeeping force, uniformed personnel, peacekeeping missions, military component, military contingents, United Nations peacekeepers, troops
  blue helmet, UN troops, UN soldiers, peace mission, UN force, blue beret, peacekeeping troops, UN mission, military observer, peace force, UN contingent, helmets, contingents, brigade, battalion, patrols, blue helmets, UN peacekeepers, UN soldiers in blue, field operation, patrolling
mission-mandate: mandate of the mission, extend the mandate, renewal of the mandate, authorized strength, troop ceiling, components of the mission, authorized troop level, military personnel, tasks of the mission, maximum authorized
  keep the mission going, how long the mission stays, prolong the mission, number of troops, extend the mission, another six months, mission extension, troop numbers, troop cap, mandates, troop, soldiers, troop limit, job of the mission, headcount of soldiers, upper limit, head count, strength in soldiers
mission-drawdown: drawdown, withdrawal of the mission, exit strategy, transition and drawdown, drawdown of the mission, administrative liquidation, withdrawal
  troops leaving, closing a mission, pulling out troops, downsizing, mission ends, leaving the country, shutting down the mission, pullout
troop-contributors: troop-contributing country, police-contributing country, contingent-owned equipment, military contingent, troop- and police-contributing countries
  countries sending soldiers, who sends troops, troop provider, contributing soldiers, supplying peacekeepers, reimbursement for soldiers, TCC, reimbursements, contingent
use-of-force-mandate: all necessary means, Chapter VII, authorizes Member States to take all necessary measures, intervention brigade
  permission to use force, military action, use weapons, green light for force, shoot, peace enforcement, authorised force, UN-approved war, robust mandate, enforcement action, airstrikes, crackdown by force
sexual-exploitation-by-personnel: sexual exploitation and abuse, zero-tolerance policy, sexual exploitation, misconduct of personnel
  peacekeeper sex abuse, UN staff misconduct, peacekeeper rape, sex scandal, abuse by aid workers, UN soldiers abusing, sex-for-aid, misconduct, prostitutes, paternity, abuse by soldiers, behave badly, soldiers who abuse, misbehaviour, peacekeepers behaving badly
safety-of-personnel: safety and security of United Nations personnel, attacks against peacekeepers, protection of United Nations personnel, attacks against personnel, attacks on the mission, safety of United Nations personnel, security of personnel
  UN staff killed, peacekeeper killed, ambush of peacekeepers, UN staff attacked, protection of aid workers, UN convoy attacked, kidnapped UN staff, ambush, kidnappings, convoy attack, shot at, attacks on helmets, hurt staff, killed helpers
multinational-force: multinational force, stabilization force, EUFOR, African Union force, joint force
  NATO, coalition troops, international troops, foreign troops, EU force, SFOR, ISAF, coalition forces, regional force, stabilisation force, AMISOM, coalition, KFOR, allied troops
armed-forces: armed forces, military forces
  army, navy, military
foreign-troops: foreign forces, withdrawal of foreign forces, redeployment, disengagement
  outside armies, foreign soldiers, pulling back troops, foreign military, troop pullout, foreign fighters leaving, military withdrawal, occupying army, occupiers, garrison, pullback
protection-of-civilians: protection of civilians, civilian population, civilian casualties, civilians under threat of physical violence, civilians, civilian populations, unarmed civilians, targeting of civilians
  noncombatant, innocent bystander, ordinary people in war, civilian deaths, bombed homes, safe zone, civilian victims, collateral damage, townspeople, women and kids in war, bystander, innocents, casualties, villagers, unarmed people, bystanders, people who do not fight, defenceless people, uninvolved
war-rules: international humanitarian law, Geneva Conventions, laws of war, distinction and proportionality, international humanitarian law violations, prisoner of war, humanitarian law, law of occupation, occupying Power
  rules of war, law of armed conflict, conduct of war, prisoners of war, war rules, Geneva rules, captured soldier, laws of battle, Geneva, prisoners, POW, wounded, laws in war, duties of an occupier, occupant
child-soldiers: children and armed conflict, children associated with armed forces, recruitment and use of children, child soldier, children formerly associated with armed forces, violations against children
  boy soldier, kid soldier, underage fighter, child fighter, child recruit, kids with guns, child combatant, recruited minors, drafted children, conscript, kids in uniform, children who fight, drafted kids
conscription: drafting and mobilization, conscription, forced recruitment, compulsory military service, military service
  conscript, conscripts, conscripted, call-up, called up, draft dodgers, press-ganged, forced into the army
conflict-sexual-violence: sexual violence in conflict, conflict-related sexual violence, rape as a tactic of war, acts of sexual violence, and other forms of sexual violence, gender-based violence
  wartime rape, rape in war, rape as a weapon, sex slavery, mass rape, soldiers raping, war rape, comfort women, sex slaves, raped, raping, rapists, assaulted women
women-peace-security: women and peace and security, participation of women in peace processes, resolution 1325, full and effective participation of women, women and peace, role of women in the prevention and resolution of conflicts
  female peacekeeper, women negotiators, women at the peace table, women in peace talks, women peacemakers, WPS, women's role in peace, women mediators, women at the table, women in negotiations
youth-peace-security: youth peace and security, role of youth in peace processes
  young peacebuilders, young peacemakers, young people and war, teenagers in conflict zones, YPS, young leaders
disarmament-demobilization: disarmament demobilization and reintegration, demobilization, ex-combatant, former combatant, reintegration of combatants, reintegration, disarmament, dismantling of militias, combatants, cantonment, disarm and disband, handing in of weapons
  DDR, former fighter, rebel fighter handing in weapons, laying down arms, former rebel, ex-fighter, weapons handover, disbanding militias, gun buyback, ex-soldier, disband, fighters, hand over guns, give up arms, hand in guns, give up weapons, drop their weapons, fighters back to civilian life, give up guns, guns handed in
armed-groups: armed group, militia, non-State armed group, illegal armed group, rebel group, paramilitary, rebel, parties to the conflict, armed opposition, opposition forces, forces in opposition
  guerrilla, insurgent, warlord, militant, fighters, rebel army, gunman, insurgency, paramilitaries, freedom fighter, gunmen, guerilla, militiamen, separatist, rebellion, partisans, factions, uprising, commandos, both sides, warring sides, warring parties, sides, the other side, rebels
mercenaries: mercenary, mercenary activities, recruitment of mercenaries, private military company
  soldier of fortune, hired gun, hired soldier, Wagner, private army, dog of war, gun for hire, military contractor, contract soldier, Blackwater
security-sector-reform: security sector reform, national armed forces, security forces, defence and security institutions, security sector, defence and security forces, reunification of the army, security institutions
  army reform, rebuilding the army, retraining police, national army, military reform, professional army, fixing the security services, SSR, army, armed forces, military, soldiers, barracks, commander, defence ministry, one army, merging armies, merged army, soldiers and police
coup: unconstitutional change of government, coup d'état, constitutional order
  putsch, military takeover, junta, overthrow, toppled government, power grab, seized power, mutiny, toppling, military ruler, coups, ousted, ouster, dictator, mutineers, rebellion, overthrown, usurp, regime change
sanctions: sanctions, sanctions regime, prohibition, sanctions committee, targeted measures, Security Council sanctions, sanctions measures, imposed, targeted sanctions, imposition of measures, imposing measures
  embargo, punishing a country, blacklist, economic pressure, punitive measures, sanctioned, trade ban, UN blacklist, sanction-busting, penalties on a regime, boycott, punish, punitive, penalty, punished countries, banned trade
arms-embargo: arms embargo, embargo on arms, arms and related materiel, sale or supply of arms, supply of arms, arms or any related materiel, weapons and ammunition, weapons and military equipment, arms and military equipment
  weapons ban, ban on weapons sales, no arms sales, arms blockade, stop selling weapons, weapons embargo, ban on selling guns, arms deliveries, guns, weapons deliveries, sell weapons, gun deliveries, ship weapons, weapons supplies
asset-freeze: asset freeze, freeze funds, freezing of assets, economic resources, frozen assets, frozen funds, s and other financial assets
  frozen accounts, blocked bank account, frozen money, freeze bank accounts, locked funds, blocked assets, money frozen, freeze, frozen, assets, bank accounts, funds, no money for, cut off from money, money cut off
travel-ban: travel ban, entry into or transit through their territories, travel restriction
  visa ban, barred from entering, no-fly list, entry ban, not allowed to travel, barred from travelling, visa refusal, denied entry, visa, travelling, banned, passports, barred
sanctions-listing: sanctions list, designated individual, listing and delisting, Ombudsperson, listed individual, designation criteria, listing requests, narrative summaries of reasons for listing, entities designated
  blacklist, blacklisted, terror list, getting off the list, taken off the list, named person, put on a list, removal of a name, appeal a listing, delist, watchlist, ombudsman, oligarch, put on the list, listed people, listed person, added to the list, names on the list, black list, why they are listed
sanctions-exemption: exemption, humanitarian exemption, carve-out
  exception to sanctions, waiver, permitted payments, special permission, excluded from the ban, loophole for aid, waive, loophole
panel-of-experts: panel of experts, group of experts, monitoring group, Monitoring Team
  investigators of sanctions, sanctions monitors, expert team, independent experts, sanctions inspectors, UN investigators, snoops, investigators, inspectors
unilateral-coercive-measures: unilateral coercive measures, economic commercial and financial embargo, extraterritorial effects, unilateral measures, coercive measures
  one-sided sanctions, economic blockade, Cuba embargo, Western sanctions, trade embargo, unilateral sanctions, blockade, Helms-Burton, embargo, boycott
no-fly-zone: no-fly zone, ban on flights, flight restrictions, aviation ban
  grounded planes, airspace closed, air strikes, flights banned, closed skies, warplanes banned, airspace, warplane, jets, flights, bombers
oil-embargo: petroleum embargo, illicit export of petroleum, oil-for-food, sale of oil
  oil ban, oil smuggling, stop oil sales, crude oil ban, fuel embargo, smuggled oil, oil tanker, stolen crude, crude, tankers, refinery
weapons-inspection: weapons inspection, UNMOVIC, verification regime, inspection, inspectors, verifiable
  arms inspector, weapons inspector, WMD search, checking for weapons, IAEA inspector, Hans Blix, site visits, surprise inspection, verify, verification, checking compliance
nuclear-trafficking: nuclear terrorism, illicit trafficking in nuclear material, trafficking in nuclear and radioactive material, radioactive material, nuclear material
  nuclear smuggling, smuggling uranium, dirty bomb, loose nukes, plutonium smuggling, stolen uranium, nuclear theft
nuclear-weapons: nuclear weapon, nuclear disarmament, elimination of nuclear weapons, Treaty on the Prohibition of Nuclear Weapons, nuclear arsenal
  atom bomb, nuke, atomic bomb, warhead, H-bomb, hydrogen bomb, ban the bomb, nuclear war, Hiroshima, doomsday, nuclear arms, nuclear missile, bomb, atomic, Nagasaki, Armageddon, plutonium, Trident
nuclear-nonproliferation: non-proliferation, Treaty on the Non-Proliferation of Nuclear Weapons, nuclear safeguards, proliferation, non-proliferation of nuclear weapons
  spread of nuclear weapons, NPT, stopping the bomb spreading, rogue nuclear state, getting the bomb, uranium enrichment, bomb-grade uranium, spread of the bomb, uranium, plutonium, centrifuge
nuclear-tests: nuclear test, Comprehensive Nuclear-Test-Ban Treaty, nuclear test explosion, nuclear test explosions, nuclear testing
  test ban, bomb test, atomic testing, CTBT, underground nuclear test, nuclear blast, fallout, test explosion, nuclear detonation, atomic test, detonation, blast, bomb tests, atomic tests, tests
nuclear-free-zone: nuclear-weapon-free zone, zone free of nuclear weapons, Treaty of Tlatelolco, nuclear-weapon-free
  nuke-free, region without nuclear weapons, nuclear-free, atom-free zone, denuclearised, nukes
missiles: ballistic missile, missile, ballistic missile programme
  rocket, rocket launch, warhead, ICBM, long-range missile, missile test, rocket attack, guided missile, cruise missile, intercontinental, launcher, Scud, projectiles
dprk-sanctions: Democratic People's Republic of Korea, denuclearization of the Korean Peninsula, nuclear programme
  North Korea, Pyongyang, Kim Jong Un, DPRK, North Korean, Kim regime, hermit kingdom, Kim, Koreans, DPRK leader
iran-nuclear: Islamic Republic of Iran, Joint Comprehensive Plan of Action, enrichment-related
  Iran, Tehran, JCPOA, Iranian, Iran deal, Iran nuclear deal, ayatollah, mullahs, Khamenei, Ahmadinejad, Natanz, uranium
chemical-weapons: chemical weapon, Chemical Weapons Convention, Organisation for the Prohibition of Chemical Weapons, toxic chemical
  poison gas, sarin, nerve agent, mustard gas, chlorine attack, nerve gas, OPCW, gas attack, novichok, gassed, chemical attack, toxin, poison, VX
biological-weapons: biological weapon, Biological Weapons Convention, bacteriological and toxin weapons, biosecurity
  germ warfare, anthrax, bioweapon, bioterrorism, biowarfare, weaponized virus, killer germs, smallpox weapon, lab-made plague, smallpox, germ, toxins, botulism, pathogen, plague
wmd: weapons of mass destruction, resolution 1540, radiological weapon, chemical biological radiological and nuclear, nuclear chemical and biological weapons
  WMD, dirty bomb, CBRN, doomsday weapons, mass destruction, terrorists with nukes, radioactive bomb, nukes, doomsday, plutonium, mass killing weapons
small-arms: small arms and light weapons, illicit trade in small arms, Programme of Action on small arms, small arms, illicit small arms
  rifles, machine gun, Kalashnikov, AK-47, guns, handgun, gun trade, assault rifle, light arms, shoulder-fired missile, gun violence, firearms, pistols, revolver, shotgun, weapons, weapons on the street, handguns, arms on the streets
arms-trade: Arms Trade Treaty, arms transfer, conventional arms, export control, end-use certificate, arms trade, arms exports, transfer of arms, arms transfers, illicit transfer
  weapons sales, arms deal, arms dealer, selling weapons, weapons exports, defence exports, gun trade, arms exporter, weapons industry, arms sales, arms bazaar, arms, weapons, weaponry, arms merchant, arms smuggler, munitions, arms traders, gun dealers
ammunition: ammunition, conventional ammunition, ammunition management, stockpile, through-life management, ammunition stockpiles, stockpiles, stockpile management, physical security and stockpile management, surplus ammunition
  bullets, cartridges, munitions, arms depot, weapons store, ammo, shells, arsenal, ammunition dump, munitions blast, arms cache, depot, stocks, dumps, armoury, armouries, arms store, ammo dump, badly guarded weapons, weapons depot
mines: anti-personnel mine, landmine, demining, explosive remnants of war, anti-personnel mines, explosive ordnance, unexploded ordnance, cluster munitions, mine clearance
  minefield, unexploded bomb, bomb disposal, de-mining, UXO, booby trap, dud shells, clearing mines, minesweeper, unexploded, mines, leftover shells, leftover bombs, shells, old bombs, minefields, sweepers, clearing bombs, mined fields
cluster-munitions: cluster munitions, certain conventional weapons, inhumane weapon, incendiary weapon
  cluster bomb, bomblets, napalm, white phosphorus, flamethrower, blinding laser, submunitions, firebomb
autonomous-weapons: lethal autonomous weapons systems, autonomous weapon, unmanned aerial system, armed drone, lethal autonomous weapons, drones
  killer robot, drone, drone strike, robot soldier, AI weapon, unmanned aircraft, quadcopter, UAV, slaughterbot, military AI, attack drone, robots, unmanned
arms-race-space: prevention of an arms race in outer space, weapons in outer space, anti-satellite, placement of weapons in outer space, arms race in outer space, outer space objects, first placement, against objects in outer space
  space weapons, star wars, militarization of space, space war, satellite killer, weapons in orbit, shooting down satellites, space arms race, Starwars, antisatellite, arms in orbit, space weapon, orbital weapons, militarise space, militarising space, militarisation of space, militarization of outer space, militarization, weaponization of space, weaponization of outer space, weaponize space, weaponizing space, arming space, weapons in space, attacks on satellites, anti-satellite weapons, satellites shot down, armed satellites, war in space
disarmament: disarmament, general and complete disarmament, Conference on Disarmament, arms control, arms limitation, arms reduction
  getting rid of weapons, weapons cuts, scrapping weapons, disarm, fewer weapons, giving up arms, arms cut, weapons reduction, armaments, pacifists
military-spending: military expenditures, military spending, disarmament and development, reduction of military budgets
  defence budget, defense spending, arms spending, guns versus butter, army budget, weapons budget, money for the military, peace dividend, defence cuts, army spending, arms race, rearmament
confidence-building: confidence-building measure, transparency in armaments, Register of Conventional Arms
  trust between countries, easing tensions, hotline, building trust, arms register, military openness, goodwill steps, thaw, mistrust, distrust, goodwill
cyber-security-state: security of and in the use of information and communications technologies, international information security, responsible State behaviour
  cyberwar, cyber warfare, state hackers, cyberattack, cyber espionage, election hacking, cyber defence, digital warfare, cyber weapons, Russian hackers, hackers, spyware, espionage, spy, spies
peacebuilding: peacebuilding, sustaining peace, Peacebuilding Commission, Peacebuilding Fund, post-conflict, peacebuilding and sustaining peace, post-conflict peacebuilding
  rebuilding after war, nation building, lasting peace, keeping the peace, mending a country, healing divided societies, recovery from war, reconcile, stability, postwar, aftermath
reconstruction: reconstruction, post-conflict recovery, rehabilitation and reconstruction, stabilization efforts, stabilization and recovery, early recovery
  rebuilding, Marshall plan, repairing bombed cities, rebuild homes, war damage, rebuild, clearing rubble, restoring services, rebuilt, rubble, ruins, aftermath, devastated
elections: elections, electoral process, electoral assistance, free and fair elections, voter registration, electoral, electoral list, presidential elections, identification process
  vote, voting, ballot, polling, poll, ballot box, voter, rigged election, vote rigging, referendum, electorate, polling station, election monitor, election fraud, candidate, runoff, turnout, suffrage, votes, electoral roll, voters' list, voters' roll, election day, going to the polls, who may vote
political-missions: special political mission, special envoy, Special Representative of the Secretary-General, Special Representative, special political missions, special envoys, United Nations political missions, special representatives
  UN envoy, UN diplomat, UN political office, peace envoy, SRSG, UN representative, troubleshooter, envoy, emissary, envoys, small missions, un offices in the field, offices abroad, peace offices, missions without troops
national-dialogue: national reconciliation, inclusive dialogue, power-sharing, transitional government, government of national unity, national dialogue, reconciliation, transitional institutions
  unity government, interim government, caretaker government, coalition cabinet, talks between rivals, political deal, provisional government, mending divisions, sharing power, reconcile, caretaker, powersharing
natural-resources-conflict: illegal exploitation of natural resources, conflict minerals, natural resources fuelling conflict
  resource war, blood minerals, coltan, resource curse, plunder, war over oil, minerals fund rebels, looted resources, looting of mines, cobalt
defence-of-schools: attacks on schools, military use of schools, attacks on hospitals, protection of education from attack
  bombed school, shelled hospital, school shooting, soldiers in classrooms, schools under fire, bombed clinic, school attack
missing-in-conflict: missing persons, missing in connection with armed conflict, return of human remains
  disappeared soldiers, MIA, missing soldier, mass grave, lost relatives, bodies returned, missing relatives, missing, exhumation, graves, graveyard
hostile-propaganda: disinformation, incitement to violence, information manipulation
  fake news, propaganda, lies, hate radio, misinformation, smear campaign, troll farm, psyops, conspiracy theory, disinfo, propagandist, smears, incite, provocateur, disinformation campaign
neighbours: monitoring of borders, cross-border movement, land borders, neighbouring countries, States in the region, all States in particular those in the region
  neighbours, neighbouring states, next-door countries, frontier posts, nearby countries, states of the region, countries of the region, countries in the region, regional states
regional-bodies: regional organizations, subregional organizations, regional arrangements, African Union
  unions of states, continental body, neighbours' union, regional clubs, regional organisation, regional body
conflict-early-action: early warning, prevention of armed conflict, preventive diplomacy, early-warning
  stop wars early, before fighting starts, before war breaks out, nip a conflict, stop conflicts
root-causes: root causes, underlying causes, root causes of armed conflict, political and social crises
  what lies behind wars, reasons for war, why wars start, deeper reasons
resource-plunder: illegal exploitation and trafficking of natural resources, illicit exploitation of natural resources, high-value commodities
  looted riches, minerals that pay for war, looting of minerals, raw materials that fund war
aircraft-cargo: or other transport, aircraft
  planes, gold flown out, airports, flights out
killing-of-civilians: killing of civilians, mass executions, extrajudicial killings, atrocities, deliberate targeting of civilians
  massacre, massacres, mass murder, murdered, murder, butchery, beheadings, killed
occupation-law: not entitled to sovereignty, occupying Power, obligations of the occupying Power, foreign occupation
  occupant, occupier, sovereign of the land, owner of the land, rule over the land, ruler of the land
no-first-move: political commitment, political statements, not be the first to place weapons
  vow, promised not to go first, go first, declared they would not, first to strike, no first use
peace-funding: Peacebuilding Fund, financing for peacebuilding, peacebuilding
  peace money, rebuilding peace, money for peace
national-reconciliation: reconciliation, national dialogue, inclusive dialogue, national reconciliation
  make up, forgive, forgiveness, old enemies, bury the hatchet, mend fences
power-sharing-government: transitional government, government of national unity, political agreement, Ouagadougou
  unity government, coalition government, sharing power, sharing ministries
embargo-checks: monitoring of the embargo, inspection of cargo, cargo inspection
  customs checks, searched ships, look in containers, searched lorries, search for weapons
helicopters-equipment: helicopters, aviation assets, equipment, force enablers
  choppers, planes for the mission, vehicles
reserve-force: quick reaction, temporary reinforcement, inter-mission cooperation, reserve force
  reinforcements, extra soldiers, backup troops, back-up force, spare troops, borrowed troops
status-agreement: status-of-forces agreement, status of forces agreement, freedom of movement of the mission
  deal with the host, host agreement, blocked patrols, let through, free to move
benchmarks-mission: benchmarks, key milestones, progress towards benchmarks, review the mandate
  yardsticks, goals for leaving, when can it leave, leave one day, milestones
`;
