import { PageLink } from '../frame/PageLink.tsx';
import { Act } from '../marks/Act.tsx';
import { Side } from '../marks/Side.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import { useMessages } from '../messages/read.ts';
import type { StatementItem } from './prepare.ts';

/** Statements in a narrow column, each with its sentence; the source opens at that sentence. */
export const StatementList = ({ items }: { items: readonly StatementItem[] }) => (
  <ol>
    {items.map((item) => (
      <li className="said" key={item.key}>
        <Meta item={item} />
        <blockquote className="quote">{item.sentence}</blockquote>
        <From item={item} />
      </li>
    ))}
  </ol>
);

/** Statements over the whole width: who says it, the sentence, what it is about and where it stands. */
export const SentenceTable = ({ items }: { items: readonly StatementItem[] }) => (
  <ol className="sentences">
    {items.map((item) => (
      <li className="said" key={item.key}>
        <Meta item={item} />
        <blockquote className="quote">{item.sentence}</blockquote>
        <div>
          <p className="note">{item.themes}</p>
          <From item={item} />
        </div>
      </li>
    ))}
  </ol>
);

const Meta = ({ item: { act, side, speaker } }: { item: StatementItem }) => (
  <p className="meta">
    <Act code={act} />
    <Side side={side} />
    {speaker ? <span>{speaker}</span> : null}
  </p>
);

const From = ({ item: { date, href, source } }: { item: StatementItem }) => {
  const { online } = useMessages().marks;
  return (
    <p className="from">
      <VisitDate date={date} /> · {href ? <PageLink href={href}>{source}</PageLink> : online(source)}
    </p>
  );
};
