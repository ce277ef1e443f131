/**
 * Facts from the sample reports and their hand-made records, so that briefings can be tested without a database.
 * The third of the samples that is kept for validation is left out.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Evidence, Facts, MeetingFact, OfficeFact, Party, PersonFact } from '../src/facts/types.ts';
import { sift } from '../src/sifting/index.ts';

export const SAMPLES = fileURLToPath(new URL('../../../samples/reports/', import.meta.url));
/** False where the samples are absent: tests that need them skip. */
export const haveSamples = existsSync(SAMPLES) && readdirSync(SAMPLES).some((file) => file.endsWith('.json'));

interface Gold {
  id: string;
  url: string | null;
  source: string | null;
  published: string | null;
  visits: {
    sender: { country: string | null; localities: string[]; organisation: string | null };
    leader: string | null;
    hosts: { country: string | null; locality: string | null }[];
    start: string | string[] | null;
    end: string | string[] | null;
    edtf: string | string[] | null;
    datePrecision: 'day' | 'month' | 'year' | null;
  }[];
  meetings: { date: string | string[] | null; place: string | null; guests: string[]; hosts: string[] }[];
  people: { name: string; country: string | null; offices: string[] }[];
  statements: { side: string; speaker: string | null; act: string; themes: string[]; evidence: string }[];
}

/** Ids outside the validation third. */
export function sampleIds(): string[] {
  return readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((id) => createHash('sha256').update(id).digest()[0]! % 3 !== 0)
    .sort();
}

const first = <T>(value: T | T[]): T => (Array.isArray(value) ? value[0]! : value);
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
const slug = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '-');

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/\b(deputy|vice|standing deputy)\b.*\b(secretary|chairman|governor|mayor|president)\b/i, 5],
  [/prime minister|general secretary|national assembly chair|\bpresident of (vietnam|laos)\b/i, 1],
  [/politburo/i, 2],
  [/\bminister|chief justice|secretary of .*(provinc|region|committee)|central committee/i, 3],
  [/governor|chairman|mayor|ambassador|chairwoman/i, 4],
];
const rankOf = (title: string): number => RANKS.find(([pattern]) => pattern.test(title))?.[1] ?? 6;

interface Text {
  body: string;
  title: string | null;
  language: string | null;
}

function readText(id: string): Text {
  const raw = readFileSync(`${SAMPLES}${id}.md`, 'utf8').normalize('NFC');
  const [, matter = '', body = raw] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? [];
  const field = (name: string) => new RegExp(`^${name}: *"?(.*?)"?$`, 'm').exec(matter)?.[1] ?? null;
  return { body, title: field('title'), language: field('language') };
}

