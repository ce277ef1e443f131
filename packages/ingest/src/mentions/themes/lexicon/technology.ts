import type { Lexicon } from '../../lexicon/notation.ts';

/** Words of the themes of technology. Notation: `../../lexicon/notation.ts`. */
export const technology: Lexicon = {
  'science-technology': `
    science, scientific, scientist, technology, technological, technologically, science and technology,
    science technology, scientific and technological, scientific and technical, scientific technical, scitech, sci tech,
    S&T, R&D, science technology and innovation, research, research and development,
    research cooperation|project|institute|centre, researcher, joint research, scientific research, laboratory, lab,
    technical cooperation|assistance|expert|support|exchange|knowhow, technology transfer,
    transfer of * technology|technologies, transfer~ * technology, technical know how, know how,
    application of * technology, technology application, patent, intellectual property, metrology, standardization,
    quality standard, geology, geological, geophysics, astronomy, nuclear science, oceanography, marine science,
  `,
  innovation: `
    innovation, innovative, innovate~, innovator, startup, start up, start ups, entrepreneurship, entrepreneurial,
    entrepreneur, incubator, incubate~, incubation, innovation centre|ecosystem|hub|park, accelerator programme,
    maker space, creative startup, new quality productive forces, new productive forces, new quality productive force,
    creativity, think tank, sandbox,
  `,
  'digital-transformation': `
    digital, digitally, digitalization, digitalize~, digitization, digitize~,
    digital transformation|economy|government|technology|skill|platform|infrastructure|trade|society|transition|service|payment|data,
    digital and technology, e government, egovernment, electronic government, e commerce, ecommerce,
    electronic commerce, cross border e commerce, livestream~, online service|sale|shopping|platform, e service,
    e court, e visa, e wallet, data, database, big data, data centre|sharing|exchange|connectivity|management,
    information technology, ICT, IT, IT application|service, informatics, information system, software,
    telecommunications, telecommunication, telecom, telecommunication infrastructure, internet, broadband, fibre optic,
    blockchain, digital identity, paperless, computerize~, computerization, cloud, online public service,
    information technology park,
  `,
  'high-tech': `
    high tech, hi tech, hightech, high technology, high end technology, advanced technology, cutting edge technology,
    cutting edge, modern technology, core technology, emerging technology, frontier technology, future technology,
    deep tech, high tech industry|zone|park|enterprise|sector|field, technology park, hi tech park, semiconductor, chip,
    chip making, chipmaking, microchip, integrated circuit, microelectronics, wafer, artificial intelligence, AI,
    machine learning, robot, robotics, automation, drone, unmanned aerial vehicle, low altitude economy, quantum,
    quantum computing, supercomputer, supercomputing, cloud computing, internet of things, IoT, biotechnology, biotech,
    biopharmaceutical, biomedicine, genetics, genomics, nanotechnology, new material, advanced material, aerospace,
    space technology, satellite, remote sensing, space, space exploration, 5G, 6G, lithium battery, aviation technology,
    laser, sensor, smart manufacturing, smart factory, intelligent manufacturing, metaverse, electronics component,
  `,
};
