import { useMessages } from '../messages/read.ts';
import type { Bar } from './bars.ts';

/** Horizontal bars with the figure at the end; each opens its list. */
export const Bars = ({ bars, caption, label }: { bars: readonly Bar[]; caption: string; label: string }) => (
  <table className="table bars">
    <caption className="sr-only">{caption}</caption>
    <thead className="sr-only">
      <tr>
        <th scope="col">{useMessages().marks.name}</th>
        <th scope="col">{label}</th>
      </tr>
    </thead>
    <tbody>
      {bars.map((bar) => (
        <tr key={bar.key}>
          <th scope="row" style={{ width: '48%' }}>
            {bar.group ? <i className="swatch" style={{ background: `var(--g-${bar.group})` }} /> : null}
            {bar.page ? (
              <a className="target" href={bar.page}>
                {bar.label}
              </a>
            ) : bar.national ? (
              <em>{bar.label}</em>
            ) : (
              bar.label
            )}
          </th>
          <td>
            <a className="bar" href={bar.href} aria-label={`${bar.label}: ${bar.count}`}>
              <i style={{ width: `${bar.length * 0.85}%` }} />
              {bar.count}
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
