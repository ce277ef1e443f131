import type { Heatmap } from './heatmap.ts';

/** The heatmap of a narrow screen: localities × groups of themes. Each figure opens its list. */
export const GroupTable = ({ heatmap: { columns, byGroup }, caption }: { heatmap: Heatmap; caption: string }) => {
  let at = -1;
  return (
    <table className="heatmap groups">
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        <col style={{ width: '38%' }} />
        {byGroup.map(({ code }) => (
          <col key={code} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {byGroup.map(({ code, label, href }) => (
            <th scope="col" className="slanted" key={code}>
              <a href={href}>{label}</a>
            </th>
          ))}
        </tr>
      </thead>
      {columns.countries.map((country) => (
        <tbody key={country.code}>
          <tr className="band">
            <th scope="rowgroup" colSpan={byGroup.length + 1}>
              {country.name}
            </th>
          </tr>
          {country.columns.map((column) => {
            at += 1;
            const index = at;
            return (
              <tr key={column.key}>
                <th scope="row">
                  <a href={column.href}>{column.national ? <em>{column.name}</em> : column.name}</a>
                </th>
                {byGroup.map(({ code, cells }) => {
                  const cell = cells[index];
                  return cell ? (
                    <td key={code} data-bin={cell.bin}>
                      <a href={cell.href} aria-label={cell.label}>
                        {cell.count}
                      </a>
                    </td>
                  ) : (
                    <td className="zero" key={code} />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
};
