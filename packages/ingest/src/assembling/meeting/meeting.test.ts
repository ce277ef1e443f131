import { expect, test } from 'vitest';
import { find } from '../../mentions/index.ts';
import { read } from '../../reading/index.ts';
import { resolve } from '../../resolving/index.ts';
import { assembleMeetings } from '../meetings.ts';

/** Meetings as "guest > hosts @ place, date", with the sides given, so that the cases test meetings alone. */
function meetingsOf(body: string, guest: string, host: string, leader: string, online = false): string[] {
  const reading = read({
    id: 'test',
    title: null,
    body,
    published: '2024-06-15',
    publisher: null,
    url: null,
    language: 'en',
  });
  const mentions = find(reading);
  const resolved = resolve(reading, mentions);
  const { frame, people } = resolved;
  const sides = {
    ...frame,
    online,
    guest: { ...frame.guest, country: guest, leader: people.find(({ name }) => name === leader) ?? null },
    host: { ...frame.host, country: host },
  };
  return assembleMeetings(reading, mentions, { ...resolved, frame: sides }).value.map(
    ({ guests, hosts, place, date }) => `${guests.join('+')} > ${hosts.join('+')} @ ${place}, ${date}`,
  );
}

const GUEST = 'A Vietnamese delegation led by Phan Văn Hải, Chairman of the Lai Châu People’s Committee, was in China.';

test.each([
  [
    'one meeting',
    'In Kunming on June 12 he was received by Xu Bin, Governor of Yunnan province.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12'],
  ],
  [
    'one for each receiver and day',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. On June 13, Ma Lan, Secretary of the Dali Party Committee, received him in Dali.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12', 'Phan Văn Hải > Ma Lan @ Dali, 2024-06-13'],
  ],
  [
    'those who sit in join the meeting told before',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. Also present was Fu Yan, Vice Governor of Yunnan.',
    ['Phan Văn Hải > Xu Bin+Fu Yan @ Kunming, 2024-06-12'],
  ],
  [
    'those who attended the reception join it',
    'In Kunming on June 12 he was received by Xu Bin, Governor of Yunnan. The reception was attended by Fu Yan, Vice Governor of Yunnan.',
    ['Phan Văn Hải > Xu Bin+Fu Yan @ Kunming, 2024-06-12'],
  ],
  [
    'one after the other in one sentence',
    'In Kunming on June 12 he met Xu Bin, Secretary of the Yunnan Party Committee, and afterwards Fu Yan, Governor of Yunnan.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12', 'Phan Văn Hải > Fu Yan @ Kunming, 2024-06-12'],
  ],
  [
    'the story moves on to another town',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. In Dali, Ma Lan, Mayor of the city, recommended that students be exchanged.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12', 'Phan Văn Hải > Ma Lan @ Dali, 2024-06-12'],
  ],
  [
    'the day of a founding is none of a meeting',
    'On June 12 he met Xu Bin, Governor of Yunnan. Xu told Hải of the help that their news agency had had since January 6, 1968.',
    ['Phan Văn Hải > Xu Bin @ Yunnan, 2024-06-12'],
  ],
  [
    'those received in turn do not',
    'In Kunming on June 12 he held separate meetings with Xu Bin, Governor of Yunnan, and Fu Yan, Vice Governor of Yunnan.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12', 'Phan Văn Hải > Fu Yan @ Kunming, 2024-06-12'],
  ],
  [
    'a list of receivers is one meeting',
    'In Kunming on June 12 he was received by Xu Bin, Governor of Yunnan; Fu Yan, Vice Governor of Yunnan.',
    ['Phan Văn Hải > Xu Bin+Fu Yan @ Kunming, 2024-06-12'],
  ],
  [
    'an earlier meeting without a day keeps none',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. Before the talks he had been received by Ma Lan, Secretary of the Yunnan Party Committee.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12', 'Phan Văn Hải > Ma Lan @ Kunming, null'],
  ],
  [
    'a stay of several days gives no day',
    'During the stay from June 11 to 14 he met Xu Bin, Governor of Yunnan, in Kunming.',
    ['Phan Văn Hải > Xu Bin @ Kunming, null'],
  ],
  [
    'leaders of others, without a name',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. The same day he called at the Party Committee of Dali, where he held talks with its leaders.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12', 'Phan Văn Hải >  @ Dali, 2024-06-12'],
  ],
  [
    'the inner of two places',
    'On June 12 he met Xu Bin, Chairman of the Yunnan People’s Congress, in Yunnan’s Dali.',
    ['Phan Văn Hải > Xu Bin @ Dali, 2024-06-12'],
  ],
  [
    'one of two stops is no place',
    'They stayed in Kunming and Dali for a week. He met Xu Bin, Representative of the Ministry of Culture.',
    ['Phan Văn Hải > Xu Bin @ null, null'],
  ],
  [
    'leaders of places apart receive apart',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. "You are welcome in our city," Ma Lan, Mayor of Guilin, told the delegation.',
    ['Phan Văn Hải > Xu Bin @ Kunming, 2024-06-12', 'Phan Văn Hải > Ma Lan @ Guilin, 2024-06-12'],
  ],
  [
    'who opens the meeting told is in it, wherever he comes from',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. Opening the meeting, Ma Lan, Mayor of Guilin, spoke of rivers.',
    ['Phan Văn Hải > Xu Bin+Ma Lan @ Kunming, 2024-06-12'],
  ],
  [
    'a day between two receivers parts them',
    'He met Xu Bin, Governor of Yunnan, on June 12 and Ma Lan, Mayor of Dali, on June 14.',
    ['Phan Văn Hải > Xu Bin @ Yunnan, 2024-06-12', 'Phan Văn Hải > Ma Lan @ Dali, 2024-06-12'],
  ],
  [
    'who chaired the talks told before has no talks of his own',
    'In Kunming on June 12 he met Xu Bin, Governor of Yunnan. Fu Yan, Vice Governor of Yunnan, had chaired the preparations.',
    ['Phan Văn Hải > Xu Bin+Fu Yan @ Kunming, 2024-06-12'],
  ],
  [
    'who sees the guests off has met nobody',
    'Xu Bin, Head of the Hekou Border Office, saw the guests off at the gate on June 12.',
    [],
  ],
  ['a planned meeting needs a named counterpart', 'On June 12 the guests plan to meet with the leaders of Dali.', []],
  [
    'his own people, who welcome him home, are no counterparts',
    'Welcoming the travellers home on June 12 were Vũ Văn Bình, Vice Chairman of the Lai Châu People’s Committee, and Đỗ Thị Hà, Director of the Lai Châu Department of Health.',
    [],
  ],
])('%s', (_, story, expected) => {
  expect(meetingsOf(`${GUEST} ${story}`, 'VN', 'CN', 'Phan Văn Hải')).toEqual(expected);
});

