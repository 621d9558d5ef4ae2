/** Development, finance, debt, trade, business and work. */
export const economy = `
sustainable-development: sustainable development, 2030 Agenda for Sustainable Development, Sustainable Development Goals, integrated and indivisible, Agenda 2030
  SDG, SDGs, global goals, sustainability, green growth, 2030 goals, 17 goals, UN goals, millennium goals, MDGs
poverty: poverty, eradication of poverty, extreme poverty, poverty reduction, people living in poverty, poor
  poor people, penniless, living on a dollar a day, destitute, hardship, breadline, deprivation, slum, impoverished, low-income family, beggar, pauper, poorest, misery, poorer, the poor
inequality: inequality, inequalities within and among countries, income inequality, disparity, inequalities, disparities in income, reduce inequality
  rich and poor gap, wealth gap, unfair distribution, the one percent, haves and have-nots, income gap, billionaires, wealth divide, unequal society, millionaires, wealth, wealthy, rich, richest, unequal, wealthy few, fat cats, haves
economic-growth: economic growth, inclusive growth, macroeconomic, structural transformation, gross domestic product
  economy, GDP, boom, prosperity, growing economy, expansion, output, getting richer, economic upturn, economic output, economist, GNP, wealth, upturn
economic-crisis: financial and economic crisis, recession, economic downturn, macroeconomic stability, economic crisis, financial crisis
  slump, crash, meltdown, depression, credit crunch, banking crash, hard times, downturn, stock market crash, bank run, austerity, crises, bust, bankruptcy, turmoil, bailout, shocks, stimulus
inflation: inflation, monetary policy, purchasing power, interest rate
  rising prices, cost of living, price rises, prices going up, hyperinflation, central bank rates, dearer, expensive living, deflation, devaluation, dearness, currency, depreciation, exchange rate, monetary
development-assistance: official development assistance, development cooperation, donor, 0.7 per cent of gross national income, development aid, commitments on aid, means of implementation
  foreign aid, ODA, overseas aid, aid budget, aid money, rich countries' aid, donor country, help for poor countries, foreign assistance, aid target, handout, USAID, aid cuts, aid pledge, donations, giveaways, pledge, foreign help, Marshall Plan, aid for poor countries, money for poor countries, aid, rich countries' money, development money, 0.7 per cent, help from donors
financing-development: financing for development, Addis Ababa Action Agenda, mobilization of resources, Sevilla Commitment, domestic resource mobilization
  paying for development, funding development, money for poor countries, development money, FfD, raising money, funding the SDGs, SDG financing gap, financing, fundraising, invest, monies
blended-finance: blended finance, public-private partnership, catalytic capital, leveraging private capital, private finance
  PPP, private money, impact investing, mixing public and private money, private investors, guarantees for investors, de-risking, derisking
development-banks: multilateral development bank, World Bank, regional development bank, public development bank
  IBRD, African Development Bank, lender, Asian Development Bank, cheap loans, soft loan, development lender, ADB, World Bank loan
imf: International Monetary Fund, special drawing rights, Bretton Woods institutions, international financial institutions, IMF
  bailout, SDR, structural adjustment, austerity loan, IMF loan, emergency loan, Bretton Woods, Bretton, Lagarde, conditionality, bankers in washington
financial-architecture: international financial architecture, voice and participation of developing countries, reform of international financial institutions, quota reform, international financial system
  global financial system, world banking system, IMF votes, fairer global finance, who runs the World Bank, IMF reform, financial order, G20
debt-relief: debt relief, sovereign debt restructuring, debt restructuring, debt cancellation, debt treatment, debt suspension, debt swap
  debt forgiveness, write off debts, debt write-off, forgiving debts, haircut for creditors, debt amnesty
debt: external debt, debt sustainability, debt distress, debt service, debts, indebted, debt servicing
  debt crisis, owing money, national debt, default, borrowing, repay loans, debt trap, creditor, bankrupt country, drowning in debt, lender, debt burden, vulture fund, debtor, loan, lending, repay, repayment, insolvent, bankruptcy, borrowed money, loans, owe, lenders
credit-rating: credit rating agency, credit rating
  Moody's, junk status, AAA rating, downgrade, creditworthiness, credit score, Standard and Poor's, Fitch, Moodys
financial-inclusion: financial inclusion, access to financial services, microfinance, unbanked, mobile money, access to finance, banking services, affordable financial services
  bank account, microcredit, small loan, banking the poor, no bank account, payday loan, phone payments, mobile banking, microloan, M-Pesa, people without banks, credit union, microlending, Grameen, savings, wallet, bank accounts, opening an account, banking
banking: banking, financial institution, correspondent banking, financial services, financial sector, financial institutions, correspondent banking relationships, banks, de-risking
  banker, high street bank, lender, bank transfer, savings account, bank branch, deposit, credit card, lending, teller, cheque, savings, ATM, cashier, creditors, bankers, cut off by banks, banks closing accounts
insurance: insurance, risk-sharing, microinsurance
  insurer, insurance policy, coverage for losses, premium, insured, crop insurance, underwriter, policyholders, reinsurance
virtual-assets: virtual asset, cryptocurrency, digital currency, financial technology
  Bitcoin, crypto, blockchain, stablecoin, fintech, digital coins, NFT, crypto exchange, Ethereum, digital wallet, crypto wallet, wallet
investment: investment, foreign direct investment, investor, promoting investments for sustainable development
  FDI, investing, overseas investors, foreign money, capital inflow, venture capital, shareholder, business investment, putting money in, hedge fund, venture, capitalist, equity
capital-markets: capital market, bond, institutional investor, portfolio flows
  stock market, stock exchange, green bond, Wall Street, pension fund, speculation, speculators, hot money, equities, stock, stockbroker, brokers, brokerage, Nasdaq, portfolio, hedge funds, dividend
tax: tax, international tax cooperation, framework convention on international tax cooperation, taxation, tax base
  taxman, taxpayer, levy, VAT, income tax, corporate tax, wealth tax, tax treaty, tax rules, duties, tax collection, IRS, minimum tax, excise, royalties, surcharge
tax-avoidance: tax avoidance and evasion, base erosion and profit shifting, illicit financial flows, tax haven, tax evasion, tax avoidance
  tax dodging, offshore account, Panama Papers, tax cheat, tax fraud, offshore, loophole, dodging tax, Swiss bank account, tax dodge, profit shifting, tax evader, Cayman Islands, dodge, dodgers, evasion, evade, offshore haven, havens
public-finance: fiscal policy, public expenditure, public financial management, fiscal space, public funds, fiscal
  government spending, state budget, public purse, public spending, balancing the books, deficit, state coffers, treasury, spending cuts, austerity, budget, exchequer, taxpayer, coffers
public-procurement: public procurement, procurement, tender
  government contracts, buying by government, bidding, supplier, state purchases, government purchasing, contract award, bidder, purchasing, contracts, contractor, outsourcing
trade: international trade, multilateral trading system, trade barrier, World Trade Organization, market access, trade
  imports, exports, import and export, free trade, tariff, protectionism, WTO, trade war, customs duty, trade deal, selling abroad, quota, trader, buying and selling, commerce, merchant, mercantile, protectionist, globalization, sell abroad, tariffs, trading
trade-facilitation: trade facilitation, customs procedure, customs authority, Aid for Trade
  border paperwork, customs check, red tape at the border, customs officer, shipping paperwork, clearing goods, customs queue, port delays, red tape, customs clearance, paperwork
commodities: commodity, commodity dependence, raw material, primary commodity
  coffee, cocoa, cotton, copper, crude, raw goods, gold price, oil price, grain, sugar, minerals export, rubber, steel, cereals, soybeans, soya, nickel, wheat, palm oil
critical-minerals: critical minerals, extractive industries, natural resources, minerals, mining sector, mining industry
  lithium, cobalt, rare earths, mining company, battery metals, oil drilling, quarry, nickel, digging up minerals, mines, ore, metal, aluminium, graphite, drilling, digging, extraction, excavation, smelter
supply-chains: supply chain, value chain, global value chain, traceability, distribution chain, distribution, chain of custody, distribution channels
  where goods come from, suppliers, shortages, shipping of goods, delivery chain, origin of products, track and trace, distribution network, bottleneck, retail, wholesale, distributor, warehouse, warehousing, shipment, consignment, courier, logistics, freight, delivery, parcel, importer, shop, shopkeeper, store, seller, vendor, middleman, middlemen, intermediary, stockist, manufacturer, packaging, supermarket, depot, factory to shop, factory to consumer, producer to consumer, maker to buyer, factory to pharmacy, farm to fork, factory gate, route to market, trade route
private-sector: private sector, business enterprise, corporation, transnational corporation, industry, private sector entities, business sector, businesses, enterprises, business community, privately held, privately owned
  company, companies, firm, business, multinational, big business, corporate, employer, conglomerate, industry leaders, businesspeople, commercial sector, Big Tech, CEO, businessman, businessmen, businesswoman, entrepreneur, manufacturer, boardroom, retailers, chamber of commerce, profit, corporate world, captains of industry, industry bosses, trade and industry, firms, business people, corporations, big companies, private companies, private firms, private business
small-business: micro- small and medium-sized enterprises, entrepreneurship, small and medium-sized enterprises
  startup, shopkeeper, small firm, SME, self-employed, corner shop, family business, mom-and-pop, entrepreneur, founder, sole trader, MSME, artisan, entrepreneurial, craftsman, craftsmen, tradesman
social-economy: social and solidarity economy, social enterprise, cooperatives in social development, cooperative enterprises
  co-op, mutual society, worker-owned, community business, social business, nonprofit business, worker-owned firms
informal-economy: informal economy, informal sector, transition from informal to formal employment
  cash in hand, street vendor, shadow economy, undeclared work, hawker, market trader, odd jobs, day labourer, moonlighting, vendors, freelancer, undeclared
employment: employment, full and productive employment, decent work for all, unemployment, labour market, jobs, job creation
  job, jobless, joblessness, hiring, dole, unemployed, layoffs, jobseeker, career, redundancy, wages, sacked, workers, employee, vacancies, salaries
future-of-work: automation, platform work, labour-saving technologies, reskilling and upskilling
  robots taking jobs, gig economy, Uber driver, delivery rider, working from home, freelancing, remote work, retraining, zero-hours contract, telework
social-protection: social protection, social protection floor, social safety net, social security system, social security, social protection systems
  welfare, dole, social benefits, safety net, child benefit, unemployment benefit, family allowance, welfare state, welfare check, income support, basic income, pension, food stamp, stipend, jobseeker's allowance, benefits for the unemployed
social-development: social development, World Summit for Social Development, social integration, social inclusion, social cohesion
  social progress, Copenhagen summit, well-off society, holding society together, social exclusion, cohesion, inclusion
industrialization: industrial development, industrialization, UNIDO, manufacturing industry
  factory, factories, heavy industry, industrialisation, making goods, assembly line, plant, steel mill, manufacturer, production line, mill, steelworks, steelmaker, machinery, machines
infrastructure: infrastructure, quality infrastructure, infrastructure investment, public works
  roads, bridges, railways, building roads, pipes and cables, ports, public buildings, highway, Belt and Road, railroads, tunnel, cement, pipelines, canals, building works
transport: sustainable transport, transport, transit corridor, transport connectivity
  bus, railway, lorry, truck, freight, public transit, motorway, highway, commuting, haulage, trucker, subway, underground, buses, trams, metro, railroad, rail, taxi, bicycle, bike, drivers, locomotive, scooter
aviation: civil aviation, International Civil Aviation Organization, aircraft, aviation security, aviation, airport
  airline, flight, plane, ICAO, passenger jet, pilot, air travel, hijacking, airplane, aeroplane, flying, air traffic, jet, jetliner, runway, helicopter, Boeing, Airbus, airspace
shipping: shipping, maritime transport, International Maritime Organization, seafarer, vessel
  ship, cargo ship, sailor, tanker, container ship, ferry, port, harbour, IMO, ship crew, merchant navy, boat, freighter, harbor, flag of convenience, mariner, shipyard, seaport, yacht, barge, cargo
tourism: sustainable tourism, tourism, ecotourism, UN Tourism, tourist, tourism sector, tourist sector
  holiday, vacation, travel industry, hotel, sightseeing, cruise, resort, traveller, holidaymaker, package tour, overtourism, Airbnb, tour operator, globetrotter, beach, visitor, sightseers, honeymoon, hostel, souvenir, backpacker, hotelier, hospitality industry, safari, travel trade, hospitality branch, hospitality sector, hospitality business, hotel trade, travel sector
ldcs: least developed countries, Doha Programme of Action, graduation from the least developed country category
  poorest countries, LDC, world's poorest, poor nations, third world, underdeveloped, poorest nations
lldcs: landlocked developing countries, Awaza Programme of Action, transit country, Vienna Programme of Action, landlocked
  without access to the sea, LLDC, cut off from the sea, country without ports
sids: small island developing States, Antigua and Barbuda Agenda, SAMOA Pathway
  island nation, tiny islands, SIDS, Pacific islands, Caribbean islands, small islands, atoll, Maldives, Tuvalu, island states, islands, archipelago, Fiji, Samoa, Vanuatu, Barbados, Seychelles, Tonga, Mauritius
middle-income: middle-income countries, multidimensional vulnerability index, beyond gross domestic product
  emerging economies, MICs, middling countries, not quite poor countries, newly industrialised, beyond GDP, BRICS, middling incomes
developing-countries: developing countries, Group of 77 and China, global South, developing world
  poor countries, third world, poorer nations, emerging nations, southern countries, G77, low-income countries, Global South countries, underdeveloped, poorer countries
developed-countries: developed countries, industrialized countries, high-income countries, G-8, Group of Eight, Group of Seven, Group of Twenty, developed States
  rich countries, wealthy nations, first world, advanced economies, G7, rich world, global North, industrialised, wealthy countries, rich, rich club, club of the rich, rich states, big economies, wealthy states, better-off countries
africa-development: New Partnership for Africa's Development, Agenda 2063, African development, special needs of Africa
  NEPAD, helping Africa, African economies, Africa's growth, African free trade area, AfCFTA, African prosperity
economies-transition: countries with economies in transition
  post-Soviet states, former communist countries, ex-communist economies, eastern bloc, ex-Soviet
south-south: South-South cooperation, triangular cooperation, Buenos Aires plan of action
  poor countries helping each other, developing countries cooperating, learning from fellow poor countries, SSTC
consumer-protection: consumer protection, consumer, product safety, consumer information, consumers, individual consumption
  shopper, buyer, customer rights, unsafe product, faulty goods, consumer rights, recall of products, dangerous toys, refunds, shopping, warranty, shoppers, buyers, customers, what people buy
competition-policy: competition policy, anti-competitive practice, restrictive business practices
  monopoly, antitrust, price fixing, cartel, big firms dominating, market dominance, merger, monopolist, oligopoly
intellectual-property: intellectual property, World Intellectual Property Organization, intellectual property rights, patent
  copyright, trademark, WIPO, inventions, royalties, licence fees, plagiarism, ideas theft, patents, IP, inventor, plagiarist, infringement
procurement-fair-prices: transparency of prices, affordability, fair pricing
  cheap, affordable, price tag, overpriced, profiteering, price gouging, low-cost, price, expensive, inexpensive, pricey, costly, cheaply, discount
sharing-of-technology: technology transfer, transfer of technology on mutually agreed terms, Technology Facilitation Mechanism, Technology Bank for the Least Developed Countries
  sharing know-how, giving technology to poor countries, tech sharing, passing on technology, licensing inventions, licence of technology
basic-services: access to basic services, essential public services, basic infrastructure
  public services, amenities, hookup to power and water, council services, everyday services, public utilities
philanthropy: philanthropic organization, charitable contributions, philanthropic, private foundations, philanthropic foundations
  charity, donations, Gates Foundation, rich donors, benefactor, billionaire donor, philanthropist, almsgiving, charitable, generosity, endowment
population: population, International Conference on Population and Development, demographic, United Nations Population Fund, population growth
  birth rate, overpopulation, demographics, number of inhabitants, UNFPA, baby bust, headcount, ageing society, fertility rate, inhabitants, populace, demography, births, contraception
artisanal-mining: artisanal miners, artisanal and small-scale mining, alluvial diamond mining, small-scale miners, artisanal mining
  diggers, small diggers, digger, prospectors, panning, gold panning, dig by hand, hand diggers, pan, pickaxe, digging for stones, small miners
mining-communities: mining communities, local communities, producing countries, women miners
  mining towns, miners' families, people at the mines, mine workers
oil-trade: petroleum and petroleum products, oil, oilfields, oil installations, oil infrastructure
  petrol, oil wells, wells, oil money, refineries
oil-installations: oil installations, petroleum companies, economic infrastructure
  rigs, oil workers, oil plants
gold-valuables: gold, valuable items, looted artefacts
  jewels, treasure, gold bars, valuables
digital-money-transfer: digital remittances, digital payments, digital financial services, mobile money
  pay by phone, phone payments, mobile payments, paying by app, money apps, by app
household-income: household income, school fees and health costs, family welfare
  family at home, families at home, groceries, breadwinner
local-transport: public transport, sustainable transport
  tram, cycling, trains
public-purchases: sustainable public procurement, government procurement, public procurement
  what the state buys, state purchases, ministries buying, state orders
responsible-tourism: sustainable tourism, ecotourism
  green holidays, travel agencies, trips
supply-chain-duty: responsible sourcing, supply chain due diligence, traceability, value chains
  where it comes from, origin of goods, trace the origin, who made it, chain of suppliers
certificate-of-origin: certification scheme, certificates, Kimberley Process certificates, country of origin
  papers for stones, passport for stones, proof of origin, paperwork of stones, stamp
`;
