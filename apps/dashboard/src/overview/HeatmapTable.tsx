import { Fragment } from 'react';
import { addressOf } from '../filters/address.ts';
import type { Filters } from '../filters/filters.ts';
import type { Messages } from '../messages/messages.ts';
import type { Cell, Heatmap } from './heatmap.ts';
import type { CountryColumns } from './places.ts';
import type { Selected } from './selection.ts';

interface HeatmapTableProps {
  heatmap: Heatmap;
  filters: Filters;
  selected: Selected | null;
  visits: number;
  words: Messages['overview']['heatmap'];
}

/** Below so many columns a country's name has no room above them; its code stands there. */
const ROOM_FOR_NAME = 4;

/** Themes × localities. Each figure is a link: it fills the panel, and its address is the view's. */
export const HeatmapTable = ({ heatmap, filters, selected, visits, words }: HeatmapTableProps) => {
  const { countries } = heatmap.columns;
  return (
    <table className="heatmap">
      <caption className="sr-only">{words.tableCaption}</caption>
      <colgroup>
        <col style={{ width: 238 }} />
        {countries.map(({ code, columns }) => (
          <Fragment key={code}>
            {columns.map((column) => (
              <col key={column.key} />
            ))}
            <col style={{ width: 8 }} />
          </Fragment>
        ))}
        <col style={{ width: 64 }} />
      </colgroup>
      <Heads countries={countries} selected={selected} total={words.total} />
      {heatmap.groups.map((group) => (
        <tbody key={group.code}>
          <tr className="band">
            <th scope="rowgroup" colSpan={2}>
              <i className="swatch" style={{ background: `var(--g-${group.code})` }} />
              {group.label}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row" className={selected?.row === row.code ? 'on' : undefined}>
                <a href={row.href}>{row.label}</a>
              </th>
              {withGaps(countries, row.cells).map(({ key, cells }) => (
                <Fragment key={key}>
                  {cells.map(({ key: column, cell }) => (
                    <HeatmapCell key={column} cell={cell} filters={filters} selected={selected} />
                  ))}
                  <td className="gap" />
                </Fragment>
              ))}
              <td className="total">{row.total ? <a href={row.href}>{row.total}</a> : 0}</td>
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row">{words.visits}</th>
          {countries.map(({ code, columns }) => (
            <Fragment key={code}>
              {columns.map((column) => (
                <td key={column.key}>{column.visits}</td>
              ))}
              <td className="gap" />
            </Fragment>
          ))}
          <td className="total">{visits}</td>
        </tr>
      </tfoot>
    </table>
  );
};

interface HeadsProps {
  countries: readonly CountryColumns[];
  selected: Selected | null;
  total: string;
}

const Heads = ({ countries, selected, total }: HeadsProps) => (
  <thead>
    <tr>
      <td />
      {countries.map(({ code, columns }) => (
        <Fragment key={code}>
          {columns.map((column) => (
            <th scope="col" key={column.key} className={`slanted ${selected?.column === column.key ? 'on' : ''}`}>
              <a href={column.href}>{column.national ? <em>{column.name}</em> : column.name}</a>
            </th>
          ))}
          <td className="gap" />
        </Fragment>
      ))}
      <th scope="col" className="total">
        {total}
      </th>
    </tr>
    <tr className="land">
      <td />
      {countries.map(({ code, name, columns }) => (
        <Fragment key={code}>
          <th scope="colgroup" colSpan={columns.length}>
            {columns.length < ROOM_FOR_NAME ? <abbr title={name}>{code}</abbr> : name}
          </th>
          <td className="gap" />
        </Fragment>
      ))}
      <td className="gap" />
    </tr>
  </thead>
);

const HeatmapCell = ({
  cell,
  filters,
  selected,
}: {
  cell: Cell | null;
  filters: Filters;
  selected: Selected | null;
}) => {
  if (!cell) return <td className="zero" />;
  return (
    <td data-bin={cell.bin}>
      <a
        href={addressOf('/', filters, { cell: cell.id })}
        aria-label={cell.label}
        aria-current={selected?.cell.id === cell.id ? 'true' : undefined}
        data-cell=""
      >
        {cell.count}
      </a>
    </td>
  );
};

/** Cells of a row gathered by country, as the columns are. */
function withGaps(countries: readonly CountryColumns[], cells: readonly (Cell | null)[]) {
  let at = 0;
  return countries.map(({ code, columns }) => ({
    key: code,
    cells: columns.map((column) => {
      const cell = cells[at] ?? null;
      at += 1;
      return { key: column.key, cell };
    }),
  }));
}
