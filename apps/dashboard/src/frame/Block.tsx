import type { ReactNode } from 'react';

const SPANS = {
  4: 'lg:col-span-4',
  5: 'lg:col-span-5',
  6: 'lg:col-span-6',
  7: 'lg:col-span-7',
  8: 'lg:col-span-8',
  12: '',
} as const;

/** Columns of the page's twelve that a block takes. */
export type BlockSpan = keyof typeof SPANS;

interface BlockProps {
  title: ReactNode;
  /** Names measure, unit and scope. */
  subtitle?: ReactNode;
  span?: BlockSpan;
  /** Where an address may point at. */
  id?: string;
  children: ReactNode;
}

/** A part of a page, opened by a rule: the finding, what is measured, and the thing itself. */
export const Block = ({ title, subtitle, span = 12, id, children }: BlockProps) => (
  <section className={`part col-span-12 ${SPANS[span]}`} id={id}>
    <header>
      <h2>{title}</h2>
      {subtitle ? <p className="sub">{subtitle}</p> : null}
    </header>
    {children}
  </section>
);
