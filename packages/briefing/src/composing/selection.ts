import { sidesOf } from '../selecting/select.ts';
import { counted, type Draft, merged, type Piece, plain } from '../wording/piece.ts';
import { guest, parties, placeOf } from './pieces.ts';
import { countOf, type DraftSection, phrase, result, type Scene, total } from './scene.ts';

/** What was asked for, in words: also the briefing's title. */
export function titleOf(scene: Scene): string {
  const { request, weighed, writer } = scene;
  const only = weighed[0]?.contact;
  if (request.kind === 'visit' && only) {
    const leader = only.visit?.leader ?? only.meetings[0]?.guests[0] ?? '';
    const from = writer.at.person.get(leader)?.name ?? guest(writer, only).text;
    const sending = only.guests.some(({ locality }) => locality) ? parties(writer, only, only.guests).text : '';
    const visited = only.hosts.filter(({ planned }) => !planned);
    const hosts = parties(writer, only, visited.length ? visited : only.hosts).text;
    return phrase(scene, sending ? 'title visit' : 'title visit plain', { guest: from, from: sending, hosts });
  }
  const names = namesOf(scene);
  const range = rangeOf(scene);
  return phrase(scene, `title ${request.kind}`, {
    ...names,
    range,
    with: names.names ? phrase(scene, 'title with', names) : '',
  });
}

/** The filter in words: "Nam Son on either side, from 1 January 2023". */
export function scopeOf(scene: Scene): string {
  if (scene.request.kind === 'visit') return titleOf(scene);
  return [whatOf(scene), rangeOf(scene)].join(phrase(scene, 'comma'));
}

/** "Selection: locality X on either side, all dates; nine visits from nine reports: eight received, one made." */
export function selection(scene: Scene): DraftSection {
  const what = plain(whatOf(scene));
  const range = plain(rangeOf(scene));
  const base = countOf(scene, 'contacts', {}, 'form');
  const drafts: (Draft | null)[] = [];
  if (!scene.weighed.length) {
    const none = countOf(scene, 'contacts');
    drafts.push(
      scene.writer.write('nothing', { what: reworded(scene, what), range, none: counted(none, '') }, 'nothing'),
      held(scene),
    );
  } else {
    const ofVisit = scene.request.kind === 'visit';
    const pieces = {
      what: ofVisit ? null : reworded(scene, what),
      visit: ofVisit ? plain('') : null,
      range,
      total: counted(base, formsOf(scene)),
      reports: total(scene, countOf(scene, 'reports')),
      parts: parts(scene),
    };
    drafts.push(scene.writer.write('selection', pieces, 'selection'));
  }
  return { id: 'selection', form: 'prose', paragraphs: [drafts.filter((one) => one !== null)], tables: [] };
}

/** The filter's own names need the filter as their ground: a count of the selection gives it. */
function reworded(scene: Scene, piece: Piece): Piece {
  return { ...piece, cites: [{ count: countOf(scene, 'contacts') }] };
}

function held(scene: Scene): Draft | null {
  const { book, at } = scene.writer;
  const { visits, reports, from, to } = at.facts.coverage;
  const count = countOf(scene, 'data-set');
  return scene.writer.write(
    'nothing.held',
    {
      visits: counted(count, book.number(visits), visits),
      reports: counted(count, book.number(reports), reports),
      undated: from ? null : plain(''),
      from: from ? plain(book.day(from)) : null,
      to: to ? plain(book.day(to)) : null,
    },
    'held',
  );
}

/** "nine visits and two online meetings". */
function formsOf(scene: Scene): string {
  const { book } = scene.writer;
  const { parts: forms = {} } = result(scene, countOf(scene, 'contacts', {}, 'form'));
  const say = (n: number, one: string, many: string) => `${book.number(n)} ${book.words[n === 1 ? one : many]}`;
  const said: string[] = [];
  if (forms.visit) said.push(say(forms.visit, 'visit', 'visits'));
  if (forms.online) said.push(say(forms.online, 'online meeting', 'online meetings'));
  return book.list(said);
}

/** ": eight received, one made and one undated", as far as it tells something. */
function parts(scene: Scene): Piece {
  const { book } = scene.writer;
  const { filter, kind } = scene.request;
  const cited: Piece[] = [];
  const say = (key: string, n: number, piece: Piece) => {
    if (n) cited.push({ ...piece, text: phrase(scene, key, { n: book.number(n) }) });
  };
  if (kind === 'locality' && filter.localities?.length) {
    const count = countOf(scene, 'contacts', { form: 'visit' }, 'role');
    const roles = result(scene, count).parts ?? {};
    const whole = result(scene, count).total;
    const all = [roles.host, roles.sender].findIndex((n, at, both) => n === whole && whole > 1 && !both[1 - at]);
    if (all >= 0) cited.push(counted(count, phrase(scene, all ? 'all as sender' : 'all as host')));
    else say('as host', roles.host ?? 0, counted(count, ''));
    if (all < 0) say('as sender', roles.sender ?? 0, counted(count, ''));
    say('as planned', roles.planned ?? 0, counted(count, ''));
  }
  const undated = countOf(scene, 'contacts', { year: null });
  const n = result(scene, undated).total;
  const said = cited.length ? phrase(scene, 'parts', { list: book.list(cited.map((piece) => piece.text)) }) : '';
  if (!n) return cited.length ? merged(said, cited) : plain('');
  const key = scene.weighed.length === 1 ? 'undated only' : 'undated';
  return merged(said + phrase(scene, key, { n: book.number(n) }), [...cited, counted(undated, '')]);
}

function whatOf(scene: Scene): string {
  const { filter, kind } = scene.request;
  const names = namesOf(scene);
  const said = [phrase(scene, `what ${kind}`, names)];
  if (kind !== 'pair' && filter.countries?.length) said.push(phrase(scene, 'with countries', names));
  if (kind !== 'locality' && kind !== 'pair' && filter.localities?.length)
    said.push(phrase(scene, 'what locality', { names: names.localities ?? '' }));
  if (kind !== 'theme' && filter.themes?.length) said.push(phrase(scene, 'what theme', names));
  if (filter.acts?.length) said.push(phrase(scene, 'with acts', names));
  return said.join(phrase(scene, 'comma'));
}

function namesOf(scene: Scene): Record<string, string> {
  const { at, book } = scene.writer;
  const { filter, kind } = scene.request;
  const locality = (id: string) => placeOf(scene.writer, id) ?? id;
  const localities = book.list((filter.localities ?? []).map(locality));
  const countries = book.list((filter.countries ?? []).map(book.country));
  const person = filter.person ? (at.person.get(filter.person)?.name ?? filter.person) : '';
  const [a, b] =
    sidesOf(filter)?.map((side) => (side.locality ? locality(side.locality) : book.country(side.country ?? ''))) ?? [];
  return {
    names: kind === 'person' ? person : localities || countries,
    localities,
    countries,
    a: a ?? '',
    b: b ?? '',
    themes: book.list((filter.themes ?? []).map((theme) => book.themes[theme] ?? theme)),
    acts: book.list((filter.acts ?? []).map((act) => book.acts[act]?.label ?? act)),
  };
}

function rangeOf(scene: Scene): string {
  const { book } = scene.writer;
  const { from, to } = scene.request.filter;
  const slots = { from: from ? book.day(from) : '', to: to ? book.day(to) : '' };
  return phrase(scene, from && to ? 'range' : from ? 'from day' : to ? 'until day' : 'all dates', slots);
}
