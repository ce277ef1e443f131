/** Pages whose speed is measured. */
export type MeasuredPage = 'overview' | 'locality' | 'visit';

/** Pages that axe looks at as they are. */
const FIXED = [
  '/',
  '/themes',
  '/flows',
  '/visits',
  '/visits?view=timeline',
  '/statements',
  '/localities',
  '/people',
  '/search?q=hung+yen',
  '/briefing',
  '/data',
  '/method',
] as const;

/** What one page of each kind of record is found on: the first link of a list. */
const RECORDS = { locality: '/localities', visit: '/visits', person: '/people' } as const;

/**
 * Addresses of the site at `url`: those to be measured for speed, and all that axe looks at.
 * @throws Error when a list links to no record, since nothing would be measured then.
 */
export async function pagesOf(url: string): Promise<{ measured: Record<MeasuredPage, string>; all: string[] }> {
  const first = async (list: string): Promise<string> => {
    const html = await (await fetch(url + list)).text();
    const path = firstRecord(html, list);
    if (!path) throw new Error(`${list} links to no record: are the samples loaded?`);
    return path;
  };
  const [locality, visit, person] = await Promise.all([
    first(RECORDS.locality),
    first(RECORDS.visit),
    first(RECORDS.person),
  ]);
  return { measured: { overview: '/', locality, visit }, all: [...FIXED, locality, visit, person] };
}

/** The first link of a page to a record below `list`: `/visits/…`. */
export const firstRecord = (html: string, list: string): string | null =>
  new RegExp(`href="(${list}/[^"?#]+)"`, 'u').exec(html)?.[1] ?? null;

/** The scripts that a page's first answer asks for, as addresses of the site. */
export const scriptsOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, src = '']) => src)),
];
