import type { ReactNode } from 'react';

interface PageHeadProps {
  title: ReactNode;
  sub?: ReactNode;
  crumb?: ReactNode;
  /** Buttons at the right. */
  children?: ReactNode;
}

/** The title of a page, the line below it, the way up, and what can be done. */
export const PageHead = ({ title, sub, crumb, children }: PageHeadProps) => (
  <div className="head">
    <div>
      {crumb ? <p className="crumb">{crumb}</p> : null}
      <h1>{title}</h1>
      {sub ? <p className="sub">{sub}</p> : null}
    </div>
    {children ? <div className="buttons">{children}</div> : null}
  </div>
);
