import { describe, expect, it } from 'vitest';
import { frame } from './frame.testing.ts';

const BINH = 'Le Van Binh, Chairman of the Hai Duong provincial People’s Committee';
const YUNNAN = 'A delegation of Yunnan province of China led by Governor Wang An';

const PARTIES: readonly [name: string, body: string, frame: string][] = [
  [
    'a park that two countries share is no setting',
    'MINSK, June 11 (BelTA) – Belarus has suggested more trade to China’s Shaanxi Province. The suggestion came from Deputy Economy Minister Olga Petrova at her meeting with Vice Governor of Shaanxi Province Li Wei. They also spoke of new firms in the China-Belarus industrial park.',
    'CN Shaanxi (Li Wei) → BY',
  ],
  [
    'who is paying a visit',
    `${BINH}, on June 11 met with Choi Min-su, Vice Governor of the Republic of Korea (RoK)’s Gangwon province, who is paying a visit to the province.`,
    'KR Gangwon (Choi Min-su) → VN Hai Duong',
  ],
  [
    'a delegation named by its body',
    'GUANGZHOU, June 11 (WAM) -- A Sharjah Chamber of Commerce delegation headed by Chairman Salem Nasser met with officials of Guangdong province.',
    'AE Sharjah (Salem Nasser) → CN Guangdong',
  ],
  [
    'governors in short',
    'SUWON, June 11 (Yonhap) -- Gyeonggi Gov. Kim Min-su met Utah Gov. Peter Holt on Wednesday.',
    'US Utah (Peter Holt) → KR Gyeonggi',
  ],
  [
    'a governor’s province that is also a town where the story is',
    'LUCKNOW: Bali Governor Made Sutrisna called on Uttar Pradesh Chief Minister Anil Rao at his residence on June 11.',
    'ID Bali (Made Sutrisna) → IN Uttar Pradesh',
  ],
  [
    'the head of Tatarstan by his title',
    'Tatarstan’s Rais Timur Akhmetov met with Hunan Governor Li Wei in Changsha on June 11 as part of his trip to China.',
    'RU Tatarstan (Timur Akhmetov) → CN Hunan',
  ],
  [
    'upon invitation from a city',
    'Upon invitation from Daejeon city, the Republic of Korea, Hai Duong Party Secretary Le Van Binh and officials attended the city’s festival on June 11.',
    'VN Hai Duong (Le Van Binh) → KR Daejeon',
  ],
  [
    'coming to congratulate',
    'Gia Lai Party Secretary Le Van Binh and a provincial delegation came to congratulate the authorities and people of Ratanakiri province of Cambodia on June 11.',
    'VN Gia Lai (Le Van Binh) → KH Ratanakiri',
  ],
  [
    'a dateline with a full stop behind the agency',
    'MOSCOW, June 11 (TASS). Moscow Mayor Sergey Orlov met with Chairman of the People’s Committee of Hanoi Le Van Binh.',
    'VN Hanoi (Le Van Binh) → RU Moscow',
  ],
  [
    'greetings brought during a visit',
    'Hai Duong provincial Party Secretary Le Van Binh extended New Year greetings to leaders of Sekong province, Laos, during a visit on June 11.',
    'VN Hai Duong (Le Van Binh) → LA Sekong',
  ],
  [
    'a dateline before those who meet',
    'NANNING - Party secretaries of Vietnam’s Lang Son, Cao Bang and Ha Giang provinces met with the Secretary of the Party Committee of China’s Guangxi Li Wei in Nanning on June 11.',
    'VN Lang Son+Cao Bang+Ha Giang → CN Guangxi',
  ],
  [
    'leading others to a place',
    `${BINH}, led provincial officials to Japan’s Nagano prefecture, where they were welcomed on June 11 by Vice Governor Kenji Sato.`,
    'VN Hai Duong (Le Van Binh) → JP Nagano',
  ],
  [
    'a leader whose name could be that of a country nobody speaks of',
    `A delegation from Cambodia’s Kandal province paid a call on leaders of Tay Ninh on June 11. Governor Peng Dara, who led the delegation, met ${BINH.replaceAll('Hai Duong', 'Tay Ninh')}.`,
    'KH Kandal (Peng Dara) → VN Tay Ninh',
  ],
  [
    'an article before a name that it would lengthen',
    'A Ba Ria - Vung Tau delegation led by provincial Chairman Le Van Binh is on a four-day trip to Singapore starting on June 11.',
    'VN Ba Ria - Vung Tau (Le Van Binh) → SG',
  ],
  [
    'where a locality lies in its country',
    'HAIKOU, June 11 (Xinhua) -- Li Wei, Party chief of south China’s Hainan Province, met with a delegation from Vietnam’s Bac Giang province led by Le Van Binh, Party chief of the province.',
    'VN Bac Giang (Le Van Binh) → CN Hainan',
  ],
  [
    'a visiting officer of another place',
    `Visiting Shanghai Mayor Li Wei met with ${BINH}, on Wednesday.`,
    'CN Shanghai (Li Wei) → VN Hai Duong',
  ],
  [
    'a family name that is a nationality too',
    'NAKHON PHANOM — Thai Minh Quang, Secretary of the Party Committee of Nghe An, on June 11 visited Thailand’s Nakhon Phanom province and met its Governor Somchai Rattana.',
    'VN Nghe An (Thai Minh Quang) → TH Nakhon Phanom',
  ],
  [
    'the dateline’s town among those who receive',
    'LANG SON - Leaders of Cao Bang, Lang Son and Ha Giang met a delegation of Guangxi of China led by Li Wei, Chairman of the regional government, on June 11.',
    'CN Guangxi (Li Wei) → VN Cao Bang, VN Lang Son, VN Ha Giang',
  ],
  [
    'caller',
    'Governor of Karnataka Ramesh Kumar spoke of solar power on June 11 with Deputy Governor of Ningxia Wang An, who called on him.',
    'CN Ningxia (Wang An) → IN Karnataka',
  ],
  [
    'caller on a visiting leader',
    'Prime Minister Le Van Binh of Vietnam reached New Delhi on June 11. Minister Arun Nair called on the visiting Prime Minister in the evening.',
    'VN (Le Van Binh) → IN New Delhi',
  ],
  [
    'received a call from the one who came',
    'President Bounma Keola of Laos received on June 11 a courtesy call from Governor of Yunnan province of China Wang An.',
    'CN Yunnan (Wang An) → LA',
  ],
  [
    'several countries announced',
    'Wang An, a senior official of the Communist Party of China, will lead a delegation to visit Belarus, Laos and Vietnam on June 20.',
    'CN (Wang An) → BY, LA, VN',
  ],
  [
    'a mission to two countries',
    'Governor of Tennessee Bill Stone of the United States conducted a trade mission to South Korea and Japan on June 11.',
    'US Tennessee (Bill Stone) → KR, JP',
  ],
  [
    'county of a province in an office',
    `${BINH}, received Wang An, chief of the public security bureau of Hekou county of China’s Yunnan province, on June 11.`,
    'CN Hekou (Wang An) → VN Hai Duong',
  ],
  [
    'greetings brought by delegations',
    'Delegations from Kien Giang province of Vietnam have visited and extended greetings to localities in Cambodia.',
    'VN Kien Giang → KH',
  ],
  [
    'two localities that sign in one of them',
    'QUANG BINH (VNA) – Quang Binh province of Vietnam and the Lao province of Khammouane signed an agreement on June 11.',
    'LA Khammouane → VN Quang Binh',
  ],
  [
    'talks between localities',
    'Talks between Quang Ninh province of Vietnam and Luang Prabang, Zzouphan and Phongsaly provinces of Laos were held in Ha Long on June 11.',
    'LA Luang Prabang+Zzouphan+Phongsaly → VN Quang Ninh',
  ],
  [
    'a town that a country only locates',
    'A conference was held in Changchun, capital of Jilin province, on June 11. Li Wei, governor of Jilin province, and Choi Min-su, governor of Gangwon in South Korea, signed five pacts.',
    'KR Gangwon (Choi Min-su) → CN Jilin',
  ],
  [
    'led by somebody without a name',
    'NEW DELHI: A Chinese delegation headed by a Politburo member met Minister Arun Nair on June 11. Li Wei, Politburo member, spoke of trade.',
    'CN (Li Wei) → IN',
  ],
  [
    'only invited',
    'Governor of Hunan of China Mao Jian held talks in Changsha on June 11 with Governor of Attapeu of Laos Vilay Keosavang. Vilay invited Mao to visit Attapeu.',
    'LA Attapeu (Vilay Keosavang) → CN Hunan',
  ],
  [
    'study group of a body',
    'A 20-member study group of the Hue Party Committee visited Guangdong province of China on June 11.',
    'VN Hue → CN Guangdong',
  ],
  [
    'body under a ministry',
    'The Kon Tum provincial Military Command welcomed a delegation from the Political Department under the Lao Ministry of National Defence on June 11.',
    'LA → VN Kon Tum',
  ],
  [
    'body nested in a locality',
    `${BINH}, received visitors from the women’s federation of China’s Guangxi region on June 11.`,
    'CN Guangxi → VN Hai Duong',
  ],
  [
    'university that bears its town’s name',
    'Rector of Hue University Le Van Binh received on June 11 a delegation from Khon Kaen University of Thailand led by Vice President Somchai Jaidee.',
    'TH Khon Kaen (Somchai Jaidee) → VN',
  ],
  [
    'the innermost of a chain',
    'Vice Mayor of Da Nang Le Van Binh received a delegation from Seoul’s Gangnam District led by Mayor Kim Min-su on June 11.',
    'KR Gangnam (Kim Min-su) → VN Da Nang',
  ],
  [
    'senders in two lists',
    'A delegation from Ha Giang and Lao Cai as well as from Lai Chau was received on June 11 by Wang An, Governor of Yunnan province of China.',
    'VN Ha Giang+Lao Cai+Lai Chau → CN Yunnan',
  ],
  [
    'representatives of several provinces',
    'Representatives of four provinces of Cambodia – Kratie, Svay Rieng, Takeo and Kampot – came to Tay Ninh on June 11. Governor of Svay Rieng Men Sokha spoke for them.',
    'KH Svay Rieng+Kratie+Takeo+Kampot (Men Sokha) → VN Tay Ninh',
  ],
  [
    'a town that only tells where another lies',
    `A delegation from Namyangju, a Korean city east of Seoul, visited Hue on June 11. Its leader, Mayor Kim Min-su, was received by Nguyen Van An, Chairman of the Hue City People's Committee.`,
    'KR Namyangju (Kim Min-su) → VN Hue',
  ],
  [
    'town of the office that is visited',
    'A delegation of Hai Duong province of Vietnam led by Chairman Le Van Binh paid a visit to the Foreign Affairs Office in Yinchuan city of China on June 11.',
    'VN Hai Duong (Le Van Binh) → CN Yinchuan',
  ],
  [
    'places spoken of by a consul',
    `${BINH}, received Cambodian Consul General Sok Vanna on June 11. He praised the work of Hai Duong with Kandal and Takeo.`,
    'KH (Sok Vanna) → VN Hai Duong',
  ],
  [
    'goods travel, not guests',
    `${YUNNAN} met leaders of Hai Duong province of Vietnam on June 11. Trains with fruit could go to Chongqing, he said, and travel agents in Chengdu would help.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'a route of freight is no itinerary',
    `${YUNNAN} met leaders of Hai Duong province of Vietnam on June 11. He proposed that they open the freight route Lang Son – Nanning.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'whoever sees off is no host',
    'A delegation of Lao Cai province of Vietnam led by Chairman Le Van Binh visited Yunnan province of China on June 11. Seeing off the guests was Wang An, Party chief of Hekou county.',
    'VN Lao Cai (Le Van Binh) → CN Yunnan',
  ],
  [
    'where it was outweighs where it was written',
    'VIENTIANE, June 12 – Governor of Champasak Bounmy Keo met Chairman of the Kon Tum provincial People’s Committee Le Van Binh in Kon Tum of Vietnam on June 11.',
    'LA Champasak (Bounmy Keo) → VN Kon Tum',
  ],
  [
    'a dateline alone still counts',
    'PAKSE, June 12 – Chairman of the Kon Tum provincial People’s Committee Le Van Binh met Governor of Champasak Bounmy Keo of Laos on June 11.',
    'VN Kon Tum (Le Van Binh) → LA Champasak',
  ],
  [
    'delegations sent over the years',
    'Leaders of Vientiane in Laos met Deputy Governor of Hunan province of China Wang An in Vientiane on June 11. From 2012 to 2019 they sent six delegations to visit Hunan, Yunnan and Guangxi.',
    'CN Hunan (Wang An) → LA Vientiane',
  ],
  [
    'minister of the other state beside a local leader',
    'Chairwoman of the Hue City People’s Committee Tran Thi Lan spoke of relics with Vice Minister of Culture of China Sun Hai during their meeting on June 11.',
    'CN (Sun Hai) → VN Hue',
  ],
  [
    'minister at home outweighs the local leader',
    'Minister of Culture of China Sun Hai received Chairwoman of the Hue City People’s Committee Tran Thi Lan on June 11.',
    'VN Hue (Tran Thi Lan) → CN',
  ],
  [
    'localities in session, nobody named',
    'The People’s Committee of Hai Phong held a working session with the city of Incheon, Korea, on June 11.',
    'KR Incheon → VN Hai Phong',
  ],
];

describe('parties', () => {
  it.each(PARTIES)('%s', (_, body, expected) => {
    expect(frame(body)).toBe(expected);
  });
});
