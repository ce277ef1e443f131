import { useMessages } from '../messages/read.ts';
import type { Language, SentencePart } from '../queries/briefing.ts';
import { type DrawnBriefing, type DrawnSection, noteAnchor, REMARK_ANCHOR } from './document.ts';

interface DocumentProps {
  briefing: DrawnBriefing;
  filters: string;
  language: Language;
}

/** A briefing: every sentence carries the notes that bear it out, and the notes quote their sources in full. */
export const Document = ({ briefing, filters, language }: DocumentProps) => {
  const words = useMessages().briefing;
  return (
    <article className="document" lang={language}>
      <div className="print-head">
        <span>{words.head}</span>
        <span>{filters}</span>
      </div>
      <h1>{briefing.title}</h1>
      {briefing.remark ? (
        <p className="note" id={REMARK_ANCHOR}>
          {briefing.remark}
        </p>
      ) : null}
      {briefing.sections.map((section) => (
        <Section key={section.code} section={section} />
      ))}
      <h2>{words.notes}</h2>
      <ol className="notes">
        {briefing.notes.map(({ number, quote, text, title, url }) => (
          <li key={number} id={noteAnchor(number)}>
            <b>{number}</b>
            {quote ? (
              <>
                {words.quotes[0]}
                <span className="font-serif">{quote}</span>
                {words.quotes[1]} {text}. {title ? <i>{title}</i> : null}
                {url ? (
                  <>
                    {' '}
                    <a href={url} rel="noreferrer nofollow">
                      {words.original}
                    </a>
                  </>
                ) : null}
              </>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </article>
  );
};

const Section = ({ section: { heading, points, paragraphs, tables } }: { section: DrawnSection }) => (
  <section>
    <h2>{heading}</h2>
    {points.length ? (
      <ol>
        {points.map((sentence) => (
          <li key={sentence.text}>
            <Sentence sentence={sentence} />
          </li>
        ))}
      </ol>
    ) : null}
    {paragraphs.map((sentences) => (
      <p key={sentences[0]?.text}>
        {sentences.map((sentence) => (
          <Sentence key={sentence.text} sentence={sentence} />
        ))}
      </p>
    ))}
    {tables.map(({ caption, columns, rows }) => (
      <div className="mt-2" key={caption.text}>
        <p className="sub">
          <Sentence sentence={caption} />
        </p>
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ cells, notes }) => (
                <tr key={`${notes.join()} ${cells.join()}`}>
                  {columns.map((column, index) => (
                    <td key={column}>
                      {cells[index]}
                      {index === columns.length - 1 ? <Notes numbers={notes} /> : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    ))}
  </section>
);

/** A sentence; † stands at those that a language model worded, as it does in files. */
const Sentence = ({ sentence: { text, notes, rephrased } }: { sentence: SentencePart }) => (
  <>
    {text}
    {rephrased ? <Rephrased /> : null}
    <Notes numbers={notes} />{' '}
  </>
);

const Rephrased = () => (
  <a className="cite" href={`#${REMARK_ANCHOR}`} aria-label={useMessages().briefing.rephrased}>
    †
  </a>
);

const Notes = ({ numbers }: { numbers: readonly string[] }) => {
  const { note } = useMessages().briefing;
  return numbers.map((number) => (
    <a className="cite" href={`#${noteAnchor(number)}`} key={number} aria-label={note(number)}>
      [{number}]
    </a>
  ));
};
