import type { Bench } from './harness.ts';

/** The filters by which a reader opens the lists behind a cell. */
export interface Opened {
  visits: object;
  statements: object;
}

/** What a row of a split is of. */
export interface Part {
  theme?: { code: string } | null;
  themeGroup?: { code: string; themes: { code: string }[] } | null;
  act?: { code: string } | null;
  side?: string | null;
  country?: { code: string } | null;
  locality?: { code: string } | null;
}

/** Asks for all that {@link Part} holds. */
export const PART =
  'theme { code } themeGroup { code themes { code } } act { code } side country { code } locality { code }';

/** The part of a filter that a row of a split adds. */
export function filterOfPart(split: string | null, part: Part): object {
  if (split === 'THEME') return { themes: [part.theme?.code] };
  if (split === 'THEME_GROUP') return { themes: part.themeGroup?.themes.map(({ code }) => code) };
  if (split === 'ACT') return { acts: [part.act?.code] };
  if (split === 'SIDE') return { sides: [part.side ?? 'unknown'] };
  if (split === 'COUNTRY') return { countries: [part.country?.code] };
  if (split === 'LOCALITY') return { localities: [part.locality?.code] };
  return {};
}

const BATCH = 20;

/** How long the lists of visits and statements behind each cell are. */
export async function listedBehind(api: Bench, cells: readonly Opened[]): Promise<[number, number][]> {
  const lengths: [number, number][] = [];
  for (let at = 0; at < cells.length; at += BATCH) {
    const part = cells.slice(at, at + BATCH);
    const query = `query (${part.map((_cell, i) => `$v${i}: VisitFilter $s${i}: StatementFilter`).join(' ')}) {
      ${part.map((_cell, i) => `v${i}: visits(filter: $v${i}) { totalCount } s${i}: statements(filter: $s${i}) { totalCount }`).join('\n')}
    }`;
    const variables = Object.fromEntries(
      part.flatMap(({ visits, statements }, i) => [
        [`v${i}`, visits],
        [`s${i}`, statements],
      ]),
    );
    const { data, errors } = await api.ask<Record<string, { totalCount: number }>>(query, variables);
    if (errors) throw new Error(errors[0]?.message);
    lengths.push(
      ...part.map((_cell, i): [number, number] => [data[`v${i}`]?.totalCount ?? -1, data[`s${i}`]?.totalCount ?? -1]),
    );
  }
  return lengths;
}
