import { describe, expect, test } from 'vitest';
import { areCandidates, blockingKeys } from './blocking.ts';
import { clusters, findLinks, linkBetween } from './clusters.ts';
import type { VisitSignature } from './signature.ts';

/** A visit of Hưng Yên to Jiangxi's Fuzhou, told by a report. */
const telling = (report: string, changes: Partial<VisitSignature> = {}): VisitSignature => ({
  id: report,
  report,
  sender: { countries: ['VN'], localities: ['VN-66'], people: ['Trần Thu Hà'] },
  host: { countries: ['CN'], localities: ['cn-jx-fuzhou'], people: ['Li Wei'] },
  leader: 'Nguyễn Văn Đông',
  leaderOffices: ['Secretary of the Hưng Yên Party Committee'],
  organisation: 'Hưng Yên Party Committee',
  days: { first: '2025-05-16', last: '2025-05-16', year: true },
  published: '2025-05-17',
  themes: ['trade', 'tourism'],
  ...changes,
});

const days = (first: string, last = first) => ({ first, last, year: true });
const host = (localities: string[], people: string[] = []) => ({ countries: ['CN'], localities, people });
const sender = (localities: string[], people: string[] = []) => ({ countries: ['VN'], localities, people });

const linked = (changes: Partial<VisitSignature>): boolean => {
  const [a, b] = [telling('a'), telling('b', changes)];
  const candidates = areCandidates(blockingKeys(a), blockingKeys(b));
  expect(areCandidates(blockingKeys(b), blockingKeys(a))).toBe(candidates);
  return candidates && linkBetween(a, b) !== null;
};

describe('one visit', () => {
  test.each<[string, Partial<VisitSignature>]>([
    ['another outlet', { published: '2025-05-18' }],
    ['another spelling', { leader: 'Nguyen Van Dong' }],
    ['another stop', { host: host(['cn-jx-nanchang'], ['Zhang Min']), days: days('2025-05-18') }],
    ['the province and not the city', { host: host(['CN-JX']) }],
    ['a later follow-up', { published: '2025-06-30', themes: ['education'] }],
    ['the days of the whole trip', { days: days('2025-05-12', '2025-05-20') }],
    ['no year', { days: { first: '2000-05-16', last: '2000-05-16', year: false }, published: null }],
    ['no day', { days: null }],
    ['no leader', { leader: null, leaderOffices: [] }],
    [
      'a leader of its own in each, both at the meeting',
      { leader: 'Trần Thu Hà', sender: sender(['VN-66'], ['Nguyễn Văn Đông']) },
    ],
    [
      'sender and host exchanged',
      {
        sender: host(['cn-jx-fuzhou'], ['Li Wei']),
        host: sender(['VN-66'], ['Trần Thu Hà']),
      },
    ],
  ])('%s', (_name, changes) => expect(linked(changes)).toBe(true));
});

describe('two visits', () => {
  test.each<[string, Partial<VisitSignature>]>([
    ['the same leader on another trip', { days: days('2025-09-16') }],
    [
      'the same leader three weeks later',
      { days: days('2025-06-06'), host: host(['cn-jx-fuzhou'], ['Zhang Min']), themes: ['health'] },
    ],
    ['the same leader a year later', { days: days('2026-05-16') }],
    ['the same localities in another month', { days: days('2025-07-02'), leader: 'Lê Minh Anh', leaderOffices: [] }],
    [
      'another delegation in the same week',
      {
        sender: sender(['VN-HN']),
        leader: 'Lê Minh Anh',
        leaderOffices: [],
        organisation: 'Hanoi People’s Committee',
        days: days('2025-05-15'),
      },
    ],
    [
      'another delegation of the same province on the same day',
      {
        leader: 'Lê Minh Anh',
        leaderOffices: ['Director of the Department of Tourism'],
        organisation: 'Department of Tourism',
        sender: sender(['VN-66']),
        host: host(['cn-jx-fuzhou']),
        themes: ['tourism'],
      },
    ],
    ['another country', { host: { countries: ['LA'], localities: ['LA-VT'], people: [] } }],
    ['another visit of the same report', { report: 'a' }],
  ])('%s', (_name, changes) => expect(linked(changes)).toBe(false));
});

test('a link tells why', () => {
  const link = linkBetween(telling('b', { leader: 'Nguyen Van Dong' }), telling('a'));
  expect(link).toMatchObject({ a: 'a', b: 'b' });
  expect(link!.explain).toContainEqual({
    feature: 'leader',
    level: 'full',
    weight: 6,
    values: ['Nguyễn Văn Đông', 'Nguyen Van Dong'],
  });
  expect(link!.score).toBe(link!.explain.reduce((sum, { weight }) => sum + weight, 0));
});

describe('clusters', () => {
  const grouped = (signatures: VisitSignature[]): string[][] => clusters(signatures, findLinks(signatures));

  test('reports that are linked through a third are one visit', () => {
    const stops = [
      telling('a', { days: days('2025-05-12'), host: host(['cn-jx-nanchang']) }),
      telling('b', { days: days('2025-05-12', '2025-05-20') }),
      telling('c', { days: days('2025-05-20'), host: host(['CN-BJ']) }),
    ];
    expect(grouped(stops)).toEqual([['a', 'b', 'c']]);
  });

  test('a vague report does not tie two visits that contradict each other', () => {
    const vague = telling('m', { days: { first: '2000-05-16', last: '2000-05-16', year: false }, published: null });
    const other = telling('z', { days: days('2024-05-16'), themes: ['health'] });
    const groups = grouped([telling('a'), vague, other]);
    expect(groups).toEqual([['a', 'm'], ['z']]);
    expect(grouped([other, vague, telling('a')])).toEqual(groups);
  });

  test('two visits of one report stay two', () => {
    const groups = grouped([telling('a1', { report: 'a' }), telling('a2', { report: 'a' }), telling('b')]);
    expect(groups.map((group) => group.length).sort()).toEqual([1, 2]);
  });
});
