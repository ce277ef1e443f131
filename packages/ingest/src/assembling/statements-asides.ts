import type { Stretch } from '../mentions/span-index.ts';
import type { ThemeMention } from '../model.ts';
import type { Word } from '../reading/words.ts';
import type { Turn } from '../resolving/speakers/turns.ts';
import { indexOfHead, type Utterance } from '../resolving/speakers/utterances.ts';

/** What opens words about a speaker between two commas: "Tuan, a former teacher, …", "Li, whose region …". */
const ABOUT = new Set(
  'a an the who whose which himself herself once formerly then also head chairman director'.split(' '),
);
/** Houses and grounds where people stand while they speak of something else. */
const VENUES = new Set(
  (
    'hall hotel museum park university school hospital factory plant farm temple palace stadium airport station library ' +
    'theatre pagoda academy college institute headquarters centre center house villa shrine church market'
  ).split(' '),
);
const PLACED = new Set('at in inside outside near before speaking standing talking'.split(' '));

/** "Tuan, a former teacher at a law university, suggested …": who the speaker is, not what he says. */
function aboutSpeaker({ words, actors }: Turn, head: number): Stretch[] {
  return actors.flatMap((actor) => {
    const first = words[actor.to];
    if (actor.oblique || !actor.person || actor.to >= head || first?.join !== 'comma' || !ABOUT.has(first.form))
      return [];
    const close = lastComma(words, actor.to + 1, head);
    return close < 0 ? [] : [{ start: first.start, end: words[close]!.start }];
  });
}

/** Index of the last word up to the head that a comma stands before, or -1. */
function lastComma(words: readonly Word[], from: number, head: number): number {
  for (let at = head; at >= from; at -= 1) if (words[at]?.join === 'comma') return at;
  return -1;
}

/** "In the museum's hall, …": where it was said. */
function whereSaid({ words }: Turn, head: number): Stretch[] {
  if (!PLACED.has(words[0]?.form ?? '')) return [];
  const comma = words.findIndex(({ join }, at) => at > 0 && join === 'comma');
  if (comma < 0 || comma > head || !words.slice(0, comma).some(({ key }) => VENUES.has(key))) return [];
  return [{ start: words[0]!.start, end: words[comma]!.start }];
}

/**
 * Themes that a sentence names of its speaker, or of the place where he stands, and not of what he says. Where nothing
 * else is named, the place may be what it is about, and stays.
 */
export function withoutAsides(themes: readonly ThemeMention[], { head }: Utterance, turn: Turn): ThemeMention[] {
  const at = indexOfHead(turn.words, head);
  if (at < 0 || themes.length === 0) return [...themes];
  const within = (stretches: readonly Stretch[]) => (theme: ThemeMention) =>
    stretches.some(({ start, end }) => theme.start >= start && theme.start < end);
  const about = within(aboutSpeaker(turn, at));
  const said = themes.filter((theme) => !about(theme));
  const placed = within(whereSaid(turn, at));
  const elsewhere = said.filter((theme) => !placed(theme));
  return elsewhere.length > 0 ? elsewhere : said;
}
