/** Courts, police, prisons and cooperation between justice systems. */
export const justice = `
criminal-justice: criminal justice, criminal justice system, administration of justice, justice system
  law and order, court system, legal system, fair courts, bringing criminals to book, justice sector, getting justice, crime and punishment, prosecuting criminals
rule-of-law: rule of law, principle of legality, equality before the law
  law-abiding society, nobody above the law, lawlessness, anarchy, legal order, constitutional order, supremacy of law, law of the jungle, government under law
policing: law enforcement, police, law enforcement authority, law enforcement agency, law enforcement official
  cop, cops, police officer, policeman, policewoman, detective, sheriff, constable, police force, officer on the beat, FBI, gendarme, patrol, police brutality, investigator, policing
police-force: excessive use of force, use of force by law enforcement, less-lethal weapon
  police brutality, police violence, tear gas, rubber bullets, taser, baton, police shooting, riot police, trigger-happy police, water cannon
criminal-investigation: investigation, criminal investigation, special investigative technique, detection, undercover operation
  detective work, wiretap, phone tapping, sting operation, undercover agent, stakeout, surveillance operation, inquiry, investigator, sleuth, crackdown, raid
forensics: forensic science, forensic, forensic laboratory, biometric
  DNA, fingerprint, crime scene, lab analysis, autopsy, ballistics, face scan, coroner, CSI, iris scan, pathologist, DNA database
financial-investigation: financial intelligence unit, financial investigation, suspicious transaction
  follow the money, tracing money, bank records, suspicious payment, forensic accountant, money trail, financial sleuth, paper trail
prosecution: prosecution, prosecutor, prosecute, indictment, bring to justice
  put on trial, charged with, district attorney, public prosecutor, press charges, indicted, accuse, taken to court, charging, criminal charges
courts: court, judge, judiciary, independence of the judiciary, tribunal, judicial
  courtroom, magistrate, courthouse, jury, court case, law court, trial judge, impartial judge, tame judges, supreme court, judges
fair-trial: fair trial, due process, fair and public hearing, presumption of innocence
  show trial, kangaroo court, right to be heard, innocent until proven guilty, sham trial, miscarriage of justice, rigged trial, day in court, wrongful conviction, habeas corpus
access-to-justice: access to justice, legal aid, legal assistance, legal empowerment
  free lawyer, public defender, legal help, cannot afford a lawyer, duty solicitor, legal advice, paralegal, pro bono, court fees, law clinic
lawyers: lawyer, legal profession, defence counsel, legal practitioner, bar association
  attorney, barrister, solicitor, defence lawyer, advocate, jurist, defense attorney, law firm, counsel, legal eagle
punishment: punishment, penalty, sanction, sentencing, conviction, imprisonment
  jail term, prison sentence, life sentence, convict, getting off lightly, locked up, jail time, penalise, behind bars, sentenced, tough sentence, punish, fined
death-penalty: death penalty, capital punishment, execution, moratorium on the use of the death penalty
  hanging, firing squad, death row, lethal injection, electric chair, executed, beheading, abolish executions, gallows, put to death, stoning
prisons: prison, prisoner, prison overcrowding, treatment of prisoners, Nelson Mandela Rules, detention facility, prison management
  jail, inmate, gaol, penitentiary, behind bars, warden, convict, prison guard, overcrowded jail, lock-up, correctional facility, prison conditions, jailed, incarceration, prison cell
women-prisoners: women prisoners, Bangkok Rules, women offenders, non-custodial measures for women offenders
  female inmate, jailed mothers, women in jail, babies in prison, pregnant inmate, female prisoner, women behind bars, women's prison
alternatives-to-prison: non-custodial measure, alternatives to imprisonment, Tokyo Rules, alternative to conviction
  probation, community service, electronic tag, house arrest, suspended sentence, parole, bail, ankle bracelet, early release, alternatives to jail, diversion scheme, home detention
reoffending: reducing reoffending, rehabilitation, reintegration of offenders, social reintegration, recidivism
  repeat offender, ex-convict, ex-con, back to crime, former prisoner, life after prison, second chance, habitual criminal, relapse, reformed criminal, revolving door, ex-offender
restorative-justice: restorative justice, mediation, reconciliation
  making amends, victim meets offender, apology to victims, healing circle, community reconciliation, out-of-court settlement, sentencing circle, repairing harm
pretrial-detention: pretrial detention, remand, arbitrary detention, deprivation of liberty, arbitrary arrest
  locked up without trial, held without charge, bail, custody, jailed before trial, unlawful arrest, wrongful arrest, police custody, awaiting trial, detained, detainee
incommunicado-detention: incommunicado detention, secret detention, solitary confinement, detained person
  secret prison, black site, isolation cell, no contact with family, held in secret, rendition, ghost detainee
victims: victim, victim of crime, assistance to victims, protection of victims, survivor
  crime victim, survivors, people harmed by crime, injured party, victim support, compensation for victims, trauma counselling, helpline, sufferer, shelter for battered women, bereaved families
victims-of-terrorism: victims of terrorism, support for victims of terrorism
  terror victims, bomb victims, survivors of attacks, families of those killed by terrorists, bombing survivors, attack casualties
witness-protection: witness, witness protection, protection of witnesses, intimidation of witnesses
  protected witness, safe house, new identity, star witness, testify, testimony, eyewitness, supergrass, witness tampering, informant, turning state's evidence
extradition: extradition, extradite, aut dedere aut judicare, transfer of sentenced persons
  sending suspects back, hand over suspect, fugitive, send home to face trial, wanted man, on the run, handed over, safe haven for criminals, deport a suspect, international warrant, bail jumper
mutual-legal-assistance: mutual legal assistance, international cooperation in criminal matters, judicial cooperation, letter rogatory, central authority
  cross-border investigations, helping foreign prosecutors, evidence from abroad, legal help between countries, overseas evidence, police working across borders, foreign evidence request, sharing evidence
law-enforcement-cooperation: law enforcement cooperation, INTERPOL, joint investigation, joint investigation team
  Europol, red notice, police cooperation, cross-border policing, liaison officer, international police, joint police operation, wanted list, cross-border chase
jurisdiction: jurisdiction, universal jurisdiction, extraterritorial, competent authority
  which court can try, power to prosecute, legal reach, laws applied abroad, court authority, try suspects anywhere, competent court
criminalization: criminalize, establish as a criminal offence, criminalization, penal legislation, criminal law, serious crime
  make illegal, outlaw, ban, make it a crime, criminalise, penal code, against the law, crime on the books, prohibit by law, criminal code, penal law, illegalize
decriminalization: decriminalization, repeal, alternatives to criminalization
  legalise, legalize, no longer a crime, strike from the books, decriminalise, abolish a law, make legal, drop criminal penalties, scrap a law
impunity: impunity, accountability, combating impunity, end impunity
  getting away with it, unpunished, above the law, holding to account, no consequences, scot-free, culprit, escape justice, whitewash, answer for crimes
immunity: immunity, amnesty, privileges and immunities, pardon
  diplomatic immunity, clemency, above prosecution, get out of jail free, forgiveness of crimes, reprieve, presidential pardon, immune from prosecution
transitional-justice: transitional justice, truth commission, reparation, guarantee of non-recurrence, right to truth
  truth and reconciliation, war victims compensation, dealing with the past, coming to terms with dictatorship, reparations, healing after war, lustration, facing past crimes
international-tribunals: international criminal tribunal, International Residual Mechanism for Criminal Tribunals, International Tribunal for Rwanda, International Tribunal for the Former Yugoslavia, ad litem judge
  war crimes court, Hague tribunal, ICTY, ICTR, genocide trial, Yugoslavia tribunal, Rwanda tribunal, Nuremberg, special court, war crimes trial
icc: International Criminal Court, Rome Statute, crime of aggression
  ICC, world criminal court, The Hague, war crimes court, court for dictators, arrest warrant for a president, Hague prosecutor
icj: International Court of Justice, advisory opinion, compulsory jurisdiction
  World Court, ICJ, The Hague, court ruling between countries, lawsuit between states, top UN court, legal opinion of the court, state sued
international-crimes: genocide, war crime, crimes against humanity, ethnic cleansing, atrocity crime
  mass murder, atrocity, extermination, holocaust, massacre, war criminal, mass killing, slaughter, butchery, mass grave, pogrom, wiping out a people
crime-statistics: crime statistics, statistics on crime, International Classification of Crime for Statistical Purposes, victimization survey, crime trends
  crime figures, crime rate, crime numbers, counting crimes, victim survey, crime data, crime stats, unreported crime, murder rate, how many crimes
crime-congress: United Nations Congress on Crime Prevention and Criminal Justice, Kyoto Declaration, Doha Declaration, Crime Congress, Abu Dhabi Declaration
  crime conference, meeting on crime every five years, justice summit, world crime meeting, crime summit
crime-commission: Commission on Crime Prevention and Criminal Justice, Commission on Narcotic Drugs
  CCPCJ, crime commission, Vienna commission, CND, drugs commission, UN crime body
unodc: United Nations Office on Drugs and Crime, UNODC, crime programme network institutes, United Nations crime prevention and criminal justice programme
  UN drugs agency, UN crime agency, UN crime office, Vienna office, UN anti-drug office, UNICRI, drugs and crime office
crime-conventions: United Nations Convention against Transnational Organized Crime, Protocols thereto, Palermo Convention, Trafficking in Persons Protocol
  UNTOC, Palermo protocol, mafia treaty, organized crime treaty, organised crime convention, crime treaty, trafficking treaty
treaty-review-mechanism: Mechanism for the Review of the Implementation, review mechanism, self-assessment questionnaire, country review
  peer review, check whether states comply, treaty monitoring, compliance checks, report card, checking up on countries, mutual evaluation
technical-justice-assistance: technical assistance, legislative assistance, model law, legislative guide
  expert help, help writing laws, advice to governments, legal drafting help, sample law, assistance to poor countries, template law, on-site expert, consultancy
trade-law: commercial law, United Nations Commission on International Trade Law, UNCITRAL, model law, automated contracting
  business law, contract law, smart contract, commercial dispute, insolvency, bankruptcy, international contracts, arbitration, cross-border contract, e-signature
law-commission: International Law Commission, codification and progressive development of international law
  ILC, lawyers drafting treaties, writing international law, legal experts body, drafting articles, law codifiers
international-law: international law, Charter of the United Nations, customary international law, sources of international law
  law of nations, rules between countries, world law, global rules, legal norms, UN Charter, rules-based order, treaty law
treaties: treaty, convention, ratification, accession, ratify, States parties, signature
  sign up to a treaty, join a treaty, pact, international agreement, signatory, accord, become a party, ratifying, adhere, signing on, covenant, holdout country, opt in
treaty-reservations: reservation, denunciation, withdrawal from a treaty, entry into force
  opt-out, treaty exception, quit a treaty, pull out of an agreement, pulling out, takes effect, comes into force, treaty exit, leave a pact
law-making: legislation, legislative measure, domestic law, national law, regulatory framework, laws and regulations
  passing laws, statute, lawmaking, new rules, bill in parliament, legal reform, act of parliament, law reform, lawmaker, legal changes, rulebook, enactment, statute book
regulation: regulation, regulatory, deregulation, regulatory authority, licensing
  red tape, watchdog, regulator, rules for business, oversight body, government rules, permit, licence, bureaucracy, rulemaking, license
`;
