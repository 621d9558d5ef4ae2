/** Humanitarian affairs, disasters, food and agriculture, water. */
export const humanitarian = `
humanitarian-aid: humanitarian assistance, humanitarian relief, emergency assistance, humanitarian access, humanitarian supplies, humanitarian workers, basic services and humanitarian assistance, essential supplies
  aid, aid delivery, emergency aid, relief supplies, relief work, food parcels, aid convoy, aid truck, emergency relief, rescue effort, aid reaching people, lifeline, airdrop, handouts, rations, blanket, airlift, relief, succour, parcels, relief goods, and medicine, lorries with food, lorries, relief convoy, aid trucks, aid lorries, convoy, life-saving help
aid-workers: humanitarian personnel, humanitarian worker, relief personnel, medical personnel
  aid worker, relief worker, charity worker, Red Cross staff, doctors without borders, ambulance crew, relief staff, MSF, rescue worker, paramedics, rescuers
red-cross: International Committee of the Red Cross, Red Crescent, International Federation of Red Cross and Red Crescent Societies, Red Cross
  ICRC, Henri Dunant, IFRC, red cross volunteers, crescent
humanitarian-principles: humanity neutrality impartiality and independence, humanitarian principles, unhindered humanitarian access
  not taking sides, neutral aid, letting aid in, unbiased help, aid blocked, aid without strings, neutrality, impartial
ocha: Emergency Relief Coordinator, Office for the Coordination of Humanitarian Affairs, Central Emergency Response Fund
  UN relief chief, OCHA, UN aid chief, CERF, emergency fund, UN humanitarian chief, Griffiths, Egeland
complex-emergency: humanitarian crisis, complex emergency, humanitarian emergency, humanitarian situation
  catastrophe, suffering, desperate situation, dire conditions, plight, tragedy, human suffering, disaster zone, misery, humanitarian disaster, emergency, crisis, crises
natural-disasters: natural disaster, disaster, natural hazard, disaster relief
  calamity, flood, hurricane, tornado, typhoon, quake, catastrophe, storm damage, act of God, landslide, floods, mudslide, wildfire, avalanche, storm, deluge
earthquakes: earthquake, tsunami, seismic
  quake, tremor, tidal wave, aftershock, Richter scale, collapsed buildings, killer wave, quake victims, Richter, rubble
extreme-weather: extreme weather event, cyclone, drought, flood, storm, heatwave
  hurricane, heat wave, tornado, blizzard, dry spell, torrential rain, typhoon, monsoon, hailstorm, scorching heat, freak weather, downpour, rain, rainfall, snow, snowstorm, floodwaters, thunderstorm, gale, whirlwind
volcano: volcanic eruption, volcanic activity
  volcano, lava, ash cloud, erupting, eruption, magma, volcanic ash
disaster-risk-reduction: disaster risk reduction, Sendai Framework for Disaster Risk Reduction, disaster preparedness, multi-hazard early warning, early warning, disaster risk
  disaster planning, warning siren, being ready for disasters, flood defences, storm warning, emergency planning, quake-proof, early alert, evacuation plan, civil defence, emergency drills, siren, preparedness, drills, forecasting, evacuation, dike, dyke, levee
resilience: resilience, resilient, adaptive capacity, shock
  bouncing back, withstand, toughness, coping, robust to shocks, recover quickly, weather a storm, shockproof, robust, adapt, toughen, rebound
search-rescue: search and rescue, rescue at sea, persons in distress at sea
  lifeboat, coastguard, saving drowning people, rescuers, mayday, lifeguard, rescue ship, shipwrecked, castaway, sniffer dogs, rescue, drown, stranded
famine: famine, starvation, starvation of civilians as a method of warfare, acute food insecurity
  starving, hunger crisis, mass hunger, starve, food crisis, besieged and hungry, dying of hunger, emaciated, famished
hunger: hunger, food security, food insecurity, malnutrition, zero hunger, undernourishment, lack of food, acute food insecurity
  hungry, empty stomach, not enough food, malnourished, starving, food shortage, going hungry, underfed, skipping meals, food bank, breadline, empty plate, starvation, famished, foodbank, empty stomachs, eat
nutrition: nutrition, nutritious, healthy diet, stunting and wasting, micronutrient deficiency
  diet, eating well, vitamins, stunted growth, balanced diet, junk food, wholesome food, nourishment, vitamin deficiency, underweight, food fortification, dietary, calories, protein, nutrient, breastfeeding, iodine, fortify food, iron deficiency, malnourished
obesity: obesity, overweight, unhealthy diet
  fast food, sugar tax, fizzy drinks, junk food, sugary drinks, weight gain, ultra-processed food, soft drink, fat, fatty, sugar, sodas, burger, sweets, calories, snack, cholesterol
school-meals: school feeding, school meal
  school lunch, free school dinner, school canteen, breakfast club, lunch for pupils, school dinners, cafeteria, canteen, lunch, school breakfasts
food-prices: food price volatility, excessive price volatility, commodity price, food prices
  price of bread, grocery bill, cost of food, food inflation, rising food costs, wheat price, price spike, expensive food, cost of living, groceries
agriculture: agriculture, agricultural development, farming, agrifood system, smallholder farmer, Food and Agriculture Organization, farmers, smallholders, agricultural production
  farmer, farm, crops, agribusiness, growing food, harvest, ranch, plantation, cultivation, FAO, orchard, farmland, small farm, grower, wheat, maize, rice, corn, vegetable, fruit, horticulture, potatoes, beans, barley, cereals, agronomy, plough, pasture
agricultural-inputs: fertilizer, seed, agricultural input, pesticide, agrochemical
  manure, weedkiller, bug spray, fertiliser, crop spray, plant breeding, insecticide, GMO, GM crops, herbicide, glyphosate, tractor, nitrogen, phosphate
livestock: livestock, animal health, animal husbandry, camelids
  cattle, cow, sheep, pig, poultry, herd, chicken, goats, dairy, camel, beef, ranching, llama, farm animals, meat, calf, calves, hens, eggs, milk, pork, lamb, mutton, slaughterhouse, ranchers, alpaca, donkey, horse, grazing, wool
food-loss-waste: food loss and waste, post-harvest loss, unsold food, surplus food
  thrown-away food, wasted food, leftovers, rotting crops, food in the bin, sell-by date, discarded food, spoiled harvest, spoiled, spoilage, storage of harvests, leftover, thrown away
food-systems: food systems, sustainable agriculture, agroecology, organic farming, agrifood systems
  organic food, farm to fork, green farming, local produce, regenerative farming, food chain, vegetarian, plant-based, veganism
pests: desert locust, plant health, plant pest, invasive alien species
  locust swarm, crop disease, blight, grasshoppers, infestation, plague of locusts, vermin, bugs eating crops, weeds, pest, locusts, insect, rats, rodents, beetle, bugs
food-safety: food safety, Codex Alimentarius, foodborne disease
  food poisoning, contaminated food, tainted food, salmonella, hygiene in kitchens, toxic food, spoiled meat, E. coli, listeria, contamination, hygiene, bacteria, foodborne illness
land-tenure: land tenure, land rights, land reform, access to land, land ownership, land, lands, territory, occupied land, agricultural land
  who owns land, land deed, landowner, landlord, landless, title deed, farmland ownership, land grab, property deed, inheriting land, deeds, cadastre, plots, homeland, soil of others, ground
water: water resources, freshwater, water scarcity, integrated water resources management, Water for Sustainable Development, water, water allocation, rights to water
  river, lake, water shortage, dry taps, groundwater, dam, thirst, aquifer, running out of water, water supply, drying lake, irrigation, reservoir, water well, wells, thirsty, hydrologic, waterway, watershed, wells dry, aquifers
drinking-water: safe drinking water, access to water, water quality, drinking water
  tap water, clean water, dirty water, well water, bottled water, potable water, drinkable, fetch water, running water, lead pipes, water pump, drink, tap, pump, faucet, thirsty, thirst, waterborne
sanitation: sanitation, hygiene, open defecation, wastewater, World Toilet Day, water and sanitation
  toilet, latrine, sewage, sewer, hand washing, toilets, plumbing, lavatory, outhouse, sewerage, soap, handwashing, sanitary, washing, bathroom
transboundary-waters: transboundary waters, transboundary aquifer, watercourse, river basin
  shared river, river between countries, Nile dispute, upstream country, downstream neighbour, border river, Mekong, cross-border river, water war, river sharing
camps-shelter: shelter, emergency shelter, camp, temporary accommodation
  tent, refugee camp, makeshift home, tarpaulin, temporary housing, tents, blankets, prefab hut, tent city, encampment, hut
cash-assistance: cash-based assistance, cash transfer, voucher
  cash handout, giving money to the poor, food stamps, cash aid, direct payments, giving cash, food vouchers, handouts, cash
funding-appeal: humanitarian appeal, pledging conference, donor conference, flash appeal, underfunded, consolidated appeals, pledges
  fundraising, begging bowl, call for donations, donor meeting, pledge drive, charity appeal, whip-round, donor fatigue, funding gap, telethon
siege-access: besieged area, denial of humanitarian access, humanitarian corridor, humanitarian pause
  siege, cut off from aid, trapped civilians, safe passage, blockade, besieged town, encircled, escape route, aid corridor, border crossing for aid, besieged, corridors, trapped
chernobyl: Chernobyl disaster, nuclear accident, radiological emergency
  Chernobyl, meltdown, radiation leak, Fukushima, reactor explosion, nuclear fallout, radioactive cloud, exclusion zone, reactor, radioactive
atomic-radiation: effects of atomic radiation, ionizing radiation
  radioactivity, X-ray, radiation sickness, fallout, radioactive contamination, radiation dose, radiation, gamma, Hiroshima survivors
housing-demolition: demolition of homes, destruction of property, housing land and property
  bulldozed, knocked down houses, wrecked homes, homes torn down, homes
`;
