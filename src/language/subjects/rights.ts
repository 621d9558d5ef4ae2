/** Human rights and freedoms. */
export const rights = `
human-rights: human rights, fundamental freedoms, Universal Declaration of Human Rights, human dignity
  civil liberties, basic rights, people's rights, rights abuse, liberties, human rights law, inalienable rights, rights violations, freedoms, basic freedoms
civil-political-rights: civil and political rights, International Covenant on Civil and Political Rights, political participation
  ICCPR, right to vote, civil rights, political freedom, having a say, political rights, civic freedom, democratic rights
social-economic-rights: economic social and cultural rights, International Covenant on Economic Social and Cultural Rights, adequate standard of living
  ICESCR, social rights, right to housing, right to a decent life, living standards, welfare rights, economic rights, right to a livelihood
rights-council: Human Rights Council, universal periodic review, special procedures, special rapporteur
  UN rights body, UN rights expert, UPR, Geneva council, UNHRC, rights watchdog, rights investigator, independent expert
ohchr: United Nations High Commissioner for Human Rights, Office of the High Commissioner for Human Rights
  UN rights chief, rights office, OHCHR, UN rights office, human rights commissioner
treaty-bodies: human rights treaty body, Committee against Torture, Human Rights Committee
  rights committee, treaty monitors, CEDAW committee, expert committees on rights, rights watchdog committee
national-rights-institutions: national human rights institution, ombudsman, Paris Principles
  human rights commission, rights watchdog, ombudsperson, complaints body, public advocate, NHRI, citizen complaints office
human-rights-defenders: human rights defender, reprisal, intimidation and reprisals
  activist, campaigner, rights activist, dissident, human rights worker, rights campaigner, rights lawyer, protest leader, persecuted activists, advocate
discrimination: discrimination, non-discrimination, equal treatment, discriminatory practice
  unfair treatment, prejudice, bias, bigotry, unequal treatment, singled out, segregation, second-class citizen, glass ceiling, treated differently, exclusion
racism: racism, racial discrimination, xenophobia and related intolerance, Durban Declaration, people of African descent
  racist, racial hatred, black people, apartheid, white supremacy, hatred of foreigners, slurs, racial profiling, skin colour, segregation, Black Lives Matter, neo-Nazi, antisemitism, colour bar
nazism: glorification of Nazism, neo-Nazism, contemporary forms of racism
  Nazi, Hitler, fascism, skinhead, swastika, SS veterans, far right, Holocaust denial, fascist
holocaust: Holocaust remembrance, Holocaust denial, Holocaust
  Shoah, Auschwitz, Nazi genocide, murder of the Jews, concentration camp, death camp, denying the Holocaust
slave-trade-memory: transatlantic slave trade, victims of slavery and the transatlantic slave trade
  slave ships, slave route, African slaves, slavery reparations, abolition of slavery, plantation slavery, abolitionist
religious-intolerance: freedom of religion or belief, religious intolerance, religious discrimination, incitement to hatred, religious minority
  faith, worship, persecution of Christians, Islamophobia, antisemitism, sectarian, blasphemy, religious hatred, churchgoer, mosque, Jew, Muslim, Christian, heresy, atheist, apostasy
interreligious-dialogue: interreligious and intercultural dialogue, culture of peace, Alliance of Civilizations, tolerance, interfaith
  talks between faiths, religions talking, clash of civilisations, religious harmony, mutual understanding, peaceful coexistence, interfaith harmony, living together
hate-speech: hate speech, incitement to discrimination, countering hate speech
  online hate, slurs, bigoted speech, abusive comments, racist tweets, trolls, hateful language, inciting hatred, toxic posts, verbal abuse
freedom-of-expression: freedom of opinion and expression, freedom of expression, access to information
  free speech, censorship, freedom of speech, speaking freely, gagging, banned books, muzzle, silencing critics, speak your mind, gag law, dissent
media-freedom: safety of journalists, media workers, freedom of the press, independent media
  reporter, journalism, press freedom, jailed journalist, newspaper, correspondent, free press, murdered journalist, newsroom, broadcaster, media crackdown, war correspondent, blogger
assembly-association: freedom of peaceful assembly and association, peaceful protest, freedom of association
  demonstration, demonstrator, rally, march, protest, protester, right to protest, strike, sit-in, street protest, picket, crackdown on protests, riot
privacy: right to privacy, privacy in the digital age, unlawful surveillance, personal data, data protection
  spying, snooping, mass surveillance, wiretapping, eavesdropping, private life, facial recognition, big brother, spyware, personal information, GDPR, data leak, tracking people
torture: torture, cruel inhuman or degrading treatment, Convention against Torture
  waterboarding, beating prisoners, abuse of prisoners, electric shocks, mistreatment, brutality, sadism, enhanced interrogation, ill-treatment, torturer, flogging, maltreatment
disappearances: enforced disappearance, involuntary disappearance, disappeared person
  disappeared, vanished, missing activists, taken away at night, abducted by the state, secret abduction, made to disappear, desaparecidos, los desaparecidos, forced disappearance
extrajudicial-executions: extrajudicial summary or arbitrary executions, extrajudicial killing, right to life
  death squad, unlawful killing, police killings, political murder, targeted killing, assassination, shot without trial, state murder, killed by police
liberty-of-person: liberty and security of person, freedom of movement, arbitrary arrest and detention
  personal freedom, free to leave, exit visa, lock-up, unlawfully held, freedom to travel, moving freely, political prisoner
political-prisoners: political prisoner, prisoners of conscience, persons detained for political reasons, political prison camp
  jailed dissident, jailed for beliefs, gulag, jailed opposition, prison camp, labour camp, jailed activist, labor camp
abductions-dprk: international abduction, abductee, immediate return of abductees
  kidnapped Japanese, abducted to North Korea, kidnapped foreigners, stolen abroad by agents
democracy: democracy, democratic governance, promotion of democracy, democratic and equitable international order, good governance
  free elections, dictatorship, authoritarian, autocracy, people power, dictator, democratic, representative government, strongman, democratisation, authoritarian rule, despot
civil-society: civil society, non-governmental organization, civic space, civil society organization
  NGO, charity, charities, voluntary group, grassroots group, nonprofit, pressure group, community group, advocacy group, campaign group, non-profit, watchdog group
volunteers: volunteer, volunteering, volunteerism, United Nations Volunteers
  unpaid helper, charity work, helping for free, giving time, UNV, community helper, good Samaritan, volunteer corps
parliaments: parliament, parliamentarian, Inter-Parliamentary Union, legislature, national parliament
  MP, congressman, lawmaker, senator, legislator, members of parliament, congress, House of Commons, senate, deputies, IPU
citizenship: nationality, stateless person, statelessness, citizenship, birth registration
  no passport, citizen, without a country, losing citizenship, naturalisation, birth certificate, naturalization, stripped of citizenship, undocumented at birth
minorities: minority, national or ethnic religious and linguistic minorities, persons belonging to minorities, Rohingya
  ethnic group, Roma, gypsy, persecuted group, Uyghur, Kurds, Rohingyas, ethnic minority, Travellers, Sinti, tribe
self-determination: right of peoples to self-determination, self-determination, foreign occupation, alien domination
  independence, freedom from colonial rule, self-rule, home rule, breakaway, deciding own future, autonomy, secession, self-government
right-to-development: right to development, Declaration on the Right to Development
  fair share of progress, development as a right, right to progress, right to prosper
right-to-food: right to food, freedom from hunger, adequate food
  enough to eat, food as a right, starving people, right to eat, nobody hungry
right-to-water: human rights to safe drinking water and sanitation, right to water
  clean water for all, tap water, water as a right, right to toilets, drinkable water
right-to-housing: right to adequate housing, forced eviction, security of tenure, homelessness
  homeless, rough sleeping, kicked out of home, evicted, rent, slum clearance, roof over your head, bulldozed homes, demolished house, squatters, tenant
right-to-health: right to the enjoyment of the highest attainable standard of physical and mental health, right to health
  healthcare as a right, health for everyone, right to treatment, right to a doctor
right-to-education: right to education, education for all, equal access to education
  right to go to school, schooling for all, kept out of school, girls banned from school, right to learn
right-to-environment: human right to a clean healthy and sustainable environment, human rights and the environment
  right to clean air, right to nature, environmental rights, green rights, healthy planet as a right
business-rights: business and human rights, Guiding Principles on Business and Human Rights, corporate responsibility, due diligence
  corporate abuse, sweatshop, company responsibility, multinational misconduct, ethical business, CSR, blood profits, exploitative firms, supply chain abuse
labour-rights: decent work, labour rights, trade union, collective bargaining, International Labour Organization, fundamental principles and rights at work
  workers' rights, labor rights, union, strike, working conditions, fair wages, minimum wage, ILO, sweatshop, unionise, workplace rights, labour law, industrial action
sexual-orientation: sexual orientation and gender identity, persons killed because of their sexual orientation
  gay, lesbian, LGBT, transgender, homosexual, queer, bisexual, homophobia, same-sex, LGBTQ, trans people, anti-gay law, intersex
albinism: persons with albinism, albinism
  albino, albinos, witchcraft killings, pale skin, albino attacks
leprosy: persons affected by leprosy, leprosy
  leper, Hansen's disease, leper colony, leprosy stigma
caste: discrimination based on work and descent, descent-based discrimination
  caste, untouchable, Dalit, low caste, caste system, outcaste
peasants: rights of peasants, peasants and other people working in rural areas
  farm worker, small farmer, farmhand, tenant farmer, landless, campesino, sharecropper, crofter
human-rights-education: human rights education, human rights training, World Programme for Human Rights Education
  teaching rights, learning about rights, rights classes, know your rights, rights awareness
moratorium-executions: moratorium on executions, abolition of the death penalty, safeguards guaranteeing protection of the rights of those facing the death penalty
  stop executions, end hanging, abolitionist, suspend the death penalty, executing minors, halt executions
reparations: reparation, compensation, restitution, effective remedy, redress
  damages, payout, payback, making good, restoring property, indemnity, settle a claim, compensate, reimburse victims, apology and compensation
rights-country-situation: situation of human rights in, violations of human rights, commission of inquiry, fact-finding mission
  abuses by a regime, repression, oppression, crackdown, brutal regime, investigation of abuses, persecution, police state, repressive government, rights record, tyranny
secularism-dress: restrictions on dress, mandatory hijab, chastity, dress code
  headscarf, veil, burqa, morality police, forced to cover hair, veil law, niqab, woman's clothing, chador
religious-minorities: Baha'i, persecution of religious minorities, ethnic and religious minorities
  Bahai, Yazidi, persecuted believers, Copts, Zoroastrian, Sufi, Ahmadi, Falun Gong, Hazara, Yezidi
`;
