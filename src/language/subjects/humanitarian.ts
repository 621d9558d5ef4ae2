/** Humanitarian affairs, disasters, food and agriculture, water. */
export const humanitarian = `
humanitarian-aid: humanitarian assistance, humanitarian relief, emergency assistance, humanitarian access
  aid, aid delivery, emergency aid, relief supplies, relief work, food parcels, aid convoy, aid truck, emergency relief, rescue effort, aid reaching people, lifeline, airdrop, handouts
aid-workers: humanitarian personnel, humanitarian worker, relief personnel, medical personnel
  aid worker, relief worker, charity worker, Red Cross staff, doctors without borders, ambulance crew, relief staff, MSF, rescue worker
red-cross: International Committee of the Red Cross, Red Crescent, International Federation of Red Cross and Red Crescent Societies
  Red Cross, ICRC, Henri Dunant, IFRC, red cross volunteers
humanitarian-principles: humanity neutrality impartiality and independence, humanitarian principles, unhindered humanitarian access
  not taking sides, neutral aid, letting aid in, unbiased help, aid blocked, aid without strings
ocha: Emergency Relief Coordinator, Office for the Coordination of Humanitarian Affairs, Central Emergency Response Fund
  UN relief chief, OCHA, UN aid chief, CERF, emergency fund, UN humanitarian chief
complex-emergency: humanitarian crisis, complex emergency, humanitarian emergency, humanitarian situation
  catastrophe, suffering, desperate situation, dire conditions, plight, tragedy, human suffering, disaster zone, misery, humanitarian disaster
natural-disasters: natural disaster, disaster, natural hazard, disaster relief
  calamity, flood, hurricane, tornado, typhoon, quake, catastrophe, storm damage, act of God, landslide, floods, mudslide, wildfire
earthquakes: earthquake, tsunami, seismic
  quake, tremor, tidal wave, aftershock, Richter scale, collapsed buildings, killer wave, quake victims
extreme-weather: extreme weather event, cyclone, drought, flood, storm, heatwave
  hurricane, heat wave, tornado, blizzard, dry spell, torrential rain, typhoon, monsoon, hailstorm, scorching heat, freak weather, downpour
volcano: volcanic eruption, volcanic activity
  volcano, lava, ash cloud, erupting, eruption
disaster-risk-reduction: disaster risk reduction, Sendai Framework for Disaster Risk Reduction, disaster preparedness, multi-hazard early warning
  disaster planning, warning siren, being ready for disasters, flood defences, storm warning, emergency planning, quake-proof, early alert, evacuation plan, civil defence, emergency drills
resilience: resilience, resilient, adaptive capacity, shock
  bouncing back, withstand, toughness, coping, robust to shocks, recover quickly, weather a storm, shockproof
search-rescue: search and rescue, rescue at sea, persons in distress at sea
  lifeboat, coastguard, saving drowning people, rescuers, mayday, lifeguard, rescue ship, shipwrecked, castaway, sniffer dogs
famine: famine, starvation, starvation of civilians as a method of warfare, acute food insecurity
  starving, hunger crisis, mass hunger, starve, food crisis, besieged and hungry, dying of hunger, emaciated
hunger: hunger, food security, food insecurity, malnutrition, zero hunger, undernourishment
  hungry, empty stomach, not enough food, malnourished, starving, food shortage, going hungry, underfed, skipping meals, food bank, breadline, empty plate
nutrition: nutrition, nutritious, healthy diet, stunting and wasting, micronutrient deficiency
  diet, eating well, vitamins, stunted growth, balanced diet, junk food, wholesome food, nourishment, vitamin deficiency, underweight, food fortification
obesity: obesity, overweight, unhealthy diet
  fast food, sugar tax, fizzy drinks, junk food, overeating, sugary drinks, weight gain, ultra-processed food, soft drink
school-meals: school feeding, school meal
  school lunch, free school dinner, school canteen, breakfast club, lunch for pupils, school dinners, cafeteria
food-prices: food price volatility, excessive price volatility, commodity price, food prices
  price of bread, grocery bill, cost of food, food inflation, rising food costs, wheat price, price spike, expensive food, cost of living
agriculture: agriculture, agricultural development, farming, agrifood system, smallholder farmer, Food and Agriculture Organization
  farmer, farm, crops, agribusiness, growing food, harvest, ranch, plantation, cultivation, FAO, orchard, farmland, small farm, grower
agricultural-inputs: fertilizer, seed, agricultural input, pesticide, agrochemical
  manure, weedkiller, bug spray, fertiliser, crop spray, plant breeding, insecticide, GMO, GM crops, herbicide, glyphosate, tractor
livestock: livestock, animal health, animal husbandry, camelids
  cattle, cow, sheep, pig, poultry, herd, chicken, goats, dairy, camel, beef, ranching, llama, farm animals, meat
food-loss-waste: food loss and waste, post-harvest loss
  thrown-away food, wasted food, leftovers, rotting crops, food in the bin, sell-by date, discarded food, spoiled harvest
food-systems: food systems, sustainable agriculture, agroecology, organic farming
  organic food, how we eat, farm to fork, green farming, local produce, regenerative farming, food chain, vegetarian, plant-based, veganism
pests: desert locust, plant health, plant pest, invasive alien species
  locust swarm, crop disease, blight, grasshoppers, infestation, plague of locusts, vermin, bugs eating crops, weeds
food-safety: food safety, Codex Alimentarius, foodborne disease
  food poisoning, contaminated food, tainted food, salmonella, hygiene in kitchens, toxic food, spoiled meat, E. coli, listeria
land-tenure: land tenure, land rights, land reform, access to land, land ownership
  who owns land, land deed, landowner, landlord, landless, title deed, farmland ownership, land grab, property deed, inheriting land
water: water resources, freshwater, water scarcity, integrated water resources management, Water for Sustainable Development
  river, lake, water shortage, dry taps, groundwater, dam, thirst, aquifer, running out of water, water supply, drying lake, irrigation, reservoir, water well
drinking-water: safe drinking water, access to water, water quality
  tap water, clean water, dirty water, well water, bottled water, potable water, drinkable, fetch water, running water, lead pipes, water pump
sanitation: sanitation, hygiene, open defecation, wastewater, World Toilet Day
  toilet, latrine, sewage, sewer, hand washing, toilets, plumbing, lavatory, outhouse, sewerage, soap, handwashing
transboundary-waters: transboundary waters, transboundary aquifer, watercourse, river basin
  shared river, river between countries, Nile dispute, upstream country, downstream neighbour, border river, Mekong, cross-border river, water war
camps-shelter: shelter, emergency shelter, camp, temporary accommodation
  tent, refugee camp, makeshift home, tarpaulin, temporary housing, tents, blankets, prefab hut, tent city
cash-assistance: cash-based assistance, cash transfer, voucher
  cash handout, giving money to the poor, food stamps, cash aid, direct payments, giving cash, food vouchers
funding-appeal: humanitarian appeal, pledging conference, donor conference, flash appeal, underfunded
  fundraising, begging bowl, call for donations, donor meeting, pledge drive, charity appeal, whip-round, donor fatigue, funding gap
siege-access: besieged area, denial of humanitarian access, humanitarian corridor, humanitarian pause
  siege, cut off from aid, trapped civilians, safe passage, blockade, besieged town, encircled, escape route, aid corridor, border crossing for aid
chernobyl: Chernobyl disaster, nuclear accident, radiological emergency
  Chernobyl, meltdown, radiation leak, Fukushima, reactor explosion, nuclear fallout, radioactive cloud, exclusion zone
atomic-radiation: effects of atomic radiation, ionizing radiation
  radioactivity, X-ray, radiation sickness, fallout, radioactive contamination, radiation dose
`;
