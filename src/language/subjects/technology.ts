/** Science, technology, internet, artificial intelligence, data, information and space. */
export const technology = `
ict: information and communications technologies, digital technologies, information society, World Summit on the Information Society
  computers, computing, tech, digital tools, smartphone, mobile phone, cell phone, gadgets, laptop, apps, ICT, WSIS, software, phone, cellphone, telecoms, email, programmer, tablet computer, hardware
digital-divide: digital divide, digital divides, affordable internet access, broadband, digital connectivity, internet connectivity
  offline people, internet access, unconnected, wifi, high-speed internet, getting online, poor connection, fibre, slow internet, mobile coverage, 5G, internet, offline, unplugged, bandwidth, Wi-Fi, rural internet, fibre optic
internet-governance: Internet governance, Internet Governance Forum, multi-stakeholder governance of the Internet
  who runs the internet, control of the web, ICANN, domain names, world wide web, IGF, web rules, splinternet, domains, websites, web, cyberspace
internet-shutdown: Internet shutdown, network disruption, restrictions on access to the Internet, online censorship
  internet blackout, cutting off the internet, blocked websites, firewall, web censorship, blocked sites, VPN ban, internet cut, blackout, shutdown, VPN
digital-transformation: digital transformation, digital economy, digitalization, Global Digital Compact, e-government, digital public infrastructure
  going digital, online government, online services, paperless, digital age, digital ID, digital revolution, government website, e-service
e-commerce: e-commerce, electronic commerce, digital trade, digital platform
  online shopping, Amazon, web shop, internet sales, online retail, online marketplace, buying online, e-shop, eBay, eshop, shopping, webshop, online sale
digital-literacy: digital literacy, digital skills, media and information literacy
  computer skills, using the internet, coding lessons, tech skills, spotting fake news, learning to code, computer class, coder
ai: artificial intelligence, safe secure and trustworthy artificial intelligence, machine learning, artificial intelligence systems, AI
  ChatGPT, chatbot, algorithm, robots, smart machines, deepfake, large language model, LLM, thinking machine, generative AI, neural network, robot, machine intelligence, superintelligence, OpenAI, automaton, supercomputer
ai-governance: governance of artificial intelligence, Independent International Scientific Panel on Artificial Intelligence, human oversight
  AI rules, regulating AI, AI safety, control of robots, AI ethics, biased algorithm, AI law, taming AI, algorithm, AI regulation
algorithmic-bias: algorithmic discrimination, bias in algorithms, automated decision-making
  biased AI, racist algorithm, unfair software, computer decisions, black box, skewed data, algorithms, biased algorithms
data-governance: data governance, data protection, cross-border data flows, personal data
  data privacy, data rules, who owns data, data sharing rules, GDPR, data storage, cloud, data localisation, user data, data, database, datasets, privacy
open-source: open-source software, digital public goods, open data, open standards
  free software, Linux, shared code, public data, open access, open code, free data, open science, software, Wikipedia
online-platforms: social media platform, online platform, technology company, social media
  Facebook, Twitter, TikTok, Instagram, YouTube, social network, Big Tech, Google, WhatsApp, tech giants, messaging app, tweet, blog, Microsoft, tech firms, social media influencer
disinformation: disinformation, misinformation, information integrity, false information
  fake news, hoax, lies online, rumour, conspiracy theory, infodemic, fake videos, propaganda, deepfake, bots, untruth, falsehood, lie, lies, misleading, propagandist, conspiracy, untrue, fake, fact-check
online-safety: online safety, online violence, technology-facilitated gender-based violence, cyberstalking
  online abuse, revenge porn, trolling, internet safety, cyberbully, sexting, parental control, doxxing, stalking online, deepfake porn, age check, grooming online, stalker, doxx
cybersecurity: cybersecurity, security of digital infrastructure, confidence and security in the use of information and communications technologies, security of information and communications technologies
  computer security, antivirus, hack, data breach, password, cyberattack, network security, encryption, firewall, malware, hacker, antivirus software, cyber
emerging-technologies: new and emerging technologies, rapid technological change, frontier technologies, quantum technologies, emerging technologies, new technologies
  new tech, high tech, quantum computer, robotics, 3D printing, nanotech, cutting-edge, virtual reality, internet of things, tech revolution, nanotechnology, quantum, blockchain, hi-tech, futuristic, semiconductor, microchip, chip
science: science technology and innovation, scientific cooperation, International Decade of Sciences for Sustainable Development, science, scientific
  scientist, research, laboratory, inventions, discoveries, R&D, breakthrough, chemistry, physicist, biologist, biology, mathematics, mathematician, maths, lab, inventor, astronomy, astronomer, engineer, geologist, geology, anthropology, telescope, physics lab
research: research and development, scientific research, academia, evidence-based, research, studies, evidence-based policy, scientific evidence, academic institutions
  researchers, university, scholars, investigate scientifically, academics, think tank, scientific proof, laboratory work, analysts, R&D, professor, scholarly, scientist, thesis, dissertation, faculty, dig deeper, PhD, academician, economist, sociologist, criminologist, peer-reviewed, thinkers
innovation: innovation, innovative, innovative solution
  invention, inventor, novel approach, startup, creative solution, breakthrough, ingenuity, pioneering, start-ups, creativity, entrepreneur
data-statistics: statistics, data collection, disaggregated data, statistical capacity, Statistical Commission, collection of data, statistical indicators, indicator framework, reliable data
  stats, facts and figures, surveys, breakdown by age and sex, national statistics office, statistician, metrics, database, breakdown of data, number-crunching, head counts, data, figures, numbers, percentages, tally, dataset, quantitative, spreadsheet, calculate, estimate, graph, chart
census: population and housing census, civil registration and vital statistics
  headcount, counting people, census taker, birth certificate, death certificate, registry office, births and deaths, births
geospatial: geospatial information, remote sensing, global geodetic reference frame, standardization of geographical names
  maps, satellite images, mapping, place names, satellite photos, surveying, aerial photo, satellite navigation, cartography, satellites, geography, cartographer, toponym, aerial
outer-space: outer space, peaceful uses of outer space, Committee on the Peaceful Uses of Outer Space, celestial bodies, space exploration, outer space activities, exploration and use of outer space, outer space for peaceful purposes, spacefaring nations
  moon, Mars, rocket, astronaut, satellite, spaceship, orbit, NASA, space travel, space station, cosmonaut, spacecraft, planets, moon base, space, lunar, spaceflight, spacewalk, cosmos, telescope, space nations, up there, astronauts
space-debris: space debris, space traffic, long-term sustainability of outer space activities, long-term sustainability of outer space
  space junk, satellite collision, orbital debris, falling satellite, dead satellites, Kessler, Starlink, megaconstellation, junk, wreckage, scrap in orbit
near-earth-objects: near-Earth object, asteroid, space weather
  meteor, comet, asteroid impact, solar storm, meteorite, planetary defence, planetary defense
public-information: public information, Department of Global Communications, United Nations information centre, outreach
  UN publicity, UN website, press office, UN radio, UN news, campaigns, spokesperson, press release, website, newsletter, spokespeople, communiqués, webpage, homepage
communications-media: media, mass media, radio and television, broadcasting, press
  TV, newspapers, radio station, news outlet, journalism, broadcaster, television, headlines, news channel, radio, magazine, reporters, tabloid, editors, news agency, journalists
telecommunications: telecommunication, International Telecommunication Union, radio frequency spectrum, submarine cable
  phone network, telecom, ITU, mobile operator, undersea cable, telephone, airwaves, cables under the sea, cell tower, antenna, wireless, cables, fax, phone lines, satellite phone
nuclear-energy-peaceful: peaceful uses of nuclear energy, International Atomic Energy Agency, nuclear safety, nuclear power, nuclear energy
  IAEA, nuclear power plant, reactor, atomic energy, nuclear power station, atomic power, uranium fuel, atomic agency, atomic, isotopes, uranium
women-in-science: women and girls in science, science technology engineering and mathematics
  female scientist, STEM girls, women engineers, girls coding, women in tech, women in STEM, women scientists
biometrics-id: digital identity, biometric data, legal identity, biometric
  ID card, fingerprint, face recognition, facial recognition, national ID, iris scan, digital passport, identity card, identification, facial scan
dual-use-science: developments in science and technology in the context of international security, dual-use technology, dual-use
  military technology, weapons research, civilian tech used for war, battlefield AI, dual use, defence research, war tech
figures: data, information disaggregated, disaggregated by, relevant information
  figures, number crunching, numbers, facts and figures, numerical data, raw numbers
`;
