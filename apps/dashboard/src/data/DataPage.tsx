import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { Block } from '../frame/Block.tsx';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, type View } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { DATA, type DataAnswer } from '../queries/data.ts';
import { API_URL, ask } from '../queries/request.ts';
import { statementFilter, visitFilter } from '../queries/variables.ts';
import { examplesOf } from './examples.ts';
import { FileTable } from './FileTable.tsx';
import { fileQuery } from './files.ts';

const PATH = '/data';

/** Files, examples of asking, licence, citation and attributions, all for the filters of the address. */
export async function DataPage({ params }: { params: SearchParams }) {
  const { data: words } = await readMessages();
  const loaded = await loadView(PATH, params);
  if (!loaded.ok) return <Unanswered title={words.title} failure={loaded.failure} address={PATH} />;
  const view = loaded.data;
  const { filters, vocabulary, dataset, text } = view;
  const outcome = await ask(DATA, {
    visits: visitFilter(filters, vocabulary),
    statements: statementFilter(filters, vocabulary),
  });
  if (!outcome.ok)
    return <Unanswered title={words.title} failure={outcome.failure} address={addressOf(PATH, filters)} />;
  const answer = outcome.data;
  const empty = answer.visits.totalCount === 0 && answer.statements.totalCount === 0;
  return (
    <Shell view={view}>
      <PageHead title={words.title} sub={words.sub} />
      {dataset.reports === 0 ? <NothingRead /> : null}
      {empty && dataset.reports > 0 ? (
        <NothingHeld
          title={text.frame.nothing.noVisit}
          held={text.frame.nothing.visitsHeld(dataset.visits)}
          path={PATH}
          chips={chipsOf(PATH, filters, vocabulary, text)}
        />
      ) : null}
      <div className="grid12">
        {empty ? null : <FilesBlock view={view} answer={answer} />}
        <Examples view={view} />
        <Licence view={view} />
      </div>
    </Shell>
  );
}

const FilesBlock = ({ view, answer }: { view: View; answer: DataAnswer }) => {
  const { text } = view;
  const { visits, statements } = answer;
  return (
    <Block
      title={text.data.files.title(text.say.visits(visits.totalCount), text.say.statements(statements.totalCount))}
      subtitle={text.data.files.subtitle}
    >
      <FileTable view={view} counts={{ visits: visits.totalCount, statements: statements.totalCount }} />
    </Block>
  );
};

const Examples = ({ view: { filters, vocabulary, text } }: { view: View }) => {
  const { api } = text.data;
  const { query } = fileQuery(filters, 'visits');
  const examples = examplesOf(API_URL, query, visitFilter(filters, vocabulary));
  return (
    <Block title={api.title} subtitle={api.subtitle} span={7}>
      <Code label={api.curl} code={examples.curl} />
      <Code label={api.graphql} code={examples.query} />
      <Code label={api.variables} code={examples.variables} />
      <Code label={api.both} code={examples.both} />
      <p className="note mt-2">{api.more}</p>
    </Block>
  );
};

const Code = ({ label, code }: { label: string; code: string }) => (
  <figure className="mb-4">
    <figcaption className="sub">{label}</figcaption>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
    <pre className="code" tabIndex={0}>
      {code}
    </pre>
  </figure>
);

const Licence = ({ view: { filters, dataset, text } }: { view: View }) => {
  const { licence } = text.data;
  const { say } = text;
  return (
    <Block title={licence.title} span={5}>
      <p className="mb-2">{licence.rights}</p>
      <p className="mb-2">{licence.code}</p>
      <h3 className="mt-4">{licence.cite}</h3>
      <p className="break-words">
        {licence.citation(
          dataset.version,
          say.day(dataset.generatedAt.slice(0, 10)),
          addressOf('/', filters),
          say.day(new Date().toISOString().slice(0, 10)),
        )}
      </p>
      <h3 className="mt-4">{text.data.sources.title}</h3>
      <Attributions sources={text.data.sources} />
    </Block>
  );
};

const Attributions = ({ sources: { list, own } }: { sources: View['text']['data']['sources'] }) => (
  <>
    <dl>
      {list.map(([name, address, what]) => (
        <div className="mb-2" key={name}>
          <dt>
            <a className="target" href={address} rel="noreferrer">
              {name}
            </a>
          </dt>
          <dd className="sub">{what}</dd>
        </div>
      ))}
    </dl>
    <p className="note">{own}</p>
  </>
);
