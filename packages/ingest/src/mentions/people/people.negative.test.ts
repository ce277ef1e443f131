import { expect, test } from 'vitest';
import { read } from '../../reading/index.ts';
import { findOrganisations } from '../organisations/index.ts';
import { findPlaces } from '../places/index.ts';
import { findPeople } from './index.ts';

test.each([
  'The Ministry of Foreign Affairs and the National Assembly met in Hanoi on Monday.',
  'Leaders of Lang Son and Cao Bang visited the Friendship Pass.',
  'The Party Committee will open the Bac Luan II bridge in March.',
  'Both sides agreed that Trade, Tourism and Culture come first.',
  'Chinese leaders and Vietnamese ministers took part in the Canton Fair.',
  'A head of department and two members of the council were absent.',
  'They crossed the Hoang Lien Son range and saw Bach Dang river and Ly Thai Tong street.',
  'Pupils of Phan Chu Trinh Secondary School sang.',
  'He praised Doi Moi and the Silk Road.',
  'Lorries queue at the Khoi Dau – Ban Vang crossing and on the Na Muc–Pu Loi freight route.',
  'They left by the Na Toong international border gate and saw Phieng Luong secondary school.',
  'Tours at Tan Thanh – Po Chai and Coc Nam – Nong Yao were the subjects.',
  'They were received at Governor House and dined at the Prime Minister Residence.',
  'Both want to upgrade the border gates of Khoi Dau and Ban Vang this year.',
  'A delegation of Kazakhstan Altyn Zhol announced its tariffs.',
  'The Royal Army Guards extended their thanks. The Consulate-General welcomed them.',
])('names nobody: %s', (body) => {
  const reading = read({ id: 'test', title: null, body, published: null, publisher: null, url: null, language: 'en' });
  const places = findPlaces(reading);
  expect(findPeople(reading, places, findOrganisations(reading, places)).map(({ name }) => name)).toEqual([]);
});

test('a headline line lends its office to nobody in the story', () => {
  const body =
    'City leader receives Japanese governor\n\nVice Chairman of the Hue City People’s Committee Le Van Son hosted him.';
  const reading = read({ id: 'test', title: null, body, published: null, publisher: null, url: null, language: 'en' });
  const places = findPlaces(reading);
  const [first] = findPeople(reading, places, findOrganisations(reading, places));
  expect(first?.offices.map(({ text }) => text)).toEqual(['Vice Chairman of the Hue City People’s Committee']);
});

test('a headline right above a long line is no part of it', () => {
  const lead = 'Vice Chairman of the Hue City People’s Committee Le Van Son on May 3 hosted a reception for him';
  const body = `City leader of the old capital receives Governor of Japan’s Gifu prefecture\n${lead}, and they spoke of schools.`;
  const reading = read({ id: 'test', title: null, body, published: null, publisher: null, url: null, language: 'en' });
  const places = findPlaces(reading);
  const [first] = findPeople(reading, places, findOrganisations(reading, places));
  expect(first?.offices.map(({ text }) => text)).toEqual(['Vice Chairman of the Hue City People’s Committee']);
});
