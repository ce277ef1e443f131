import { themeChain } from '../grouping/chains.ts';
import { compare } from '../selecting/contacts.ts';
import { rolesOf, sideOf } from '../selecting/counting.ts';
import { counted, type Draft, merged, plain } from '../wording/piece.ts';
import { bothParties, does, guest, host, quotation, speaker, themes, when } from './pieces.ts';
import { countOf, type DraftSection, nounOf, phrase, result, type Scene, total } from './scene.ts';

const MOST_POINTS = 5;

/** At most five points, each of another kind, in the order of what matters; a kind without material is left out. */
export function keyPoints(scene: Scene): DraftSection {
  const kinds =
    scene.weighed.length === 1 ? [papers, mainWords, who] : [papers, latest, chain, gone, counterparts, commonest];
  const drafts: Draft[] = [];
  for (const kind of kinds) {
    for (const draft of kind(scene)) if (drafts.length < MOST_POINTS) drafts.push(draft);
  }
  return { id: 'key-points', form: 'list', paragraphs: drafts.map((draft) => [draft]), tables: [] };
}

type Point = (scene: Scene) => Draft[];

const drafted = (draft: Draft | null): Draft[] => (draft ? [draft] : []);

/** What was signed or agreed, or that nothing was. */
const papers: Point = (scene) => {
  const { writer, weighed } = scene;
  const latestWith = (act: string) => weighed.findLast(({ statements }) => statements.some((each) => each.act === act));
  const signed = latestWith('sign');
  const agreement = latestWith('agree');
  const act = signed ? 'sign' : 'agree';
  const last = signed ?? agreement;
  if (!last) return drafted(nothingSigned(scene));
  const count = countOf(scene, 'contacts', { acts: [act] });
  const n = result(scene, count).total;
  const of = last.statements.filter((each) => each.act === act);
  const agreed = countOf(scene, 'contacts', { acts: ['agree'] });
  const number = result(scene, agreed).total;
  const only = weighed.length === 1;
  const members = weighed.flatMap(({ statements }) =>
    statements.filter((each) => each.act === 'sign' || each.act === 'agree'),
  );
  const pieces = {
    n: { ...total(scene, count), facts: members.map((each) => each.id) },
    total: only ? null : total(scene, countOf(scene, 'contacts')),
    noun: plain(nounOf(scene, weighed.length)),
    'noun.one': n === 1 ? plain(nounOf(scene, 1)) : null,
    several: n > 1 ? plain('') : null,
    only: only ? plain('') : null,
    when: when(writer, last.contact),
    parties: bothParties(writer, last.contact),
    themes: themes(writer, of),
    unsigned: counted(countOf(scene, 'statements', { acts: ['sign'] }), ''),
    agreed: signed && number ? counted(agreed, writer.book.number(number), number) : null,
    'agreed.when': signed && agreement ? when(writer, agreement.contact) : null,
    'on.it': plain(scene.request.filter.themes?.length ? (writer.book.words['on it'] ?? '') : ''),
  };
  return drafted(writer.write(signed ? 'point.signed' : 'point.agreed', pieces, last.contact.id));
};

function nothingSigned(scene: Scene): Draft | null {
  const { writer, weighed } = scene;
  const count = countOf(scene, 'statements', {}, 'act');
  const parts = result(scene, count).parts ?? {};
  const said = actsOf(scene, parts);
  if (!said.length) return null;
  const only = weighed.length === 1;
  return writer.write(
    'point.none',
    {
      total: only ? null : total(scene, countOf(scene, 'contacts')),
      one: only ? plain('') : null,
      noun: plain(nounOf(scene, 2)),
      acts: counted(count, writer.book.list(said)),
      unsigned: counted(count, ''),
    },
    'nothing-signed',
  );
}

const COMMITMENTS = new Set(['sign', 'agree', 'propose', 'intend']);

