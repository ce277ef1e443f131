import { BIN_LABELS } from '../charts/bins.ts';
import { addressOf } from '../filters/address.ts';
import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';
import type { StatementsAnswer } from '../queries/statements.ts';
import { prepareStatement } from '../statements/prepare.ts';
import { StatementList } from '../statements/StatementList.tsx';
import type { Selected } from './selection.ts';

/** The key of the heatmap, and the statements of the chosen cell. */
export const Panel = ({ selected, statements }: { selected: Selected | null; statements: StatementsAnswer | null }) => (
  <aside className="panel" aria-label={useMessages().overview.heatmap.panel} aria-live="polite">
    <BinKey />
    {selected && statements ? <Chosen selected={selected} statements={statements.statements} /> : null}
  </aside>
);

/** What each colour of the heatmap stands for. */
export const BinKey = () => {
  const { key, keyNone } = useMessages().overview.heatmap;
  return (
    <p className="legend">
      <span>{key}</span>
      <span className="ramp">
        {BIN_LABELS.map((label, index) => (
          <i data-bin={index + 1} key={label}>
            {label}
          </i>
        ))}
      </span>
      <span>{keyNone}</span>
    </p>
  );
};

const Chosen = ({ selected, statements }: { selected: Selected; statements: StatementsAnswer['statements'] }) => {
  const text = useMessages();
  const { say, overview } = text;
  const { highest, more: moreText } = overview.heatmap;
  const all = addressOf('/statements', selected.filters);
  const more = statements.totalCount - statements.nodes.length;
  return (
    <>
      <h3>{selected.title}</h3>
      <p className="sub">
        <PageLink href={all}>{say.statements(statements.totalCount)}</PageLink>
        {selected.chosen ? '' : highest}
      </p>
      <StatementList items={statements.nodes.map((statement) => prepareStatement(statement, text))} />
      {more > 0 ? (
        <p className="mt-2">
          <PageLink href={all}>{moreText(more)}</PageLink>
        </p>
      ) : null}
    </>
  );
};
