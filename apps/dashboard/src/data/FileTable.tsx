import type { View } from '../frame/view.ts';
import { fileQuery, formatsOf, TABLES, type TableName } from './files.ts';

interface FileTableProps {
  view: View;
  counts: Readonly<Partial<Record<TableName, number>>>;
}

/** A row a table, a link a format. */
export const FileTable = ({ view: { filters, text }, counts }: FileTableProps) => {
  const words = text.data.files;
  const { unfit } = fileQuery(filters, 'visits');
  const address = (table: TableName, ending: string): string => {
    const { query } = fileQuery(filters, table);
    return `/download/data/${table}.${ending}${query ? `?${query}` : ''}`;
  };
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.formats}</th>
            <th scope="col" className="num">
              {words.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {TABLES.map((table) => {
            const [name = table, meaning = ''] = words.tables[table] ?? [];
            return (
              <tr key={table}>
                <th scope="row">
                  {name}
                  <span className="block sub">{meaning}</span>
                </th>
                <td className="formats">
                  <div>
                    {formatsOf(table).map((format) => (
                      <a className="btn" key={format} href={address(table, format)} download="">
                        {format.toUpperCase()}
                        <span className="sr-only">: {name}</span>
                      </a>
                    ))}
                    <a className="btn quiet" href={address(table, 'metadata.json')}>
                      {words.metadata}
                      <span className="sr-only">: {name}</span>
                    </a>
                  </div>
                </td>
                <td className="num">{counts[table] === undefined ? '' : text.say.count(counts[table])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {unfit.length ? (
        <p className="mt-2 text-warn">
          {words.unfit(text.say.list(unfit.map((name) => text.filters.lists[name]?.[0] ?? name)))}
        </p>
      ) : null}
      <p className="note mt-2">{words.help}</p>
    </>
  );
};
