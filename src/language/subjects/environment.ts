/** Environment, climate, energy, oceans and the law of the sea. */
export const environment = `
climate-change: climate change, United Nations Framework Convention on Climate Change, Paris Agreement, global warming, climate, global temperature
  climate crisis, warming planet, climate emergency, heating planet, UNFCCC, 1.5 degrees, greenhouse effect, climate breakdown, hotter planet, overheating Earth, warming, greenhouse, hotter, climate summit, climate conference, Kyoto Protocol, Glasgow summit
greenhouse-gas: greenhouse gas emissions, low-emission, nationally determined contributions, emission reduction, emissions, climate change mitigation, greenhouse gases
  carbon emissions, CO2, carbon dioxide, carbon footprint, net zero, decarbonisation, methane, pollution warming the planet, carbon neutral, exhaust, decarbonization, cutting carbon, emit, emitter, carbon, greenhouse, low-carbon, coal smoke
climate-adaptation: adaptation to climate change, adverse effects of climate change, climate resilience, national adaptation plan, adaptation
  coping with warming, sea walls, flood defences, preparing for climate change, drought-proof, climate-proofing, living with climate change, acclimatise
loss-damage: loss and damage, fund for responding to loss and damage
  climate compensation, climate reparations, climate victims, paying for climate harm, polluter pays, climate damage
climate-finance: climate finance, Green Climate Fund, new collective quantified goal
  climate money, green fund, paying for climate action, hundred billion dollars, climate funds, green finance, climate aid, green bonds
climate-justice: common but differentiated responsibilities, equity and climate, obligations of States in respect of climate change
  climate fairness, historic polluters, climate lawsuit, climate court case, who pays for climate, climate activists, Greta, polluters
carbon-markets: carbon market, carbon pricing, carbon sink
  carbon tax, cap and trade, carbon offset, offsetting, carbon credits, emissions trading, planting trees to offset, carbon capture
sea-level-rise: sea-level rise, sea level, rising sea levels
  rising seas, sinking islands, drowning islands, rising oceans, vanishing coastline, higher seas, flooding coasts, submerged country, sinking, submerged, coastline, atolls
glaciers: glaciers' preservation, cryosphere, glacier, polar ice
  melting ice, ice cap, Arctic, Antarctic, melting glaciers, snow loss, icebergs, ice sheet, permafrost, North Pole, South Pole, ice, icecap, snow, polar, snowpack
mountains: sustainable mountain development, mountain ecosystem, mountainous countries, mountains
  highlands, Alps, Himalayas, hills, peaks, mountain villages, mountaineers, mountain people, alpine, plateau
environment-general: environment, protection of the environment, environmental sustainability, United Nations Environment Programme, environmental degradation, environmental, harmony with nature
  nature, green issues, ecology, ecological, planet, UNEP, saving the planet, eco-friendly, environmentalist, conservation, natural world, green, ecosystem, ecologist, conservationist, natural environment, earth, our planet, Mother Earth, the planet, living world
biodiversity: biodiversity, biological diversity, Convention on Biological Diversity, ecosystem, Kunming-Montreal Global Biodiversity Framework
  wildlife, species, extinction, endangered species, plants and animals, nature loss, habitat, fauna, flora, bees, rewilding, dying bees, wetland, birds, insects, pollinators, butterflies, nature reserve, biosphere
wildlife: wildlife, wild fauna and flora, Convention on International Trade in Endangered Species, protected species, endangered species, wild animals
  elephants, rhinos, tigers, endangered animals, rare animals, rare species, dying species, CITES, big game, birds, safari, lion, gorilla, rhinoceros, apes, leopard, zoo, hunter, whale, turtle, penguin
harmony-nature: harmony with nature, Mother Earth, rights of nature
  living with nature, mother nature, Pachamama, earth rights, respect for nature, Gaia
animal-welfare: animal welfare, humane treatment of animals
  animal cruelty, cruelty to animals, animal rights, pets, stray dogs, factory farming, dogs, cruelty, zoo, slaughter, vivisection
forests: forest, sustainable forest management, deforestation, United Nations Forum on Forests
  trees, rainforest, jungle, logging, woodland, cutting down trees, woods, Amazon, reforestation, tree planting, chopping trees, afforestation, forester, loggers, mangroves, replanting
wildfires: forest fire, wildfire
  bushfire, fires, blaze, firefighter, burning forests, wild fire, inferno
desertification: desertification, land degradation, drought, United Nations Convention to Combat Desertification, sand and dust storms
  spreading desert, soil erosion, dust storm, dry land, worn-out soil, sandstorm, Sahara advancing, barren land, dust bowl, great green wall, soil loss, desert, dunes, erosion, arid, dryland, Sahel, Sahara
soil: soil, healthy soils, land restoration
  dirt, topsoil, compost, farmland quality, ground pollution, mud, mulch, humus, clay
pollution: pollution, air pollution, pollution prevention, contaminants, environmental footprint, environmental impact, environmental damage, pollutants
  smog, dirty air, contamination, fumes, polluter, exhaust fumes, soot, toxic spill, haze, filth, clean air, dirty rivers, exhaust, spill, effluent, poisoned air, own pollution, dirty, polluting, mess they leave, ecological footprint
chemicals-waste: chemicals and waste, hazardous waste, sound management of chemicals, mercury, persistent organic pollutants, Basel Convention, chemicals, hazardous substances
  toxic waste, rubbish, garbage, trash, dumping, poisonous chemicals, e-waste, landfill, toxins, asbestos, lead paint, forever chemicals, PFAS, scrap electronics, hazardous materials, toxic, poison, pesticide, dioxin, hazardous, litter
zero-waste: zero waste, waste management, circular economy, sustainable consumption and production, recycling, waste, waste prevention, solid waste, waste generation
  rubbish, garbage, trash, reuse, throwaway society, bin, litter, landfill, second-hand, upcycling, composting, single-use, fast fashion, dump, packaging, scraps, dustbin, throw away, cast-offs, leftovers
plastic-pollution: plastic pollution, marine plastic litter, microplastics, plastic
  plastic bag, plastic bottle, plastic waste, plastic straw, ocean plastic, throwaway plastic, packaging, garbage patch, straws, polythene, microbeads
ozone: ozone layer, Montreal Protocol, ozone-depleting substances, ozone
  ozone hole, CFC, ultraviolet, hairspray, aerosol, sunburn, refrigerants, sunscreen, stratosphere
energy: energy, access to affordable reliable sustainable and modern energy, energy efficiency, electricity
  power cuts, blackout, fuel, electric power, energy bills, heating, power station, saving power, grid, petrol, gasoline, light bulb, insulation, power supply, power outage, kilowatt, lamp, lightbulb, megawatts, outage, electrification, batteries
renewables: renewable energy, new and renewable sources of energy, clean energy, solar energy, wind energy
  green energy, wind power, solar panel, wind turbine, wind farm, hydropower, clean power, geothermal, green electricity, hydroelectric, alternative energy, green hydrogen, windmill, solar, wind, turbine, hydro, biofuel, ethanol, hydrogen, biomass, photovoltaic, renewable
fossil-fuels: fossil fuel, fossil fuel subsidies, transition away from fossil fuels, coal
  oil, gas, petroleum, petrol, oil company, drilling, big oil, fracking, natural gas, pipeline, oil industry, gas boiler, oil giant, diesel, gasoline, petrochemical, refinery, crude, Opec, coal-fired, oilfield, kerosene
clean-cooking: clean cooking, household air pollution
  cook stove, wood fire, charcoal, indoor smoke, firewood, kerosene, gas cooker, smoky kitchen, stove, cookers
energy-transition: just transition, energy transition, just energy transition, clean energy transitions, energy transitions
  going green, green economy, green jobs, coal miners' jobs, switching to renewables, green deal, phase-out of coal, electric car, electric vehicle, EV, leaving coal behind, off coal, green switch
oceans: oceans and seas, ocean, conservation and sustainable use of the oceans, Goal 14, marine environment, seas, oceans seas and marine resources, marine resources
  sea, marine life, saving the seas, coral, sea life, blue planet, deep sea, seaside, open water, ocean conference, whales, coastline, marine, coastal, coast, dolphins, Atlantic, tides, seabirds, plankton, ocean summit, shore, water full of life, ocean talks, sea conference
law-of-the-sea: United Nations Convention on the Law of the Sea, law of the sea, exclusive economic zone, continental shelf
  UNCLOS, maritime boundary, sea borders, territorial waters, maritime law, freedom of the seas, South China Sea, rules of the ocean, who owns the sea, EEZ, sea rights, maritime, strait, seaward boundary, navigation
high-seas: areas beyond national jurisdiction, high seas, Agreement on marine biological diversity of areas beyond national jurisdiction
  BBNJ, high seas treaty, international waters, open ocean, no-man's sea, ocean treaty, beyond borders sea, ocean commons
seabed: International Seabed Authority, seabed mining, deep seabed, the Area, deep sea
  ocean floor, deep-sea mining, sea floor, undersea mining, sea-bottom, bottom of the sea, manganese nodules, seafloor, nodules, undersea, seabed
fisheries: sustainable fisheries, fish stocks, fishing, bottom fishing, fishery subsidies, fisheries
  fishermen, trawler, overfishing, fishing fleet, fishing boat, tuna, fisherman, angler, seafood, fishing net, cod, fisher, shrimp, fish farm, fish catch, trawl, salmon, whaling, whalers, shark, lobster, shellfish, squid, aquaculture, prawn
coral-reefs: coral reef, coastal ecosystem, mangrove, marine protected area
  coral bleaching, Great Barrier Reef, reefs, seagrass, ocean reserve, sea park, dying corals, wetlands, coral, lagoon
ocean-acidification: ocean acidification, ocean warming
  acid sea, warming seas, acidic ocean, dying corals, acidity
marine-pollution: marine pollution, marine debris, oil slick, ballast water, marine litter, pollution of the seas, in the sea
  oil spill, dirty sea, beach litter, tanker spill, ship waste, garbage in the ocean, dead zone, sewage in the sea, tar on beaches, spill, slick, litter, beach clean-up, litter on the beach, clean beaches, rubbish in the sea, plastic in the sea
blue-economy: ocean-based economies, sustainable blue economy, coastal communities
  seaside towns, fishing village, coastal towns, money from the sea, ocean jobs, port towns, seaside, harbours, beaches
underwater-noise-cables: anthropogenic underwater noise, submarine cables
  sonar, noisy ships, whale stranding, undersea internet cables, ship noise, cable sabotage
environmental-law: multilateral environmental agreements, Rio Declaration on Environment and Development, environmental law
  green laws, green treaties, Rio summit, Earth summit, environmental treaty, green rules, eco-law, environmental rules, Rio
caribbean-sea: Caribbean Sea, sargassum
  Caribbean, seaweed, rotting seaweed, beach seaweed, algae, algae bloom
mercury: Minamata Convention on Mercury, mercury
  quicksilver, mercury poisoning, mercury spill, thermometers
environmental-defenders: environmental human rights defenders, environmental defenders
  green activist, eco-activist, forest guardian, climate protester, tree hugger, land defender, murdered environmentalist
urban-environment: green public spaces, nature-based solutions
  parks, city trees, green space, clean city air, playground, public garden, low-traffic zone, greenery
natural-resources-occupied: permanent sovereignty, natural resources, exploitation of natural resources, water and land resources
  olive trees, olives, quarries, uprooted trees, land water and oil, stolen resources, riches of the soil
consumption: sustainable consumption and production, sustainable lifestyles, consumption patterns, production patterns
  shopping habits, way we live, way we shop, buy less, buying less, overconsumption, consumerism, wasteful living, how we consume, greener living, habits of consumers, spending habits
repairing: product life, durability of products, repair, reuse and repair
  mend, mending, repaired, second life, throwaway goods, fix things, spare parts
framework-of-programmes: 10-Year Framework of Programmes, One Planet network, programme of work
  ten-year plan, decade plan, plan for ten years
`;
