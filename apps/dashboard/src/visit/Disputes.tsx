import { useMessages } from '../messages/read.ts';
import type { VisitPart } from '../queries/visit.ts';
import type { NumberedStatement } from './sources.ts';

interface DisputesProps {
  disputes: VisitPart['disputes'];
  statements: readonly NumberedStatement[];
}

/** Where reports differ on which side said something: every telling is kept, and each leads to its statement. */
export const Disputes = ({ disputes, statements }: DisputesProps) => {
  const { acts, editing } = useMessages();
  const words = editing.disputes;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  if (disputes.length === 0) return null;
  return (
    <section className="conflict">
      <h3>{words.title(disputes.length)}</h3>
      <table className="table">
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {disputes.map(({ act, theme, statements: told }) => (
            <tr key={`${act.code} ${theme.label}`}>
              <td>
                {acts.words[act.code] ?? act.code}: {theme.label}
              </td>
              <td>
                {told.flatMap(({ id }) => {
                  const statement = byId.get(id);
                  return statement
                    ? [
                        <a className="target" href={`#${statement.anchor}`} key={id}>
                          {words.said(statement.side ?? words.sideNotTold, statement.number)}
                        </a>,
                        ' ',
                      ]
                    : [];
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