/** The newest commitment, in the report's own words where it can be. */
const latest: Point = (scene) => {
  const { writer, weighed } = scene;
  const { person } = scene.request.filter;
  const contact = weighed.findLast(
    (each) =>
      each.contact.start && each.statements.some((s) => COMMITMENTS.has(s.act) && (!person || s.person === person)),
  );
  if (!contact) return [];
  const told = weighed.findLast(({ statements }) => statements.some((each) => each.act === 'sign'))?.contact;
  const of = contact.statements.filter(
    (each) =>
      COMMITMENTS.has(each.act) &&
      (!person || each.person === person) &&
      !(each.act === 'sign' && contact.contact === told),
  );
  const best = of
    .toSorted((a, b) => (contact.weights.get(b.id) ?? 0) - (contact.weights.get(a.id) ?? 0) || compare(a.id, b.id))
    .toSorted((a, b) => Number(Boolean(quotation(writer, b))) - Number(Boolean(quotation(writer, a))))[0];
  if (!best) return [];
  const later = countOf(scene, 'contacts', {
    after: contact.contact.start ?? '',
    acts: [...COMMITMENTS],
    ...(person ? { person } : {}),
  });
  const day = when(writer, contact.contact);
  return drafted(
    writer.write(
      'point.latest',
      {
        a: speaker(writer, contact.contact, best),
        does: does(writer, [best]),
        when: day,
        day:
          day && contact.contact.start === contact.contact.end
            ? { ...day, text: writer.book.day(contact.contact.start ?? '') }
            : null,
        later: result(scene, later).total ? null : counted(later, ''),
      },
      contact.contact.id,
    ),
  );
};

/** A theme that comes back over the years. */
const chain: Point = (scene) => {
  const found = themeChain(scene.weighed, scene.request.filter.themes ?? []);
  if (!found) return [];
  const { writer } = scene;
  const acts = new Set<string>();
  const links = found.links.map(({ act, year }) => {
    const key = acts.has(act) ? 'again in year' : 'in year';
    acts.add(act);
    return phrase(scene, key, { act: writer.book.acts[act]?.past ?? act, year });
  });
  const all = found.links.map((link) => themes(writer, [link.statement], [found.theme]));
  return drafted(
    writer.write('point.chain', { theme: all[0], chain: merged(writer.book.list(links), all) }, found.theme),
  );
};

const FEWEST_BEFORE = 3;

