import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import { daysSince, formatDay } from '../format/dates.ts';
import { counted, formatCount, listed } from '../format/words.ts';
import type { Dataset } from '../frame/view.ts';
import type { OverviewAnswer } from '../queries/overview.ts';
import { FRESH_DAYS } from '../thresholds.ts';

/** A headline figure, what it says, and the list it opens. */
export interface Figure {
  label: string;
  value: string;
  /** Smaller, behind the value. */
  unit?: string;
  /** A part of the detail to be marked: data that is getting old. */
  warning?: string;
  detail: string;
  href: string;
}

/** The five headline figures of the overview. */
export function prepareFigures(answer: OverviewAnswer, dataset: Dataset, filters: Filters, now: Date): Figure[] {
  const signed = answer.acts.find(({ act }) => act.code === 'sign');
  const { visits, undated, statements } = answer;
  return [
    {
      label: 'Visits',
      value: formatCount(visits.totalCount),
      detail: undated.totalCount ? `${formatCount(undated.totalCount)} undated` : 'all dated',
      href: addressOf('/visits', filters),
    },
    {
      label: 'Statements',
      value: formatCount(statements.totalCount),
      detail: 'each with its sentence',
      href: addressOf('/statements', filters),
    },
    {
      label: 'Signed',
      value: formatCount(signed?.statements ?? 0),
      detail: signed
        ? `${signed.statements === 1 ? 'statement' : 'statements'}, in ${counted(signed.visits, 'visit')}`
        : 'no document signed',
      href: addressOf('/statements', { ...filters, act: narrow(filters.act, 'sign') }),
    },
    localityFigure(answer, filters),
    freshnessFigure(dataset, now),
  ];
}

function localityFigure({ localities }: OverviewAnswer, filters: Filters): Figure {
  const named = localities.filter(({ locality }) => locality);
  const byCountry = [...Map.groupBy(named, ({ country }) => country?.name ?? 'no country')]
    .map(([country, places]) => ({ country, count: places.length }))
    .sort((a, b) => b.count - a.count || a.country.localeCompare(b.country));
  const [first, second, ...others] = byCountry.map(({ country, count }) => `${count} in ${country}`);
  const rest = others.length ? [`others in ${counted(others.length, 'country', 'countries')}`] : [];
  return {
    label: 'Localities',
    value: formatCount(named.length),
    detail: first ? listed([first, ...(second ? [second] : []), ...rest]) : 'none take part',
    href: addressOf('/localities', filters),
  };
}

/** The age of the data: the newest report, and how old it is. */
export function freshnessFigure(
  { newestReport, reports }: Pick<Dataset, 'newestReport' | 'reports'>,
  now: Date,
): Figure {
  const read = `${counted(reports, 'report')} read`;
  const published = newestReport?.published;
  if (!published) return { label: 'Newest report', value: 'not dated', detail: read, href: '/method' };
  const [day = '', month = '', year = ''] = formatDay(published).split(' ');
  const age = daysSince(published, now);
  return {
    label: 'Newest report',
    value: `${day} ${month}`,
    unit: year,
    ...(age > FRESH_DAYS ? { warning: `${formatCount(age)} days old` } : {}),
    detail: age > FRESH_DAYS ? read : `${counted(age, 'day')} old; ${read}`,
    href: '/method',
  };
}
