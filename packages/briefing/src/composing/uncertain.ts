import { type Lookup, lineage } from '../facts/lookup.ts';
import { type Contact, compare, occasions, yearOf } from '../selecting/contacts.ts';
import { sideOf } from '../selecting/counting.ts';
import type { Weighed } from '../selecting/weighing.ts';
import { counted, type Draft, merged, type Piece, plain } from '../wording/piece.ts';
import { dayOf, guest, ofContact, placeOf, when } from './pieces.ts';
import { countOf, type DraftSection, nounOf, phrase, result, type Scene, total } from './scene.ts';

/** Below this many contacts in all, nothing is called a trend. */
export const FEWEST_FOR_A_TREND = 12;
const MOST_LISTED = 4;
const MOST_CONFLICTS = 2;
const MOST_UNITS = 2;

/** What is inferred, contradictory or shared, and what the selection does not hold. */
export function uncertain(scene: Scene): DraftSection {
  scene.writer.section('full', false);
  const first = [...inferred(scene), ...undated(scene), ...conflicts(scene), ...merged2025(scene)];
  const second = [
    ...shared(scene),
    ...oneVoice(scene),
    ...sources(scene),
    ...silence(scene),
    ...few(scene),
    ...names(scene),
  ];
  return { id: 'uncertain', form: 'prose', paragraphs: [first, second].filter((one) => one.length), tables: [] };
}

const one = (draft: Draft | null): Draft[] => (draft ? [draft] : []);

/** Days whose year is inferred though no report tells when it was published. */
function inferred(scene: Scene): Draft[] {
  const { writer } = scene;
  const undatedReport = (id: string) => !writer.at.report.get(id)?.published;
  const of = scene.weighed.filter(
    ({ contact }) => contact.visit?.dateStatus === 'inferred' && contact.start && contact.reports.every(undatedReport),
  );
  const [first] = of;
  if (!first) return [];
  if (of.length === 1) {
    return one(
      writer.write(
        'uncertain.inferred',
        { guest: guest(writer, first.contact), when: when(writer, first.contact) },
        first.contact.id,
      ),
    );
  }
  const known = countOf(scene, 'contacts', { contacts: of.map(({ contact }) => contact.id) });
  const n = counted(known, writer.book.number(of.length), of.length);
  if (of.length > MOST_LISTED) return one(writer.write('uncertain.inferred.many', { n }, first.contact.id));
  const days = of.map(({ contact }) => ({
    ...(when(writer, contact) ?? plain('')),
    text: writer.book.day(contact.start ?? ''),
  }));
  const pieces = {
    n,
    list: merged(writer.book.list(days.map((day) => day.text)), days),
  };
  return one(writer.write('uncertain.inferred', pieces, first.contact.id));
}

function undated(scene: Scene): Draft[] {
  const { writer } = scene;
  const of = scene.weighed.filter(({ contact }) => yearOf(contact) === null);
  const [first] = of;
  if (!first) return [];
  const count = countOf(scene, 'contacts', { year: null });
  if (of.length > 1) return one(writer.write('uncertain.undated', { n: total(scene, count) }, 'undated'));
  const day = when(writer, first.contact);
  return one(
    writer.write(
      'uncertain.undated',
      { guest: guest(writer, first.contact), when: day ?? plain(''), alone: counted(count, '') },
      'undated',
    ),
  );
}

function conflicts(scene: Scene): Draft[] {
  const { writer } = scene;
  const of = scene.weighed.flatMap(({ contact }) =>
    (contact.visit?.conflicts ?? [])
      .filter((each) => each.field !== 'leader')
      .map((conflict) => ({ contact, conflict })),
  );
  return of.slice(0, MOST_CONFLICTS).flatMap(({ contact, conflict }) => {
    const values = conflict.values.map(({ value, evidence }): Piece => {
      const publisher = writer.at.report.get(evidence.report)?.publisher ?? evidence.report;
      const text = phrase(scene, 'gives value', { publisher, value: writer.book.day(value) });
      return { text, facts: [contact.id], cites: [{ words: evidence }] };
    });
    return one(
      writer.write(
        'uncertain.conflict',
        {
          guest: guest(writer, contact),
          values: merged(writer.book.list(values.map((value) => value.text)), values),
          kept: ofContact(contact, writer.book.day(conflict.kept)),
        },
        contact.id,
      ),
    );
  });
}

/** Units of the filter that have since become part of another. */
function merged2025(scene: Scene): Draft[] {
  const { writer } = scene;
  const ids = new Set(
    scene.weighed.flatMap(({ contact }) =>
      [...contact.guests, ...contact.hosts].flatMap((party) => party.locality ?? []),
    ),
  );
  const ended = [...ids].flatMap((id) => {
    const unit = writer.at.locality.get(id);
    const successor = unit?.successor ? writer.at.locality.get(unit.successor) : null;
    const name = unit && placeOf(writer, unit.id);
    return unit?.validTo &&
      successor &&
      writer.said.some((text) => text.includes(name ?? '')) &&
      placeOf(writer, successor.id) !== placeOf(writer, unit.id)
      ? [{ unit, successor, day: unit.validTo }]
      : [];
  });
  return ended
    .toSorted((a, b) => compare(a.unit.id, b.unit.id))
    .slice(0, MOST_UNITS)
    .flatMap(({ unit, successor, day }) => {
      const home = scene.weighed.find(({ contact }) =>
        [...contact.guests, ...contact.hosts].some((party) => party.locality === unit.id),
      );
      if (!home) return [];
      const ground = {
        facts: [unit.id, successor.id],
        cites: [{ count: countOf(scene, 'contacts', { contacts: [home.contact.id] }, 'place') }],
      };
      return one(
        writer.write(
          'uncertain.merged',
          {
            name: { text: placeOf(writer, unit.id) ?? '', ...ground },
            day: plain(writer.book.day(day)),
            successor: plain(placeOf(writer, successor.id) ?? ''),
          },
          unit.id,
        ),
      );
    });
}

