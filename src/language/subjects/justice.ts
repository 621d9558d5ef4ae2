/** Courts, police, prisons and cooperation between justice systems. */
export const justice = `
criminal-justice: criminal justice, criminal justice system, administration of justice, justice system, fair and effective criminal justice
  law and order, court system, legal system, fair courts, bringing criminals to book, justice sector, getting justice, crime and punishment, prosecuting criminals, lawmen, law courts
rule-of-law: rule of law, principle of legality, equality before the law, rule of law at the national and international levels, rule of law activities
  law-abiding society, nobody above the law, lawlessness, anarchy, legal order, constitutional order, supremacy of law, law of the jungle, government under law, law-abiding, law and order, government by law
policing: law enforcement, police, law enforcement authority, law enforcement agency, law enforcement official, law enforcement officers, coordinated law enforcement
  cop, cops, police officer, policeman, policewoman, detective, sheriff, constable, police force, officer on the beat, FBI, gendarme, patrol, police brutality, investigator, policing, policemen, raid, crackdown, trooper, precinct
police-force: excessive use of force, use of force by law enforcement, less-lethal weapon
  police brutality, police violence, tear gas, rubber bullets, taser, baton, police shooting, riot police, trigger-happy police, water cannon, teargas, truncheon, brutality, chokehold, riot control
criminal-investigation: investigation, criminal investigation, special investigative technique, detection, undercover operation, controlled delivery
  detective work, wiretap, phone tapping, sting operation, undercover agent, stakeout, surveillance operation, inquiry, investigator, sleuth, crackdown, raid, undercover, sting, clue, suspect, arrest, probe, interrogation, manhunt, surveillance, infiltrate, inquest, search warrant, warrant, cold case
forensics: forensic science, forensic, forensic laboratory, biometric
  DNA, fingerprint, crime scene, lab analysis, autopsy, ballistics, face scan, coroner, CSI, iris scan, pathologist, DNA database, morgue, bloodstain, corpse, genetic, genes, laboratories, postmortem
financial-investigation: financial intelligence unit, financial investigation, suspicious transaction, financial intelligence
  follow the money, tracing money, bank records, suspicious payment, forensic accountant, money trail, financial sleuth, paper trail, auditor, bookkeeper, bank statement, ledgers, transactions
prosecution: prosecution, prosecutor, prosecute, indictment, bring to justice, prosecutorial
  put on trial, district attorney, public prosecutor, press charges, indicted, accuse, taken to court, criminal charges, sued, defendant, arraigned, attorney general
courts: court, judge, judiciary, independence of the judiciary, tribunal, judicial, judiciary independence, judicial authorities, magistrates, women judges
  courtroom, magistrate, courthouse, jury, court case, law court, trial judge, impartial judge, tame judges, supreme court, jurors, verdict, lawsuit, litigation, appeal court, plaintiff, judgment, gavel, appellate, courtroom drama, sit on the bench, bench, robes
fair-trial: fair trial, due process, fair and public hearing, presumption of innocence, fair trial guarantees, procedural guarantees, legal proceedings
  show trial, kangaroo court, right to be heard, innocent until proven guilty, sham trial, miscarriage of justice, rigged trial, day in court, wrongful conviction, habeas corpus, innocent, fairness, impartial, wrongly convicted, acquitted, acquittal, unfair trial, exonerated, trial, trials, put on trial, court case, proper trial
access-to-justice: access to justice, legal aid, legal assistance, legal empowerment, legal aid services, access to justice for all
  free lawyer, public defender, legal help, cannot afford a lawyer, duty solicitor, legal advice, paralegal, pro bono, court fees, law clinic, lawyer, solicitor, legal costs, attorney, poor people in court, cannot pay a lawyer, help in court
lawyers: lawyer, legal profession, defence counsel, legal practitioner, bar association, competent legal counsel, right to counsel, members of the International Law Commission, jurists
  attorney, barrister, solicitor, defence lawyer, advocate, jurist, defense attorney, law firm, counsel, legal eagle, litigator, defender, defenders, legal help, lawyers of the commission
punishment: penalty, sentencing, imprisonment, appropriate penalties, punishment of offenders, criminal penalties, criminal sanctions, criminal conviction
  jail term, prison sentence, life sentence, convict, getting off lightly, jail time, penalise, behind bars, sentenced, tough sentence, punish, fines, jail, retribution, whipping, flogging, lashes, caning, punitive
death-penalty: death penalty, capital punishment, moratorium on the use of the death penalty, death sentence, executions of prisoners, sentenced to death, facing the death penalty, capital offences, abolition of the death penalty
  hanging, firing squad, death row, lethal injection, electric chair, beheading, abolish executions, gallows, put to death, stoning, execution, noose, guillotine, electrocution, executed, executioner, beheaded, state killing, scrapped executions
prisons: prison, prisoner, prison overcrowding, treatment of prisoners, Nelson Mandela Rules, detention facility, prison management, prison conditions, detention conditions
  jail, inmate, gaol, penitentiary, behind bars, warden, convict, prison guard, overcrowded jail, correctional facility, jailed, incarceration, prison cell, imprisoned, warders, dungeon, detention, overcrowding, penal colony
women-prisoners: women prisoners, Bangkok Rules, women offenders, non-custodial measures for women offenders
  female inmate, jailed mothers, women in jail, babies in prison, pregnant inmate, female prisoner, women behind bars, women's prison, women convicts, jailed women, mothers in prison
alternatives-to-prison: non-custodial measure, alternatives to imprisonment, Tokyo Rules, alternative to conviction, alternatives to detention, alternatives to incarceration
  probation, community service, electronic tag, house arrest, suspended sentence, parole, bail, ankle bracelet, early release, alternatives to jail, diversion scheme, home detention, parolee, ankle tag, tagging, leniency, lenient, clemency
reoffending: reducing reoffending, rehabilitation, reintegration of offenders, social reintegration, recidivism, social reintegration of offenders, rehabilitation of offenders, rehabilitation and reintegration
  repeat offender, ex-convict, ex-con, back to crime, former prisoner, life after prison, second chance, habitual criminal, relapse, reformed criminal, revolving door, ex-offender, reoffend, recidivist, ex-prisoner, reintegrate
restorative-justice: restorative justice, mediation, victim-offender reconciliation
  making amends, victim meets offender, apology to victims, healing circle, community reconciliation, out-of-court settlement, sentencing circle, repairing harm, forgive, remorse
pretrial-detention: pretrial detention, remand, arbitrary detention, deprivation of liberty, arbitrary arrest
  locked up without trial, held without charge, bail, custody, jailed before trial, unlawful arrest, wrongful arrest, police custody, awaiting trial, detained, detainee, jailed, held in jail
incommunicado-detention: incommunicado detention, secret detention, solitary confinement, detained person
  secret prison, black site, isolation cell, no contact with family, held in secret, rendition, ghost detainee, isolation, dungeon, blindfolded, interrogation
victims: victim, victim of crime, assistance to victims, protection of victims, survivor, crime victims, victim assistance
  crime victim, survivors, people harmed by crime, injured party, victim support, compensation for victims, trauma counselling, helpline, sufferer, shelter for battered women, bereaved families, wounded, casualties, bereaved, trauma, traumatised
victims-of-terrorism: victims of terrorism, support for victims of terrorism
  terror victims, bomb victims, survivors of attacks, families of those killed by terrorists, bombing survivors, attack casualties, terrorism survivors
witness-protection: witness, witness protection, protection of witnesses, intimidation of witnesses, protection of witnesses and victims
  protected witness, safe house, new identity, star witness, testify, testimony, eyewitness, supergrass, witness tampering, turning state's evidence, bystander
extradition: extradition, extradite, aut dedere aut judicare, transfer of sentenced persons, extradition requests, transfer of prisoners, transfer of criminal proceedings, cooperating by means of extradition, surrender for trial, surrender of persons
  sending suspects back, hand over suspect, fugitive, send home to face trial, wanted man, safe haven for criminals, deport a suspect, international warrant, bail jumper, absconding, escapee, hideout, manhunt, flee, fleeing, flees, flee abroad, escape abroad, on the run, runaway, safe haven, suspect abroad, hiding abroad, send back, sent back to face trial, wanted person, fugitives from justice, handed over to another, handed over, hand over, handing over, face trial abroad, tried abroad, another country's courts, foreign court, sent abroad for trial, shipped home for trial, surrender, turned over, handed over for trial
mutual-legal-assistance: mutual legal assistance, international cooperation in criminal matters, judicial cooperation, letter rogatory, central authority, mutual assistance, legal cooperation, judicial assistance, mutual legal assistance requests, extradition and mutual legal assistance
  cross-border investigations, helping foreign prosecutors, evidence from abroad, legal help between countries, overseas evidence, police working across borders, foreign evidence request, sharing evidence, foreign courts, subpoena, rogatory, affidavit, lend foreign prosecutors a hand, courts helping each other, legal help across borders, help foreign courts, cross-border evidence, foreign prosecutors, MLA, MLAT, mutual legal help, assistance in criminal proceedings, assistance in criminal matters, judicial assistance requests, judicial help, legal help abroad
law-enforcement-cooperation: law enforcement cooperation, INTERPOL, joint investigation, joint investigation team, international law enforcement cooperation, law enforcement cooperation networks, coordinated law enforcement actions, judicial and law enforcement cooperation
  Europol, red notice, police cooperation, cross-border policing, liaison officer, international police, joint police operation, wanted list, cross-border chase, manhunt, police liaison, policing across borders, liaison, police working together, joint raids, police teams, police forces working together, cross-border police work, police across borders
jurisdiction: jurisdiction, universal jurisdiction, extraterritorial, competent authority, accepting the jurisdiction, compulsory jurisdiction, jurisdiction of courts
  which court can try, power to prosecute, legal reach, laws applied abroad, court authority, try suspects anywhere, competent court, submit to the court, submit to a court, accept the court
criminalization: establish as a criminal offence, penal legislation, criminal law, serious crime, criminalize the conduct, criminal legislation, criminalizing, provide for the criminalization, criminalization of
  make illegal, outlaw, ban, make it a crime, penal code, crime on the books, prohibit by law, criminal code, penal law, illegalize, felony, unlawful, forbid, punishable, turn into a crime, treat as a crime, count as a crime, make a crime, made a crime, making a crime, criminal offence in law, punish by law, create an offence, new offence, new offences, rewriting penal codes, rewrite penal codes
decriminalization: decriminalization, repeal, alternatives to criminalization
  no longer a crime, strike from the books, decriminalise, abolish a law, make legal, drop criminal penalties, scrap a law
impunity: impunity, combating impunity, end impunity, hold accountable, criminal accountability, accountability of perpetrators, ensure accountability, bring perpetrators to justice
  getting away with it, unpunished, holding to account, scot-free, culprit, escape justice, whitewash, answer for crimes, accountability, answerable, culpable, perpetrators
immunity: immunity, amnesty, privileges and immunities, pardon
  diplomatic immunity, clemency, get out of jail free, forgiveness of crimes, reprieve, presidential pardon, immune from prosecution, leniency
transitional-justice: transitional justice, truth commission, reparation, guarantee of non-recurrence, right to truth, truth and reconciliation commission
  truth and reconciliation, war victims compensation, dealing with the past, coming to terms with dictatorship, reparations, healing after war, lustration, facing past crimes, atonement
international-tribunals: international criminal tribunal, International Residual Mechanism for Criminal Tribunals, International Tribunal for Rwanda, International Tribunal for the Former Yugoslavia, ad litem judge, tribunals, persons indicted, indicted by the Tribunal
  war crimes court, Hague tribunal, ICTY, ICTR, genocide trial, Yugoslavia tribunal, Rwanda tribunal, Nuremberg, special court, war crimes trial, Karadzic, Mladic, Hague, war criminals, war criminal, suspects at large
icc: International Criminal Court, Rome Statute, crime of aggression
  ICC, world criminal court, war crimes court, court for dictators, arrest warrant for a president, Hague prosecutor, Hague, Rome treaty, war criminals
icj: International Court of Justice, advisory opinion, compulsory jurisdiction, Judges of the Court, jurisdiction of the Court
  World Court, ICJ, court ruling between countries, lawsuit between states, top UN court, legal opinion of the court, state sued, lawsuit, litigation, Hague, judges, judges in The Hague, court in The Hague, top court, highest court, UN court, question to the court, opinion of the judges, go to court
international-crimes: genocide, war crime, crimes against humanity, ethnic cleansing, atrocity crime
  mass murder, atrocity, extermination, holocaust, massacre, war criminal, mass killing, slaughter, butchery, mass grave, pogrom, wiping out a people, cleansing, killing fields, carnage, barbarity
crime-statistics: crime statistics, statistics on crime, International Classification of Crime for Statistical Purposes, victimization survey, crime trends, data on crime, comparable crime-related data, data on world crime trends, collection analysis and reporting, crime-related data, trends and patterns
  crime figures, crime rate, crime numbers, counting crimes, victim survey, crime data, crime stats, unreported crime, murder rate, how many crimes, figures, statistic, numbers, stats, counting offences, count offences, offences counted, numbers on crime, measure crime, measuring crime, crime counts, statistics, how much crime, world crime picture, comparing crime
crime-congress: United Nations Congress on Crime Prevention and Criminal Justice, Kyoto Declaration, Doha Declaration, Crime Congress, Abu Dhabi Declaration
  crime conference, meeting on crime every five years, justice summit, world crime meeting, crime summit, Kyoto
crime-commission: Commission on Crime Prevention and Criminal Justice, Commission on Narcotic Drugs
  CCPCJ, crime commission, Vienna commission, CND, drugs commission, UN crime body, narcotics commission
unodc: United Nations Office on Drugs and Crime, UNODC, crime programme network institutes, United Nations crime prevention and criminal justice programme, crime prevention and criminal justice programme
  UN drugs agency, UN crime agency, UN crime office, Vienna office, UN anti-drug office, UNICRI, drugs and crime office, drugs office, crime office
crime-conventions: United Nations Convention against Transnational Organized Crime, Protocols thereto, Palermo Convention, Trafficking in Persons Protocol, Organized Crime Convention, Protocol against the Smuggling of Migrants, Conference of the Parties to the United Nations Convention against Transnational Organized Crime
  UNTOC, Palermo protocol, mafia treaty, organized crime treaty, organised crime convention, crime treaty, trafficking treaty, Palermo
treaty-review-mechanism: Mechanism for the Review of the Implementation, review mechanism, self-assessment questionnaire, country review, implementation review mechanism
  peer review, check whether states comply, treaty monitoring, compliance checks, report card, checking up on countries, mutual evaluation, comply, compliance, scorecard
technical-justice-assistance: technical assistance, legislative assistance, model law, legislative guide, technical assistance tools, technical assistance activities, manuals, handbook, technical cooperation, developing technical assistance
  expert help, help writing laws, advice to governments, legal drafting help, sample law, assistance to poor countries, template law, on-site expert, guidebook, toolkit, textbook, tutorial, trainer, course, workshop, coaching, mentor, curriculum, curricula, advisers, advisor, expertise, instructor, training, know-how, practical help, hands-on help, training kit, training kits, toolkits, how-to, how-to guide, guide, guides, guidance materials, starter kit, template laws, e-learning, practical tools, training materials
trade-law: commercial law, United Nations Commission on International Trade Law, UNCITRAL, model law, automated contracting
  business law, contract law, smart contract, commercial dispute, insolvency, bankruptcy, international contracts, arbitration, cross-border contract, e-signature, bankrupt, contracts
law-commission: International Law Commission, codification and progressive development of international law, progressive development of international law, codification
  ILC, lawyers drafting treaties, writing international law, legal experts body, drafting articles, law codifiers, jurists, codify, lawmaking for the world, legal scholars
international-law: international law, Charter of the United Nations, customary international law, sources of international law, principles of international law
  law of nations, rules between countries, world law, global rules, legal norms, UN Charter, rules-based order, treaty law, jus cogens
treaties: treaty, convention, States parties, legally binding instrument, multilateral agreement, draft treaty, international instrument
  pact, international agreement, covenant, protocol, accords and pacts, treaty text, legal deal, binding deal, international deal
treaty-accession: ratification, ratify, accession, accede, acceding, signature, ratification or accession, universal adherence, become parties, ratifying or acceding, consider ratifying, consider accepting, becoming parties, universalization
  sign up to a treaty, join a treaty, join a convention, sign a treaty, join a pact, signatory, become a party, ratifying, adhere, holdout, holdout country, opt in, come on board, sign up, signing up, sign on, join up, get on board, not joined, not yet joined, stragglers, laggards, latecomers, newcomers, outside the treaty, stay out, join the treaty, joined, members of the treaty
treaty-reservations: denunciation, withdrawal from a treaty, entry into force, reservations to the treaty
  treaty exception, quit a treaty, pull out of an agreement, takes effect, comes into force, treaty exit, leave a pact, loophole
law-making: legislation, legislative measure, domestic law, national law, regulatory framework, laws and regulations, legislative frameworks, national legislation, domestic legislation
  passing laws, statute, lawmaking, new rules, bill in parliament, legal reform, act of parliament, law reform, lawmaker, legal changes, rulebook, enactment, statute book, bill, decree, legislature, amendments
regulation: regulation, regulatory, deregulation, regulatory authority, licensing, regulatory measures
  watchdog, regulator, rules for business, oversight body, government rules, licence, rulemaking, license, permits for business, oversight, inspection
land-of-a-people: occupied territory, territory, territories under occupation, sovereignty over the territory
  land, conquered land, occupied land, whose land, land he holds, land they hold
law-teaching: teaching study dissemination and wider appreciation of international law, Programme of Assistance
  law course, law courses, lectures on law, law students, legal training, teach law, law library
consular-help: consular assistance, consular notification, consular access, Vienna Convention on Consular Relations
  embassy visits, consul, foreign prisoners, foreigners on trial, foreigners arrested, embassy help, foreigner in prison
clemency: pardon, commutation, clemency, commutation of sentence, apply for pardon
  mercy, spared, reprieve, begging for mercy, mercy plea, let off, stay of execution
retrial: review by a higher tribunal, review of conviction, new evidence, reversed on appeal, DNA evidence, wrongful convictions
  reopen, reopening, re-opening, second trial, new trial, fresh proof, new proof, appeal, wrongly convicted, miscarriage of justice, mistaken verdict, wrong man
advisory-opinion: advisory opinion, Article 96 of the Charter, Article 65 of the Statute, opinion of the International Court of Justice
  ruling, legal view of the court, verdict, what the court said, the court's answer, court opinion, opinion of the court, judges said
un-immunity: privileges and immunities of the United Nations, inviolability of premises, United Nations premises, immunity of property and assets
  UN buildings, un compounds, un property, raids on UN offices, storming UN offices
international-law-existing: existing legal regime, legal regime, existing treaties, Outer Space Treaty
  space law, current rules, laws we already have, rules already there, existing rules, present rules
reparation-register: register of damage, reparation, compensation for damage, damage caused
  pay for the damage, damages, who pays for the damage, compensated, indemnity, make good
`;
