import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';
import type { CorrectionRow } from './prepare.ts';

/** Corrections, a row each; on a narrow screen a card each. */
export const CorrectionTable = ({ rows, path }: { rows: readonly CorrectionRow[]; path: string }) => {
  const { page: words, actions } = useMessages().editing;
  const [when, who, what, change, why, state] = words.columns;
  return (
    <table className="table cards">
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
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-label={when}>{row.when}</td>
            <td data-label={who}>{row.author}</td>
            <td data-label={what}>
              {row.href ? (
                <PageLink className="target" href={row.href}>
                  {row.what}
                </PageLink>
              ) : (
                `${row.what} (${words.gone})`
              )}
            </td>
            <td data-label={change}>
              {row.change ? (
                <>
                  <del>
                    <span className="sr-only">{words.from}: </span>
                    {row.change.before}
                  </del>{' '}
                  <ins>
                    <span className="sr-only">{words.to}: </span>
                    {row.change.after}
                  </ins>
                </>
              ) : (
                row.about
              )}
            </td>
            <td data-label={why}>{row.reason}</td>
            <td data-label={state}>
              {row.undone ?? (
                <PageLink className="target" href={`${path}?undo=${encodeURIComponent(row.id)}#undo`} rel="nofollow">
                  {actions.undo}
                  <span className="sr-only">
                    : {row.what}, {row.when}
                  </span>
                </PageLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