function shared(scene: Scene): Draft[] {
  const { writer, weighed } = scene;
  const several = ({ contact }: Weighed) =>
    occasions(writer.at, contact).some(
      ({ hostParties }) => new Set(hostParties.flatMap(({ locality }) => unitOf(writer.at, locality))).size > 1,
    );
  const of = weighed.filter(several);
  const [first] = of;
  if (!first) return [];
  const count = countOf(scene, 'contacts', { contacts: of.map(({ contact }) => contact.id) }, 'hosts');
  if (weighed.length === 1) {
    return one(
      writer.write('uncertain.shared', { n: counted(count, ''), when: dayOf(writer, first.contact, null) }, 'shared'),
    );
  }
  return one(
    writer.write(
      'uncertain.shared',
      {
        n: counted(count, writer.book.number(of.length), of.length),
        total: total(scene, countOf(scene, 'contacts')),
        noun: plain(nounOf(scene, weighed.length)),
      },
      'shared',
    ),
  );
}

function oneVoice(scene: Scene): Draft[] {
  const { writer, weighed } = scene;
  const sides = (contact: Contact, statements: Weighed['statements']) =>
    new Set(statements.map((each) => sideOf(contact, each)));
  const of = weighed.filter(({ contact, statements }) => {
    const found = sides(contact, statements);
    return found.size === 1 && !found.has('both');
  });
  if (!of.length) return [];
  if (weighed.length === 1) {
    const [first] = of;
    const side = sideOf(first!.contact, first!.statements[0]!);
    const other = side === 'guest' ? 'host' : 'guest';
    const whose = plain(writer.book.words[side === 'guest' ? "guests'" : "hosts'"] ?? '');
    return one(
      writer.write(
        'uncertain.one-voice',
        { whose, none: counted(countOf(scene, 'statements', { side: other }), '') },
        'voice',
      ),
    );
  }
  const count = countOf(scene, 'contacts', { contacts: of.map(({ contact }) => contact.id) });
  const n = counted(count, writer.book.number(of.length), of.length);
  return one(
    writer.write(
      'uncertain.one-voice',
      { n, total: total(scene, countOf(scene, 'contacts')), noun: plain(nounOf(scene, weighed.length)) },
      'voice',
    ),
  );
}

function sources(scene: Scene): Draft[] {
  const { writer, weighed } = scene;
  const count = countOf(scene, 'reports', {}, 'language');
  const { total: reports, parts = {} } = result(scene, count);
  const said = Object.keys(parts).map(writer.book.tongue);
  const languages = counted(count, writer.book.list(said));
  const mixed = Object.keys(parts).length > 1;
  const pieces = {
    languages,
    reports: counted(count, writer.book.number(reports), reports),
    total: reports > 1 ? total(scene, countOf(scene, 'contacts')) : null,
    these: reports > 1 ? these(scene) : null,
    one: reports === 1 ? plain('') : null,
    alike: mixed ? null : plain(''),
    noun: plain(nounOf(scene, weighed.length)),
  };
  return one(writer.write('uncertain.sources', pieces, 'sources'));
}

/** "the visit", "the nine visits". */
function these(scene: Scene): Piece {
  const n = scene.weighed.length;
  const slots = { n: scene.writer.book.number(n), noun: nounOf(scene, n) };
  const text = phrase(scene, n === 1 ? 'these one' : 'these many', slots);
  return counted(countOf(scene, 'contacts'), text, n);
}

const unitOf = (at: Lookup, locality: string | null): string[] => (locality ? lineage(at, locality).slice(-1) : []);

/** Years between the first and the last of which nothing is held. */
function silence(scene: Scene): Draft[] {
  const { writer } = scene;
  const years = [...new Set(scene.weighed.flatMap(({ contact }) => yearOf(contact) ?? []))].sort();
  const missing: string[] = [];
  for (let year = Number(years[0]); year < Number(years.at(-1)); year++)
    if (!years.includes(String(year))) missing.push(String(year));
  if (!missing.length || years.length < 2) return [];
  const runs: string[][] = [];
  for (const year of missing) {
    const last = runs.at(-1);
    if (last && Number(last.at(-1)) === Number(year) - 1) last.push(year);
    else runs.push([year]);
  }
  const said = runs.flatMap((run) =>
    run.length > 2 ? [phrase(scene, 'year range', { a: run[0] ?? '', b: run.at(-1) ?? '' })] : run,
  );
  const count = countOf(scene, 'contacts', {}, 'year');
  return one(
    writer.write('uncertain.silence', { years: plain(writer.book.list(said)), none: counted(count, '') }, 'silence'),
  );
}

/** In languages that spell names otherwise than the reports do. */
function names(scene: Scene): Draft[] {
  const people = counted(countOf(scene, 'people'), '');
  return one(scene.writer.write('uncertain.names', { people }, 'names'));
}

function few(scene: Scene): Draft[] {
  const n = scene.weighed.length;
  if (n < 2 || n >= FEWEST_FOR_A_TREND) return [];
  return one(scene.writer.write('uncertain.few', { n: total(scene, countOf(scene, 'contacts')) }, 'few'));
}
