import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';
import type { CorrectionRow } from './prepare.ts';

/** Corrections, a row each; on a narrow screen a card each. */
export const CorrectionTable = ({ rows, path }: { rows: readonly CorrectionRow[]; path: string }) => {
  const { page: words, actions } = useMessages().editing;
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
            <td>{row.when}</td>
            <td>{row.author}</td>
            <td className="line">
              {row.href ? (
                <PageLink className="target" href={row.href}>
                  {row.what}
                </PageLink>
              ) : (
                `${row.what} (${words.gone})`
              )}
            </td>
            <td className="line">{row.change ? <Change {...row.change} /> : row.about}</td>
            <td className="line">{row.reason}</td>
            <td className="line">
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

/** What was, struck out, and what is; what was confirmed stands once. */
const Change = ({ before, after }: { before: string; after: string }) => {
  const { from, to } = useMessages().editing.page;
  if (before === after) return after;
  return (
    <>
      <del>
        <span className="sr-only">{from}: </span>
        {before}
      </del>{' '}
      <ins>
        <span className="sr-only">{to}: </span>
        {after}
      </ins>
    </>
  );
};
