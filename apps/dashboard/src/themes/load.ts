import type { SearchParams } from '../filters/parameters.ts';
import { single, type View } from '../frame/view.ts';
import { type PeriodKind, periodsUntil } from '../periods/periods.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { type Period, THEMES, type ThemesAnswer } from '../queries/themes.ts';
import { statementFilter } from '../queries/variables.ts';
import { QUARTERS_SHOWN, YEARS_SHOWN } from '../thresholds.ts';
import { type Compared, readCompared } from './compare.ts';

/** The figures of the page Themes, what is compared, and over which periods. */
export interface ThemesData {
  answer: ThemesAnswer;
  compared: Compared;
  by: PeriodKind;
  periods: readonly string[];
}

/** Fetches them for an address: `compare` names themes, `by=quarter` asks for quarters in place of years. */
export async function loadThemes(view: View, params: SearchParams, now: Date): Promise<Outcome<ThemesData>> {
  const { filters, vocabulary, dataset, text } = view;
  const by = single(params, 'by') === 'quarter' ? 'quarter' : 'year';
  const period: Period = by === 'quarter' ? 'QUARTER' : 'YEAR';
  const outcome = await ask(THEMES, {
    filter: statementFilter(filters, vocabulary),
    over: ['THEME', period],
    period,
  });
  if (!outcome.ok) return outcome;
  const counts = new Map(outcome.data.themes.map(({ theme, statements }) => [theme.code, statements]));
  const last = dataset.coverageEnd ?? now.toISOString().slice(0, 10);
  return {
    ok: true,
    data: {
      answer: outcome.data,
      compared: readCompared(single(params, 'compare'), counts, vocabulary, text.themes),
      by,
      periods: periodsUntil(last, by, by === 'quarter' ? QUARTERS_SHOWN : YEARS_SHOWN),
    },
  };
}

/** The parameters of the page that decide what its first chart shows. */
export const themeParams = (params: SearchParams) => ({ compare: single(params, 'compare'), by: single(params, 'by') });
