import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/read.ts';
import type { Source } from './sources.ts';
import type { Segment } from './text.ts';

interface SourceTextProps {
  source: Source;
  /** Whether it is one of several. */
  several: boolean;
  /** The first stretch of each sign, which the record links to. */
  firsts: ReadonlyMap<string, number>;
}

/** A report in its own words, those of the fields and statements marked. Text only: nothing in it is markup. */
export const SourceText = ({ source, several, firsts }: SourceTextProps) => {
  const { visit } = useMessages();
  const words = visit.source;
  return (
    <article className="source-box">
      <div className="source-head">
        {several ? <b>{words.name(source.letter)}</b> : null}
        <b>{source.name}</b>
        {source.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {source.url ? (
          <a href={source.url} rel="noreferrer nofollow">
            {words.original}
          </a>
        ) : null}
      </div>
      <div className="source-text" lang={source.language ?? undefined}>
        {source.title ? <h3>{source.title}</h3> : null}
        {source.paragraphs?.map((segments) => (
          <p key={segments[0]?.start}>
            {segments.map((segment) => (
              <Run key={segment.start} segment={segment} source={source} firsts={firsts} />
            ))}
          </p>
        ))}
        {source.quotes.map(({ kind, sign, target, text }) => (
          <p key={sign} id={`words-${sign}`}>
            <mark className={kind === 'field' ? 'field' : 'sentence'} data-ties={sign}>
              <sup>
                <a href={`#${target}`} aria-label={labelOf(sign, visit)}>
                  {sign}
                </a>
              </sup>
              {text}
            </mark>
          </p>
        ))}
        {source.paragraphs === null ? <p className="note font-sans">{words.onlyWords}</p> : null}
      </div>
    </article>
  );
};

const Run = ({ segment, source, firsts }: { segment: Segment; source: Source } & Pick<SourceTextProps, 'firsts'>) => {
  const { visit } = useMessages();
  const { fields, statements, opening, text, start } = segment;
  if (fields.length === 0 && statements.length === 0) return text;
  const kinds = [statements.length ? 'sentence' : '', fields.length ? 'field' : ''].filter(Boolean).join(' ');
  return (
    <mark className={kinds} data-ties={[...statements, ...fields].join(' ')}>
      {opening.length ? (
        <sup>
          {opening.map(({ sign, target }) => (
            <a
              href={`#${target}`}
              key={sign}
              id={anchorOf(sign, source, start, firsts)}
              aria-label={labelOf(sign, visit)}
            >
              {sign}
            </a>
          ))}
        </sup>
      ) : null}
      {text}
    </mark>
  );
};

const labelOf = (sign: string, { statement, field }: Messages['visit']): string =>
  /^\d/.test(sign) ? statement(sign) : field(sign);

/** Only the first stretch of a sign on the page carries its anchor. */
const anchorOf = (sign: string, { id }: Source, start: number, firsts: SourceTextProps['firsts']) =>
  firsts.get(`${id} ${sign}`) === start ? `words-${sign}` : undefined;
