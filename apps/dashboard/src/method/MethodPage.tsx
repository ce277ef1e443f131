import { ChartFoot } from '../charts/ChartFoot.tsx';
import { sourceLine } from '../charts/source.ts';
import { addressOf } from '../filters/address.ts';
import { counted } from '../format/words.ts';
import { Block } from '../frame/Block.tsx';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, type View } from '../frame/view.ts';
import { Act } from '../marks/Act.tsx';
import { byBinding } from '../marks/glyphs.ts';
import { METHOD, type MethodAnswer } from '../queries/method.ts';
import { ask } from '../queries/request.ts';
import { AccuracyBars } from './AccuracyChart.tsx';
import { ACCURACY } from './accuracy.ts';
import { type CoverageRow, prepareAccuracy, prepareCoverage } from './prepare.ts';
import { RULES } from './rules.ts';

const TITLE = 'Method and accuracy';

/** What counts, how it is coded, how often each field is right, and what is missing. */
export async function MethodPage() {
  const [loaded, outcome] = await Promise.all([loadView('/method', {}), ask(METHOD, {})]);
  if (!loaded.ok) return <Unanswered title={TITLE} failure={loaded.failure} address="/method" />;
  if (!outcome.ok) return <Unanswered title={TITLE} failure={outcome.failure} address="/method" />;
  const view = loaded.data;
  return (
    <Page>
      <PageHead
        title={TITLE}
        sub="What counts as a visit, how themes are coded, how often each field is right, and what is missing."
      />
      <div className="grid12">
        <AccuracyBlock />
        <Block title="What counts" span={4}>
          <dl>
            {RULES.map(({ name, meaning }) => (
              <div className="mb-2.5" key={name}>
                <dt className="font-semibold">{name}</dt>
                <dd className="sub">{meaning}</dd>
              </div>
            ))}
          </dl>
        </Block>
        <ActsBlock view={view} answer={outcome.data} />
        <CoverageBlock view={view} rows={prepareCoverage(outcome.data.years)} />
        <ThemesBlock view={view} answer={outcome.data} />
      </div>
    </Page>
  );
}

const AccuracyBlock = () => {
  const chart = prepareAccuracy(ACCURACY);
  if (!chart) {
    return (
      <Block title="How often each field is right" span={8}>
        <Message tone="warn" title="Not measured yet">
          <p>No measurement of this version is recorded. Run it with:</p>
          <pre>npx --no communique evaluate</pre>
        </Message>
      </Block>
    );
  }
  return (
    <Block title={chart.title} subtitle={chart.subtitle} span={8}>
      <AccuracyBars rows={chart.rows} />
      <ChartFoot source="Source: npx --no communique evaluate" caption="Accuracy" />
    </Block>
  );
};

const ActsBlock = ({ view, answer }: { view: View; answer: MethodAnswer }) => {
  const counts = new Map(answer.acts.map(({ act, statements }) => [act.code, statements]));
  const acts = [...view.vocabulary.acts].sort((a, b) => byBinding(a.code, b.code));
  return (
    <Block title={`The ${counted(acts.length, 'act')}, from the most to the least binding`} span={7}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Act</th>
            <th scope="col">Meaning</th>
            <th scope="col" className="num">
              Statements
            </th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ code, definition }) => (
            <tr key={code}>
              <td>
                <Act code={code} />
              </td>
              <td className="sub">{definition}</td>
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

const CoverageBlock = ({ view: { dataset }, rows }: { view: View; rows: readonly CoverageRow[] }) => (
  <Block
    title={`${counted(dataset.visits, 'visit')}, ${dataset.undatedVisits} of them undated`}
    subtitle="Visits with statements, by year"
    span={5}
  >
    <table className="table bars">
      <caption className="sr-only">Visits with statements, by year</caption>
      <tbody>
        {rows.map(({ label, visits, length, known }) => (
          <tr key={label}>
            <th scope="row" style={{ width: 90 }}>
              {label}
            </th>
            <td>
              {visits === 0 ? (
                <span className="bar sub">none held</span>
              ) : (
                <span className="bar">
                  <i className={known ? undefined : 'outlined'} style={{ width: `${length * 0.8}%` }} />
                  {visits}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="note mt-2">
      {dataset.reportsNotRead
        ? `${counted(dataset.reportsNotRead, 'report')} in a language that has no rules yet: kept, not read. `
        : ''}
      {counted(dataset.onlineMeetings, 'online meeting')} counted aside.
    </p>
    <ChartFoot source={sourceLine(dataset)} caption="Coverage" />
  </Block>
);

const ThemesBlock = ({ view: { vocabulary }, answer }: { view: View; answer: MethodAnswer }) => {
  const counts = new Map(answer.themes.map(({ theme, statements }) => [theme.code, statements]));
  const themes = vocabulary.groups.flatMap((group) => group.themes);
  return (
    <Block
      title={`${counted(themes.length, 'theme')} in ${counted(vocabulary.groups.length, 'group')}`}
      subtitle="A statement carries every theme it names, by the narrowest that fits"
    >
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
                    aria-label={`${label}: ${counted(counts.get(code) ?? 0, 'statement')}`}
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
