import type { ReactNode } from 'react';

interface MessageProps {
  title: string;
  tone?: 'plain' | 'warn' | 'bad';
  /** What can be done, as links or buttons. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Says what is so, why, and what to do next. */
export const Message = ({ title, tone = 'plain', actions, children }: MessageProps) => (
  <div className={`message ${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
    <h2>{title}</h2>
    {children}
    {actions ? <div className="row">{actions}</div> : null}
  </div>
);
