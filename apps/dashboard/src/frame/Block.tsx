import type { ReactNode } from 'react';

const SPANS = {
  4: 'col-span-4',
  5: 'col-span-5',
  6: 'col-span-6',
  7: 'col-span-7',
  8: 'col-span-8',
  12: 'col-span-12',
} as const;

interface BlockProps {
  title: ReactNode;
  /** Names measure, unit and scope. */
  subtitle?: ReactNode;
  /** Columns of the twelve. */
  span?: keyof typeof SPANS;
  children: ReactNode;
}

/** A part of a page, opened by a rule: the finding, what is measured, and the thing itself. */
export const Block = ({ title, subtitle, span = 12, children }: BlockProps) => (
  <section className={`block ${SPANS[span]}`}>
    <header>
      <h2>{title}</h2>
      {subtitle ? <p className="sub">{subtitle}</p> : null}
    </header>
    {children}
  </section>
);