/** A theme of nearly every contact that the newest lacks: told of a pair only, where contacts are alike. */
const gone: Point = (scene) => {
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

/** Who the counterparts are: countries, or localities where all are of one country. */
const counterparts: Point = (scene) => {
  const { writer, weighed, request } = scene;
  if (request.kind === 'pair' || request.kind === 'person' || weighed.length < 2) return [];
  const facing = weighed.every(({ contact }) => rolesOf(writer.at, request.filter, contact).length === 1);
  const byCountry = countOf(scene, 'contacts', {}, 'country');
  const countries = Object.entries(result(scene, byCountry).parts ?? {});
  const name = (key: string) => writer.at.locality.get(key)?.names.en ?? writer.book.country(key);
  const byLocality = countOf(scene, 'contacts', {}, 'locality');
  const localities = Object.entries(result(scene, byLocality).parts ?? {}).filter(
    ([key]) => !request.filter.localities?.includes(key),
  );
  const useLocalities = countries.length < 2 && (localities[0]?.[1] ?? 0) > 1;
  const [count, entries] = useLocalities ? [byLocality, localities] : [byCountry, countries];
  const [first, ...others] = entries;
  if (!first) return [];
  const rest = others
    .slice(0, 3)
    .map(([key, n]) => phrase(scene, 'others have', { country: name(key), n: writer.book.number(n) }));
  return drafted(
    writer.write(
      facing ? 'point.counterparts' : 'point.parties',
      {
        first: counted(count, name(first[0])),
        n: counted(count, writer.book.number(first[1]), first[1]),
        total: total(scene, countOf(scene, 'contacts')),
        noun: plain(nounOf(scene, weighed.length)),
        every: first[1] === weighed.length ? counted(count, '') : null,
        some: first[1] < weighed.length ? plain('') : null,
        others: rest.length ? counted(count, writer.book.list(rest)) : null,
      },
      first[0],
    ),
  );
};

/** The commonest themes; of a theme's briefing, those named beside it. */
const commonest: Point = (scene) => {
  const { writer, request, weighed } = scene;
  const own = request.filter.themes ?? [];
  const count = countOf(scene, 'contacts', {}, 'theme');
  const parts = Object.entries(result(scene, count).parts ?? {}).filter(([theme]) => !own.includes(theme));
  const [first, second] = parts;
  if (!first || first[1] < 2) return [];
  const name = (theme: string) => writer.book.themes[theme] ?? theme;
  const tied = parts.filter(([, n]) => n === first[1]).map(([theme]) => name(theme));
  const n = counted(count, writer.book.number(first[1]), first[1]);
  if (own.length) {
    const all = total(scene, countOf(scene, 'contacts'));
    const theme = plain(writer.book.list(own.map(name)));
    return drafted(
      writer.write(
        'point.beside',
        { theme, first: counted(count, tied[0] ?? ''), n, total: all, noun: plain(nounOf(scene, weighed.length)) },
        'beside',
      ),
    );
  }
  const spread = tied.length > 1 && tied.length <= 3 ? counted(count, writer.book.list(tied)) : null;
  const next =
    second && tied.length === 1
      ? phrase(scene, 'followed', { theme: name(second[0]), n: writer.book.number(second[1]) })
      : null;
  return drafted(
    writer.write(
      'point.themes',
      {
        noun: plain(nounOf(scene, first[1])),
        first: counted(count, tied[0] ?? ''),
        n,
        spread,
        second: next ? counted(count, next) : null,
      },
      'themes',
    ),
  );
};

/** Of a single visit: the weightiest words of both sides against each other, or whose voice it mostly is. */
const mainWords: Point = (scene) => {
  const { writer, weighed } = scene;
  const only = weighed[0];
  if (!only) return [];
  const [one, other] = (['guest', 'host'] as const).map((side) => {
    const of = only.statements.filter((each) => sideOf(only.contact, each) === side && COMMITMENTS.has(each.act));
    const best = of.find((each) => quotation(writer, each)) ?? of[0];
    return best ? of.filter((each) => each.act === best.act && each.speaker === best.speaker) : [];
  });
  if (!one?.length || !other?.length) return voice(scene);
  const pieces = {
    a: speaker(writer, only.contact, one[0]!),
    does: does(writer, one),
    b: speaker(writer, only.contact, other[0]!),
    answers: does(writer, other),
  };
  return drafted(writer.write('point.main', pieces, only.contact.id));
};

/** Who made most of the statements, and on what. */
function voice(scene: Scene): Draft[] {
  const { writer, weighed } = scene;
  const only = weighed[0];
  if (!only) return [];
  const spoken = Map.groupBy(only.statements, (each) => each.person ?? '');
  spoken.delete('');
  const [first] = [...spoken].sort(([a, x], [b, y]) => y.length - x.length || compare(a, b));
  if (!first || first[1].length < 2) return [];
  const [id, statements] = first;
  const pieces = {
    a: speaker(writer, only.contact, statements[0]!),
    n: total(scene, countOf(scene, 'statements', { person: id })),
    total: total(scene, countOf(scene, 'statements')),
    themes: themes(writer, statements),
  };
  return drafted(writer.write('point.voice', pieces, only.contact.id));
}

/** Of a person: how many statements of which kind are on record. */
const words: Point = (scene) => {
  const { person } = scene.request.filter;
  const found = person ? scene.writer.at.person.get(person) : null;
  if (!person || !found) return [];
  const count = countOf(scene, 'statements', { person }, 'act');
  const said = actsOf(scene, result(scene, count).parts ?? {});
  if (!said.length) return [];
  const acts = counted(count, scene.writer.book.list(said));
  return drafted(scene.writer.write('point.words', { a: counted(count, found.name), acts }, person));
};

/** "four proposals", "one word of appreciation". */
function actsOf(scene: Scene, parts: Readonly<Record<string, number>>): string[] {
  const { book } = scene.writer;
  return Object.entries(parts).map(([act, n]) => {
    const noun = book.acts[act]?.noun ?? [act, act];
    return `${book.number(n)} ${noun[n === 1 ? 0 : 1]}`;
  });
}

const who: Point = (scene) => {
  const { writer, weighed } = scene;
  const only = weighed[0];
  if (!only || only.statements.length) return [];
  return drafted(
    writer.write(
      'point.who',
      { guest: guest(writer, only.contact), host: host(writer, only.contact) },
      only.contact.id,
    ),
  );
};
