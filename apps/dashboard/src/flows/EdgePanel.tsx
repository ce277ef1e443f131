import { addressOf } from '../filters/address.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import type { View } from '../frame/view.ts';
import { VisitDate } from '../marks/VisitDate.tsx';
import { prepareStatement } from '../statements/prepare.ts';
import { StatementList } from '../statements/StatementList.tsx';
import { prepareRow } from '../visits/rows.ts';
import type { Edge } from './edge.ts';

/** The chosen link: its visits, and the sentences that were said on them. */
export const EdgePanel = ({ edge, view: { text } }: { edge: Edge | null; view: View }) => {
  const words = text.flows.chosen;
  if (!edge)
    return (
      <Block title={words.visits} span={4}>
        <p className="sub">{words.hint}</p>
      </Block>
    );
  const { link, filters, answer } = edge;
  return (
    <Block
      id="edge"
      title={words.title(link.fromName, link.toName)}
      subtitle={
        <>
          <PageLink href={link.href}>{text.say.visits(link.visits)}</PageLink>
          {answer ? (
            <>
              ,{' '}
              <PageLink href={addressOf('/statements', filters)}>
                {text.say.statements(answer.statements.totalCount)}
              </PageLink>
            </>
          ) : null}
        </>
      }
      span={4}
    >
      {answer?.visits.nodes.map((visit) => {
        const row = prepareRow(visit, text);
        const { nodes, totalCount } = visit.statements;
        return (
          <section className="mb-4" key={row.key}>
            <h3>
              <VisitDate date={row.date} /> · <PageLink href={row.href}>{row.name}</PageLink>
            </h3>
            {nodes.length ? (
              <StatementList items={nodes.map((statement) => prepareStatement(statement, text))} />
            ) : (
              <p className="sub">{words.noStatement}</p>
            )}
            {totalCount > nodes.length ? (
              <p>
                <PageLink href={row.href}>{words.all(text.say.statements(totalCount))}</PageLink>
              </p>
            ) : null}
          </section>
        );
      })}
    </Block>
  );
};
