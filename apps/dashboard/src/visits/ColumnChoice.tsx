import { addressOf, type View as Parameters } from '../filters/address.ts';
import { PageLink } from '../frame/PageLink.tsx';
import type { View } from '../frame/view.ts';
import { COLUMNS, type Column, toggledColumns } from './columns.ts';

interface ColumnChoiceProps {
  view: View;
  shown: ReadonlySet<Column>;
  /** Parameters of the page that stay. */
  params: Parameters;
}

/** Which columns stand; a press shows or hides one. */
export const ColumnChoice = ({ view: { filters, text }, shown, params }: ColumnChoiceProps) => {
  const { columns, names } = text.visits;
  const of = (value: string | null) => addressOf('/visits', filters, { ...params, columns: value });
  return (
    <details className="columns">
      <summary className="btn">{columns.label}</summary>
      <div className="box">
        <p className="note">{columns.hint}</p>
        {COLUMNS.map((column) => {
          const name = names[column] ?? column;
          return (
            <PageLink
              className="choice"
              key={column}
              href={of(toggledColumns(shown, column))}
              scroll={false}
              aria-current={shown.has(column) ? 'true' : undefined}
              aria-label={shown.has(column) ? columns.hide(name) : columns.show(name)}
            >
              {name}
            </PageLink>
          );
        })}
        {shown.size < COLUMNS.length ? (
          <PageLink className="choice" href={of(null)} scroll={false}>
            {columns.reset}
          </PageLink>
        ) : null}
      </div>
    </details>
  );
};
