/** Crime and criminal justice. Read by `subject-terms.ts`, which explains the form. */
export const crime = `
crime: crime, criminal offence, criminality, unlawful act
  offense, lawbreaking, illegal activity, felony, misdemeanour, delinquency, criminal act, wrongdoing, underworld, villain, misdeed, felon, culprit, perpetrator, offender, thug, hoodlum, crime wave, crook, crooks, lawbreaker, wrongdoer, scoundrel, rogue
organized-crime: transnational organized crime, organized criminal group, organized crime, criminal network
  mafia, gang, mob, mobster, gangster, crime syndicate, cartel, crime ring, organised crime, racketeering, crime boss, criminal gang, crime family, triad, yakuza, godfather, kingpin, goon, henchmen, ringleader, criminal syndicate, gangland, crook, baddies, bad guys, bandit, gang member, gang boss, mob boss, gangland boss, wise guys, organised criminals, biker gang, crime lord
infiltration: licit and illicit activities, licit activities, licit economy, infiltration of the licit economy
  legal business, legitimate business, front business, legal economy, infiltrate business, infiltrating business, clean business, lawful business, legal trade, muscling in, moving into business
crime-prevention: crime prevention, prevention of crime, prevent crime, crime prevention strategies
  stopping crime, crime reduction, fighting crime, crime fighting, anti-crime, deterrence, neighbourhood watch, cutting crime, keeping streets safe, tackling crime, deter, dissuade
urban-crime: urban safety, urban crime, community safety, violent crime
  street crime, inner-city violence, mugging, public safety, knife crime, gang violence, stabbing, burglary, vandalism, unsafe neighborhood, assault, hooligan, looters, thuggery, brawl, muggers, pickpocket, graffiti, vigilante
homicide: intentional homicide, homicide, killing
  murder, manslaughter, assassination, slaying, murderer, murder rate, stabbed to death, shot dead, killer, slain, strangled, beheaded, slaughtered, lethal violence, poisoned
kidnapping: kidnapping, hostage-taking, ransom, abduction, hostage, kidnapping for ransom
  kidnap, abducted, kidnapper, held captive, ransom money, snatched, hostage taker, held for ransom, captive, abductor, captors
theft: theft, robbery, armed robbery, stolen
  stealing, thief, burglar, burglary, heist, shoplifting, looting, robber, pilfering, thieves, stole, larceny
vehicle-theft: stolen vehicle, vehicle theft, motor vehicle
  car theft, stolen car, carjacking, car thief, stolen motorbike, joyriding, hijacked truck, grand theft auto, hijacker
fraud: fraud, economic fraud, economic and financial crime, deception, economic crime, financial crime
  scam, swindle, con artist, scammer, ponzi scheme, pyramid scheme, embezzler, white-collar crime, fake invoice, phishing, cheating customers, fraudster, swindler, hoax, con man, deceit, deceive, trickery, forger, defraud, dishonest, impersonator, swindled, con artists, rip-off, conned, cheated
identity-crime: identity-related crime, identity theft, document fraud, fraudulent document, identity document
  fake passport, stolen identity, forged papers, fake id, impersonation, forged visa, identity fraud, false documents, counterfeit passport, impostor, fake documents, imposter, pseudonym
corruption: corruption, bribery, anti-corruption, Convention against Corruption, corrupt practice, United Nations Convention against Corruption
  bribe, kickback, graft, backhander, sleaze, crooked official, payoff, greasing palms, baksheesh, pay-to-play, nepotism, cronyism, dirty official, venality, slush fund, corrupt politician, cronies, favouritism, crooked officer, crooked officials, crooked customs officer, dirty cop, bent cop, bent official, bent politician, corrupt official, corrupt officer, crooked cop, dishonest official, hush money, sweetener, on the take, envelope of cash, envelope with cash, cash in an envelope, bribed judge, palm-greasing, buying officials, crooked, bought politicians
embezzlement: embezzlement, misappropriation, diversion of funds, abuse of functions
  stealing public money, siphoning off funds, pocketing money, looting the treasury, plundering state coffers, kleptocracy, kleptocrat, misuse of public money, skimming, siphon, plundered, squander, mismanagement, graft
public-integrity: public official, code of conduct, conflict of interest, asset declaration, ethics, public integrity, integrity of public officials, transparency, transparent and accountable
  honesty in office, clean government, civil servant, bureaucrat, government worker, probity, public servant, disclosure of wealth, politician's interests, officeholder, honest, honesty, decency, officialdom, trustworthy, openness
whistle-blowers: reporting person, whistle-blower, protection against retaliation
  whistleblower, whistle-blowing, leaker, insider who speaks out, snitch, tipster, speaking out at work, reprisal for reporting, leaked documents
money-laundering: money-laundering, laundering of proceeds, laundering of proceeds of crime, proceeds of crime, illicit financial flow, anti-money-laundering
  dirty money, laundering money, money laundering, hiding cash, shell company, cleaning money, ill-gotten gains, ill-gotten, hides cash, hide cash, hiding money, wash money, washing money, washing dirty cash, washing cash, dirty cash, black money, money launderer, laundering cash, front company, illicit cash, criminal profits, anti-money laundering, laundered, laundromat, bank secrecy, illicit gains, offshore bank account, offshore account, numbered account, tax haven, launderer, front business, money mule, cash couriers
asset-recovery: asset recovery, return of assets, stolen asset, confiscation, freezing and seizure, recovery of assets, criminal assets, seizure, assets, confiscated assets, return of proceeds of crime, seizing and confiscating, confiscating the related criminal assets, confiscation and disposal of criminal assets
  stolen money, getting money back, loot, forfeiture, seized property, frozen bank account, returning stolen funds, impound, seize, repatriating loot, clawback, confiscated, forfeit, wealth, plunder, yacht, villa, mansion, luxury home, sports car, luxury car, fortune of criminals, stripping criminals, criminals' houses, mafia houses, take back the loot, seize houses, bank account of criminals, booty, reclaim, repossess, clawed back, private jet, jewels, racehorse, supercar, bling, seize villas, frozen accounts, take away the loot, gangster houses, freezing bank accounts, bank account frozen, freeze assets, freezing assets, blocked accounts, taking away the loot, taking the loot away, take the loot, take the profit, strip of assets, seizing loot, dirty fortunes, hit them in the wallet, take their money, taking their money, ill-gotten gains, ill-gotten
beneficial-ownership: beneficial ownership, beneficial owner, legal person, financial secrecy
  secret owner, shell company, real owner, offshore company, anonymous company, hidden ownership, nominee director, letterbox company, trust fund, shareholder, trustee, secrecy, nominee, proxy
terrorist-financing: financing of terrorism, terrorist financing, countering the financing of terrorism, terrorism financing
  funding terror, terror funding, bankrolling terrorists, terrorist money, money for extremists, terror financier, hawala, bankroll
terrorism: terrorism, terrorist act, counter-terrorism, terrorist, terrorist group, acts of terrorism, counter-terrorism measures
  terror attack, bombing, suicide bomber, jihadist, extremist attack, bomb plot, car bomb, anti-terror, jihadi, bomber, terrorist cell, massacre by militants, jihad, suicide attack, bomb attack, massacre, truck bomb, gunmen, counterterrorism
violent-extremism: violent extremism, radicalization, incitement, violent extremism conducive to terrorism
  extremist, radicalisation, fanatic, hate preacher, brainwashing, far right, fundamentalist, militant, deradicalization, zealot, radicalised, online propaganda, fanaticism, hardline, supremacist, indoctrination, jihad, zealotry
foreign-fighters: foreign terrorist fighter, ISIL, Al-Qaida, recruitment of terrorists
  foreign fighter, Islamic State, ISIS, Daesh, jihadist abroad, returning fighter, jihadi bride, al Qaeda, terror recruit, Boko Haram, Al-Shabaab, jihadis, Islamists, caliphate
cybercrime: cybercrime, criminal misuse of information and communications technologies, crime committed through the use of information and communications technologies, Convention against Cybercrime, computer-related crime, cybercriminals, use of information and communications technologies for criminal purposes
  hacking, hacker, online crime, computer crime, computer-based, computer-based crime, ransomware, malware, phishing, data breach, internet scam, cyberattack, computer virus, online fraud, dark web, spyware, digital crime, botnet, crypto scam, identity theft, cyber, cyberspace, virus, password, phisher, spam, trojan, online, online scam, internet crime, hackers, hacked, hacked computer, hacked account, stolen password, cyber attack, data theft, cyber gang, cybercrook, laptop, computer, internet
electronic-evidence: electronic evidence, digital evidence, evidence in electronic form, electronic data
  phone records, digital forensics, chat logs, computer data, e-evidence, emails as proof, metadata, server logs, seized phone, encrypted messages, emails, smartphone, data storage, encryption, computer files
online-child-abuse: child sexual exploitation and abuse, online child sexual abuse, sexual exploitation of children, child sexual abuse material, child sexual abuse
  child porn, child pornography, grooming, paedophile, pedophile, predator, sextortion, child molester, livestreamed abuse, child abuse images, paedophilia, porn, pornography, pornographic, molesters, groomer, child predator
trafficking-in-persons: trafficking in persons, human trafficking, victim of trafficking, trafficking in human beings
  people trafficking, modern slavery, sex slave, trafficker, human trafficker, forced prostitution, sex trafficking, debt bondage, pimp, trafficked, trade in humans, sold into slavery, brothel, prostitution, sex work, enslaved women, girls sold, women sold, children sold, people sold, girls being sold, women being sold, sold abroad, sold to brothels, selling girls, selling women, people shipped, shipped people, human cargo, forced into prostitution, sex slavery, white slavery, enslaved, trade in women, flesh trade
slavery: slavery, forced labour, servitude, contemporary forms of slavery, practices similar to slavery, slavery-like practices, enslavement
  slave, modern slavery, bonded labour, forced labor, sweatshop, bondage, unpaid servant, enslaved, slave labor, indentured, serf, serfdom, drudgery, slaver, emancipation
migrant-smuggling: smuggling of migrants, migrant smuggling, smuggled migrant, smugglers, smuggling in human beings, smuggling of human beings
  people smuggling, people smuggler, coyote, human smuggling, smuggler boat, small boat crossing, migrant boat, dinghy, illegal crossing, snakehead, smuggling gang, stowaway, raft, rubber boat, people in lorries, people hidden in trucks, boat people, smuggled people, smuggling people, crossing in lorries
organ-trafficking: trafficking in human organs, removal of organs, organ trafficking, organ transplantation, transplant, organ donation
  organ harvesting, kidney sale, black market kidney, transplant tourism, selling organs, organ trade, stolen kidney, organ donor, illegal transplant, kidney, liver, donor organ
illicit-trafficking: illicit trafficking, illicit trade, smuggling, contraband, trafficking, illicit trafficking in goods
  black market, smuggler, trafficker, bootleg, illegal trade, underground trade, grey market, smuggled, illicit goods, bootlegger, peddle, peddler, underground market
counterfeit-goods: counterfeit goods, counterfeiting, trademark counterfeiting, fraudulent product, intellectual property crime, piracy of trademarks, counterfeiting and piracy
  fake goods, imitation, bogus product, bogus goods, sham goods, phoney goods, pirated copy, forgery, fake brand, replica handbag, rip-off product, piracy of films, sham product, copycat, pirated music, pirated film, bootleg film, bootleg music, bootleg DVD, counterfeiter, designer bag, designer clothes, luxury watch, fake watch, fake sneaker, trainers, sneaker, brand owner, brand-name, spare parts, fake spare part, imitation perfume, perfume, fake, replica, pirated, knockoff, brand, phoney, phony, knock-off, handbag, copyright theft, illegal downloads, pirated software, bootleg, dud, imitations, lookalike, copyright, rip-offs
falsified-medicines: falsified medical product, substandard and falsified, fraudulent medicine, falsified medicine, manufacturing of and trafficking in falsified medical products, fraudulent medical products
  fake pill, fake medicine, fake drug, counterfeit medicine, counterfeit drug, bogus vaccine, phoney pill, bad medicine, fake vaccine, dodgy medicine, fake pharmacy, online pharmacy, snake oil, sham medicine, pharmaceuticals, pills, tablets, quack, quackery, unsafe medicine, placebo, fake, dodgy drugs, dodgy pill, bogus drug, bogus pill, useless pill, fake pills, sugar pill, dud medicine, quack remedy, pharmacist, fake antibiotics, fake malaria drugs, bogus medicine, counterfeit pill, patients harmed by fakes, drug company
illicit-tobacco: illicit tobacco, illicit trade in tobacco products, tobacco products
  cigarette smuggling, contraband cigarettes, fake cigarettes, bootleg tobacco, untaxed cigarettes, black market tobacco, tobacco, cigarettes, smokes, cigars
cultural-property-crime: trafficking in cultural property, cultural property, illicit trafficking in cultural property, looted cultural property, cultural heritage, trafficking in cultural objects, cultural objects
  stolen art, looted antiquities, art theft, tomb raiding, stolen artefact, stolen artifact, plundered relics, antiques smuggling, grave robbing, art crime, forged painting, art smuggler, stolen painting, art, artwork, artefact, antique, painting, sculpture, relic, museum, auction, archaeological, treasure, manuscript, looters, masterpiece, gallery, curator, excavations, collectors, tomb raider, tomb robber, grave robber, art thief, antiquities, temple, statue, shrine, tomb, dig site, archaeological dig, excavate, coin, ancient coin, vase, pottery, mosaic, icon, fresco, idol, carving, bust, bronze statue, bronze head, pillage, pillaged, antique dealer, auction house, collector, old master, altarpiece, fossil, mummy, church treasure, stolen statue, stolen relic, returning stolen art, artworks, crown jewels
wildlife-crime: illicit trafficking in wildlife, wildlife crime, poaching, protected species of wild fauna and flora, crimes that affect the environment, trafficking in protected species, endangered species, wild fauna and flora, illegal trade in wildlife, protected species, illicit trafficking in protected species of wild fauna and flora
  poacher, ivory trade, rhino horn, elephant tusk, illegal hunting, animal smuggling, endangered animal trade, bushmeat, exotic pet trade, pangolin, tiger skins, wildlife trade, killing elephants, illegal wildlife, ivory, tusk, rhino, rhinoceros, elephant, tiger, leopard, lion, gorilla, chimpanzee, ape, turtle, parrot, shark fins, wildlife, hunter, hunting, species, reptile, crocodile, furs, orchid, monkey, antelope, trophy hunting, orang-utan, orangutan, pet, pets, tortoise, snake, lizard, bear, wolf, eagle, falcon, dolphin, frog, butterfly, cactus, coral, sea cucumber, eel, seahorse, giraffe, zebra, hippo, lemur, sloth, macaw, cheetah, jaguar, panda, koala, rare animal, rare bird, rare plant, exotic animal, cage birds, hides, pelt, antlers, fur, feathers
environmental-crime: crimes that affect the environment, impact on the environment, environmental crime, illicit trafficking in waste, trafficking in hazardous waste, environment-related crime, illicit trafficking in hazardous wastes
  toxic dumping, illegal dumping, fly-tipping, polluter, waste smuggling, eco-crime, ecocide, green crime, e-waste dumping, illegal landfill, poisoning rivers
illegal-logging: illegal logging, timber trafficking, illicit trafficking in forest products, timber, forest products, illicit trafficking in timber
  timber theft, stolen wood, illegal timber, rainforest cutting, rosewood smuggling, lumber, logger, wood smuggling, chainsaw gangs, illegal felling, logging, wood, wooden, hardwood, mahogany, teak, rosewood, sawmill, deforestation, forester, chainsaw
illegal-mining: illegal mining, illicit trafficking in minerals, trafficking in precious metals, illicit exploitation of natural resources, precious metals, precious stones, minerals, trafficking in precious metals and stones
  gold smuggling, illegal gold, wildcat mining, artisanal miner, conflict gold, blood gold, mercury in gold mining, galamsey, garimpeiro, stolen minerals, dirty gold, gold, platinum, copper, coltan, prospector, jewellery, jewelry, gemstones
illegal-fishing: illegal unreported and unregulated fishing, crimes in the fisheries sector, illegal fishing, fisheries crime, unreported and unregulated fishing
  fish poaching, pirate fishing, overfishing, rogue trawler, illegal trawling, fish theft, shark finning, blast fishing, dark fleet, trawlers, fishermen, tuna, shark, catch quota
conflict-diamonds: conflict diamond, rough diamond, Kimberley Process, illicit transaction of rough diamonds, diamond
  blood diamond, diamond smuggling, gem, gemstone, diamond trade, dirty diamonds, stones that fund war, jewel, diamond certificate, jewellery, jewelry, precious stone
maritime-piracy: piracy, armed robbery at sea, piracy and armed robbery, pirate, piracy off the coast
  hijacked ship, ship hijacking, sea robber, vessel attacked, Somali pirates, boarding of ships, tanker hijack, ransom for crew, attacks on shipping, buccaneer, hijack, tanker, cargo ship, sailor, hijacker, hijacking at sea, hijackers at sea, maritime piracy, sea piracy, piracy at sea, pirates at sea, modern-day pirates, high-seas piracy, piracy on the high seas, pirate attacks
maritime-crime: crime at sea, maritime crime, transnational organized crime at sea, maritime security, transnational organized crime committed at sea, illicit trafficking by sea
  smuggling by boat, go-fast boat, coast guard, criminals at sea, drug boat, cocaine submarine, people drowned by smugglers, shipping container drugs, port crime, coastguard, ship, boat, patrol boat, navy, naval
firearms-trafficking: illicit trafficking in firearms, firearms, Firearms Protocol, illicit manufacturing of firearms, ammunition, illicit firearms, parts and components and ammunition
  gun, gun running, gunrunner, weapons smuggling, illegal guns, ghost gun, rifle, handgun, pistol, gun control, gun crime, bullets, shotgun, 3D-printed gun, weapons dealer, revolver, weapon, weaponry, cartridge, gunsmith, gunfire, shooter, arms smuggling, gunshot
explosives: explosive, explosive device, improvised explosive device
  bomb, dynamite, detonator, grenade, homemade bomb, car bomb, roadside bomb, bomb-making, TNT, booby trap, blast, explode
drugs: narcotic drug, psychotropic substance, illicit drug, drug trafficking, world drug problem
  narcotics, drug trade, drugs trade, narcotics trade, drug traffic, drug business, cocaine, heroin, cannabis, marijuana, meth, methamphetamine, hard drugs, drug dealing, drug dealer, drug lord, drug baron, drug kingpin, war on drugs, weed, drug smuggling, pusher, drug cartel, hashish, drug, narco, trafficker, opiate, morphine, ganja, hash, LSD, pot smoker, crack cocaine
synthetic-drugs: synthetic drug, new psychoactive substance, amphetamine-type stimulant, synthetic opioid
  fentanyl, ecstasy, MDMA, designer drug, legal high, captagon, meth lab, party drug, ketamine, crystal meth, speed pills, bath salts, amphetamine, opioid, tablets, oxycontin, steroids
drug-precursors: precursor, precursor chemical, chemicals frequently used in the illicit manufacture, chemical precursors
  drug-making chemicals, ingredients for drugs, acetic anhydride, pseudoephedrine, lab chemicals, chemical diversion, raw materials for meth, laboratory, ephedrine, reagent
drug-use: drug use, drug abuse, drug use disorder, drug dependence, drug demand reduction, persons who use drugs, prevention of drug abuse
  addict, addiction, overdose, substance abuse, junkie, rehab, drug user, needle exchange, harm reduction, getting clean, detox, naloxone, methadone, recovering addict, rehab clinic, rehabilitation, syringe, sober, sobriety
drug-cultivation: illicit crop cultivation, opium poppy, coca bush, alternative development, opium, coca
  poppy farming, coca farmer, drug crop, poppy field, crop substitution, cannabis farm, poppy grower, eradicating coca, opium farmer, poppies, coca leaf
drug-policy: drug control, international drug control convention, drug policy
  drug legalization, decriminalizing drugs, legal weed, drug prohibition, drug laws, decriminalisation, medical marijuana, narcotics policy, drug laws reform, narcotics laws
violence-against-women-crime: gender-related killing of women and girls, femicide, violence against women, domestic violence, gender-based killing
  wife beating, battered wife, domestic abuse, honour killing, honor killing, murdered women, abusive husband, partner violence, acid attack, dowry death, intimate partner, wife killer, wife, wives, husband, battered, dowry
sexual-crime: rape, sexual assault, sexual offence, sexual violence, sexual abuse
  rapist, sex crime, sexual attack, sex offender, date rape, gang rape, molestation, indecent assault, groping, sex attacker, incest, paedophile
hate-crime: hate crime, crime motivated by intolerance, crime motivated by discrimination, acts motivated by intolerance
  racist attack, bias crime, bigotry, homophobic attack, mosque attack, church bombing, synagogue shooting, prejudice-driven violence, racist violence, lynch, pogrom, arson, vandalised, hatred
sports-corruption: competition manipulation, safeguarding sport from corruption, corruption in sport, illegal betting, doping, integrity of sport
  match-fixing, rigged game, fixed match, betting scandal, bribed referee, illegal gambling, crooked bookmaker, spot-fixing, performance-enhancing drugs, thrown match, FIFA scandal, sports cheating, referee, dope test, doper, steroids, bookmakers, betting, FIFA, football, soccer, sport, umpire
tourism-crime: security of tourists, tourism, safety of tourists, tourist, tourism sector, tourist sites, tourist destination, crimes against tourists
  holidaymaker, vacationer, traveller, traveler, sightseer, holiday resort, tourist trap, backpacker, crime against visitors, pickpocket, hotel attack, hotel guest, visitor, holiday, vacation, hotel, resort, beach, sightseeing, cruise
critical-infrastructure: critical infrastructure, vulnerable target, soft target, public place, infrastructure protection
  power grid, attack on hospitals, stadium attack, airport security, crowded places, pipeline attack, sabotage, water supply attack, shopping mall attack, vital facilities, saboteur, stadium, mall, metro, subway, pipeline, grid, utility company, blackout, power station
private-security: private security company, civilian private security service, private military and security company
  security guard, bouncer, bodyguard, private security firm, armed guard, security contractor, Blackwater, Wagner, hired gun, private army, guard, watchman, mercenary firm, security firm
extortion: extortion, blackmail, coercion, intimidation
  protection money, shakedown, protection racket, threatening, blackmailing, sextortion, squeeze money, strong-arm, extorting, coerce, racketeer
youth-crime: juvenile justice, children in conflict with the law, youth crime, juvenile offender, children in contact with the law, juvenile, young offenders
  young offender, teenage criminal, juvenile delinquent, youth gang, borstal, reform school, underage offender, child prisoner, delinquency, teen gang, juvenile hall, teenager, underage, minors in prison
`;
