import type { ReactNode } from 'react';
import { correctionOf } from '../editing/request.ts';
import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';
import type { Edit, Field, Value } from './record.ts';
import { fieldAnchor } from './sources.ts';

interface RecordProps {
  fields: readonly Field[];
  /** The address of the page. */
  page?: string;
  /** The field that is open for correction, and its form. */
  open?: { of: string; name: string; form: ReactNode } | null;
}

/** The fields of a visit: value, how it is known and why, and the letter that stands in the text as well. */
export const Record = ({ fields, page, open = null }: RecordProps) => {
  const { wordsOfField, status: words } = useMessages().visit;
  return (
    <dl className="record">
      {fields.map(({ letter, label, values, unknown, status, edit }) => (
        <div
          className="row"
          key={`${letter} ${label} ${values[0]?.text}`}
          id={letter ? fieldAnchor(letter) : undefined}
          data-ties={letter ?? undefined}
        >
          <dt>
            {letter ? (
              <a href={`#words-${letter}`} aria-label={wordsOfField(letter)}>
                {letter}
              </a>
            ) : (
              <span className="none" />
            )}
            {label}
          </dt>
          <dd>
            {values.map((value) => (
              <Shown key={value.text} value={value} unknown={unknown} />
            ))}
            {status.reasons.map((reason) => (
              <span className="why" key={reason}>
                {reason}
              </span>
            ))}
          </dd>
          <dd className={`status ${status.word === 'stated' ? 'plain' : ''}`}>
            <span>{words[status.word]}</span>
            {edit && page ? (
              <CorrectLink edit={edit} page={page} label={label} anchor={letter && fieldAnchor(letter)} />
            ) : null}
          </dd>
          {edit && open && open.of === edit.of && open.name === edit.name ? (
            <dd className="form">{open.form}</dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
};

interface CorrectLinkProps {
  edit: Edit;
  page: string;
  label: string;
  /** The element whose words are to be strengthened meanwhile. */
  anchor: string | null;
}

const CorrectLink = ({ edit: { name, of }, page, label, anchor }: CorrectLinkProps) => {
  const { correct } = useMessages().editing;
  return (
    <PageLink className="target correct" href={correctionOf(page, name, of, anchor ?? undefined)} rel="nofollow">
      {correct}
      <span className="sr-only"> {label}</span>
    </PageLink>
  );
};

const Shown = ({ value: { text, href, detail }, unknown }: { value: Value; unknown: boolean }) => (
  <span className="block">
    {href ? (
      <PageLink className="target" href={href}>
        {text}
      </PageLink>
    ) : (
      <span className={unknown ? 'unknown' : undefined}>{text}</span>
    )}
    {detail ? <span className="why">{detail}</span> : null}
  </span>
);
