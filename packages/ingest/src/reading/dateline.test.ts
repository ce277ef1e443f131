import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const lineOf = (body: string) =>
  read({ id: 'x', title: null, body, published: null, publisher: null, url: null, language: 'en' }).dateline;

const CASES: readonly [body: string, place: string | null, date: string | null, agency: string | null][] = [
  ['BEIJING, March 26 (VNA) — The two sides met.', 'BEIJING', 'March 26', 'VNA'],
  ['Hanoi (VNA) – The two sides met.', 'Hanoi', null, 'VNA'],
  ['HANOI – The two sides met.', 'HANOI', null, null],
  ['HÀ NỘI — The two sides met.', 'HÀ NỘI', null, null],
  ['KUNMING, Nov. 7 (Xinhua) -- The two sides met.', 'KUNMING', 'Nov. 7', 'Xinhua'],
  ['date 2025-03-26 BEIJING — The two sides met.', 'BEIJING', null, null],
  ['VIETNAM, April 23 - CAO BẰNG — The two sides met.', 'CAO BẰNG', 'April 23', null],
  ['AKP Phnom Penh, January 11, 2019 — The two sides met.', 'Phnom Penh', 'January 11, 2019', 'AKP'],
  ['ASTANA, May 3. The two sides met.', 'ASTANA', 'May 3', null],
  ['ASTANA, Kazakhstan, May 3. The two sides met.', 'ASTANA', 'May 3', null],
  ['RICHMOND, Va. — The two sides met.', 'RICHMOND', null, null],
  ['HANOI, Vietnam — The two sides met.', 'HANOI', null, null],
  ['BANDUNG-West Java and the guests met.', 'BANDUNG', null, null],
  ['LAHORE: The two sides met.', 'LAHORE', null, null],
  ['New Delhi: The two sides met.', 'New Delhi', null, null],
  ['MOSCOW, August 4 (Sputnik) - The two sides met.', 'MOSCOW', 'August 4', 'Sputnik'],
  ['ABU DHABI, 4th September, 2024 (WAM) -- The two sides met.', 'ABU DHABI', '4th September, 2024', 'WAM'],
  ['NEW DELHI, Oct 3 (PTI): The two sides met.', 'NEW DELHI', 'Oct 3', 'PTI'],
  ['HARBIN, May 16. /TASS/. The two sides met.', 'HARBIN', 'May 16', 'TASS'],
  ['ULAANBAATAR /MONTSAME/ The two sides met.', 'ULAANBAATAR', null, 'MONTSAME'],
  ['SIBU (March 1): The two sides met.', 'SIBU', 'March 1', null],
  ['(KPL) The two sides met.', null, null, 'KPL'],
  ['PANO - The two sides met.', null, null, 'PANO'],
  ['VGP - The two sides met.', null, null, 'VGP'],
];

const NONE = [
  'Background: The two sides met.',
  'Hanoi and Beijing opened talks on Monday.',
  'Hanoi-Beijing ties were praised by both sides.',
  'Chairman Le Van Binh (Hanoi) – and others met.',
  'The two sides met in Hanoi – the capital – on Monday.',
];

describe('findDateline', () => {
  it.each(CASES)('%s', (body, place, date, agency) => {
    const line = lineOf(body);
    expect([line?.place, line?.date?.text ?? null, line?.agency]).toEqual([place, date, agency]);
  });

  it.each(NONE)('no dateline: %s', (body) => {
    expect(lineOf(body)).toBeNull();
  });
});
