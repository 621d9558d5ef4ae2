/** Peace, conflict, peacekeeping, sanctions and disarmament. */
export const security = `
armed-conflict: armed conflict, hostilities, threat to international peace and security, breach of the peace
  war, fighting, warfare, civil war, battle, battlefield, warzone, clashes, invasion, combat, bloodshed, war zone, belligerent, insurgency
aggression: aggression, threat or use of force, territorial integrity, act of aggression
  invasion, invade, attacking a neighbour, military attack, land grab, annexation, occupation by force, war of conquest, military intervention, annex, incursion
sovereignty: sovereignty, political independence, sovereign equality, non-interference, internal affairs
  self-rule, meddling, foreign interference, independent state, national independence, interfering, hands off, outside meddling, noninterference
self-defence: self-defence, Article 51, individual or collective self-defence
  right to defend itself, self-defense, defending the country, hitting back, retaliate, striking back, pre-emptive strike
ceasefire: ceasefire, cessation of hostilities, armistice, truce
  cease-fire, stop fighting, end the war, laying down arms, stop shooting, lull, halt to fighting, fragile calm, silence the guns, pause in fighting
peace-process: peace process, peace agreement, peace accord, political settlement, comprehensive peace agreement
  peace deal, peace talks, peace plan, ending the conflict, peace treaty, roadmap to peace, making peace, negotiated end, settlement talks, peace negotiations
mediation: mediation, good offices, peaceful settlement of disputes, conciliation, preventive diplomacy, pacific settlement
  peacemaker, go-between, broker, mediator, shuttle diplomacy, honest broker, diplomacy, negotiator, peace envoy, talking it out, middleman
conflict-prevention: prevention of conflict, conflict prevention, early warning, root causes of conflict
  stopping wars before they start, averting war, warning signs, heading off conflict, preventing war, de-escalation, defusing tension, flashpoint
peacekeeping: peacekeeping operation, peacekeeper, United Nations mission, peacekeeping force, uniformed personnel
  blue helmet, UN troops, UN soldiers, peace mission, UN force, blue beret, peacekeeping troops, UN mission, military observer, peace force, UN contingent
mission-mandate: mandate of the mission, extend the mandate, renewal of the mandate, authorized strength, troop ceiling
  keep the mission going, how long the mission stays, prolong the mission, number of troops, extend the mission, another six months, mission extension, troop numbers, troop cap
mission-drawdown: drawdown, withdrawal of the mission, liquidation, exit strategy, transition and drawdown
  troops leaving, pull-out, closing a mission, winding down, pulling out troops, downsizing, mission ends, leaving the country, shutting down the mission
troop-contributors: troop-contributing country, police-contributing country, contingent-owned equipment, military contingent
  countries sending soldiers, who sends troops, troop provider, contributing soldiers, supplying peacekeepers, reimbursement for soldiers, TCC
use-of-force-mandate: all necessary means, Chapter VII, authorizes Member States to take all necessary measures, intervention brigade
  permission to use force, military action, use weapons, green light for force, shoot, peace enforcement, authorised force, UN-approved war, robust mandate
sexual-exploitation-by-personnel: sexual exploitation and abuse, zero-tolerance policy
  peacekeeper sex abuse, UN staff misconduct, peacekeeper rape, sex scandal, abuse by aid workers, UN soldiers abusing, sex-for-aid
safety-of-personnel: safety and security of United Nations personnel, attacks against peacekeepers, protection of United Nations personnel
  UN staff killed, peacekeeper killed, ambush of peacekeepers, UN staff attacked, protection of aid workers, UN convoy attacked, kidnapped UN staff
multinational-force: multinational force, stabilization force, EUFOR, African Union force, joint force
  NATO, coalition troops, international troops, foreign troops, EU force, SFOR, ISAF, coalition forces, regional force, stabilisation force, AMISOM
foreign-troops: foreign forces, withdrawal of foreign forces, redeployment, disengagement
  outside armies, foreign soldiers, pulling back troops, foreign military, troop pullout, foreign fighters leaving, military withdrawal, occupying army
protection-of-civilians: protection of civilians, civilian population, civilian casualties, civilians under threat of physical violence
  noncombatant, innocent bystander, ordinary people in war, civilian deaths, bombed homes, safe zone, civilian victims, collateral damage, townspeople, women and kids in war
war-rules: international humanitarian law, Geneva Conventions, laws of war, distinction and proportionality
  rules of war, law of armed conflict, conduct of war, prisoners of war, war rules, Geneva rules, captured soldier, laws of battle
child-soldiers: children and armed conflict, children associated with armed forces, recruitment and use of children, child soldier
  boy soldier, kid soldier, underage fighter, child fighter, child recruit, kids with guns, child combatant, recruited minors, drafted children
conflict-sexual-violence: sexual violence in conflict, conflict-related sexual violence, rape as a tactic of war
  wartime rape, rape in war, rape as a weapon, sex slavery, mass rape, soldiers raping, war rape, comfort women
women-peace-security: women and peace and security, participation of women in peace processes, resolution 1325
  female peacekeeper, women negotiators, women at the peace table, women in peace talks, women peacemakers, WPS, women's role in peace
youth-peace-security: youth peace and security, role of youth in peace processes
  young peacebuilders, young peacemakers, young people and war, teenagers in conflict zones, YPS
disarmament-demobilization: disarmament demobilization and reintegration, demobilization, ex-combatant, former combatant, reintegration of combatants
  DDR, former fighter, rebel fighter handing in weapons, laying down arms, former rebel, ex-fighter, weapons handover, disbanding militias, gun buyback, ex-soldier
armed-groups: armed group, militia, non-State armed group, illegal armed group, rebel group, paramilitary
  rebel, guerrilla, insurgent, warlord, militant, fighters, rebel army, gunman, insurgency, paramilitaries, freedom fighter, gunmen
mercenaries: mercenary, mercenary activities, recruitment of mercenaries, private military company
  soldier of fortune, hired gun, hired soldier, Wagner, private army, dog of war, gun for hire, military contractor, contract soldier
security-sector-reform: security sector reform, national armed forces, security forces, defence and security institutions
  army reform, rebuilding the army, retraining police, national army, military reform, professional army, fixing the security services, SSR
coup: unconstitutional change of government, coup d'état, constitutional order
  putsch, military takeover, junta, overthrow, toppled government, power grab, seized power, mutiny, toppling, military ruler
sanctions: sanctions, sanctions regime, sanctions committee, targeted measures, Security Council sanctions
  embargo, punishing a country, blacklist, economic pressure, punitive measures, sanctioned, trade ban, UN blacklist, sanction-busting, penalties on a regime
arms-embargo: arms embargo, embargo on arms, arms and related materiel, sale or supply of arms
  weapons ban, ban on weapons sales, no arms sales, arms blockade, stop selling weapons, weapons embargo, ban on selling guns, arms deliveries
asset-freeze: asset freeze, freeze funds, freezing of assets, economic resources
  frozen accounts, blocked bank account, frozen money, freeze bank accounts, locked funds, blocked assets, money frozen
travel-ban: travel ban, entry into or transit through their territories, travel restriction
  visa ban, barred from entering, no-fly list, entry ban, not allowed to travel, barred from travelling, visa refusal, denied entry
sanctions-listing: sanctions list, designated individual, listing and delisting, Ombudsperson, listed individual, designation criteria
  blacklist, blacklisted, terror list, getting off the list, taken off the list, named person, put on a list, removal of a name, appeal a listing, delist
sanctions-exemption: exemption, humanitarian exemption, carve-out
  exception to sanctions, waiver, permitted payments, let aid through, special permission, excluded from the ban, loophole for aid
panel-of-experts: panel of experts, group of experts, monitoring group, Monitoring Team
  investigators of sanctions, sanctions monitors, expert team, independent experts, sanctions inspectors, UN investigators, snoops
unilateral-coercive-measures: unilateral coercive measures, economic commercial and financial embargo, extraterritorial effects
  one-sided sanctions, US sanctions, economic blockade, Cuba embargo, Western sanctions, trade embargo, unilateral sanctions, blockade, Helms-Burton
no-fly-zone: no-fly zone, ban on flights, flight restrictions, aviation ban
  grounded planes, airspace closed, air strikes, flights banned, closed skies, warplanes banned, airspace
oil-embargo: petroleum embargo, illicit export of petroleum, oil-for-food, sale of oil
  oil ban, oil smuggling, stop oil sales, crude oil ban, fuel embargo, smuggled oil, oil tanker, stolen crude
weapons-inspection: weapons inspection, UNMOVIC, verification regime, safeguards, inspection
  arms inspector, weapons inspector, WMD search, checking for weapons, IAEA inspector, Hans Blix, site visits, surprise inspection
nuclear-weapons: nuclear weapon, nuclear disarmament, elimination of nuclear weapons, Treaty on the Prohibition of Nuclear Weapons
  atom bomb, nuke, atomic bomb, warhead, H-bomb, hydrogen bomb, nuclear arsenal, ban the bomb, nuclear war, Hiroshima, doomsday, nuclear arms, nuclear missile
nuclear-nonproliferation: non-proliferation, Treaty on the Non-Proliferation of Nuclear Weapons, nuclear safeguards, proliferation
  spread of nuclear weapons, NPT, stopping the bomb spreading, rogue nuclear state, getting the bomb, uranium enrichment, bomb-grade uranium, spread of the bomb
nuclear-tests: nuclear test, Comprehensive Nuclear-Test-Ban Treaty, nuclear test explosion
  test ban, bomb test, atomic testing, CTBT, underground nuclear test, nuclear blast, fallout, test explosion, nuclear detonation, atomic test
nuclear-free-zone: nuclear-weapon-free zone, zone free of nuclear weapons, Treaty of Tlatelolco
  nuke-free, region without nuclear weapons, no nukes, nuclear-free, atom-free zone, denuclearised
missiles: ballistic missile, missile, ballistic missile programme
  rocket, rocket launch, warhead, ICBM, long-range missile, missile test, rocket attack, guided missile, cruise missile, intercontinental
dprk-sanctions: Democratic People's Republic of Korea, denuclearization of the Korean Peninsula, nuclear programme
  North Korea, Pyongyang, Kim Jong Un, DPRK, North Korean, Kim regime, hermit kingdom
iran-nuclear: Islamic Republic of Iran, Joint Comprehensive Plan of Action, enrichment-related
  Iran, Tehran, JCPOA, Iranian, Iran deal, Iran nuclear deal, ayatollah, mullahs
chemical-weapons: chemical weapon, Chemical Weapons Convention, Organisation for the Prohibition of Chemical Weapons, toxic chemical
  poison gas, sarin, nerve agent, mustard gas, chlorine attack, nerve gas, OPCW, gas attack, novichok, gassed, chemical attack
biological-weapons: biological weapon, Biological Weapons Convention, bacteriological and toxin weapons, biosecurity
  germ warfare, anthrax, bioweapon, bioterrorism, biowarfare, weaponized virus, killer germs, smallpox weapon, lab-made plague
wmd: weapons of mass destruction, resolution 1540, radiological weapon, chemical biological radiological and nuclear
  WMD, dirty bomb, CBRN, doomsday weapons, mass destruction, terrorists with nukes, radioactive bomb
small-arms: small arms and light weapons, illicit trade in small arms, Programme of Action on small arms
  rifles, machine gun, Kalashnikov, AK-47, guns, handgun, gun trade, assault rifle, light arms, shoulder-fired missile, gun violence
arms-trade: Arms Trade Treaty, arms transfer, conventional arms, export control, end-use certificate
  weapons sales, arms deal, arms dealer, selling weapons, weapons exports, defence exports, gun trade, arms exporter, weapons industry, arms sales, arms bazaar
ammunition: ammunition, conventional ammunition, ammunition management, stockpile, through-life management
  bullets, cartridges, munitions, arms depot, weapons store, ammo, shells, arsenal, ammunition dump, munitions blast, arms cache
mines: anti-personnel mine, landmine, mine action, demining, explosive remnants of war
  land mine, minefield, mine clearance, unexploded bomb, bomb disposal, de-mining, UXO, booby trap, mine removal, dud shells, clearing mines, minesweeper
cluster-munitions: cluster munitions, certain conventional weapons, inhumane weapon, incendiary weapon
  cluster bomb, bomblets, napalm, white phosphorus, flamethrower, blinding laser, submunitions, firebomb
autonomous-weapons: lethal autonomous weapons systems, autonomous weapon, unmanned aerial system, armed drone
  killer robot, drone, drone strike, robot soldier, AI weapon, unmanned aircraft, quadcopter, UAV, slaughterbot, military AI, attack drone
arms-race-space: prevention of an arms race in outer space, weapons in outer space, anti-satellite
  space weapons, star wars, militarization of space, space war, satellite killer, weapons in orbit, shooting down satellites, space arms race
disarmament: disarmament, general and complete disarmament, Conference on Disarmament, arms control, arms limitation
  getting rid of weapons, arms reduction, weapons cuts, scrapping weapons, disarm, fewer weapons, giving up arms, arms cut, weapons reduction
military-spending: military expenditures, military spending, disarmament and development, reduction of military budgets
  defence budget, defense spending, arms spending, guns versus butter, army budget, weapons budget, money for the military, peace dividend, defence cuts
confidence-building: confidence-building measure, transparency in armaments, Register of Conventional Arms
  trust between countries, easing tensions, hotline, building trust, arms register, military openness, goodwill steps, thaw, detente
cyber-security-state: security of and in the use of information and communications technologies, international information security, responsible State behaviour
  cyberwar, cyber warfare, state hackers, cyberattack, cyber espionage, election hacking, cyber defence, digital warfare, cyber weapons, Russian hackers
peacebuilding: peacebuilding, sustaining peace, Peacebuilding Commission, Peacebuilding Fund, post-conflict
  rebuilding after war, nation building, lasting peace, after the war, keeping the peace, mending a country, healing divided societies, recovery from war
reconstruction: reconstruction, post-conflict recovery, rehabilitation and reconstruction, stabilization
  rebuilding, Marshall plan, repairing bombed cities, rebuild homes, war damage, rebuild, clearing rubble, restoring services
elections: elections, electoral process, electoral assistance, free and fair elections, voter registration
  vote, voting, ballot, polling, poll, ballot box, voter, rigged election, vote rigging, referendum, electorate, polling station, election monitor, election fraud
political-missions: special political mission, special envoy, Special Representative of the Secretary-General
  UN envoy, UN diplomat, UN political office, peace envoy, SRSG, UN representative, troubleshooter
national-dialogue: national reconciliation, inclusive dialogue, power-sharing, transitional government, government of national unity
  unity government, interim government, caretaker government, coalition cabinet, talks between rivals, political deal, provisional government, mending divisions, sharing power
natural-resources-conflict: illegal exploitation of natural resources, conflict minerals, natural resources fuelling conflict
  resource war, blood minerals, coltan, resource curse, plunder, war over oil, minerals fund rebels, looted resources, looting of mines, cobalt
defence-of-schools: attacks on schools, military use of schools, attacks on hospitals, protection of education from attack
  bombed school, shelled hospital, school shooting, soldiers in classrooms, schools under fire, bombed clinic, school attack
missing-in-conflict: missing persons, missing in connection with armed conflict, return of human remains
  disappeared soldiers, MIA, unaccounted for, missing soldier, mass grave, lost relatives, bodies returned, missing relatives
hostile-propaganda: disinformation, incitement to violence, information manipulation
  fake news, propaganda, lies, hate radio, misinformation, smear campaign, troll farm, psyops, conspiracy theory, disinfo
`;
