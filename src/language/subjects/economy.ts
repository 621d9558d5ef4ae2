/** Development, finance, debt, trade, business and work. */
export const economy = `
sustainable-development: sustainable development, 2030 Agenda for Sustainable Development, Sustainable Development Goals, integrated and indivisible
  SDG, SDGs, global goals, sustainability, green growth, 2030 goals, 17 goals, UN goals, millennium goals, MDGs, Agenda 2030
poverty: poverty, eradication of poverty, extreme poverty, poverty reduction, people living in poverty
  poor, poor people, penniless, living on a dollar a day, destitute, hardship, breadline, deprivation, the poor, slum, impoverished, low-income family, beggar, pauper
inequality: inequality, inequalities within and among countries, income inequality, disparity
  rich and poor gap, wealth gap, unfair distribution, the one percent, haves and have-nots, income gap, billionaires, wealth divide, unequal society
economic-growth: economic growth, inclusive growth, macroeconomic, structural transformation, gross domestic product
  economy, GDP, boom, prosperity, growing economy, expansion, output, getting richer, productivity, economic upturn, economic output
economic-crisis: financial and economic crisis, recession, economic downturn, macroeconomic stability
  slump, crash, meltdown, depression, credit crunch, banking crash, hard times, downturn, stock market crash, bank run, austerity
inflation: inflation, monetary policy, purchasing power, interest rate
  rising prices, cost of living, price rises, prices going up, hyperinflation, central bank rates, dearer, expensive living
development-assistance: official development assistance, development cooperation, donor, 0.7 per cent of gross national income
  foreign aid, ODA, overseas aid, aid budget, aid money, rich countries' aid, donor country, help for poor countries, foreign assistance, aid target, handout, USAID, aid cuts
financing-development: financing for development, Addis Ababa Action Agenda, mobilization of resources, Sevilla Commitment, domestic resource mobilization
  paying for development, funding development, money for poor countries, development money, FfD, raising money, funding the SDGs, SDG financing gap
blended-finance: blended finance, public-private partnership, catalytic capital, leveraging private capital
  PPP, private money, impact investing, mixing public and private money, private investors, guarantees for investors, de-risking, crowding in
development-banks: multilateral development bank, World Bank, regional development bank, public development bank
  IBRD, African Development Bank, lender, Asian Development Bank, cheap loans, soft loan, development lender, ADB, World Bank loan
imf: International Monetary Fund, special drawing rights, Bretton Woods institutions, international financial institutions
  IMF, bailout, SDR, structural adjustment, austerity loan, IMF loan, emergency loan, Bretton Woods
financial-architecture: international financial architecture, voice and participation of developing countries, reform of international financial institutions, quota reform
  global financial system, world banking system, IMF votes, fairer global finance, who runs the World Bank, IMF reform, financial order
debt: external debt, debt sustainability, debt relief, debt distress, sovereign debt restructuring, debt service
  debt crisis, owing money, national debt, default, debt forgiveness, debt cancellation, borrowing, repay loans, debt trap, creditor, bankrupt country, drowning in debt, write off debts, lender, debt burden, vulture fund
credit-rating: credit rating agency, credit rating
  Moody's, junk status, AAA rating, downgrade, creditworthiness, credit score, Standard and Poor's, Fitch
financial-inclusion: financial inclusion, access to financial services, microfinance, unbanked, mobile money
  bank account, microcredit, small loan, banking the poor, no bank account, payday loan, phone payments, mobile banking, microloan, M-Pesa, people without banks, credit union
banking: banking, financial institution, correspondent banking, financial services, financial sector
  bank, banker, high street bank, lender, bank transfer, savings account, bank branch, deposit, credit card
insurance: insurance, risk-sharing, microinsurance
  insurer, insurance policy, coverage for losses, premium, insured, crop insurance, underwriter
virtual-assets: virtual asset, cryptocurrency, digital currency, financial technology
  Bitcoin, crypto, blockchain, stablecoin, fintech, digital coins, NFT, crypto exchange, Ethereum, digital wallet, crypto wallet
investment: investment, foreign direct investment, investor, promoting investments for sustainable development
  FDI, investing, overseas investors, foreign money, capital inflow, venture capital, shareholder, business investment, putting money in, hedge fund
capital-markets: capital market, bond, institutional investor, portfolio flows
  stock market, shares, stock exchange, green bond, Wall Street, pension fund, securities, speculation, speculators, hot money, equities
tax: tax, international tax cooperation, framework convention on international tax cooperation, taxation, tax base
  taxman, taxpayer, taxes, levy, VAT, income tax, corporate tax, wealth tax, tax treaty, tax rules, duties, tax collection, IRS, minimum tax
tax-avoidance: tax avoidance and evasion, base erosion and profit shifting, illicit financial flows, tax haven
  tax dodging, offshore account, Panama Papers, tax cheat, tax fraud, offshore, loophole, dodging tax, Swiss bank account, tax dodge, profit shifting, tax evader, Cayman Islands
public-finance: fiscal policy, public expenditure, public financial management, fiscal space
  government spending, state budget, public purse, public spending, balancing the books, deficit, state coffers, treasury, spending cuts, austerity
public-procurement: public procurement, procurement, tender
  government contracts, buying by government, bidding, supplier, state purchases, government purchasing, contract award, bidder, purchasing
trade: international trade, multilateral trading system, trade barrier, World Trade Organization, market access
  imports, exports, import and export, free trade, tariff, protectionism, WTO, trade war, customs duty, trade deal, globalisation, selling abroad, quota, trader, buying and selling
trade-facilitation: trade facilitation, customs procedure, customs authority, Aid for Trade
  border paperwork, customs check, red tape at the border, customs officer, shipping paperwork, clearing goods, customs queue, port delays
commodities: commodity, commodity dependence, raw material, primary commodity
  coffee, cocoa, cotton, copper, crude, raw goods, gold price, oil price, grain, sugar, minerals export, rubber
critical-minerals: critical minerals, extractive industries, mining, natural resources
  lithium, cobalt, rare earths, mine, mining company, battery metals, coal mine, oil drilling, quarry, nickel, digging up minerals, copper mine
supply-chains: supply chain, value chain, global value chain, traceability
  where goods come from, sourcing, suppliers, shortages, shipping of goods, just-in-time, delivery chain, origin of products, track and trace, distribution network, bottleneck
private-sector: private sector, business enterprise, corporation, transnational corporation, industry
  company, companies, firm, business, multinational, big business, corporate, employer, conglomerate, industry leaders, businesspeople, commercial sector, Big Tech, CEO
small-business: micro- small and medium-sized enterprises, entrepreneurship, cooperatives
  startup, start-up, shopkeeper, small firm, SME, self-employed, corner shop, family business, mom-and-pop, entrepreneur, founder, sole trader, MSME, artisan
social-economy: social and solidarity economy, cooperative, social enterprise
  co-op, mutual society, worker-owned, community business, social business, nonprofit business
informal-economy: informal economy, informal sector, transition from informal to formal employment
  cash in hand, off the books, street vendor, shadow economy, undeclared work, hawker, under the table, market trader, odd jobs, day labourer
employment: employment, full and productive employment, decent work for all, unemployment, labour market
  jobs, job, jobless, out of work, laid off, joblessness, work for all, hiring, dole, unemployed, layoffs, jobseeker, career, redundancy, wages, sacked
future-of-work: automation, platform work, labour-saving technologies, reskilling and upskilling
  robots taking jobs, gig economy, Uber driver, delivery rider, working from home, freelancing, remote work, retraining, zero-hours contract
social-protection: social protection, social protection floor, social safety net, social security system
  welfare, benefits, dole, social benefits, safety net, child benefit, unemployment benefit, family allowance, welfare state, welfare check, income support, basic income
social-development: social development, World Summit for Social Development, social integration, social inclusion, social cohesion
  social progress, Copenhagen summit, well-off society, belonging, holding society together, social exclusion, cohesion, togetherness
industrialization: industrial development, industrialization, manufacturing, UNIDO
  factory, factories, heavy industry, industrialisation, making goods, assembly line, plant, steel mill, manufacturer, production line
infrastructure: infrastructure, quality infrastructure, infrastructure investment, public works
  roads, bridges, railways, building roads, utilities, construction, pipes and cables, ports, public buildings, highway, Belt and Road
transport: sustainable transport, transport, transit corridor, transport connectivity
  bus, train, railway, lorry, truck, freight, public transit, cycling, motorway, highway, commuting, haulage, trucker, subway, underground
aviation: civil aviation, International Civil Aviation Organization, aircraft, aviation security
  airline, flight, airport, plane, ICAO, passenger jet, pilot, air travel, hijacking, airplane, aeroplane, flying, air traffic
shipping: shipping, maritime transport, International Maritime Organization, seafarer, vessel
  ship, cargo ship, sailor, tanker, container ship, ferry, port, harbour, IMO, ship crew, merchant navy, boat, freighter, harbor, flag of convenience
tourism: sustainable tourism, tourism, ecotourism, UN Tourism
  holiday, vacation, travel industry, hotel, sightseeing, cruise, hospitality, resort, traveller, holidaymaker, package tour, overtourism, Airbnb, tour operator, globetrotter
ldcs: least developed countries, Doha Programme of Action, graduation from the least developed country category
  poorest countries, LDC, world's poorest, poor nations, third world, underdeveloped, poorest nations
lldcs: landlocked developing countries, Awaza Programme of Action, transit country, Vienna Programme of Action
  no coast, without access to the sea, landlocked, no seaport, LLDC, cut off from the sea, country without ports
sids: small island developing States, Antigua and Barbuda Agenda, SAMOA Pathway
  island nation, tiny islands, SIDS, Pacific islands, Caribbean islands, small islands, atoll, Maldives, Tuvalu, island states
middle-income: middle-income countries, multidimensional vulnerability index, beyond gross domestic product
  emerging economies, MICs, middling countries, not quite poor countries, newly industrialised, beyond GDP
developing-countries: developing countries, Group of 77 and China, global South
  poor countries, third world, poorer nations, emerging nations, southern countries, G77, low-income countries, the south
developed-countries: developed countries, industrialized countries, high-income countries
  rich countries, wealthy nations, first world, advanced economies, G7, rich world, global North
africa-development: New Partnership for Africa's Development, Agenda 2063, African development, special needs of Africa
  NEPAD, helping Africa, African economies, Africa's growth, African free trade area, AfCFTA, African prosperity
economies-transition: countries with economies in transition
  post-Soviet states, former communist countries, ex-communist economies, eastern bloc, ex-Soviet
south-south: South-South cooperation, triangular cooperation, Buenos Aires plan of action
  poor countries helping each other, developing countries cooperating, learning from fellow poor countries, SSTC
consumer-protection: consumer protection, consumer, product safety
  shopper, buyer, customer rights, unsafe product, faulty goods, customer, consumer rights, recall of products, dangerous toys, refunds
competition-policy: competition policy, anti-competitive practice, restrictive business practices
  monopoly, antitrust, price fixing, cartel, big firms dominating, market dominance, merger
intellectual-property: intellectual property, World Intellectual Property Organization, intellectual property rights, patent
  copyright, trademark, WIPO, inventions, royalties, licence fees, plagiarism, ideas theft, patents, IP
procurement-fair-prices: transparency of prices, affordability, fair pricing
  cheap, affordable, price tag, too expensive, overpriced, profiteering, price gouging, low-cost
sharing-of-technology: technology transfer, transfer of technology on mutually agreed terms, Technology Facilitation Mechanism, Technology Bank for the Least Developed Countries
  sharing know-how, giving technology to poor countries, tech sharing, passing on technology, know-how, licensing inventions
basic-services: access to basic services, essential public services, basic infrastructure
  public services, utilities, amenities, hookup to power and water, council services, everyday services
philanthropy: philanthropic organization, foundation, charitable contributions
  charity, donations, Gates Foundation, rich donors, giving, benefactor, billionaire donor, philanthropist, almsgiving
population: population, International Conference on Population and Development, demographic, United Nations Population Fund
  birth rate, overpopulation, demographics, number of inhabitants, UNFPA, population growth, baby bust, headcount, ageing society, fertility rate
`;
