import { yearOf } from '../selecting/contacts.ts';
import { counted, type Draft, plain } from '../wording/piece.ts';
import { countOf, type DraftSection, nounOf, result, type Scene } from './scene.ts';
import { FEWEST_FOR_A_TREND } from './uncertain.ts';

const FEWEST_A_PERIOD = 5;
const MOST_THEMES = 2;

/** Themes of the later years against the earlier ones, where each period has enough contacts to be compared. */
export function themesCompared(scene: Scene): DraftSection {
  const dated = scene.weighed.flatMap(({ contact }) => yearOf(contact) ?? []);
  const empty: DraftSection = { id: 'themes', form: 'prose', paragraphs: [], tables: [] };
  if (dated.length < FEWEST_FOR_A_TREND) return empty;
  const since = dated[Math.floor(dated.length / 2)] ?? '';
  const later = dated.filter((year) => year >= since).length;
  if (Math.min(later, dated.length - later) < FEWEST_A_PERIOD) return empty;
  scene.writer.paragraph();
  const start = `${since}-01-01`;
  const before = countOf(scene, 'contacts', { before: start }, 'theme');
  const now = countOf(scene, 'contacts', { after: `${Number(since) - 1}-12-31` }, 'theme');
  const [was, is] = [before, now].map((count) => result(scene, count).parts ?? {});
  const change = (theme: string) => (is?.[theme] ?? 0) / later - (was?.[theme] ?? 0) / (dated.length - later);
  const named = Object.keys({ ...was, ...is }).filter((theme) => !scene.request.filter.themes?.includes(theme));
  const moved = named.sort((a, b) => Math.abs(change(b)) - Math.abs(change(a))).slice(0, MOST_THEMES);
  const { book } = scene.writer;
  const drafts = moved.flatMap((theme): Draft[] => {
    const [a, b] = [is?.[theme] ?? 0, was?.[theme] ?? 0];
    const draft = scene.writer.write(
      'themes.compared',
      {
        theme: plain(book.themes[theme] ?? theme),
        now: a ? counted(now, book.number(a), a) : null,
        before: b ? counted(before, book.number(b), b) : null,
        'now.none': a ? null : counted(now, ''),
        'before.none': b ? null : counted(before, ''),
        noun: plain(nounOf(scene, a || b)),
        since: counted(countOf(scene, 'contacts', { year: since }), since),
      },
      theme,
    );
    return draft ? [draft] : [];
  });
  return { ...empty, paragraphs: drafts.length ? [drafts] : [] };
}
