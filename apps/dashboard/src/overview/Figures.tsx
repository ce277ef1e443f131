import type { Figure } from './figures.ts';

/** The headline figures; each opens what it counts. */
export const Figures = ({ figures }: { figures: readonly Figure[] }) => (
  <div className="figures">
    {figures.map(({ label, value, unit, warning, detail, href }) => (
      <div key={label}>
        <a href={href}>
          <span className="label">{label}</span>
          <span className="value">
            {value} {unit ? <small>{unit}</small> : null}
          </span>
          <span className="detail">
            {warning ? <span className="text-warn">{warning}; </span> : null}
            {detail}
          </span>
        </a>
      </div>
    ))}
  </div>
);
