/** Education, culture, sport, cities, housing, languages and observances. */
export const society = `
education: education, quality education, inclusive and equitable quality education, lifelong learning, UNESCO, schools, access to education, educational
  school, schooling, classroom, pupils, university, college, students, lessons, teaching, curriculum, schoolbook, homework, academy, curricula, syllabus, textbook, kindergarten, exams, learner, taught, graduate, tuition, enrolment, classes, learners
teachers: teacher, teacher training, educators
  schoolteacher, professor, lecturer, tutor, teaching staff, headmaster, school staff, schoolmaster, educator, instructor, headteacher, schoolmistress, classroom staff
literacy: literacy, illiteracy
  reading and writing, cannot read, illiterate, learn to read, the three Rs, reading skills, arithmetic, basic schooling, reading, alphabet, numeracy
girls-education: girls' education, access of girls to education, schooling of girls
  girls in school, girls banned from school, sending daughters to school, Malala, schoolgirls, girls kept home, girl pupils
higher-education: higher education, university, academic institution, scholarships, academia, universities, academic institutions
  college, degree, campus, bachelor, student loan, PhD, polytechnic, uni, graduate, grants for students, tuition fees, undergraduates, campuses, diploma, doctorate, faculty, professor, rector, academic, student, tuition, postgraduate, scholars, students at university
vocational-training: technical and vocational education and training, skills development, vocational skills, vocational training, vocational
  apprenticeship, trade school, learning a trade, job training, skilled trades, on-the-job training, craft skills, apprentice, plumber, electrician, carpenter, skills, retraining
school-environment: safe schools, school infrastructure, school dropout, out-of-school children, schools
  truancy, school building, leaving school early, kids not in school, school desk, truant, dropouts, classroom, playground
capacity-building: capacity-building, training, capacity development, technical training, skills transfer, training programmes, training courses, build capacity, skills
  workshop, instruct, instruction, seminar, teach officials, coaching, skill-building, training sessions, upskill, boot camp, crash course, trainer, practical instruction, course, curriculum, curricula, lecture, mentor, instructor, tutorial, manual, lesson, teach, e-learning
awareness-raising: awareness-raising, public awareness, raise awareness, awareness campaign, sensitization campaign, public awareness campaigns, awareness programmes, education and awareness, prevention awareness
  educate the public, campaign, spread the word, information campaign, public information drive, advertising, outreach, making known, posters, leaflets, advertisement, billboard, brochure, slogan, lectures to troops, campaigns, tell people about
culture: culture, cultural diversity, culture and sustainable development, creative industries
  arts, museum, music, art, film, heritage, theatre, artists, literature, cinema, dance, artist, creative sector, theater, painting, movies, gallery, opera, ballet, poetry, poets, poem, novelist, orchestra, festival, musician, singer, song, dancer, writer, painter, sculptor, literary, jazz, actor, playwright, folklore, cartoonists
cultural-heritage: cultural heritage, world heritage, intangible cultural heritage, protection of cultural heritage, heritage, places of worship, cultural property, religious sites, monuments
  monument, ancient ruins, historic site, temple, archaeology, heritage site, folk traditions, Palmyra, antiquities, old buildings, castle, archaeologist, relics, ruins, artefacts, pyramids, cathedral, palace, shrine, tombs, excavation, historic buildings, shrines blown up, holy sites, temples
return-cultural-property: return or restitution of cultural property to the countries of origin, restitution of cultural property, return of cultural property, restitution, recovery and return
  giving back art, museum loot, Benin bronzes, Elgin marbles, colonial loot, returning treasures, looted art, stolen statues, repatriating artefacts, loot, artefact, artworks, antiquities, treasures, museum, repatriating, giving back, hand back, rightful owner
creative-economy: creative economy, cultural and creative industries
  music industry, film industry, fashion, video games, crafts, Hollywood, publishing, fashion industry, film-makers, filmmaker, musicians, craftsmen
multilingualism: multilingualism, official languages, linguistic diversity, French, parity of languages, languages
  translation, languages spoken, translator, many languages, mother tongue, interpreter, bilingual, language lessons, foreign language, native language, language barrier, linguistic, Arabic, Chinese, Spanish, Russian, dialects, polyglot
interpretation-translation: interpretation and translation services, language services, documentation in all official languages
  interpreter, translators, subtitles, simultaneous translation, translated papers, language staff
francophonie: International Organization of la Francophonie, francophone, French-speaking countries
  French speakers, OIF, French-speaking world, speakers of French, French language body, Francophonia, Francophonie summit
sport: sport, sport for development and peace, physical education, Olympic, sports movement
  football, soccer, athlete, Olympics, cricket, stadium, sportsman, World Cup, tournament, athletics, sportswoman, rugby, sports club, sportspeople, sportsmen, tennis, basketball, baseball, volleyball, hockey, golf, swimmer, skiing, boxing, marathon, gymnastics, championship, referee, judo, surfers
olympic-truce: Olympic Truce, building a peaceful and better world through sport and the Olympic ideal
  Olympics, truce during games, Paralympics, Olympic Games, IOC, Winter Games, Olympiad, medals at the Games
major-events: major sporting events, international sporting events
  World Cup, championships, mega-events, Euro finals, tournament hosting, stadium crowds, Super Bowl, tournaments
gambling: betting, gambling, illegal betting
  wagers, bookmaker, casino, lottery, sports bets, bookie, wagering, slot machines, gamblers, poker, roulette
cities: sustainable urban development, urbanization, New Urban Agenda, UN-Habitat, human settlements, local authorities, cities
  town, city, urban area, city life, city planning, mayor, suburb, towns, metropolis, megacity, urban sprawl, downtown, city dweller, urban planning, inner city, metropolitan, suburban, municipality, skyscraper, neighbourhood
slums: slum, informal settlements, slum dwellers
  shanty town, favela, ghetto, shack, township, squatter camp, tin shacks, shantytown, barrio, shanties
housing: adequate housing, affordable housing, access to housing, housing
  homes, rent, flat, apartment, house prices, council house, public housing, mortgage, tenants, social housing, accommodation, landlord, housing crisis, renters, dwelling, homeowners, condominium
local-government: local government, local authority, municipalities, decentralization
  city hall, mayor, town council, county, borough, councillor, municipal, provincial government, devolution, councils, provincial, governors, district
religion-tolerance: religious leader, faith-based organization, religion, religious
  church, mosque, clergy, priest, imam, faith leader, rabbi, temple, Pope, bishop, synagogue, preacher, clergyman, clerics, nun, monk, monastery, pastor, Vatican, archbishop, prayer, theology, sermon, pilgrimage, pilgrims, worship
culture-of-peace: culture of peace, non-violence, dialogue among civilizations, peaceful and inclusive societies
  Gandhi, peaceful protest, harmony, nonviolence, living in peace, peace education, peaceful society, peacefully, pacifists, peace-loving, pacifist movement
international-days: international day, proclaim, international year, international decade, commemorate, observance of the International Day, United Nations Decade
  UN day, anniversary, celebration, world day, awareness day, remembrance day, commemoration, special day, themed year, marking the day, jubilee, centenary, birthday, festivities, big birthday, celebrates, feast day, red-letter day
memorials: commemoration, memorial, tribute, remembrance
  monument, ceremony, honouring the dead, wreath, memory of victims, homage, minute of silence, remembering, cemetery, funeral, mourn, gravestone, burial
public-participation: public participation, participation of stakeholders, inclusive participation, community engagement
  citizens' voice, town hall, involving locals, consultation with the public, grassroots involvement, citizen input, referendum, citizens, petition, townhall
libraries-archives: library, archives, preservation of records, digitization of documents, archives and records
  old files, historical records, archivist, documents kept, records office, librarian, manuscripts, file storage
happiness: happiness and well-being, holistic approach to development, quality of life, happiness
  life satisfaction, Bhutan, good life, wellbeing
parenting: parenting, positive parenting
  mum and dad, moms, raising kids, child-rearing, bringing up children, foster parents, guardian, family upbringing, mothers, fathers, upbringing, childcare
youth-exchange: student exchange, academic mobility, cultural exchange
  Erasmus, studying abroad, exchange student, foreign student, school trip, overseas study
traditions: intangible heritage, traditional games, gastronomy
  chess, cooking, cuisine, chefs, folk dance, yoga, recipes, folklore, handicraft, cookery, dances, ritual, carnival
democracy-education: education for democracy, civic education, global citizenship education
  civics, teaching citizenship, learning about voting, political education, citizenship lessons
inclusive-education: inclusive education, special education, education in emergencies
  special needs school, schooling in war, refugee schools, mainstream school, tent school, special school
history-education: historical truth, education about history, remembrance of the Second World War
  history lessons, World War II, WWII, textbooks, falsified history, war memory, veterans, Second World War, historian, wartime memory
`;
