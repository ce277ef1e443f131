import { addressOf } from '../filters/address.ts';
import { counted } from '../format/words.ts';
import { PageLink } from '../frame/PageLink.tsx';
import type { StatementsAnswer } from '../queries/statements.ts';
import { prepareStatement } from '../statements/prepare.ts';
import { StatementList } from '../statements/StatementList.tsx';
import { BIN_LABELS } from './bins.ts';
import type { Selected } from './selection.ts';

/** The key of the heatmap, and the statements of the chosen cell. */
export const Panel = ({ selected, statements }: { selected: Selected | null; statements: StatementsAnswer | null }) => (
  <aside className="panel" aria-label="Statements of the chosen cell" aria-live="polite">
    <BinKey />
    {selected && statements ? <Chosen selected={selected} statements={statements.statements} /> : null}
  </aside>
);

/** What each colour of the heatmap stands for. */
export const BinKey = () => (
  <p className="legend">
    <span>Statements</span>
    <span className="ramp">
      {BIN_LABELS.map((label, index) => (
        <i data-bin={index + 1} key={label}>
          {label}
        </i>
      ))}
    </span>
    <span>· none stated</span>
  </p>
);

const Chosen = ({ selected, statements }: { selected: Selected; statements: StatementsAnswer['statements'] }) => {
  const all = addressOf('/statements', selected.filters);
  const more = statements.totalCount - statements.nodes.length;
  return (
    <>
      <h3>{selected.title}</h3>
      <p className="sub">
        <PageLink href={all}>{counted(statements.totalCount, 'statement')}</PageLink>
        {selected.chosen ? '' : ', the highest figure of a locality'}
      </p>
      <StatementList items={statements.nodes.map(prepareStatement)} />
      {more > 0 ? (
        <p className="mt-2">
          <PageLink href={all}>{counted(more, 'more statement')}</PageLink>
        </p>
      ) : null}
    </>
  );
};
