import type { Lexicon } from '../../lexicon/notation.ts';

/** Words of the green themes. Notation: `../../lexicon/notation.ts`. */
export const green: Lexicon = {
  'green-development': `
    green, green economy|growth|development|transition|transformation|industry|finance|technology|production|city,
    circular economy, circular, low carbon, carbon market|credit|neutrality|neutral, decarbonization, decarbonize~,
    net zero, zero emission, emission reduction, reduce~ * emissions, emission,
    sustainable development|growth|economy|production|consumption, sustainability, sustainable and green, eco friendly,
    environmentally friendly, ecological development|civilization, eco industrial, ecological, bioeconomy, blue economy,
    ESG, green and smart, climate finance, greening,
  `,
  energy: `
    energy, renewable energy, renewables, renewable, clean energy, clean power, new energy, electricity, electric power,
    power, power plant|grid|generation|supply|transmission|trade|source|sector|project|station|line, power purchase,
    electrification, hydropower, hydroelectric, hydro electric, hydroelectricity, dam, thermal power, solar,
    solar power|energy|panel, photovoltaic, wind power|energy|farm, offshore wind, biomass, biogas, biofuel, geothermal,
    nuclear power|energy, atomic energy, hydrogen, green hydrogen, energy storage,
    energy security|transition|efficiency|saving|conservation, grid, transmission line, power transmission line,
    oil and gas, oil, gas, natural gas, LNG, liquefied natural gas, petroleum, crude, petrol, fuel, refinery, pipeline,
    coal, coal fired, waste to energy, EVN, charging station, lighting, transformer station,
  `,
  environment: `
    environment, environmental,
    environmental protection|issue|problem|pollution|treatment|management|sanitation|technology, environment protection,
    protection of * environment, protect~ * environment, ecology, ecosystem, eco system,
    ecological environment|protection|conservation|restoration, climate change, climate,
    climate adaptation|resilience|action|response, global warming, greenhouse gas,
    water resource|source|security|quality|management|supply|treatment|use|level|sharing|environment, water,
    clean water, drinking water, freshwater, river, river basin|management|regulation|water|protection, mekong river,
    mekong water, lancang mekong, watershed, hydrology, hydrological, hydrometeorology, meteorology, meteorological,
    flood discharge, discharge of water, water discharge, saltwater intrusion, saline intrusion, salinity,
    natural resource, natural resources and environment, land management|resource|administration, biodiversity,
    wildlife, endangered species, nature conservation, nature reserve, national park, wetland, mangrove,
    forest protection, protection of * forest, forest fire, reforestation, deforestation, waste, solid waste,
    waste treatment|management|sorting|collection|water, wastewater, waste water, sewage, garbage, rubbish, recycling,
    recycle~, plastic waste, pollution, pollutant, air quality|pollution, transboundary pollution|haze, haze, smog,
    marine environment, ocean protection, coral, MRC, tree planting, plant~ trees,
  `,
};
