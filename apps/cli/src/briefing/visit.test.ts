import { expect, test } from 'vitest';
import { currentVisit, visitKey } from './visit.ts';

const ID = '44587814-3716-8bc0-9c39-58e682d9445d';

test.each([
  ['as stored', ID],
  ['in capitals', ID.toUpperCase()],
  ['as the API means it', `Visit:${ID}`],
  ['as the API prints it', Buffer.from(`Visit:${ID}`).toString('base64')],
])('a visit is named %s', (_how, text) => {
  expect(visitKey(text)).toBe(ID);
});

test.each(['nonsense', 'Person:44587814-3716-8bc0-9c39-58e682d9445d', ''])('%j names none', (text) => {
  expect(() => visitKey(text)).toThrow('is no id of a visit');
});

/** A reader that knows one visit, one online meeting and one visit that went into the first. */
const database = {
  reader: {
    visit: { count: async ({ where }: { where: { id: string } }) => Number(where.id === 'visit') },
    meeting: { count: async ({ where }: { where: { id: string } }) => Number(where.id === 'online') },
    visitRedirect: {
      findUnique: async ({ where }: { where: { fromId: string } }) =>
        where.fromId === 'merged' ? { fromId: 'merged', toId: 'visit' } : null,
    },
  },
} as unknown as Parameters<typeof currentVisit>[0];

test('a merged visit is told as the one that it went into; an unknown one is refused', async () => {
  expect(await currentVisit(database, 'visit')).toBe('visit');
  expect(await currentVisit(database, 'online')).toBe('online');
  expect(await currentVisit(database, 'merged')).toBe('visit');
  await expect(currentVisit(database, 'nobody')).rejects.toThrow('no visit has the id nobody');
});
