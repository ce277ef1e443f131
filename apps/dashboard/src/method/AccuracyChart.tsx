import type { AccuracyRow } from './prepare.ts';

/** Precision and recall of each field on one scale, with the figures beside. */
export const AccuracyBars = ({ rows }: { rows: readonly AccuracyRow[] }) => (
  <>
    <p className="legend mb-1">
      <span className="key">
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--bar)" />
        </svg>
        Recall: of what the reports say, the share found
      </span>
      <span className="key">
        <svg width="12" height="12" aria-hidden="true">
          <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="var(--bar)" strokeWidth="2" />
        </svg>
        Precision: of what is shown, the share that is right
      </span>
    </p>
    <table className="table bars">
      <caption className="sr-only">Precision, recall and F1 by field, in per cent</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col" className="max-sm:hidden" style={{ width: '44%' }}>
            0 to 100%
          </th>
          <th scope="col" className="num">
            Precision
          </th>
          <th scope="col" className="num">
            Recall
          </th>
          <th scope="col" className="num">
            F1
          </th>
          <th scope="col" className="num">
            Gold
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
            <Share value={row.precision} />
            <Share value={row.recall} />
            <Share value={row.f1} />
            <td className="num">{row.gold}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const Share = ({ value }: { value: number | null }) => (
  <td className="num">{value ?? <span className="sub">none</span>}</td>
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
