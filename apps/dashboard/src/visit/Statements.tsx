import type { ReactNode } from 'react';
import { correctionOf } from '../editing/request.ts';
import { pageOf } from '../format/ids.ts';
import { PageLink } from '../frame/PageLink.tsx';
import { Act } from '../marks/Act.tsx';
import { Side } from '../marks/Side.tsx';
import { useMessages } from '../messages/read.ts';
import type { NumberedStatement } from './sources.ts';

interface StatementsProps {
  statements: readonly NumberedStatement[];
  /** The address of the page. */
  page?: string;
  /** The statement that is open for correction, and its form. */
  open?: { of: string; form: ReactNode } | null;
}

/** What was said, under the numbers that stand in the text. On a narrow screen a chosen one opens its sentence. */
export const Statements = ({ statements, page, open = null }: StatementsProps) => {
  const { editing, visit } = useMessages();
  return (
    <ol>
      {statements.map(({ id, corrected, number, anchor, act, side, speaker, speakerKey, themes, sentence, marked }) => (
        <li className="statement" key={anchor} id={anchor} data-ties={number}>
          {marked ? (
            <a className="number" href={`#words-${number}`} aria-label={visit.wordsOfStatement(String(number))}>
              {number}
            </a>
          ) : (
            <span className="number">{number}</span>
          )}
          <div>
            <p className="meta">
              <Act code={act} />
              <Side side={side} />
              {speaker && speakerKey ? (
                <PageLink className="target" href={pageOf.person(speakerKey)}>
                  {speaker}
                </PageLink>
              ) : (
                <span>{speaker}</span>
              )}
              {page && id ? (
                <PageLink className="target correct" href={correctionOf(page, 'STATEMENT', id, anchor)} rel="nofollow">
                  {editing.correct}
                  <span className="sr-only"> {number}</span>
                </PageLink>
              ) : null}
            </p>
            <p className="themes">{themes}</p>
            {corrected.map((reason) => (
              <p className="why" key={reason}>
                {reason}
              </p>
            ))}
            <blockquote>{sentence}</blockquote>
            {open?.of === id ? open.form : null}
          </div>
        </li>
      ))}
    </ol>
  );
};
