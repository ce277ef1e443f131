import type { ReactNode } from 'react';

const SPANS = {
  4: 'lg:col-span-4',
  5: 'lg:col-span-5',
  6: 'lg:col-span-6',
  7: 'lg:col-span-7',
  8: 'lg:col-span-8',
  12: '',
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
  <section className={`part col-span-12 ${SPANS[span]}`}>
    <header>
      <h2>{title}</h2>
      {subtitle ? <p className="sub">{subtitle}</p> : null}
    </header>
    {children}
  </section>
);
