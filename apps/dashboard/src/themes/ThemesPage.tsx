import { ChartBlock } from '../charts/ChartBlock.tsx';
import { MatrixTable } from '../charts/MatrixTable.tsx';
import { Walk } from '../charts/Walk.tsx';
import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { loadThemes, themeParams } from './load.ts';
import { themeActs, themeSides } from './matrices.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import { themeYears } from './years.ts';

const PATH = '/themes';

/** Themes side by side: over time, by what is done about them, and by who speaks. */
export async function ThemesPage({ params }: { params: SearchParams }) {
  const { themes: words } = await readMessages();
  const loaded = await loadView(PATH, params);
  if (!loaded.ok) return <Unanswered title={words.title} failure={loaded.failure} address={PATH} />;
  const view = loaded.data;
  const { filters, vocabulary, dataset, text } = view;
  const outcome = await loadThemes(view, params, new Date());
  if (!outcome.ok)
    return <Unanswered title={words.title} failure={outcome.failure} address={addressOf(PATH, filters)} />;
  const { answer, compared, by, periods } = outcome.data;
  const given = { answer, filters, vocabulary, text };
  const empty = answer.themes.length === 0;
  const chosen = themeParams(params);
  return (
    <Shell view={{ ...view, problems: [...view.problems, ...compared.problems] }}>
      <PageHead title={words.title} sub={words.lead(text.say.themes(answer.themes.length))}>
        <nav className="segments" aria-label={words.by.label}>
          {(['year', 'quarter'] as const).map((kind) => (
            <PageLink
              className="btn"
              key={kind}
              href={addressOf(PATH, filters, { ...chosen, by: kind === 'year' ? null : kind })}
              aria-current={by === kind ? 'true' : undefined}
              scroll={false}
            >
              {words.by[kind]}
            </PageLink>
          ))}
        </nav>
      </PageHead>
      {dataset.reports === 0 ? <NothingRead /> : null}
      {empty && !isUnfiltered(filters) ? (
        <NothingHeld
          title={text.frame.nothing.noStatement}
          held={text.frame.nothing.statementsHeld(dataset.statements)}
          path={PATH}
          chips={chipsOf(PATH, filters, vocabulary, text)}
        />
      ) : null}
      {empty ? null : (
        <div className="grid12">
          <ChartBlock chart={themeYears(answer, compared.themes, periods, filters, text)} view={view} params={chosen} />
          <ThemeChoice answer={answer} compared={compared} view={view} by={single(params, 'by')} />
          <MatrixBlock chart={themeActs(given)} view={view} span={7} />
          <MatrixBlock chart={themeSides(given)} view={view} span={5} />
        </div>
      )}
    </Shell>
  );
}

type BlockProps = Omit<Parameters<typeof ChartBlock>[0], 'chart' | 'children'> & {
  chart: ReturnType<typeof themeActs>;
};

const MatrixBlock = ({ chart, ...props }: BlockProps) => (
  <ChartBlock chart={chart} {...props}>
    <Walk>
      <MatrixTable matrix={chart.matrix} caption={chart.subtitle} />
    </Walk>
  </ChartBlock>
);
