import type { BriefingFilter, BriefingKind, BriefingLanguage, BriefingRequest } from '@communique/briefing';
import {
  actByCode,
  acts,
  countries,
  countryByCode,
  fold,
  isIsoDay,
  localitiesByName,
  localityById,
  themeByCode,
  themes,
} from '@communique/domain';
import { WrongCall } from '../exit.ts';
import { UUID, visitKey } from './visit.ts';

/** The options of `communique briefing` that choose what it is about, as typed. */
export interface BriefingOptions {
  kind?: BriefingKind;
  locality?: string[];
  country?: string[];
  theme?: string[];
  act?: string[];
  person?: string;
  visit?: string;
  from?: string;
  to?: string;
  language?: BriefingLanguage;
}

/** Finds people by name among those stored; the id of the one meant, or the candidates' names. */
export type FindPeople = (name: string) => Promise<{ id: string; name: string }[]>;

/**
 * Options → request. Localities, countries and people may be given by name, with or without diacritics, or by id.
 * @throws WrongCall when something is unknown or ambiguous; the message lists what could be meant.
 */
export async function requestFrom(options: BriefingOptions, findPeople: FindPeople): Promise<BriefingRequest> {
  const filter: BriefingFilter = {
    ...(options.locality && { localities: options.locality.map(localityId) }),
    ...(options.country && { countries: options.country.map(countryCode) }),
    ...(options.theme && { themes: options.theme.map(themeCode) }),
    ...(options.act && { acts: options.act.map(actCode) }),
    ...(options.person && { person: await personId(options.person, findPeople) }),
    ...(options.visit && { visit: visitKey(options.visit) }),
    ...(options.from && { from: isoDay('--from', options.from) }),
    ...(options.to && { to: isoDay('--to', options.to) }),
  };
  if (filter.from && filter.to && filter.from > filter.to) throw new WrongCall('--from lies after --to');
  return { kind: options.kind ?? kindOf(filter), filter, language: options.language ?? 'en' };
}

/** The kind that a filter suggests: its narrowest subject. */
function kindOf({
  visit,
  person,
  localities = [],
  countries: named = [],
  themes: fields = [],
}: BriefingFilter): BriefingKind {
  if (visit) return 'visit';
  if (person) return 'person';
  if (localities.length + named.length >= 2) return 'pair';
  if (localities.length === 1) return 'locality';
  return fields.length ? 'theme' : 'period';
}

function localityId(text: string): string {
  if (localityById(text)) return text;
  const found = localitiesByName(text);
  const [only] = found;
  if (!only)
    throw new WrongCall(
      `no locality is named "${text}"; give its name in English or its own language, or its code (VN-66)`,
    );
  const rivals = found.filter(({ level, validTo }) => level === only.level && validTo === only.validTo);
  if (rivals.length > 1) {
    const choices = rivals.map(({ id, names, country }) => `${id} (${names.en}, ${country})`).join(', ');
    throw new WrongCall(`"${text}" can be several localities: ${choices}; give the code`);
  }
  return only.id;
}

function countryCode(text: string): string {
  const code = text.toUpperCase();
  if (countryByCode(code)) return code;
  const named = countries().find(({ names }) => Object.values(names).some((name) => fold(name) === fold(text)));
  if (!named) throw new WrongCall(`no country is named "${text}"; give a two-letter code (VN) or its English name`);
  return named.code;
}

function themeCode(text: string): string {
  if (themeByCode(text)) return text;
  const labelled = themes().find(({ labels }) => fold(labels.en) === fold(text));
  if (!labelled)
    throw new WrongCall(
      `no theme "${text}"; the themes are ${themes()
        .map(({ code }) => code)
        .join(', ')}`,
    );
  return labelled.code;
}

function actCode(text: string): string {
  if (!actByCode(text))
    throw new WrongCall(
      `no act "${text}"; the acts are ${acts()
        .map(({ code }) => code)
        .join(', ')}`,
    );
  return text;
}

async function personId(text: string, findPeople: FindPeople): Promise<string> {
  if (UUID.test(text)) return text;
  const found = await findPeople(text);
  const [only, ...others] = found;
  if (!only) throw new WrongCall(`nobody named "${text}" is recorded`);
  if (others.length)
    throw new WrongCall(
      `"${text}" can be several people: ${found.map(({ id, name }) => `${name} (${id})`).join(', ')}; give the id`,
    );
  return only.id;
}

function isoDay(option: string, text: string): string {
  if (!isIsoDay(text)) throw new WrongCall(`${option} takes a day as 2025-03-24, not "${text}"`);
  return text;
}
