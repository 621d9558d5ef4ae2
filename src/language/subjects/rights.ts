/** Human rights and freedoms. */
export const rights = `
human-rights: human rights, fundamental freedoms, Universal Declaration of Human Rights, human dignity, dignity, universal human rights
  civil liberties, basic rights, people's rights, rights abuse, liberties, human rights law, inalienable rights, rights violations, freedoms, basic freedoms, rights
civil-political-rights: civil and political rights, International Covenant on Civil and Political Rights, political participation
  ICCPR, right to vote, civil rights, political freedom, political rights, civic freedom, democratic rights, franchise, suffrage, civil rights movement
social-economic-rights: economic social and cultural rights, International Covenant on Economic Social and Cultural Rights, adequate standard of living
  ICESCR, social rights, right to housing, right to a decent life, living standards, welfare rights, economic rights, right to a livelihood, livelihood
rights-council: Human Rights Council, universal periodic review, special procedures, special rapporteur, independent expert
  UN rights body, UN rights expert, UPR, Geneva council, UNHRC, rights watchdog, rights investigator, rapporteur
ohchr: United Nations High Commissioner for Human Rights, Office of the High Commissioner for Human Rights
  UN rights chief, rights office, OHCHR, UN rights office, human rights commissioner, Bachelet, Pillay, high commissioner
treaty-bodies: human rights treaty body, Committee against Torture, Human Rights Committee, treaty bodies
  rights committee, treaty monitors, CEDAW committee, expert committees on rights, rights watchdog committee
national-rights-institutions: national human rights institution, ombudsman, Paris Principles
  human rights commission, rights watchdog, ombudsperson, complaints body, public advocate, NHRI, citizen complaints office, ombudsmen, ombudswoman
human-rights-defenders: human rights defender, reprisal, intimidation and reprisals
  activist, campaigner, rights activist, dissident, human rights worker, rights campaigner, rights lawyer, protest leader, persecuted activists, advocate, crusader, militants for rights, persecuted
discrimination: discrimination, non-discrimination, equal treatment, discriminatory practice, discriminatory
  unfair treatment, prejudice, bias, bigotry, unequal treatment, segregation, second-class citizen, glass ceiling, treated differently, exclusion, biased, prejudiced, intolerance, inequality, unequal, unfair, bigot, ostracism, stereotype, stigma
racism: racism, racial discrimination, xenophobia and related intolerance, Durban Declaration, people of African descent, racial, xenophobia
  racist, racial hatred, black people, apartheid, white supremacy, hatred of foreigners, slurs, racial profiling, skin colour, segregation, Black Lives Matter, neo-Nazi, antisemitism, colour bar, xenophobic, supremacist, anti-Semitism, Klan, lynching
nazism: glorification of Nazism, neo-Nazism, contemporary forms of racism, Nazism
  Nazi, Hitler, fascism, skinhead, swastika, SS veterans, far right, Holocaust denial, fascist, neofascist, Waffen
holocaust: Holocaust remembrance, Holocaust denial, Holocaust
  Shoah, Auschwitz, Nazi genocide, murder of the Jews, concentration camp, death camp, denying the Holocaust, Jews, gas chambers, genocide of Jews, Nazis, antisemitism
slave-trade-memory: transatlantic slave trade, victims of slavery and the transatlantic slave trade, slave trade
  slave ships, slave route, African slaves, slavery reparations, abolition of slavery, plantation slavery, abolitionist, slavery, slaves, slaver, abolition
religious-intolerance: freedom of religion or belief, religious intolerance, religious discrimination, incitement to hatred, religious minority, intolerance, religion or belief, religious background, religious minorities, associated with any religion
  faith, worship, persecution of Christians, Islamophobia, antisemitism, sectarian, blasphemy, religious hatred, churchgoer, mosque, Jew, Muslim, Christian, heresy, atheist, apostasy, religious, religion, Islam, Judaism, Hindu, Buddhist, Sikh, blasphemer, heretic, churches, sect, cult, prayer, pray, worshippers, creed, believers, Christians, Yazidis, persecuted for their faith, church
interreligious-dialogue: interreligious and intercultural dialogue, culture of peace, Alliance of Civilizations, tolerance, interfaith, intercultural dialogue, mutual respect
  talks between faiths, religions talking, clash of civilisations, religious harmony, mutual understanding, peaceful coexistence, interfaith harmony, living together, coexistence, faiths, multicultural, religions, ecumenical
hate-speech: hate speech, incitement to discrimination, countering hate speech, hatred, incite hatred, incitement to violence, calls for hatred, hate media, incitement to hatred, messages of hate
  online hate, slurs, bigoted speech, abusive comments, racist tweets, trolls, hateful language, inciting hatred, toxic posts, verbal abuse, hatemonger, slander, bigots, hate, stir up hatred, hate propaganda, inflammatory talk, inciting, hate radio, hate on the radio, hate tv
freedom-of-expression: freedom of opinion and expression, freedom of expression, access to information
  free speech, censorship, freedom of speech, speaking freely, gagging, banned books, muzzle, silencing critics, speak your mind, gag law, speech, censor, dissenting, silenced, outspoken, satire, cartoonist, cartoon
media-freedom: safety of journalists, media workers, freedom of the press, independent media, journalists, media freedom, press freedom, broadcasting
  journalism, jailed journalist, newspaper, free press, murdered journalist, newsroom, broadcaster, media crackdown, war correspondent, blogger, columnist, editor, photojournalist, cameraman, foreign correspondent, investigative reporter, investigative reporters, reporter, reporters, press corps, tv station, broadcasters, radio station, state television
assembly-association: freedom of peaceful assembly and association, peaceful protest, freedom of association, peaceful assembly, peaceful demonstrations
  demonstration, demonstrator, rally, march, protest, protester, right to protest, strike, street protest, picket, crackdown on protests, riot, protestors, marchers, rioters, strikers, unrest, uprising
privacy: right to privacy, privacy in the digital age, unlawful surveillance, personal data, data protection, privacy, surveillance
  spying, snooping, mass surveillance, wiretapping, eavesdropping, private life, facial recognition, big brother, spyware, personal information, GDPR, data leak, tracking people, spies, bugging, snooper, interception, confidentiality
torture: torture, cruel inhuman or degrading treatment, Convention against Torture, ill-treatment, cruel, evidence elicited through torture, torture or ill-treatment, cruel inhuman or degrading
  waterboarding, beating prisoners, abuse of prisoners, electric shocks, mistreatment, brutality, sadism, enhanced interrogation, torturer, flogging, maltreatment, cruelty, interrogation, sadistic, beatings, inhumane, confession, beaten, tortured, beaten confession, forced confession, confess, beaten up
disappearances: enforced disappearance, involuntary disappearance, disappeared person
  disappeared, vanished, missing activists, taken away at night, abducted by the state, secret abduction, made to disappear, desaparecidos, los desaparecidos, forced disappearance, missing
extrajudicial-executions: extrajudicial summary or arbitrary executions, extrajudicial killing, right to life, extrajudicial, summary executions, arbitrary executions
  death squad, unlawful killing, police killings, political murder, targeted killing, assassination, shot without trial, state murder, killed by police, hit squad, execution, shootings
liberty-of-person: liberty and security of person, freedom of movement, arbitrary arrest and detention, arbitrary arrest
  personal freedom, free to leave, exit visa, unlawfully held, freedom to travel, moving freely, political prisoner, detain, confinement, curfew
political-prisoners: political prisoner, prisoners of conscience, persons detained for political reasons, political prison camp
  jailed dissident, jailed for beliefs, gulag, jailed opposition, prison camp, labour camp, jailed activist, labor camp, dissidents
abductions-dprk: international abduction, abductee, immediate return of abductees
  kidnapped Japanese, abducted to North Korea, kidnapped foreigners, stolen abroad by agents, abducted, kidnapped
democracy: democracy, democratic governance, promotion of democracy, democratic and equitable international order, good governance
  free elections, dictatorship, autocracy, people power, dictator, representative government, strongman, democratisation, authoritarian rule, despot, autocrat, tyranny, totalitarian, suffrage
civil-society: civil society, non-governmental organization, civic space, civil society organization, NGOs, civil society organizations, men and women, general public, community-based organizations, grass-roots organizations, local communities
  NGO, charity, charities, voluntary group, grassroots group, nonprofit, pressure group, community group, advocacy group, campaign group, non-profit, watchdog group, grassroots, activists, lobby, lobbyist, citizens, ordinary citizens, ordinary people, common people, man in the street, local groups, little groups, small groups, volunteer groups, clubs, associations, citizens' groups, people's groups, people on the ground
volunteers: volunteer, volunteering, volunteerism, United Nations Volunteers, volunteer groups, civil society
  unpaid helper, charity work, helping for free, giving time, UNV, community helper, good Samaritan, volunteer corps, unpaid helpers, helpers
parliaments: parliament, parliamentarian, Inter-Parliamentary Union, legislature, national parliament
  MP, congressman, lawmaker, senator, legislator, members of parliament, congress, House of Commons, senate, deputies, IPU, parliamentary, congressmen, congresswoman, assemblyman, backbencher
citizenship: stateless person, statelessness, citizenship, birth registration, right to a nationality, deprivation of nationality, civil registration, registration of births
  citizen, losing citizenship, birth certificate, stripped of citizenship, undocumented at birth, passport, newborn, register a birth, registry office, civil register, civil registry, without papers, no papers
minorities: minority, national or ethnic religious and linguistic minorities, persons belonging to minorities, Rohingya, ethnic minorities
  ethnic group, Roma, gypsy, persecuted group, Uyghur, Kurds, Rohingyas, ethnic minority, Sinti, tribe, ethnic, Kurdish, Uighur, Romani
self-determination: right of peoples to self-determination, self-determination, foreign occupation, alien domination, self-government, sovereignty over, occupied territory, people under occupation
  freedom from colonial rule, self-rule, home rule, breakaway, deciding own future, autonomy, secession, secede, secessionist, separatist, separatism, autonomous, statehood, independence movement, gaining independence, Catalonia, own state, run their own affairs, free nation
right-to-development: right to development, Declaration on the Right to Development
  fair share of progress, development as a right, right to progress, right to prosper, underdevelopment
right-to-food: right to food, freedom from hunger, adequate food
  enough to eat, food as a right, starving people, right to eat, nobody hungry, starving, starvation
right-to-water: human rights to safe drinking water and sanitation, right to water
  clean water for all, tap water, water as a right, right to toilets, drinkable water, toilets
right-to-housing: right to adequate housing, forced eviction, security of tenure, homelessness, adequate housing
  rough sleeping, kicked out of home, evicted, rent, slum clearance, roof over your head, bulldozed homes, demolished house, squatters, tenant, bulldozer, demolition, landlords
right-to-health: right to the enjoyment of the highest attainable standard of physical and mental health, right to health
  healthcare as a right, health for everyone, right to treatment, right to a doctor
right-to-education: right to education, education for all, equal access to education, access to education, free secondary education, free primary education, pre-primary education, right of the child to education, free education
  right to go to school, kept out of school, girls banned from school, right to learn, school fees, free schooling, tuition, costless school, cost of school, schooling for free, going to school, years of school
right-to-environment: human right to a clean healthy and sustainable environment, human rights and the environment
  right to clean air, right to nature, environmental rights, green rights, healthy planet as a right, clean air
business-rights: business and human rights, Guiding Principles on Business and Human Rights, corporate responsibility, due diligence, business enterprises, corporate social responsibility
  corporate abuse, sweatshop, company responsibility, multinational misconduct, ethical business, CSR, blood profits, exploitative firms, supply chain abuse, multinationals, corporations
labour-rights: decent work, labour rights, trade union, collective bargaining, International Labour Organization, fundamental principles and rights at work, workers' rights, working conditions, workers and employers
  labor rights, union, strike, fair wages, minimum wage, ILO, sweatshop, unionise, workplace rights, labour law, industrial action, unionist, strikers, workplace, workers, wage, labourer, employer, employee, lockout, picket, overtime
sexual-orientation: sexual orientation and gender identity, persons killed because of their sexual orientation, gender identity
  gay, lesbian, LGBT, transgender, homosexual, queer, bisexual, homophobia, LGBTQ, trans people, anti-gay law, intersex, transsexual, LGBTI, homophobic, sodomy
albinism: persons with albinism, albinism
  albino, albinos, witchcraft killings, pale skin, albino attacks, witchcraft, witch, sorcerer
leprosy: persons affected by leprosy, leprosy
  leper, Hansen's disease, leper colony, leprosy stigma, leprous
caste: discrimination based on work and descent, descent-based discrimination
  caste, untouchable, Dalit, low caste, caste system, outcaste
peasants: rights of peasants, peasants and other people working in rural areas, peasant
  farm worker, small farmer, farmhand, tenant farmer, landless, campesino, sharecropper, crofter, peasantry, farmworkers, smallholder
human-rights-education: human rights education, human rights training, World Programme for Human Rights Education
  teaching rights, learning about rights, rights classes, know your rights, rights awareness
moratorium-executions: moratorium on executions, abolition of the death penalty, safeguards guaranteeing protection of the rights of those facing the death penalty, moratorium
  stop executions, end hanging, abolitionist, suspend the death penalty, executing minors, halt executions, executions, hanging
reparations: reparation, compensation, restitution, effective remedy, redress, compensation for victims, restitution of property, remedies
  payout, payback, making good, restoring property, indemnity, settle a claim, compensate, reimburse victims, apology and compensation, indemnify, reimburse
rights-country-situation: situation of human rights in, violations of human rights, commission of inquiry, fact-finding mission, human rights violations, human rights situation
  abuses by a regime, repression, oppression, crackdown, brutal regime, investigation of abuses, persecution, police state, repressive government, rights record, tyranny, oppressor, tyrant, atrocity, abuses
secularism-dress: restrictions on dress, mandatory hijab, chastity, dress code
  headscarf, veil, burqa, morality police, forced to cover hair, veil law, niqab, woman's clothing, chador, hijab, headscarves, scarf, scarves, burka, modesty
religious-minorities: persecution of religious minorities, ethnic and religious minorities
  Bahai, Yazidi, persecuted believers, Copts, Zoroastrian, Sufi, Ahmadi, Falun Gong, Hazara, Yezidi, Coptic, Shia, Shiite, Sunni
special-rapporteur-work: Special Rapporteur, mandate of the Special Rapporteur, special procedures, independent expert
  UN investigator, un expert, fact finder, monitor, envoy for rights, special rapporteurs
free-expression-art: artistic expression, freedom of artistic expression, artists
  actors, painters, theatre ban, banned film, poets
identity-papers: identification, identity documents, birth certificates, identification operations
  papers, id cards, who is a citizen, documents to prove, proof of identity
human-rights-monitoring: monitor investigate verify and report, human rights monitoring, human rights officers, on abuses
  write down abuses, document abuses, collect proof of crimes, record abuses, fact gathering
rights-vetting: human rights due diligence policy, vetting, screening of security forces
  check soldiers' past, background check, background checks, weed out
`;
