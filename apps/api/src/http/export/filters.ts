import { acts, themeGroups, themes, themesOfGroup } from '@communique/domain';
import { InvalidInput } from '../../schema/error/failure.ts';
import { parseDay } from '../../schema/scalars.ts';
import type { StatementFilter } from '../../schema/statement/inputs.ts';
import type { VisitFilter } from '../../schema/visit/inputs.ts';
import { type Given, oneOf } from './parameters.ts';

const LISTS = {
  localities: ['locality'],
  nationalBodies: ['national'],
  countries: ['country'],
  themes: ['theme', 'group'],
  acts: ['act'],
  sides: ['side'],
  people: ['person'],
  reports: ['report'],
} as const;

const UNDATED = { with: 'INCLUDE', without: 'EXCLUDE', only: 'ONLY' } as const;

const GEOGRAPHIES = { 'as-of-visit': 'AS_OF_VISIT', current: 'CURRENT' } as const;

/** What visits and statements are both filtered by. */
type Shared = Omit<VisitFilter & StatementFilter, 'and' | 'or' | 'not'> & { and?: Shared[] };

/** The filter of visits that an address means. @throws InvalidInput naming the parameter. */
export function visitFilter(given: Given): VisitFilter {
  const side = oneOf(given, 'locality_side');
  const updatedSince = momentOf(given, 'updated_since');
  return {
    ...shared(given),
    ...(updatedSince ? { updatedSince } : {}),
    ...(side ? { localitySide: side === 'sender' ? 'SENDER' : 'HOST' } : {}),
  };
}

/** The filter of statements that an address means; those of online meetings only where it says so. */
export function statementFilter(given: Given): StatementFilter {
  const online = oneOf(given, 'online') ?? 'without';
  const sources = [...all('visits', given.get('visit') ?? []), ...all('meetings', given.get('meeting') ?? [])];
  const { and = [], ...rest } = shared(given);
  return { ...rest, and: [...and, ...sources], ...(online === 'with' ? {} : { online: online === 'only' }) };
}

function shared(given: Given): Shared {
  const lists = Object.entries(LISTS).flatMap(([field, names]) =>
    names.flatMap((name) =>
      all(
        field,
        (given.get(name) ?? []).map((codes) => codesOf(name, codes)),
      ),
    ),
  );
  const [from, to] = [dayOf(given, 'from'), dayOf(given, 'to')];
  const undated = oneOf(given, 'undated') as keyof typeof UNDATED | null;
  const geography = oneOf(given, 'geography') as keyof typeof GEOGRAPHIES | null;
  const text = oneOf(given, 'q');
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(undated ? { undated: UNDATED[undated] } : {}),
    ...(geography ? { geography: GEOGRAPHIES[geography] } : {}),
    ...(text ? { text } : {}),
    and: [...lists, ...directions(given)],
  };
}

const all = (field: string, groups: readonly (readonly string[])[]): Shared[] =>
  groups.map((codes) => ({ [field]: codes }));

function directions(given: Given): Shared[] {
  const [outgoing, incoming] = [oneOf(given, 'outgoing'), oneOf(given, 'incoming')];
  return [
    ...(outgoing ? [{ direction: { of: outgoing, is: 'OUTGOING' as const } }] : []),
    ...(incoming ? [{ direction: { of: incoming, is: 'INCOMING' as const } }] : []),
  ];
}

/** Codes of the lists that are closed; a group stands for its themes. */
const CLOSED: Readonly<Record<string, () => readonly { code: string }[]>> = {
  theme: themes,
  group: themeGroups,
  act: acts,
};

/** A slip in a closed list would otherwise give an empty file that looks like an answer. */
function codesOf(name: string, codes: readonly string[]): readonly string[] {
  const known = CLOSED[name]?.().map(({ code }) => code);
  const wrong = known && codes.find((code) => !known.includes(code));
  if (wrong) throw new InvalidInput(name, `No ${name} has the code "${wrong}". Codes: ${known.join(', ')}.`);
  return name === 'group' ? codes.flatMap((code) => themesOfGroup(code).map((theme) => theme.code)) : codes;
}

function dayOf(given: Given, name: string): Date | null {
  const raw = oneOf(given, name);
  if (raw === null) return null;
  try {
    return parseDay(raw);
  } catch {
    throw new InvalidInput(
      name,
      `"${raw}" is no day. Give a day of the calendar as YYYY-MM-DD, for example 2024-05-16.`,
    );
  }
}

function momentOf(given: Given, name: string): Date | null {
  const raw = oneOf(given, name);
  if (raw === null) return null;
  const moment = new Date(raw);
  if (/^\d{4}-\d{2}-\d{2}/.test(raw) && !Number.isNaN(moment.getTime())) return moment;
  throw new InvalidInput(name, `"${raw}" is no moment. Give it as 2024-05-16T08:30:00Z.`);
}
