import { expect, test } from 'vitest';
import { find } from '../../mentions/index.ts';
import type { Person } from '../../model.ts';
import { read } from '../../reading/index.ts';
import { resolvePeople } from './index.ts';

function peopleOf(body: string): Person[] {
  const reading = read({ id: 'test', title: null, body, published: null, publisher: null, url: null, language: 'en' });
  return resolvePeople(reading, find(reading));
}

const nameAndCountry = ({ name, country }: Person): string => `${name} ${country}`;

test.each([
  // one person under all names
  ['Governor Lê Văn Tám came. "Fine," Tám said. Le Van Tam left.', ['Lê Văn Tám']],
  ['Chairman VươngVănKhoa spoke. Chairman Vương Văn Khoa left.', ['Vương Văn Khoa']],
  ['Mayor Paula Ortiz, better known as Lola, spoke. Lola smiled.', ['Paula Ortiz']],
  ['Secretary Tran Van Thang and Director Nguyen Van Thang came.', ['Tran Van Thang', 'Nguyen Van Thang']],
])('one person a name: %s', (body, names) => {
  expect(peopleOf(body).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Phouvong Keola, Governor of Laos’ Attapeu province, came.', ['Phouvong Keola LA']],
  ['Đặng Thị Mai thanked them. "Good," said Mai.', ['Đặng Thị Mai VN']],
  ['LPRP Central Committee’s Commission for External Relations head Bounma Keola came.', ['Bounma Keola LA']],
  [
    'Li Wei, head of a department of the Communist Party of China, met in Laos with Bounma Keola, head of the commission for external relations.',
    ['Li Wei CN', 'Bounma Keola LA'],
  ],
  [
    'A delegation of North Korea led by Kwon Chol Ho, chairman of the Provincial People’s Committee, left for China.',
    ['Kwon Chol Ho KP'],
  ],
  ['Mayor René Legrand of Nantes in France spoke.', ['René Legrand FR']],
  ['Union Minister U Than Oo talked with Governor Li Wei of Yunnan, China.', ['Than Oo MM', 'Li Wei CN']],
  ['Comrade Zheng Wei was there.', ['Zheng Wei CN']],
  ['Samdech Pichey Meas Rithy was there.', ['Meas Rithy KH']],
  [
    'Governor Budi Hartono of Indonesia’s Lampung province came with his wife, Ratna Hartono.',
    ['Budi Hartono ID', 'Ratna Hartono ID'],
  ],
  ['Lưu Ninh, Secretary of the Guangxi Party Committee of China, came.', ['Lưu Ninh CN']],
  [
    'Ambassador Vu Quang Hai of Vietnam was in Weimar, Germany. He talked to mayor Tobias Kern.',
    ['Vu Quang Hai VN', 'Tobias Kern DE'],
  ],
  [
    'Minister Somphone Keola met with the Secretary of China’s Hainan Province, Mr Zhou Wei, in Vientiane.',
    ['Somphone Keola LA', 'Zhou Wei CN'],
  ],
  [
    'MUMBAI — Chief Minister Rakesh Mehta, accompanied by Joint Secretary Anil Rao, received Consul General of China Li Wen.',
    ['Rakesh Mehta IN', 'Anil Rao IN', 'Li Wen CN'],
  ],
  [
    'Vice President Rudi Santoso received Governor of China’s Hubei Na Wei in Jakarta. Secretary of State Dewi Lestari sat in.',
    ['Rudi Santoso ID', 'Na Wei CN', 'Dewi Lestari ID'],
  ],
  [
    'KATHMANDU: Governor of Sichuan Province Huang Lei paid a courtesy call on Prime Minister Bikram Adhikari.',
    ['Huang Lei CN', 'Bikram Adhikari NP'],
  ],
  [
    'NEW DELHI: A 12-member Chinese delegation called on Minister of State for Commerce Arvind Rao here.',
    ['Arvind Rao IN'],
  ],
  ['They met Mr. Zhang Qiang, President of the Chinese Chamber of Commerce of Indonesia.', ['Zhang Qiang ID']],
])('the side: %s', (body, expected) => {
  expect(peopleOf(body).map(nameAndCountry)).toEqual(expected);
});

test.each([
  // who takes no part
  ['He recalled the visit to China by Prime Minister Pham Van Lau.', 'Pham Van Lau'],
  ['The trip was made at the invitation of Chairman Zhou Min.', 'Zhou Min'],
  ['They laid a wreath at President Ho Chi Minh’s mausoleum.', 'Ho Chi Minh'],
  ['They follow the common view of General Secretary Pham Van Lau and President Chen Bo.', 'Chen Bo'],
  ['The school is a gift presented by President Pham Van Lau.', 'Pham Van Lau'],
  ['They honoured the late Prime Minister Kenji Mori.', 'Kenji Mori'],
  ['The consensus goes back to the day when China’s President Chen Bo visited Moscow.', 'Chen Bo'],
  ['General Dara Sok, advisor to Prime Minister Chan Vuthy, came.', 'Chan Vuthy'],
  ['Talks went well.\n\nEditor-in-chief: Chief of Office Nguyen Van Binh', 'Nguyen Van Binh'],
  ['Talks went well.\n\nPhoto: Nguyen Van Binh', 'Nguyen Van Binh'],
  ['The mayors met. (Xinhua/Guo Lin)', 'Guo Lin'],
  ['Entrusted by President Chen Bo, Li Wei came to Vientiane.', 'Chen Bo'],
  ['He came at the invitation of his Indian counterpart Arun Nair.', 'Arun Nair'],
  ['Ms. Nguyen Thu Ha, spokeswoman of the ministry, announced the trip.', 'Nguyen Thu Ha'],
  [
    'The two governors met. They spoke of tea.\n\nWafers are a field that the government of President Paul Adams promotes.',
    'Paul Adams',
  ],
  [
    'The guests met the chairman. They spoke of tea.\n\nWang Fei said. The firm is large. Its chief executive Lee Jae-min is expected in the province next year.',
    'Lee Jae-min',
  ],
])('takes no part: %s', (body, name) => {
  expect(peopleOf(body).filter((person) => person.name === name && person.takesPart)).toEqual([]);
});

test.each([
  // who does, though the words come close
  ['The guests were received by Chairman Vu Van Lam.', 'Vu Van Lam'],
  ['He received a courtesy visit by Henan Governor Wang Ke.', 'Wang Ke'],
  ['He welcomed the visit to Vietnam by Secretary Lan Hao, whom he received in Hanoi.', 'Lan Hao'],
  ['Governor Li Jian was represented by Zhao Lei.', 'Zhao Lei'],
  ['Former Prime Minister Sato Kenji led the delegation.', 'Sato Kenji'],
])('takes part: %s', (body, name) => {
  expect(peopleOf(body).find((person) => person.name === name)?.takesPart).toBe(true);
});

test('the locality of an office that names none is the one told before', () => {
  const [person] = peopleOf(
    'A delegation of Vietnam’s Yen Bai province was led by Tran Van Que, Chairman of the provincial People’s Committee.',
  );
  expect(person?.locality?.name).toBe('Yen Bai');
});

test('the short name follows the custom of the country', () => {
  const people = peopleOf('Chairman Nguyễn Hữu Tiến met Secretary Chen Guang of China.');
  expect(people.map(({ shortName }) => shortName)).toEqual(['Tiến', 'Chen']);
});

test('a deputy is a vice: one office, not two', () => {
  const [person] = peopleOf(
    'Ms. Zhao Min, Vice Mayor of Wuzhou City, came. Ms. Zhao Min, Deputy Mayor of Wuzhou City, spoke.',
  );
  expect(person?.offices.map(({ text }) => text)).toEqual(['Vice Mayor of Wuzhou City']);
});

test('party chief and party secretary of one place are one office', () => {
  const [person] = peopleOf('HCMC Party Chief Le Ba Son came. Party Secretary of Ho Chi Minh City Le Ba Son spoke.');
  expect(person?.offices.map(({ text }) => text)).toEqual(['Party Secretary of Ho Chi Minh City']);
});

test('offices of all mentions come together, each once', () => {
  const [person] = peopleOf(
    'Vice Chairman of the Hue City People’s Committee Le Van Son spoke. Le Van Son, also Head of the Hue Tourism Board, left. Vice Chairman Son waved.',
  );
  expect(person?.offices.map(({ text }) => text)).toEqual([
    'Vice Chairman of the Hue City People’s Committee',
    'Head of the Hue Tourism Board',
  ]);
});
