import { type Bar, measured } from '../charts/bars.ts';
import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import { atPlace, keyOfPlace } from '../filters/place.ts';
import { formatDay } from '../format/dates.ts';
import { pageOf } from '../format/ids.ts';
import { capitalised, counted, listed } from '../format/words.ts';
import { kindOf } from '../localities/prepare.ts';
import type { Messages } from '../messages/messages.ts';
import type { LocalityAnswer, LocalityPart } from '../queries/locality.ts';

/** Below a locality's name: what it is, of what, from when to when. */
export function aboutLocality(locality: LocalityPart): string {
  const { kind, country, parent, validFrom, validTo, successor, predecessors, resolved } = locality;
  const of = [parent?.name, country?.name].filter(Boolean).join(', ');
  const parts = [
    `${capitalised(kindOf(kind))}${of ? ` of ${of}` : ''}`,
    validTo ? `until ${formatDay(validTo)}${successor ? `, since then part of ${successor.name}` : ''}` : null,
    validFrom ? `in these bounds since ${formatDay(validFrom)}` : null,
    predecessors.length ? `took over ${listed(predecessors.map(({ name }) => name))}` : null,
    resolved ? null : 'in no list of units: kept under the name that a report gives it',
  ];
  return parts.filter(Boolean).join('; ');
}

/** “7 visits, 10 Feb 2017 to 11 Feb 2026, 1 undated”. */
export function visitsLine({ visits, undated }: LocalityAnswer): string {
  const days = visits.nodes.flatMap(({ start }) => start ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  const span = first && last ? `, ${formatDay(first)}${last === first ? '' : ` to ${formatDay(last)}`}` : '';
  return `${counted(visits.totalCount, 'visit')}${span}${undated.totalCount ? `, ${undated.totalCount} undated` : ''}`;
}

/**
 * With whom the locality shares visits: localities of other countries by visits, national bodies apart at the end. Each
 * bar counts the visits of both, and opens them.
 */
export function preparePartners(
  answer: LocalityAnswer,
  own: LocalityPart,
  filters: Filters,
  words: Messages['locality']['partners'],
): Bar[] {
  const others = answer.partners.filter(({ country }) => country && country.code !== own.country?.code);
  const bars = others.map((partner) => {
    const key = keyOfPlace(partner) ?? '';
    const national = partner.locality === null;
    return {
      key,
      label: national ? words.nationalOf(partner.country?.name ?? '') : (partner.locality?.name ?? ''),
      count: partner.visits,
      href: addressOf('/visits', atPlace(filters, key)),
      page: partner.locality ? pageOf.locality(partner.locality.code) : null,
      group: null,
      national,
    };
  });
  return measured(
    bars.sort(
      (a, b) => Number(a.national) - Number(b.national) || b.count - a.count || a.label.localeCompare(b.label, 'vi'),
    ),
  );
}

/** Statements by theme, most stated first. */
export function prepareThemes(
  { themes }: LocalityAnswer,
  groupOf: (theme: string) => string | null,
  filters: Filters,
): Bar[] {
  const bars = themes.map(({ theme, statements }) => ({
    key: theme.code,
    label: theme.label,
    count: statements,
    href: addressOf('/statements', { ...filters, theme: narrow(filters.theme, theme.code) }),
    page: null,
    group: groupOf(theme.code),
    national: false,
  }));
  return measured(bars.sort((a, b) => b.count - a.count));
}

/** Somebody who holds an office of the locality. */
export interface PersonRow {
  key: string;
  name: string;
  href: string;
  country: string | null;
  offices: string;
  visits: number;
}

/** People of the locality, those with the most visits first; offices as the reports of the day give them. */
export function preparePeople({ people }: LocalityAnswer, code: string): PersonRow[] {
  return people.nodes
    .map(({ id, name, country, offices, visits }) => {
      const own = offices.filter(({ locality }) => locality?.code === code);
      const titles = (own.length ? own : offices).map(({ title }) => capitalised(title));
      return {
        key: id,
        name,
        href: pageOf.person(id),
        country: country?.code ?? null,
        offices: [...new Set(titles)].join('; '),
        visits: visits.totalCount,
      };
    })
    .sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name, 'vi'));
}