/** The sentence that `words` stand in, or null. */
function evidenceFor(report: string, body: string, words: string): Evidence | null {
  const at = body.indexOf(words);
  if (at < 0) return null;
  const ends = /[.!?]["”’]?(?=\s)|\n/gu;
  let start = 0;
  let end = body.length;
  for (const match of body.matchAll(ends)) {
    const after = match.index + match[0].length;
    if (after <= at) start = after;
    else if (match.index >= at + words.length - 1) {
      end = match[0] === '\n' ? match.index : after;
      break;
    }
  }
  while (/\s/.test(body[start] ?? '')) start++;
  return { report, start, end, quote: body.slice(start, end) };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The sentence that names the day, else the report's first. */
function dayEvidence(report: string, body: string, edtf: string | null): Evidence | null {
  const [, month, day] = /^.{4}-(\d\d)-(\d\d)/.exec(edtf ?? '') ?? [];
  const words = month && day ? `${MONTHS[Number(month) - 1]} ${Number(day)}` : null;
  return (words && evidenceFor(report, body, words)) || evidenceFor(report, body, body.trim().slice(0, 12));
}

/** All facts of the given samples; without ids, of every sample outside the validation third. */
export function sampleFacts(ids: readonly string[] = sampleIds()): Facts {
  const localities = new Map<string, Facts['localities'][number]>();
  const people = new Map<string, PersonFact>();
  const facts = {
    reports: [] as Facts['reports'][number][],
    visits: [] as Facts['visits'][number][],
    meetings: [] as MeetingFact[],
    statements: [] as Facts['statements'][number][],
  };
  const locality = (country: string | null, name: string): string => {
    const id = `${country?.toLowerCase()}-${slug(name).replace(/^hcm-city$/, 'ho-chi-minh-city')}`;
    if (!localities.has(id) || name !== fold(name)) {
      localities.set(id, { id, country, names: { en: name }, parent: null, validTo: null, successor: null });
    }
    return id;
  };

  for (const id of ids) {
    const gold: Gold = JSON.parse(readFileSync(`${SAMPLES}${id}.json`, 'utf8'));
    const text = readText(id);
    const list = (words: string): Evidence[] => {
      const found = evidenceFor(id, text.body, words);
      return found ? [found] : [];
    };
    const { url, source: publisher, published } = gold;
    facts.reports.push({ id, title: text.title, publisher, published, url, language: text.language, body: text.body });
    const day = gold.visits.map((visit) => first(visit.start))[0] ?? first(gold.meetings[0]?.date ?? null) ?? published;

    const personId = (name: string): string => `p-${slug(name)}`;
    for (const { name, country, offices } of gold.people) {
      const key = personId(name);
      const held: OfficeFact[] = offices.map((title, n) => ({
        id: `${id}/offices/${slug(name)}/${n}`,
        title,
        rank: rankOf(title),
        report: id,
        seenOn: day,
        evidence: list(title).length ? list(title) : list(name),
      }));
      const known = people.get(key);
      people.set(key, { id: key, name, country, offices: [...(known?.offices ?? []), ...held] });
    }
    const speaker = (name: string | null): string | null =>
      name && gold.people.some((person) => person.name === name) ? personId(name) : null;

    gold.visits.forEach((visit, n) => {
      const { country, organisation } = visit.sender;
      const sender = (at: string | null): Party => ({ country, locality: at, organisation, planned: false });
      const senders = visit.sender.localities.map((name) => sender(locality(country, name)));
      const parties = [visit.leader, ...visit.sender.localities, ...visit.hosts.map((host) => host.locality)];
      const words = parties.flatMap((name) => (name ? list(name) : []));
      facts.visits.push({
        id: `${id}/visits/${n}`,
        reports: [id],
        senders: senders.length ? senders : [sender(null)],
        hosts: visit.hosts.map((host) => ({
          country: host.country,
          locality: host.locality ? locality(host.country, host.locality) : null,
          organisation: null,
          planned: false,
        })),
        leader: speaker(visit.leader),
        start: first(visit.start),
        end: first(visit.end),
        edtf: first(visit.edtf),
        precision: visit.datePrecision,
        dateStatus: first(visit.start) === null ? 'absent' : published ? 'stated' : 'inferred',
        dateReason: null,
        conflicts: [],
        evidence: words.slice(0, 1),
        dateEvidence: [dayEvidence(id, text.body, first(visit.edtf))].filter((one) => one !== null),
      });
    });
    const home = gold.visits.length ? `${id}/visits/0` : null;
    gold.meetings.forEach((meeting, n) => {
      const party = (names: string[]): Party[] =>
        names.flatMap((name) => {
          const person = gold.people.find((one) => one.name === name);
          const place = /of ([\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)*)$/u.exec(person?.offices[0] ?? '')?.[1];
          const country = person?.country ?? null;
          return { country, locality: place ? locality(country, place) : null, organisation: null, planned: false };
        });
      const both = [...meeting.guests, ...meeting.hosts];
      facts.meetings.push({
        id: `${id}/meetings/${n}`,
        visit: home,
        report: id,
        day: first(meeting.date),
        place: meeting.place,
        guests: meeting.guests.map(personId),
        hosts: meeting.hosts.map(personId),
        guestParties: party(meeting.guests),
        hostParties: party(meeting.hosts),
        evidence: both.flatMap((name) => list(name)).slice(0, 2),
      });
    });
    gold.statements.forEach((statement, n) => {
      const evidence = evidenceFor(id, text.body, statement.evidence);
      if (!evidence) throw new Error(`${id}: the words of statement ${n} are not in the text`);
      const met = gold.meetings.findIndex(
        (meeting) => statement.speaker && [...meeting.guests, ...meeting.hosts].includes(statement.speaker),
      );
      const meeting = met < 0 ? (home ? null : `${id}/meetings/0`) : `${id}/meetings/${met}`;
      facts.statements.push({
        id: `${id}/statements/${n}`,
        visit: home,
        meeting,
        person: speaker(statement.speaker),
        speaker: statement.speaker,
        side: statement.side,
        act: statement.act,
        themes: statement.themes,
        day,
        evidence,
      });
    });
  }
  const days = facts.visits.flatMap((visit) => visit.start ?? []).sort();
  return sift({
    datasetVersion: 'samples',
    coverage: {
      reports: facts.reports.length,
      visits: facts.visits.length,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    },
    localities: [...localities.values()],
    people: [...people.values()],
    documents: [],
    invitations: [],
    ...facts,
  });
}
