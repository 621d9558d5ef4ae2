/** Women, children, young and older persons, persons with disabilities, Indigenous Peoples, migrants, refugees. */
export const groups = `
women: women and girls, advancement of women, empowerment of women, women's rights, women, role of women, participation of women, women at all levels
  female, females, womanhood, feminism, feminist, women's lib, wives, women's issues, mums, woman, housewives, suffragette, widows, ladies, girls, the other half, mothers, gender
gender-equality: gender equality, gender perspective, gender mainstreaming, gender-responsive, gender balance, gender parity, gender, equality between women and men, gender representation, women candidates, nomination of women, women members
  equality between men and women, sex equality, equal opportunities, battle of the sexes, sexism, sexist, gender gap, fifty-fifty, gender bias, equal footing, patriarchy, equality, chauvinism, chauvinist, patriarchal, women in the seats, enough women, women, participation of women
cedaw: Convention on the Elimination of All Forms of Discrimination against Women, Beijing Declaration and Platform for Action, Commission on the Status of Women, UN-Women, elimination of discrimination against women
  CEDAW, women's treaty, Beijing conference, CSW, UN women's agency, women's bill of rights, feminist treaty
violence-against-women: violence against women and girls, gender-based violence, sexual and gender-based violence, intimate partner violence, domestic violence, violence against women
  abused women, wife beating, battered women, domestic abuse, attacks on women, women killed, violent husband, GBV, coercive control, stalking, misogyny, batterer, wife, wives, abuser, misogynist, femicides
sexual-harassment: sexual harassment, harassment, abuse of authority, bullying
  MeToo, groping, catcalling, unwanted advances, creepy boss, workplace abuse, harasser, sex pest, inappropriate touching, stalker, stalking, gropers
fgm: female genital mutilation, harmful practice
  FGM, female circumcision, genital cutting, cutting girls, female cutting, circumcised girls, harmful tradition, circumcision, circumcised, mutilation, genital, excision
child-marriage: child early and forced marriage, forced marriage, child marriage
  child bride, underage marriage, arranged marriage, girl bride, teenage bride, marrying off girls, minimum marriage age, bride price, teen marriage, bride, marriage, betrothal, wedding, dowries
rural-women: rural women, women and girls in rural areas, women farmers
  village women, farm women, female farmer, countryside women, farmer's wife, women in the countryside, peasant women, village girls
women-economy: women's economic empowerment, equal pay for work of equal value, women entrepreneurs, women's participation in the labour market, economic empowerment of women
  equal pay, pay gap, working women, working mother, businesswoman, women at work, career women, gender pay gap, female boss, women-owned firms, women in business, businesswomen, breadwinner, wage gap
care-work: unpaid care and domestic work, care work, childcare, care economy, caregiver, unpaid care, domestic work
  housework, nanny, babysitting, caring for relatives, homemaker, day care, nursery, household chores, maid, carer, stay-at-home mother, crèche, housewife, daycare, cleaning and cooking, chores, babysitter, childminder, housewives, cooking, cleaning, laundry, caring
women-leadership: women in decision-making, full equal and meaningful participation of women, women's leadership, women's political participation, participation of women
  female leader, women politicians, women in power, women quota, women in government, female president, women ministers, women on boards, female MPs, politicians, chairwoman, congresswoman
maternal-health: maternal health, maternal mortality, pregnancy and childbirth, obstetric fistula, antenatal and postnatal care, pregnancy, childbirth, skilled birth attendants, maternal and newborn health
  death in childbirth, pregnant, midwife, giving birth, mother's death, expectant mother, maternity, birth complications, labour ward, new mothers, midwifery, breastfeeding, motherhood, midwives, obstetric, obstetrician, caesarean, miscarriage, breastfeed, newborn, mortality, birth
reproductive-health: sexual and reproductive health, reproductive rights, family planning, sexual health
  contraception, birth control, abortion, condom, sex education, termination of pregnancy, unwanted pregnancy, contraceptive, morning-after pill, pregnancy, fertility treatment, infertility, sterilization, IVF
menstruation: menstrual health, menstrual hygiene, menstruation
  period poverty, tampon, sanitary pad, sanitary towel, monthly bleeding, sanitary napkin, menstrual, menopause
widows: widow, widowhood, inheritance rights of women
  dead husband, bereaved wife, lost her husband, widow's inheritance, widowed, bereaved
men-boys: engagement of men and boys, men and boys
  male allies, fathers, males, masculinity, husbands, toxic masculinity, dads, manhood, boy, boyhood
family: family, family-oriented policies, International Year of the Family, parents
  household, mother, father, mum, mom, dad, relatives, parenting, family life, single parent, kin, next of kin, parenthood, spouse, husband, wife, siblings, grandparents, grandmother, grandfather, divorce, fatherhood, stepmother
children: children, rights of the child, child protection, Convention on the Rights of the Child, UNICEF, child, infants, best interests of the child
  kid, kids, youngster, toddler, baby, infant, underage, boys and girls, schoolchild, little ones, CRC, orphan, infancy, teens, childhood, schoolchildren, daughter, minors, babies, toddlers, youngsters, small children, kids' rights
girl-child: the girl child, girls, adolescent girls
  young girl, daughter, schoolgirl, teenage girl, girlhood, little girl
child-labour: child labour, worst forms of child labour, minimum age for admission to employment
  child labor, child worker, kids in mines, kids working, working children, children in factories, child slavery, underage worker, kids in sweatshops
violence-against-children: violence against children, child abuse, neglect and exploitation, corporal punishment, abuse of children
  child cruelty, smacking, beating children, abused kids, molested, spanking, battered child, caning, bullied kids, mistreated children, child neglect, abused
bullying: protecting children from bullying, bullying, cyberbullying
  bully, school bully, teasing, online bullying, playground bullying, tormenting, victim of bullies, tormentor
street-children: children living or working on the street, children without parental care, alternative care
  street kid, orphan, orphanage, foster care, foster child, runaway, abandoned children, children's home, care home for children, child adoption, adoptees, vagrant, foundling
sale-of-children: sale of children, child prostitution, Optional Protocol on the sale of children
  selling kids, child sex trade, illegal adoption, baby selling, child sex tourism, baby factory, stolen babies, surrogate, surrogacy
early-childhood: early childhood development, preschool, early childhood education, early childhood care and education, pre-primary education
  nursery, kindergarten, pre-school, toddlers, day-care centre, playgroup, first years of life, preschooler, crèche, infant school, before school age, before primary school, playschool, nursery school
youth: youth, young people, adolescents, World Programme of Action for Youth, meaningful participation of youth, young, young persons, young generations
  teenager, teen, young adult, adolescent, youngster, Gen Z, millennials, young generation, students, juvenile, twentysomething, next generation, student leaders, kids, pupils, teenagers, the young
youth-employment: youth employment, youth unemployment, young people not in employment education or training
  jobless young people, first job, apprenticeship, school leaver, internship, NEET, graduate jobs, apprentice, out-of-work youth, young jobseeker, trainee
ageing: older persons, Madrid International Plan of Action on Ageing, age discrimination, elderly, population ageing, ageing population, older people, rights of older persons
  old people, senior citizen, pensioner, retiree, elderly people, ageism, grandparent, retired, old age, seniors, retirement home, elder abuse, OAP, granny, grandmother, grandfather, elders, longevity, ageing society, seniority in years, senile
pensions: pension, social security, old-age benefit
  retirement pay, retirement savings, pensioner income, nest egg, state pension, retirement age, superannuation, annuity, retirement, retiree
disability: persons with disabilities, Convention on the Rights of Persons with Disabilities, disability inclusion, disabilities
  disabled, handicapped, wheelchair, disabled people, impaired, special needs, differently abled, amputee, paralysed, learning difficulty, handicap, invalid, CRPD, crippled, paraplegic, prosthetic, prosthesis, paralysis
accessibility: reasonable accommodation, universal design, assistive technology, accessibility for persons with disabilities
  wheelchair ramp, barrier-free, subtitles, hearing aid, screen reader, disabled access, braille, easy to read, closed captions, guide dog, lift access, ramps, prosthesis, wheelchair, captioning
deaf-blind: sign language, deaf persons, visual impairment, braille, hearing impairment
  deaf, blind, hard of hearing, sight loss, blindness, partially sighted, deafness, sightless, hearing-impaired, mute, Braille books
autism-down: autism spectrum, Down syndrome, neurodevelopmental, autism
  autistic, Asperger's, special needs child, Down's syndrome, learning disability, neurodivergent, ADHD, neurodiversity, dyslexia, dyslexic
indigenous: Indigenous Peoples, rights of Indigenous Peoples, United Nations Declaration on the Rights of Indigenous Peoples, local communities, Indigenous, Indigenous Peoples and local communities
  native people, natives, tribal people, aboriginal, first nations, tribe, native American, original inhabitants, Maori, Inuit, Sami, Amazon tribe, aborigine, indigenous tribe, UNDRIP, tribal chief, tribal, chieftain
indigenous-consent: free prior and informed consent, ancestral lands, lands territories and resources, traditional knowledge, traditional lands
  land grab, tribal land, native land, ancestral land, tribal land rights, biopiracy, traditional medicine, asking tribes first, stolen land, folk knowledge, sacred sites, ancestral
indigenous-languages: Indigenous languages, International Decade of Indigenous Languages, preservation of languages
  dying language, endangered language, native tongue, tribal language, language loss, language revival, mother tongue, vernacular, dialect
indigenous-participation: participation of Indigenous Peoples' representatives and institutions, Permanent Forum on Indigenous Issues, Expert Mechanism on the Rights of Indigenous Peoples
  tribal voice, native representatives, indigenous delegates, seat at the table for tribes, UNPFII
migrants: migrant, international migration, Global Compact for Safe Orderly and Regular Migration, protection of migrants, migration, migrants, safe orderly and regular migration
  immigrant, immigration, emigrant, expat, newcomer, border crosser, undocumented, illegal immigrant, economic migrant, foreign-born, emigration, migration pact, expatriate, aliens, abroad, working abroad, foreigners, people abroad, newcomers
irregular-migration: irregular migration, undocumented migrant, migrants in vulnerable situations
  illegal immigrant, illegal migration, illegal alien, boat people, sneaking across borders, sans-papiers, illegal entry, border jumping, undocumented, illegals, stowaways, aliens
migrant-workers: migrant worker, labour migration, International Convention on the Protection of the Rights of All Migrant Workers, domestic worker, labour migrants, migrant workers, recruitment costs
  guest worker, foreign worker, overseas worker, migrant labourer, foreign maid, seasonal worker, kafala, foreign labour, expatriate worker, au pair, fruit picker, maids, working abroad, foreign workers, guest workers, recruitment fees, workers abroad
remittances: remittances, transfer costs, diaspora, remittance transfers, migrant remittances, transaction costs of migrant remittances, cost of remittances
  money sent home, sending money home, Western Union, wire transfer home, overseas community, emigrants abroad, expat community, money transfer fee, money transfer, transfers home, Western Union fees, fees, wire, wires, wiring money, wire cash, money home, sending cash home, transfer fee, transfer fees, send money
deportation: expulsion, return and readmission, deportation, forced return, readmission, return of migrants, dignified return
  sent home, deported, removal of migrants, expelled, send back, deportee, repatriate, thrown out of the country, banish, sent back, kicked out, shipped home
brain-drain: brain drain, circulation of skills, emigration of highly skilled persons
  talent leaving, doctors going abroad, poaching nurses, loss of graduates, skilled emigration, nurse recruitment abroad, emigrating
refugees: refugee, United Nations High Commissioner for Refugees, Convention relating to the Status of Refugees, Global Compact on Refugees, refugees, host countries, refugee law
  people fleeing, exile, UNHCR, displaced by war, refugee camp, people who fled, fugitive from war, camp dwellers, escapee, exiled, fled, fleeing, boat people, taking in refugees
asylum: asylum-seeker, asylum, non-refoulement, international protection
  seeking refuge, sanctuary, claiming asylum, safe haven, asylum claim, pushback, turned away at the border, asylum application, sent back to danger, refuge
displaced: internally displaced person, internal displacement, forced displacement, displaced persons, displaced, displaced civilians, forcibly displaced, internally displaced persons
  uprooted, driven from home, IDP, forced to flee, homeless from war, evacuee, fled their homes, fleeing, evacuated, people in camps, driven out, chased away, lost their homes
resettlement-return: voluntary repatriation, voluntary return, resettlement, durable solution, host community, return of refugees, repatriation, voluntary safe and dignified return, safe return, sustainable return, returnees
  going home, returnee, taking in refugees, host country, relocating refugees, returning refugees, repatriated, settled elsewhere, refugee quota, homecoming, relocate, go home, get home, back to their villages, back home, return home
unaccompanied-children: unaccompanied migrant children, family separation, family reunification, unaccompanied children
  children travelling alone, lone child, separated families, child migrant, separated from parents, kids in detention, reunite families, kids at the border, reunion, reunite
displaced-climate: climate-induced displacement, displacement in the context of climate change, disaster displacement
  climate refugee, environmental refugee, sinking island, driven out by floods, climate migrant, fleeing drought, sea swallowing homes
african-descent: people of African descent, Permanent Forum on People of African Descent, International Decade for People of African Descent, African descent
  Black people, African Americans, Afro-descendant, Afro-Caribbean, black community, African diaspora, Afro-Latino, descendants of slaves, Afro-Latin, black lives
nomads: nomadic, pastoralist, transhumance
  herder, shepherd, nomad, Bedouin, cattle herder, Tuareg, herdsmen, wandering people, livestock keeper, Maasai, herding, gypsies
rural-population: rural areas, rural population, rural development, rural-urban divide, rural communities
  countryside, village, villager, farming community, remote area, backwater, hinterland, country people, rural folk, rural, peasants, farmland
vulnerable-groups: persons in vulnerable situations, marginalized, vulnerable groups, leave no one behind, furthest behind, disadvantaged, vulnerable, vulnerable persons, marginalized groups
  underprivileged, outcast, downtrodden, left behind, at-risk groups, excluded, shunned, underclass, needy, weakest, powerless, defenceless, helpless
diaspora-role: diaspora, contributions of migrants, investments by diaspora
  emigrants, countrymen abroad, communities abroad, emigrant communities
women-workplace-violence: and harassment in the world of work, workplace harassment
  groping, groped, boss who harasses, office harassment
`;
