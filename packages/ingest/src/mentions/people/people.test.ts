import { expect, test } from 'vitest';
import { read } from '../../reading/index.ts';
import { findOrganisations } from '../organisations/index.ts';
import { findPlaces } from '../places/index.ts';
import { findPeople } from './index.ts';

/** Names in text order, each with its offices. */
function peopleIn(body: string): string[] {
  const reading = read({ id: 'test', title: null, body, published: null, publisher: null, url: null, language: 'en' });
  const places = findPlaces(reading);
  return findPeople(reading, places, findOrganisations(reading, places)).map(({ name, offices }) =>
    [name, ...offices.map(({ text }) => text)].join(' | '),
  );
}

test.each([
  // small words, districts' words and surnames of others inside names
  ['Chairman of Hai Duong Nguyen Khac Than and his party came.', ['Nguyen Khac Than | Chairman of Hai Duong']],
  ['He met Vice Chairman Mai Son of the council.', ['Mai Son | Vice Chairman']],
  ['She met Nhem Sam Oeun, Governor of Ratanakiri.', ['Nhem Sam Oeun | Governor of Ratanakiri']],
  // places behind the name
  [
    'Governor Paul Green of the US state of Hawaii met Mayor Tim Kell of the city of Albuquerque.',
    ['Paul Green | Governor of Hawaii', 'Tim Kell | Mayor of Albuquerque'],
  ],
  [
    'Otto Weiss, minister president of the German state, came.',
    ['Otto Weiss | minister president of the German state'],
  ],
  // offices in front of the name
  [
    'Chairman of the Nghe An People’s Committee Trần Văn Lộc met them.',
    ['Trần Văn Lộc | Chairman of the Nghe An People’s Committee'],
  ],
  [
    'It was led by Politburo member, Secretary of the Party Central Committee and Head of its Commission for Internal Affairs Phạm Hữu Đạt.',
    [
      'Phạm Hữu Đạt | Politburo member | Secretary of the Party Central Committee | Head of its Commission for Internal Affairs',
    ],
  ],
  [
    'He met Secretary and Governor of Attapeu Province of Laos, Vilaysack Keomany, in the city.',
    ['Vilaysack Keomany | Secretary and Governor of Attapeu Province of Laos'],
  ],
  [
    'He met Governor of Attapeu Province, Laos, Vilaysack Keomany.',
    ['Vilaysack Keomany | Governor of Attapeu Province'],
  ],
  [
    'It was led by Bounma Keola, a politburo member of the LPRP Central Committee, and vice president of Laos.',
    ['Bounma Keola | politburo member of the LPRP Central Committee', 'vice president of Laos'].join(' | ').split('\n'),
  ],
  ['Union Minister for Foreign Affairs U Than Oo came.', ['Than Oo | Union Minister for Foreign Affairs']],
  ['Governor Park Sang Yong in Suwon signed it.', ['Park Sang Yong | Governor']],
  [
    'They met Colonel Le Van Son, deputy commander of the border guard.',
    ['Le Van Son | Colonel | deputy commander of the border guard'],
  ],
  [
    'They met Mr Boun Keo, deputy head of the Lao Front’s office.',
    ['Boun Keo | deputy head of the Lao Front’s office'],
  ],
  ['“Fine,” said Yutaka Chiba, mayor of Sakai.', ['Yutaka Chiba | mayor of Sakai']],
  ['They met in Ken Chiba prefecture.', []],
  [
    'They received Mayor of Busan of the Republic of Korea Park Min-ho.',
    ['Park Min-ho | Mayor of Busan of the Republic of Korea'],
  ],
  ['They met Li Lan, Editor-in-Chief of Hunan Daily.', ['Li Lan | Editor-in-Chief of Hunan Daily']],
  [
    'They met Minister for Youth Affairs Arun Nair and Prime Minister Vikram Rao.',
    ['Arun Nair | Minister for Youth Affairs', 'Vikram Rao | Prime Minister'],
  ],
  ['Chief Minister Punjab Amina Sharif will leave Pakistan.', ['Amina Sharif | Chief Minister Punjab']],
  [
    'They met Honorary Consul General of Laos in Busan Park Soo Min.',
    ['Park Soo Min | Honorary Consul General of Laos in Busan'],
  ],
  ['Bounma Keola, who governs Saravan, came.', ['Bounma Keola | Governor of Saravan']],
  [
    'The consul general of India in Ho Chi Minh City, Arun Nair, came.',
    ['Arun Nair | consul general of India in Ho Chi Minh City'],
  ],
  [
    'Phone Vilay and Bouna Sengsy spent Monday with Governor Li Wei.',
    ['Phone Vilay', 'Bouna Sengsy', 'Li Wei | Governor'],
  ],
  [
    'He put it to Sven Hartmann that schools are good. Hartmann, whose stay ends today, agreed.',
    ['Sven Hartmann', 'Hartmann'],
  ],
  ['Svay Rieng Governor Men Sokha came.', ['Men Sokha | Svay Rieng Governor']],
  ['Vietnam’s minister of transport, Le Quoc Bao, arrived.', ['Le Quoc Bao | Vietnam’s minister of transport']],
  [
    'Deputy Minister of Natural Resources and Environment Ngô Thị Sen spoke.',
    ['Ngô Thị Sen | Deputy Minister of Natural Resources and Environment'],
  ],
  ['Gen. Đỗ Mạnh Cường saluted.', ['Đỗ Mạnh Cường | Gen.']],
  ['It welcomed Deputy Prime Minister Samdech Krolahom Chea Borin.', ['Chea Borin | Deputy Prime Minister']],
  [
    'With him came ministers such as Farah Khan, Bilal Qadri and Omar Shah.',
    ['Farah Khan | minister', 'Bilal Qadri | minister', 'Omar Shah | minister'],
  ],
  ['At the talks, mayor of the Chinese town Li Jian spoke.', ['Li Jian | mayor of the Chinese town']],
  [
    'Hunan Governor Li Jian, Secretary of the Hunan Committee and Changsha Mayor Zhou Min met them.',
    ['Li Jian | Hunan Governor', 'Zhou Min | Secretary of the Hunan Committee | Changsha Mayor'],
  ],
  ['They met Consul General of India A. K. Sharma.', ['A. K. Sharma | Consul General of India']],
  [
    'With Mr. Li Wei and Ms. Chen Gang, both Vice Consuls of the Chinese Consulate in Medan, Governor of Hainan Feng Ming came.',
    [
      'Li Wei | Vice Consul of the Chinese Consulate in Medan',
      'Chen Gang | Vice Consul of the Chinese Consulate in Medan',
      'Feng Ming | Governor of Hainan',
    ],
  ],
  [
    'Colonel Le Van Son, head of the Vietnamese border guard delegation, spoke.',
    ['Le Van Son | Colonel | head of the Vietnamese border guard delegation'],
  ],
  [
    'They met Party chief Feng Lei of China’s Jilin province and Neang Srey, head of the women’s office.',
    ['Feng Lei | Party chief of China’s Jilin province', 'Neang Srey | head of the women’s office'],
  ],
  // names of three words, and of one
  ['Park Ji Hoon, Governor of Jeonnam, came.', ['Park Ji Hoon | Governor of Jeonnam']],
  ['It was chaired by Lo Seo My, Secretary of the Party Committee.', ['Lo Seo My | Secretary of the Party Committee']],
  ['Ruslanbek, Governor of Tomsk, and Li Jian spoke.', ['Ruslanbek | Governor of Tomsk', 'Li Jian']],
  // "its" points to another body than the one before
  [
    'Mr Le Van Son, Vice Chairman of the Hue People’s Council, met guests led by its Vice Chairman, Mr Park Ji Hoon.',
    ['Le Van Son | Vice Chairman of the Hue People’s Council', 'Park Ji Hoon | Vice Chairman'],
  ],
  // offices behind it
  [
    'Zhao Ming, Deputy Secretary of the Hunan Provincial Party Committee, agreed.',
    ['Zhao Ming | Deputy Secretary of the Hunan Provincial Party Committee'],
  ],
  ['Sun Lihua, who is also Mayor of Chengdu, replied.', ['Sun Lihua | Mayor of Chengdu']],
  [
    'Mr. Hoang Van Khai - Vice Chairman of the Son La People’s Council - was there.',
    ['Hoang Van Khai | Vice Chairman of the Son La People’s Council'],
  ],
  [
    'Bui Thi Lan, who chairs the Hue City People’s Committee, smiled.',
    ['Bui Thi Lan | Chairman of the Hue City People’s Committee'],
  ],
  ['Xu Fang is Vice Governor of China’s Jiangxi.', ['Xu Fang | Vice Governor of China’s Jiangxi']],
  [
    'Guo Wei, member of the Political Bureau, the Secretariat of the CPC Central Committee, and head of its Publicity Department, nodded.',
    [
      'Guo Wei | member of the Political Bureau | member of the Secretariat of the CPC Central Committee | head of its Publicity Department',
    ],
  ],
  ['Gao Yun came. He is also Vice Governor of China’s Jiangxi.', ['Gao Yun | Vice Governor of China’s Jiangxi']],
  ['Do Thi Bich took part as Vice Mayor of Hue city.', ['Do Thi Bich | Vice Mayor of Hue city']],
  [
    'Le Van Ba holds the post of Director of the Department of Trade.',
    ['Le Van Ba | Director of the Department of Trade'],
  ],
  ['Deputy Mayor Park Min-ho of Busan city spoke.', ['Park Min-ho | Deputy Mayor of Busan city']],
  ['Tanaka Ichiro of Japan thanked them. The governor left.', ['Tanaka Ichiro | governor']],
  [
    'Wang Bo and Li Min, respectively Secretary of the Party Committee and Mayor of Ningbo, came.',
    ['Wang Bo | Secretary of the Party Committee', 'Li Min | Mayor of Ningbo'],
  ],
  ['Governors Wang Bo and Li Min signed.', ['Wang Bo | Governor', 'Li Min | Governor']],
  ['It was led by Chairman HCMC People’s Committee Tran Van Loi.', ['Tran Van Loi | Chairman HCMC People’s Committee']],
  [
    'Eva Novak, Ambassador Extraordinary and Plenipotentiary of Hungary to Vietnam, came.',
    ['Eva Novak | Ambassador Extraordinary and Plenipotentiary of Hungary to Vietnam'],
  ],
  ['Vietnamese Ambassador to Germany Vu Quang Hai spoke.', ['Vu Quang Hai | Vietnamese Ambassador to Germany']],
  ['Meeting with the Lao mayor, Prime Minister Dinh Van Tho lauded her.', ['Dinh Van Tho | Prime Minister']],
  ['At a dinner with Mayor Karel Hora, the ambassador said yes.', ['Karel Hora | Mayor']],
  [
    'Klaus Weber, Frankfurt city council member for transport, agreed.',
    ['Klaus Weber | Frankfurt city council member for transport'],
  ],
  // lists
  [
    'There were comrades: Vu Van Binh, Deputy Secretary of the Provincial Party Committee; Dang Thi Hoa, Head of the Department of Home Affairs.',
    [
      'Vu Van Binh | Deputy Secretary of the Provincial Party Committee',
      'Dang Thi Hoa | Head of the Department of Home Affairs',
    ],
  ],
  [
    'Hu Jie, director-general of the Bureau of Ports, and deputy director-general Ma Lin sat in.',
    ['Hu Jie | director-general of the Bureau of Ports', 'Ma Lin | deputy director-general of the Bureau of Ports'],
  ],
  // names of many lands
  [
    'Mayor Anna van den Berg and Lee Ji-hoon, Governor of Gangwon province, signed.',
    ['Anna van den Berg | Mayor', 'Lee Ji-hoon | Governor of Gangwon province'],
  ],
  [
    'KIM Sang-woo, Vice Mayor of Busan, and ZHOU Qiang, Mayor of Ningbo, met.',
    ['KIM Sang-woo | Vice Mayor of Busan', 'ZHOU Qiang | Mayor of Ningbo'],
  ],
  ['Chairman Nelson Tambunan thanked him.', ['Nelson Tambunan | Chairman']],
  // later mentions
  [
    'Secretary Pham Van Thinh came. Thinh praised the port. "Good," said Thinh.',
    ['Pham Van Thinh | Secretary', 'Thinh', 'Thinh'],
  ],
  // a body that begins mid-story
  ['On May 3, Tuyen said the road is open. The guest thanked Tuyen.', ['Tuyen', 'Tuyen']],
])('%s', (sentence, expected) => {
  expect(peopleIn(sentence)).toEqual(expected);
});
