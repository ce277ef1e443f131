import { PageLink } from '../frame/PageLink.tsx';
import { ActCounts } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import { Journey } from './Parties.tsx';
import type { VisitRow } from './rows.ts';
import { Themes } from './VisitLines.tsx';

/** Visits along a line, a heading a year; those of no known year come last. */
export const Chronicle = ({ rows, unknown }: { rows: readonly VisitRow[]; unknown: string }) => (
  <div className="chronicle">
    {[...Map.groupBy(rows, ({ start }) => start?.slice(0, 4) ?? unknown)].map(([year, visits]) => (
      <section key={year}>
        <h2>{year}</h2>
        <ol>
          {visits.map((row) => (
            <li key={row.key} className={row.start ? undefined : 'open'}>
              <VisitDate date={row.date} /> ·{' '}
              <PageLink className="parties-link" href={row.href}>
                {row.name}
              </PageLink>
              <br />
              <Journey senders={row.senders} hosts={row.hosts} />
              <br />
              <span className="sub">
                <Themes row={row} />
              </span>
              <ActCounts counts={row.acts} />
            </li>
          ))}
        </ol>
      </section>
    ))}
  </div>
);
