/** Crime and criminal justice. Read by `subject-terms.ts`, which explains the form. */
export const crime = `
crime: crime, criminal offence, criminality, unlawful act
  offense, lawbreaking, illegal activity, felony, misdemeanour, delinquency, criminal act, wrongdoing, underworld
organized-crime: transnational organized crime, organized criminal group, organized crime, criminal network
  mafia, gang, mob, mobster, gangster, crime syndicate, cartel, crime ring, organised crime, racketeering, crime boss, criminal gang, crime family, triad, yakuza
crime-prevention: crime prevention, prevention of crime, prevent crime
  stopping crime, crime reduction, fighting crime, crime fighting, anti-crime, deterrence, neighbourhood watch, cutting crime, keeping streets safe, tackling crime
urban-crime: urban safety, urban crime, community safety, violent crime
  street crime, inner-city violence, mugging, public safety, knife crime, gang violence, stabbing, burglary, vandalism, unsafe neighborhood, assault
homicide: intentional homicide, homicide, killing
  murder, manslaughter, assassination, slaying, murderer, murder rate, stabbed to death, shot dead, killer
kidnapping: kidnapping, hostage-taking, ransom, abduction, hostage
  kidnap, abducted, kidnapper, held captive, ransom money, snatched, hostage taker, held for ransom, captive, abductor
theft: theft, robbery, armed robbery, stolen
  stealing, thief, burglar, burglary, heist, hold-up, shoplifting, break-in, looting, robber, pilfering
vehicle-theft: stolen vehicle, vehicle theft, motor vehicle
  car theft, stolen car, carjacking, car thief, stolen motorbike, joyriding, hijacked truck, grand theft auto
fraud: fraud, economic fraud, economic and financial crime, deception
  scam, swindle, con artist, scammer, ponzi scheme, pyramid scheme, embezzler, rip-off, white-collar crime, fake invoice, phishing, cheating customers, fraudster
identity-crime: identity-related crime, identity theft, document fraud, fraudulent document, identity document
  fake passport, stolen identity, forged papers, fake id, impersonation, forged visa, identity fraud, false documents, counterfeit passport, impostor
corruption: corruption, bribery, anti-corruption, Convention against Corruption, corrupt practice
  bribe, kickback, graft, backhander, sleaze, crooked official, payoff, greasing palms, baksheesh, pay-to-play, nepotism, cronyism, dirty official, venality, slush fund, corrupt politician
embezzlement: embezzlement, misappropriation, diversion of funds, abuse of functions
  stealing public money, siphoning off funds, pocketing money, looting the treasury, plundering state coffers, kleptocracy, kleptocrat, misuse of public money, skimming
public-integrity: integrity, public official, code of conduct, conflict of interest, asset declaration, ethics
  honesty in office, clean government, civil servant, bureaucrat, government worker, probity, public servant, disclosure of wealth, politician's interests, officeholder
whistle-blowers: reporting person, whistle-blower, protection against retaliation
  whistleblower, whistle-blowing, leaker, informant, tip-off, insider who speaks out, snitch, informer, tipster, speaking out at work, reprisal for reporting
money-laundering: money-laundering, laundering of proceeds of crime, proceeds of crime, illicit financial flow
  dirty money, laundering money, money laundering, hiding cash, shell company, cleaning money, ill-gotten gains, front company, illicit cash, criminal profits, anti-money laundering, laundered
asset-recovery: asset recovery, return of assets, stolen asset, confiscation, freezing and seizure, recovery of assets
  stolen money, getting money back, loot, forfeiture, seized property, frozen bank account, returning stolen funds, impound, seize, repatriating loot, clawback, confiscated
beneficial-ownership: beneficial ownership, beneficial owner, legal person, financial secrecy
  secret owner, shell company, real owner, offshore company, anonymous company, hidden ownership, nominee director, letterbox company, trust fund
terrorist-financing: financing of terrorism, terrorist financing, countering the financing of terrorism
  funding terror, terror funding, bankrolling terrorists, terrorist money, money for extremists, terror financier, hawala
terrorism: terrorism, terrorist act, counter-terrorism, terrorist, terrorist group
  terror attack, bombing, suicide bomber, jihadist, extremist attack, bomb plot, car bomb, anti-terror, jihadi, bomber, terrorist cell, massacre by militants
violent-extremism: violent extremism, radicalization, incitement, violent extremism conducive to terrorism
  extremist, radicalisation, fanatic, hate preacher, brainwashing, far right, fundamentalist, militant, deradicalization, zealot, radicalised, online propaganda
foreign-fighters: foreign terrorist fighter, ISIL, Al-Qaida, recruitment of terrorists
  foreign fighter, Islamic State, ISIS, Daesh, jihadist abroad, returning fighter, jihadi bride, al Qaeda, terror recruit, Boko Haram, Al-Shabaab
cybercrime: cybercrime, criminal misuse of information and communications technologies, crime committed through the use of information and communications technologies, Convention against Cybercrime
  hacking, hacker, online crime, computer crime, ransomware, malware, phishing, data breach, internet scam, cyberattack, computer virus, online fraud, dark web, spyware, digital crime, botnet, crypto scam, identity theft
electronic-evidence: electronic evidence, digital evidence, evidence in electronic form
  phone records, digital forensics, chat logs, computer data, e-evidence, emails as proof, metadata, server logs, seized phone, encrypted messages
online-child-abuse: child sexual exploitation and abuse, online child sexual abuse, sexual exploitation of children, child sexual abuse material
  child porn, child pornography, grooming, paedophile, pedophile, predator, sextortion, child molester, livestreamed abuse, child abuse images, paedophilia
trafficking-in-persons: trafficking in persons, human trafficking, victim of trafficking
  people trafficking, modern slavery, sex slave, trafficker, human trafficker, forced prostitution, sex trafficking, debt bondage, pimp, trafficked, trade in humans, sold into slavery
slavery: slavery, forced labour, servitude, contemporary forms of slavery, practices similar to slavery
  slave, modern slavery, bonded labour, forced labor, sweatshop, enslavement, bondage, unpaid servant, enslaved, slave labor, indentured
migrant-smuggling: smuggling of migrants, migrant smuggling, smuggled migrant
  people smuggling, people smuggler, coyote, human smuggling, smuggler boat, small boat crossing, migrant boat, dinghy, illegal crossing, snakehead, smuggling gang
organ-trafficking: trafficking in human organs, removal of organs, organ trafficking, organ transplantation
  organ harvesting, kidney sale, black market kidney, transplant tourism, selling organs, organ trade, stolen kidney, organ donor, illegal transplant
illicit-trafficking: illicit trafficking, illicit trade, smuggling, contraband
  black market, smuggler, trafficker, bootleg, illegal trade, underground trade, grey market, smuggled, illicit goods, under the counter
counterfeit-goods: counterfeit goods, counterfeiting, trademark counterfeiting, fraudulent product, intellectual property crime
  fake goods, knock-off, imitation, bogus product, pirated copy, forgery, fake brand, replica handbag, rip-off product, piracy of films, sham product, copycat
falsified-medicines: falsified medical product, substandard and falsified, fraudulent medicine, falsified medicine, manufacturing of and trafficking in falsified medical products
  fake pill, fake medicine, fake drug, counterfeit medicine, counterfeit drug, bogus vaccine, phoney pill, bad medicine, fake vaccine, dodgy medicine, fake pharmacy, online pharmacy, snake oil, sham medicine
illicit-tobacco: illicit tobacco, illicit trade in tobacco products
  cigarette smuggling, contraband cigarettes, fake cigarettes, bootleg tobacco, untaxed cigarettes, black market tobacco
cultural-property-crime: trafficking in cultural property, cultural property, illicit trafficking in cultural property, looted cultural property
  stolen art, looted antiquities, art theft, tomb raiding, stolen artefact, stolen artifact, plundered relics, antiques smuggling, grave robbing, art crime, forged painting, art smuggler, stolen painting
wildlife-crime: illicit trafficking in wildlife, wildlife crime, poaching, protected species of wild fauna and flora, crimes that affect the environment
  poacher, ivory trade, rhino horn, elephant tusk, illegal hunting, animal smuggling, endangered animal trade, bushmeat, exotic pet trade, pangolin, tiger skins, wildlife trade, killing elephants, illegal wildlife
environmental-crime: crimes that affect the environment, environmental crime, illicit trafficking in waste, trafficking in hazardous waste
  toxic dumping, illegal dumping, fly-tipping, polluter, waste smuggling, eco-crime, ecocide, green crime, e-waste dumping, illegal landfill, poisoning rivers
illegal-logging: illegal logging, timber trafficking, illicit trafficking in forest products, timber
  timber theft, stolen wood, illegal timber, rainforest cutting, rosewood smuggling, lumber, logger, wood smuggling, chainsaw gangs, illegal felling
illegal-mining: illegal mining, illicit trafficking in minerals, trafficking in precious metals, illicit exploitation of natural resources
  gold smuggling, illegal gold, wildcat mining, artisanal miner, conflict gold, blood gold, mercury in gold mining, galamsey, garimpeiro, stolen minerals, dirty gold
illegal-fishing: illegal unreported and unregulated fishing, crimes in the fisheries sector, illegal fishing, fisheries crime
  fish poaching, pirate fishing, overfishing, rogue trawler, illegal trawling, fish theft, shark finning, blast fishing, dark fleet
conflict-diamonds: conflict diamond, rough diamond, Kimberley Process, illicit transaction of rough diamonds
  blood diamond, diamond smuggling, gem, gemstone, diamond trade, dirty diamonds, stones that fund war, jewel, diamond certificate
maritime-piracy: piracy, armed robbery at sea, piracy and armed robbery, pirate
  hijacked ship, ship hijacking, sea robber, vessel attacked, Somali pirates, boarding of ships, tanker hijack, ransom for crew, attacks on shipping, buccaneer
maritime-crime: crime at sea, maritime crime, transnational organized crime at sea, maritime security
  smuggling by boat, go-fast boat, coast guard, criminals at sea, drug boat, cocaine submarine, people drowned by smugglers, shipping container drugs, port crime
firearms-trafficking: illicit trafficking in firearms, firearms, Firearms Protocol, illicit manufacturing of firearms, ammunition
  gun, gun running, gunrunner, weapons smuggling, illegal guns, ghost gun, rifle, handgun, pistol, gun control, gun crime, bullets, shotgun, 3D-printed gun, weapons dealer
explosives: explosive, explosive device, improvised explosive device
  bomb, dynamite, detonator, IED, grenade, homemade bomb, car bomb, roadside bomb, bomb-making, TNT, booby trap
drugs: narcotic drug, psychotropic substance, illicit drug, drug trafficking, world drug problem
  narcotics, cocaine, heroin, cannabis, marijuana, meth, methamphetamine, hard drugs, drug dealing, drug dealer, drug lord, war on drugs, weed, drug smuggling, pusher, drug cartel, crack, hashish
synthetic-drugs: synthetic drug, new psychoactive substance, amphetamine-type stimulant, synthetic opioid
  fentanyl, ecstasy, MDMA, designer drug, legal high, captagon, meth lab, party drug, ketamine, crystal meth, speed pills, bath salts
drug-precursors: precursor, precursor chemical, chemicals frequently used in the illicit manufacture
  drug-making chemicals, ingredients for drugs, acetic anhydride, pseudoephedrine, lab chemicals, chemical diversion, raw materials for meth
drug-use: drug use, drug abuse, drug use disorder, drug dependence, drug demand reduction
  addict, addiction, overdose, substance abuse, junkie, rehab, drug user, needle exchange, harm reduction, getting clean, detox, naloxone, methadone, recovering addict
drug-cultivation: illicit crop cultivation, opium poppy, coca bush, alternative development
  poppy farming, opium, coca farmer, drug crop, poppy field, crop substitution, cannabis farm, poppy grower, eradicating coca, opium farmer
drug-policy: drug control, international drug control convention, drug policy
  drug legalization, decriminalizing drugs, legal weed, legalisation, drug prohibition, drug laws, decriminalisation, medical marijuana, narcotics policy
violence-against-women-crime: gender-related killing of women and girls, femicide, violence against women, domestic violence
  wife beating, battered wife, domestic abuse, honour killing, honor killing, murdered women, abusive husband, partner violence, acid attack, dowry death, intimate partner, wife killer
sexual-crime: rape, sexual assault, sexual offence
  rapist, sex crime, sexual attack, sex offender, date rape, gang rape, molestation, indecent assault, groping, sex attacker
hate-crime: hate crime, crime motivated by intolerance, crime motivated by discrimination
  racist attack, bias crime, bigotry, homophobic attack, mosque attack, church bombing, synagogue shooting, prejudice-driven violence, racist violence
sports-corruption: competition manipulation, safeguarding sport from corruption, corruption in sport, illegal betting, doping
  match-fixing, rigged game, fixed match, betting scandal, bribed referee, illegal gambling, crooked bookmaker, spot-fixing, performance-enhancing drugs, thrown match, FIFA scandal, sports cheating
tourism-crime: security of tourists, tourism, safety of tourists
  holidaymaker, vacationer, traveller, traveler, sightseer, holiday resort, tourist trap, backpacker, crime against visitors, pickpocket, hotel attack, hotel guest
critical-infrastructure: critical infrastructure, vulnerable target, soft target, public place
  power grid, attack on hospitals, stadium attack, airport security, crowded places, pipeline attack, sabotage, water supply attack, shopping mall attack, vital facilities
private-security: private security company, civilian private security service, private military and security company
  security guard, bouncer, bodyguard, private security firm, armed guard, security contractor, Blackwater, Wagner, hired gun, private army
extortion: extortion, blackmail, coercion, intimidation
  protection money, shakedown, protection racket, threatening, blackmailing, sextortion, squeeze money, strong-arm, extorting
youth-crime: juvenile justice, children in conflict with the law, youth crime, juvenile offender
  young offender, teenage criminal, juvenile delinquent, youth gang, borstal, reform school, underage offender, child prisoner, delinquency, teen gang, juvenile hall
`;