test('online meetings have no place', () => {
  const story = 'On June 12, Phan Văn Hải spoke by video link with Xu Bin, Governor of China’s Yunnan province.';
  expect(meetingsOf(story, 'VN', 'CN', 'Phan Văn Hải', true)).toEqual(['Phan Văn Hải > Xu Bin @ null, 2024-06-12']);
});

test('the seat of an office is no place', () => {
  const story = 'Xu Bin, Mayor of Dali, hosted Phan Văn Hải, Vietnamese Consul General in Kunming, on June 12.';
  expect(meetingsOf(story, 'VN', 'CN', 'Phan Văn Hải')).toEqual(['Phan Văn Hải > Xu Bin @ Dali, 2024-06-12']);
});

test('each delegation of a round has its own meeting', () => {
  const story =
    'In Hue on June 12 General Sok Vanna, commander of the Cambodian Border Police, greeted the people. Le Van Son, Chairman of the Hue People’s Committee, thanked the visitors. In Da Nang, Chim Borey, Chairman of the Kampot provincial Council, brought wishes. Vu Ba Tuan, Chairman of the Da Nang People’s Committee, welcomed the guests. Meas Rithy, Governor of Takeo, went to Hoi An.';
  expect(meetingsOf(story, 'KH', 'VN', 'Meas Rithy')).toEqual([
    'Sok Vanna > Le Van Son @ Hue, 2024-06-12',
    'Chim Borey > Vu Ba Tuan @ Da Nang, 2024-06-12',
  ]);
});

test('a lone meeting is where another sentence tells it', () => {
  const story =
    'Quang Nam (VNA) – The two councils met in Hoi An on June 12. Le Van Son, Chairman of the Quang Nam People’s Council, hailed Bounmy Keola, Chairman of the Salavan People’s Council.';
  expect(meetingsOf(story, 'LA', 'VN', 'Bounmy Keola')).toEqual(['Bounmy Keola > Le Van Son @ Hoi An, 2024-06-12']);
});
