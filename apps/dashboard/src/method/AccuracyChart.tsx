import type { Messages } from '../messages/messages.ts';
import type { AccuracyRow } from './prepare.ts';

type Words = Messages['method']['accuracy'];

/** Precision and recall of each field on one scale, with the figures beside. */
export const AccuracyBars = ({ rows, words }: { rows: readonly AccuracyRow[]; words: Words }) => (
  <>
    <p className="legend mb-1">
      <span className="key">
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--bar)" />
        </svg>
        {words.recall}
      </span>
      <span className="key">
        <svg width="12" height="12" aria-hidden="true">
          <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="var(--bar)" strokeWidth="2" />
        </svg>
        {words.precision}
      </span>
    </p>
    <table className="table bars">
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.head.field}</th>
          <th scope="col" className="max-sm:hidden" style={{ width: '44%' }}>
            {words.head.scale}
          </th>
          <th scope="col" className="num">
            {words.head.precision}
          </th>
          <th scope="col" className="num">
            {words.head.recall}
          </th>
          <th scope="col" className="num">
            F1
          </th>
          <th scope="col" className="num">
            {words.head.gold}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td className="max-sm:hidden">
              <Dots row={row} />
            </td>
            <Share value={row.precision} none={words.none} />
            <Share value={row.recall} none={words.none} />
            <Share value={row.f1} none={words.none} />
            <td className="num">{row.gold}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const Share = ({ value, none }: { value: number | null; none: string }) => (
  <td className="num">{value ?? <span className="sub">{none}</span>}</td>
);

const Dots = ({ row: { precision, recall } }: { row: AccuracyRow }) => (
  <svg className="drawn block h-4 w-full overflow-visible" aria-hidden="true">
    <line x1="0" x2="100%" y1="8" y2="8" stroke="var(--grid)" />
    {precision !== null && recall !== null ? (
      <line x1={`${recall}%`} x2={`${precision}%`} y1="8" y2="8" stroke="var(--axis)" strokeWidth="2" />
    ) : null}
    {precision === null ? null : (
      <svg x={`${precision}%`} overflow="visible" aria-hidden="true">
        <rect x="-5" y="3" width="10" height="10" fill="var(--paper)" stroke="var(--bar)" strokeWidth="2" />
      </svg>
    )}
    {recall === null ? null : <circle cx={`${recall}%`} cy="8" r="5" fill="var(--bar)" />}
  </svg>
);
