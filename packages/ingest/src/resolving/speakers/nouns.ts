/** Nouns that stand for a party or a person, in the lexicon's notation. */

/** Both sides together. */
export const joint = `
  the? both? two? !sides, the|both two? !parties, host and guest, hosts and guests, guest and host, both host and guest, both hosts and guests, the two, the five, the three, the four, the six, both men, both women, the pair, they both, both of them,
  the|both|these|two|all two|five|three|four|six? !cities|!provinces|!localities|!countries|!nations|!neighbours|!neighbors|!ministries|!agencies|!delegations|!unions|!leaders|!officials|!ministers|!governors|!secretaries|!mayors|!partners|!bodies|!organisations|!organizations|!courts|!fronts|!states|!regions|!places|!towns|!districts|!administrations|!governments|!legislatures|!men|!women|!heads|!teams|!chiefs|!premiers|!presidents|!friends|!legislators|!diplomats|!academies|!schools|!universities,
  the|both|two? !interlocutors|!negotiators, each side, either side, one of them, each of them, all of them, either of them, the? !participants, the? !delegates, the? !attendees, the|both|two? !delegations, those present, one another, each other
`;

/** The visiting party or its leader. */
export const guest = `
  the|his|her visitor, the|his|her guest, the visitors, the guests, the visiting official|leader|delegation|governor|mayor|minister|party|secretary|team, visiting official|leader, the * guest, the * visitor, the head of the delegation, head of the delegation, the delegation's head|leader|chief, the leader of the delegation, the delegation leader|head
`;

/** The receiving party or its leader. */
export const host =
  'the host, the hosts, his host, her host, their hosts, his hosts, her hosts, the * host, the host side, the host official';

/** A group that speaks or acts without a name. */
export const delegation = `
  the !delegation, the mission, the team, the group, a delegation, the * !delegation, the entourage, delegation, the visiting party, delegation members, members of the delegation
`;

/** Heads of role nouns: "the governor", "the Vietnamese official". A person is looked for by office, side and nearness. */
export const roles = `
  official, leader, minister, governor, vice governor, deputy governor, mayor, vice mayor, deputy mayor, chairman, chairwoman, chair, chairperson, vice chairman, vice chairwoman, vice chair, deputy chairman, deputy chairwoman, secretary, deputy secretary, party secretary, party chief, deputy party chief, chief, president, vice president, prime minister, deputy prime minister, chief minister, CM, PM, deputy PM, premier, vice premier, state president, general secretary, legislator, top legislator, lawmaker, top lawmaker, diplomat, ambassador, consul general, consul, consul-general, envoy, speaker, director, deputy director, director general, head, deputy head, general, lieutenant general, major general, senior lieutenant general, commander, officer, rector, judge, chief justice, procurator, prosecutor, chief prosecutor, justice, inspector, politician, statesman, delegate, adviser, advisor, akim, commissioner, councillor, lord mayor, deputy minister, vice minister, foreign minister, defence minister, cadre, professor, senator, deputy, man, woman, lady, member, jurist, chief judge, party leader, party head, party official, state leader, head of state, government head, top diplomat, head of region|state|province|city|prefecture|municipality|district|government|administration|mission, government leader, city leader, provincial leader, host official, spokesman, spokeswoman, spokesperson, representative
`;

/** "The city", "his province": the locality of one party. */
export const localities =
  'city, province, prefecture, region, capital, state, locality, district, county, hub, metropolis, municipality, island, autonomous region, town, border city, border province';

/** "The ministry", "its companies", "his country": bodies and firms of one party, told by what stands before. */
export const belongings = `
  side, people, government, authority, administration, ministry, agency, department, sector, company, firm, enterprise, business, businessman, investor, country, nation, party, front, committee, council, congress, court, university, school, chapter, body, organization, assembly, citizen, locality, localities, delegation, office, bank, university, entrepreneur, trader, exporter, importer, tourist, student, farmer, producer, airline, consumer, hospital, union, federation, association, army, police, force, shipper, haulier, maker, grower, engineer, scientist, scholar, expert, teacher, doctor, nurse, artist, dancer, worker, resident, inhabitant, port, airport, museum, youth, club, team
`;
