import { type Bar, measured } from '../charts/bars.ts';
import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import { atPlace, keyOfPlace } from '../filters/place.ts';
import { pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { LocalityAnswer, LocalityPart } from '../queries/locality.ts';

/** Below a locality's name: what it is, of what, from when to when. */
export function aboutLocality(locality: LocalityPart, { locality: words, say }: Messages): string {
  const { kind, country, parent, validFrom, validTo, successor, predecessors, resolved } = locality;
  const parts = [
    words.about.of(
      say.capitalised(words.kinds[kind] ?? words.unit),
      [parent, country].flatMap((place) => place?.name ?? []).join(', '),
    ),
    validTo ? words.about.until(say.day(validTo), successor?.name ?? null) : null,
    validFrom ? words.about.since(say.day(validFrom)) : null,
    predecessors.length ? words.about.tookOver(say.list(predecessors.map(({ name }) => name))) : null,
    resolved ? null : words.about.unlisted,
  ];
  return parts.filter(Boolean).join('; ');
}

/** “7 visits, 10 Feb 2017 to 11 Feb 2026, 1 undated”. */
export function visitsLine({ visits, undated }: LocalityAnswer, { locality: words, say }: Messages): string {
  const days = visits.nodes.flatMap(({ start }) => start ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  const span = first && last ? words.span(say.day(first), say.day(last)) : '';
  return `${say.visits(visits.totalCount)}${span}${undated.totalCount ? words.undated(undated.totalCount) : ''}`;
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
export function preparePeople({ people }: LocalityAnswer, code: string, say: Messages['say']): PersonRow[] {
  return people.nodes
    .map(({ id, name, country, offices, visits }) => {
      const own = offices.filter(({ locality }) => locality?.code === code);
      const titles = (own.length ? own : offices).map(({ title }) => say.capitalised(title));
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
