import Link from 'next/link';
import { Act } from '../marks/Act.tsx';
import { Side } from '../marks/Side.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import type { StatementItem } from './prepare.ts';

/** Statements with the sentence each rests on; the source opens at that sentence. */
export const StatementList = ({ items, themes = false }: { items: readonly StatementItem[]; themes?: boolean }) => (
  <ol>
    {items.map((item) => (
      <li className="said" key={item.key}>
        <p className="meta">
          <Act code={item.act} />
          <Side side={item.side} />
          {item.speaker ? <span>{item.speaker}</span> : null}
        </p>
        <blockquote className="quote">{item.sentence}</blockquote>
        {themes && item.themes ? <p className="note">{item.themes}</p> : null}
        <p className="from">
          <VisitDate date={item.date} /> ·{' '}
          {item.href ? (
            <Link href={item.href} prefetch={false}>
              {item.source}
            </Link>
          ) : (
            `${item.source}, online meeting`
          )}
        </p>
      </li>
    ))}
  </ol>
);
