import { type Chain, themeChain } from '../../grouping/chains.ts';
import { counted, merged, plain } from '../../wording/piece.ts';
import { when } from '../pieces.ts';
import { themes } from '../saying.ts';
import { countOf, nounOf, phrase, result, total } from '../scene.ts';
import { drafted, type Point } from './point.ts';

/** A theme that comes back over the years: told of a pair only, since others have no development of their own. */
export const chain: Point = (scene) => {
  if (scene.request.kind !== 'pair') return [];
  const found = themeChain(scene.weighed, scene.request.filter.themes ?? []);
  if (!found) return [];
  const { writer } = scene;
  const links = runs(found.links).map(({ act, years, again }) =>
    phrase(scene, again ? 'again in year' : 'in year', {
      act: writer.book.acts[act]?.past ?? act,
      year: writer.book.list(years),
    }),
  );
  const all = found.links.map((link) => themes(writer, [link.statement], [found.theme]));
  return drafted(
    writer.write('point.chain', { theme: all[0], chain: merged(writer.book.list(links), all) }, found.theme),
  );
};

/** Years in a row with the same act as one link; `again` when the act had come before another. */
function runs(links: Chain['links']): { act: string; years: string[]; again: boolean }[] {
  const joined: { act: string; years: string[]; again: boolean }[] = [];
  for (const { act, year } of links) {
    const last = joined.at(-1);
    if (last?.act === act) last.years.push(year);
    else joined.push({ act, years: [year], again: joined.some((one) => one.act === act) });
  }
  return joined;
}

const FEWEST_BEFORE = 3;

/** A theme of nearly every contact that the newest lacks: told of a pair only, where contacts are alike. */
export const gone: Point = (scene) => {
  const dated = scene.weighed.filter(({ contact, statements }) => contact.start && statements.length);
  const newest = dated.at(-1);
  if (scene.request.kind !== 'pair' || !newest?.contact.start || dated.length <= FEWEST_BEFORE) return [];
  const { writer } = scene;
  const before = countOf(scene, 'contacts', { before: newest.contact.start }, 'theme');
  const there = new Set(newest.statements.flatMap((each) => each.themes));
  const missing = Object.entries(result(scene, before).parts ?? {}).find(
    ([theme, n]) => n >= FEWEST_BEFORE && !there.has(theme),
  );
  if (!missing) return [];
  const [theme] = missing;
  const n = countOf(scene, 'contacts', { before: newest.contact.start, themes: [theme] });
  const absent = countOf(scene, 'statements', { contacts: [newest.contact.id], themes: [theme] });
  return drafted(
    writer.write(
      'point.gone',
      {
        theme: plain(writer.book.themes[theme] ?? theme),
        n: total(scene, n),
        noun: plain(nounOf(scene, result(scene, n).total)),
        latest: { ...(when(writer, newest.contact) ?? plain('')), text: writer.book.day(newest.contact.start) },
        absent: counted(absent, ''),
      },
      theme,
    ),
  );
};
