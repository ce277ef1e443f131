import type { Lexicon } from '../../lexicon/notation.ts';

/** Words of the economy's themes. Notation: `../../lexicon/notation.ts`. */
export const economy: Lexicon = {
  'economic-cooperation': `
    economy, economics, economic, economically, socio economic|economy, socioeconomic, economic social, economy society,
    economic ties|links|relations|exchange|partnership|cooperation|collaboration|engagement|integration,
    economic development|growth|recovery, economic and social development, development cooperation,
    business cooperation|ties|links|relations|partnership|matching|networking|community|forum|exchange,
    business to business, B2B, chamber of commerce, develop~ together, mutual development, common development,
    private sector, small and medium sized? enterprise, SME, macroeconomic, macro economy,
    economies, economic links|contacts|field|fields|sphere|areas|affairs|potential|complementarity|strength|strengths|agreements, economic and technical, economic technical, common prosperity, shared prosperity, joint development, develop * jointly, development of both, social and economic, social economic, development partnership, business ties, business contacts, business links, business world, business circles meet, business community, businesses closer, projects that benefit both
  `,
  trade: `
    trade, trading, trader, import~, export~, exporter, importer, export oriented, commerce, commercial, commodity,
    market access, market opening, enter~ * market, enter the market, onto * market, access to * market, outlet for * product,
    new|overseas|foreign|export|third market, market for * product|goods, consumer market, wholesale, retail,
    buy~, purchase~, sell~, buy~ * product|goods|produce, purchase~ * product|goods|produce, purchase of * goods|product, bought, goods trade,
    sell~ * product|goods|produce, sale of * product|goods|produce, bring~ * goods, consumption of * product|goods,
    flow of goods, goods flow, circulation of goods, exchange of goods, goods exchange, goods * circulate, flow~ of products,
    trade fair, trade expo, expo, exposition, product fair, goods fair, exhibition of * product|goods, sourcing fair,
    rules of origin, certificate of origin, tariff, tariff barrier, non tariff, anti dumping, duty free, quota, trade office,
    trade deficit|surplus|balance, trade balance, turnover, two way turnover, merchandise, consumer goods,
    free trade agreement, trade agreement, WTO, RCEP, CPTPP, FTA, CAEXPO, CIIE, EVFTA, showroom, supermarket, shopping
  `,
  investment: `
    investment, investor, invest~, reinvest~, direct investment, FDI, joint venture, venture capital, capital flow,
    flow of capital, inflow of capital, put~ money, pour~ * capital, capital contribution, foreign capital, investing,
    business opportunity, business activity|environment|climate|operation|presence, opportunity for * business,
    do~ * business, doing business, expand~ * business|operation, start~ * business, set~ up * business|company|branch|factory,
    open~ * branch|factory|representative, establish~ * factory|branch, business investment, business expansion, businesses to operate,
    investment promotion|attraction|environment|climate|project|cooperation, license~ * project, greenfield,
    public private partnership, PPP, merger and acquisition, business establishment, enterprise * operate|operating,
    company * operate|operating, condition for * enterprise|business|company|firm|investor|businessman, opportunity for * enterprise|company|firm|businessman, support for * enterprise|business|company, firm * operate|operating, operate~ effectively, business * operate|operating
  `,
  agriculture: `
    farmed, agriculture, agricultural, agri food, agrifood, agro, agroforestry, agronomy, agronomist, agritourism, agribusiness, farm, farming, farmer,
    farmland, farm produce|product|work, produce, crop, cropping, cultivation, cultivate~ * rice|crop|tree|plant, planting area, plantation, harvest, orchard,
    fruit, dragon fruit, durian, lychee, litchi, longan, banana, mango, mangosteen, pineapple, watermelon, pomelo, grapefruit, orange,
    apple, pear, grape, strawberry, coconut, jackfruit, passion fruit, citrus, avocado, rambutan, guava, kiwi, cherry, peach, plum, date palm,
    vegetable, potato, sweet potato, onion, garlic, chilli, chili, tomato, cabbage, mushroom, bean, soybean, maize, corn, wheat, barley,
    cassava, sugarcane, sugar cane, sugar, rice, paddy, hybrid rice, grain, cereal, flour, coffee, tea, pepper, cashew, nut, walnut, macadamia, cacao, cocoa,
    rubber, palm oil, olive, tobacco, cotton, silk, sericulture, mulberry, honey, beekeeping, bird's nest, herb, spice, cinnamon, star anise, ginger,
    medicinal herb|plant, flower, floriculture, horticulture, horticultural, garden produce, nursery, bamboo, timber, wood, wood processing, forest, forestry, forest product, afforestation, silviculture,
    livestock, animal husbandry, husbandry, cattle, buffalo, cow, pig, pork, beef, poultry, chicken, duck, egg, goat, sheep, meat, dairy, milk, veterinary, animal disease, animal health, breeding, breed, stockbreeding,
    fishery, fishing, fish farming, fish, pangasius, tra fish, shrimp, prawn, crab, lobster, tuna, seafood, sea food, oyster, seaweed, aquaculture, aquatic, aquatic product, aquaproduct, mariculture, hatchery,
    irrigation, irrigate~, reservoir, dyke, dike, fertilizer, fertiliser, pesticide, plant protection, plant disease|variety, crop variety, seed, seedling, sapling,
    quarantine, phytosanitary, sanitary and phytosanitary, SPS, food, foodstuff, food processing|safety|security|industry, processed food, beverage, wine, beer, drinks, halal,
    rural, rural development, countryside, tractor, farm machinery, greenhouse, grower, agricultural produce|product, OCOP, specialty product, local specialty, specialities, agricultural cooperative, edible, nutrition
  `,
  industry: `
    industry, industrial, industrialize~, industrialization, industrial park|zone|cluster|base|chain|capacity|complex|estate|transfer, park developer,
    manufacturing, manufacture~, manufacturer, factory, assembly line|plant, workshop production, mill, production, production capacity|chain|line|base|facility, capacity cooperation,
    processing, processor, processing industry|zone, supply chain, value chain, production and supply, supplier, supporting|support|auxiliary industry, heavy|light industry, raw material, component, spare part,
    mining, mine, mineral, rare earth, ore, bauxite, alumina, aluminium, aluminum, copper, gold mine, quarry, metallurgy, metallurgical, steel, iron, cement, ceramics, ceramic, glass, brick, building material, construction material,
    machinery, machine, machine building, machine tool, mechanical, mechanical engineering, mechanics, engineering, industrial equipment, electrical equipment, equipment manufacturing|production, tool making, precision engineering,
    automobile, automotive, auto, car, vehicle, motorcycle, electric vehicle|car, EV, new energy vehicle, battery, shipbuilding, shipyard, rolling stock, tyre, tire,
    textile, garment, apparel, clothing, leather, footwear, shoe, fabric, yarn, furniture, toy, paper industry|mill|product, packaging, plastic, chemical, chemistry, petrochemical, household appliance, home appliance,
    electrical, electric equipment, electronics, electronic, electronic product|machinery|component, consumer electronics, telephone maker, handicraft, craft village, craft, small industry
  `,
  finance: `
    finance, financial, fintech, financing, bank of, commercial bank, state bank, banking, !banks and, bank account|branch|card|service|cooperation, central bank, credit, loan, lending, concessional|preferential loan, interest rate, microfinance, payment, cross border payment, QR, QR code payment, settlement,
    local currency, currency, currency swap, foreign exchange, exchange rate, monetary, renminbi, yuan, baht, remittance, capital market, stock market|exchange, !securities, government bond, bond market, bourse, insurance, insurer, reinsurance,
    tax, taxation, fiscal, budget collection|revenue, treasury, accounting, accountancy, auditing, auditor, state audit, fund management, money laundering, anti money laundering, financial centre|hub|supervision|service, international financial centre, asset management, credit guarantee
  `,
  'border-economy': `
    border gate, border economy, border economic, border economic zone, border gate economic zone, border gate economy, gate economy, border trade, cross border trade, cross border commerce, border commerce,
    customs, customs clearance, customs declaration|procedure|inspection|control|cooperation, clearance, clear~ * goods|customs, clear~ of goods, goods clearance, clearance of goods, single window, quick clearance,
    smart? border gate, smart customs, border market, frontier market, border crossing, crossing, crossing point, border checkpoint, checkpoint, border port, land port, frontier gate, border pass,
    cross border economic cooperation? zone, cross border cooperation zone, cross border zone, border cooperation zone, border economic cooperation zone, specialized cargo|freight? route, specialized transport? route, goods transport route, dedicated freight lane,
    border resident trade, trade of * border residents, residents market, congestion, congested, backlog, border opening, opening of * gates, open~ * gate, upgrade * gate, pair of gates, gate, auxiliary gate,
    traffic opening, customs port, opening point, border area development, development of * border, border development, border region cooperation, border service, cross border logistics, temporary import
  `,
};
