import { pageOf } from '../format/ids.ts';
import { PageLink } from '../frame/PageLink.tsx';
import { Act } from '../marks/Act.tsx';
import { Side } from '../marks/Side.tsx';
import type { NumberedStatement } from './sources.ts';

/** What was said, under the numbers that stand in the text. On a narrow screen a chosen one opens its sentence. */
export const Statements = ({ statements }: { statements: readonly NumberedStatement[] }) => (
  <ol>
    {statements.map(({ number, anchor, act, side, speaker, speakerKey, themes, sentence, marked }) => (
      <li className="statement" key={anchor} id={anchor} data-ties={number}>
        {marked ? (
          <a className="number" href={`#words-${number}`} aria-label={`Words of statement ${number}`}>
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
          </p>
          <p className="themes">{themes}</p>
          <blockquote>{sentence}</blockquote>
        </div>
      </li>
    ))}
  </ol>
);
