import { ChartBlock } from '../charts/ChartBlock.tsx';
import type { MatrixChart } from '../charts/chart.ts';
import { MatrixTable } from '../charts/MatrixTable.tsx';
import { Walk } from '../charts/Walk.tsx';
import { addressOf, besides } from '../filters/address.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { Block } from '../frame/Block.tsx';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, type View } from '../frame/view.ts';
import { Act } from '../marks/Act.tsx';
import { byBinding } from '../marks/glyphs.ts';
import { readMessages } from '../messages/read.ts';
import { METHOD, type MethodAnswer } from '../queries/method.ts';
import { ask } from '../queries/request.ts';
import { AccuracyBars } from './AccuracyChart.tsx';
import { accuracyChart } from './accuracy-chart.ts';
import { coverageChart } from './coverage.ts';
import { loadCoverage } from './load.ts';
import { sourcesChart } from './sources.ts';

/** What counts, how it is coded, how often each field is right, and what is missing. */
export async function MethodPage({ params }: { params: SearchParams }) {
  const [loaded, outcome, coverage, text] = await Promise.all([
    loadView('/method', besides(params)),
    ask(METHOD, {}),
    loadCoverage(),
    readMessages(),
  ]);
  const words = text.method;
  if (!loaded.ok) return <Unanswered title={words.title} failure={loaded.failure} address="/method" />;
  if (!outcome.ok) return <Unanswered title={words.title} failure={outcome.failure} address="/method" />;
  const view = loaded.data;
  return (
    <Page>
      <PageHead title={words.title} sub={words.sub} />
      <div className="grid12">
        <AccuracyBlock view={view} />
        <Block title={words.rules.title} span={4}>
          <dl>
            {words.rules.list.map(([name, meaning]) => (
              <div className="mb-2.5" key={name}>
                <dt className="font-semibold">{name}</dt>
                <dd className="sub">{meaning}</dd>
              </div>
            ))}
          </dl>
        </Block>
        <ActsBlock view={view} answer={outcome.data} />
        <GapsBlock view={view} />
        {coverage.ok ? (
          <>
            <CoverageBlock chart={coverageChart(coverage.data, view)} view={view} span={7} />
            <CoverageBlock chart={sourcesChart(coverage.data, view)} view={view} span={5} />
          </>
        ) : null}
        <ThemesBlock view={view} answer={outcome.data} />
      </div>
    </Page>
  );
}

const AccuracyBlock = ({ view }: { view: View }) => {
  const chart = accuracyChart(view);
  const words = view.text.method.accuracy;
  if (!chart) {
    return (
      <Block title={words.title} span={8}>
        <Message tone="warn" title={words.notMeasured}>
          <p>{words.notMeasuredWhy}</p>
          <pre>npx --no communique evaluate</pre>
        </Message>
      </Block>
    );
  }
  return (
    <ChartBlock chart={chart} view={view} span={8} source={words.source}>
      <AccuracyBars rows={chart.accuracy} words={words} />
    </ChartBlock>
  );
};

const ActsBlock = ({ view, answer }: { view: View; answer: MethodAnswer }) => {
  const counts = new Map(answer.acts.map(({ act, statements }) => [act.code, statements]));
  const words = view.text.method.acts;
  const acts = [...view.vocabulary.acts].sort((a, b) => byBinding(a.code, b.code));
  return (
    <Block title={words.title(acts.length)} span={7}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.columns.act}</th>
            <th scope="col">{words.columns.meaning}</th>
            <th scope="col" className="num">
              {words.columns.statements}
            </th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ code, definition }) => (
            <tr key={code}>
              <td>
                <Act code={code} />
              </td>
              <td className="sub">{view.text.acts.meanings[code] ?? definition}</td>
              <td className="num">
                <a className="target" href={addressOf('/statements', { act: [[code]] })}>
                  {counts.get(code) ?? 0}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
};

const CoverageBlock = ({ chart, view, span }: { chart: MatrixChart; view: View; span: 5 | 7 }) => (
  <ChartBlock chart={chart} view={view} span={span}>
    <Walk>
      <MatrixTable matrix={chart.matrix} caption={chart.subtitle} />
    </Walk>
  </ChartBlock>
);

const GapsBlock = ({ view: { text } }: { view: View }) => (
  <Block title={text.method.gaps.title} subtitle={text.method.gaps.subtitle} span={5}>
    <ul className="list-disc pl-5">
      {text.method.gaps.list.map((gap) => (
        <li className="mb-2" key={gap}>
          {gap}
        </li>
      ))}
    </ul>
  </Block>
);

const ThemesBlock = ({ view: { vocabulary, text }, answer }: { view: View; answer: MethodAnswer }) => {
  const counts = new Map(answer.themes.map(({ theme, statements }) => [theme.code, statements]));
  const { method, say } = text;
  const words = method.themes;
  const themes = vocabulary.groups.flatMap((group) => group.themes);
  return (
    <Block title={words.title(say.themes(themes.length), vocabulary.groups.length)} subtitle={words.subtitle}>
      <div className="columns-4 gap-6 max-lg:columns-2 max-sm:columns-1">
        {vocabulary.groups.map((group) => (
          <section className="mb-4 break-inside-avoid" key={group.code}>
            <h3 className="mb-1 border-l-4 pl-2" style={{ borderColor: `var(--g-${group.code})` }}>
              {group.label}
            </h3>
            <ul>
              {group.themes.map(({ code, label }) => (
                <li className="flex justify-between gap-4" key={code}>
                  <span>{label}</span>
                  <a
                    className="target"
                    href={addressOf('/statements', { theme: [[code]] })}
                    aria-label={`${label}: ${say.statements(counts.get(code) ?? 0)}`}
                  >
                    {counts.get(code) ?? 0}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Block>
  );
};
