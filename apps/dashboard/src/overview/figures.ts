import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import { daysSince } from '../format/dates.ts';
import type { Dataset } from '../frame/view.ts';
import type { Messages } from '../messages/messages.ts';
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
export function prepareFigures(
  answer: OverviewAnswer,
  dataset: Dataset,
  filters: Filters,
  now: Date,
  { say, overview: { figures: words } }: Messages,
): Figure[] {
  const signed = answer.acts.find(({ act }) => act.code === 'sign');
  const { visits, undated, statements } = answer;
  return [
    {
      label: words.visits,
      value: say.count(visits.totalCount),
      detail: undated.totalCount ? words.undated(say.count(undated.totalCount)) : words.allDated,
      href: addressOf('/visits', filters),
    },
    {
      label: words.statements,
      value: say.count(statements.totalCount),
      detail: words.eachSentence,
      href: addressOf('/statements', filters),
    },
    {
      label: words.signed,
      value: say.count(signed?.statements ?? 0),
      detail: signed ? words.signedIn(signed.statements, signed.visits) : words.noneSigned,
      href: addressOf('/statements', { ...filters, act: narrow(filters.act, 'sign') }),
    },
    localityFigure(answer, filters, { say, words }),
    freshnessFigure(dataset, now, { say, words }),
  ];
}

interface Texts {
  say: Messages['say'];
  words: Messages['overview']['figures'];
}

function localityFigure({ localities }: OverviewAnswer, filters: Filters, { say, words }: Texts): Figure {
  const named = localities.filter(({ locality }) => locality);
  const byCountry = [...Map.groupBy(named, ({ country }) => country?.name ?? words.noCountry)]
    .map(([country, places]) => ({ country, count: places.length }))
    .sort((a, b) => b.count - a.count || a.country.localeCompare(b.country));
  const [first, second, ...others] = byCountry.map(({ country, count }) => words.inCountry(count, country));
  const rest = others.length ? [words.others(others.length)] : [];
  return {
    label: words.localities,
    value: say.count(named.length),
    detail: first ? say.list([first, ...(second ? [second] : []), ...rest]) : words.noLocality,
    href: addressOf('/localities', filters),
  };
}

/** The age of the data: the newest report, and how old it is. */
export function freshnessFigure(
  { newestReport, reports }: Pick<Dataset, 'newestReport' | 'reports'>,
  now: Date,
  { say, words }: Texts,
): Figure {
  const read = words.read(reports);
  const published = newestReport?.published;
  if (!published) return { label: words.newest, value: words.notDated, detail: read, href: '/method' };
  const [day = '', month = '', year = ''] = say.day(published).split(' ');
  const age = daysSince(published, now);
  return {
    label: words.newest,
    value: `${day} ${month}`,
    unit: year,
    ...(age > FRESH_DAYS ? { warning: words.old(say.count(age)) } : {}),
    detail: age > FRESH_DAYS ? read : words.young(say.days(age), read),
    href: '/method',
  };
}
