import { expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import { type Told, written } from './fixture/write.ts';
import { bench } from './harness.ts';

/** A visit to Hà Nội by a Chinese official, named and titled as one report does. */
const told = (id: string, day: string, name: string, office: string, from: string): Told => ({
  id,
  title: id,
  published: day,
  publisher: 'People Daily Example',
  url: null,
  paragraphs: [`${name}, ${office}, came to Hanoi (${id}).`],
  visits: [
    {
      sender: { country: 'CN', localities: [from], organisation: null },
      leader: name,
      hosts: [{ country: 'VN', locality: 'Hanoi' }],
      start: day,
      end: day,
      edtf: day,
      datePrecision: 'day',
      rangeStated: false,
    },
  ],
  people: [{ name, country: 'CN', offices: [office] }],
});

const REPORTS = [
  told('reading', '2021-03-02', 'Vương Ninh', 'Party Secretary of Yunnan', 'Yunnan'),
  told('pinyin', '2022-04-02', 'Wang Ning', 'Secretary of the Party of Yunnan Province', 'Yunnan'),
  told('later', '2024-09-02', 'Wang Ning', 'Chairman of the Yunnan People’s Congress', 'Yunnan'),
  told('namesake', '2024-09-10', 'Wang Ning', 'Mayor of Fuzhou', 'Fuzhou'),
];

const had = new Set<string>();
const api = bench({
  fill: async (database) => {
    for (const one of REPORTS) {
      const { report, record } = written(one);
      await storeRecord(database, report, record);
      for (const { id } of await database.client.person.findMany()) had.add(id);
    }
  },
});

const FIELDS = `id name names memberships { title titles firstSeen lastSeen locality { code } reports { sourceId } }
  links { score explain tellings { name report { sourceId } } } visits { totalCount }`;

test('one person in all spellings, his offices with the days that attest them; a namesake apart', async () => {
  const { data } = await api.ask<{ people: { nodes: { links: { score: number }[] }[] } }>(
    `{ people(filter: { text: "wang ning" }) { nodes { ${FIELDS} } } }`,
  );
  const [one, other] = data.people.nodes.sort((a, b) => b.links.length - a.links.length);
  expect(data.people.nodes).toHaveLength(2);
  expect(one).toMatchObject({
    name: 'Wang Ning',
    names: ['Wang Ning', 'Vương Ninh'],
    visits: { totalCount: 3 },
    memberships: [
      {
        title: 'Chairman of the Yunnan People’s Congress',
        firstSeen: '2024-09-02',
        lastSeen: '2024-09-02',
        locality: { code: 'CN-YN' },
        reports: [{ sourceId: 'later' }],
      },
      {
        title: 'Secretary of the Party of Yunnan Province',
        titles: ['Secretary of the Party of Yunnan Province', 'Party Secretary of Yunnan'],
        firstSeen: '2021-03-02',
        lastSeen: '2022-04-02',
        locality: { code: 'CN-YN' },
        reports: [{ sourceId: 'reading' }, { sourceId: 'pinyin' }],
      },
    ],
  });
  expect(one?.links.map(({ score }) => score)).toEqual([5.5, 5]);
  expect(other).toMatchObject({ names: ['Wang Ning'], links: [], visits: { totalCount: 1 } });
});

test('every id that somebody has had leads to a person', async () => {
  expect(had.size).toBeGreaterThan(2);
  for (const id of had) {
    const { data } = await api.ask<{ person: { name: string } }>(
      'query ($id: ID!) { person(id: $id) { ... on Person { name } } }',
      { id },
    );
    expect(data.person.name).toBe('Wang Ning');
  }
});
