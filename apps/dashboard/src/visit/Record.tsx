import { PageLink } from '../frame/PageLink.tsx';
import type { Field, Value } from './record.ts';
import { fieldAnchor } from './sources.ts';

/** The fields of a visit: value, how it is known and why, and the letter that stands in the text as well. */
export const Record = ({ fields }: { fields: readonly Field[] }) => (
  <dl className="record">
    {fields.map(({ letter, label, values, unknown, status }) => (
      <div
        className="row"
        key={`${letter} ${label} ${values[0]?.text}`}
        id={letter ? fieldAnchor(letter) : undefined}
        data-ties={letter ?? undefined}
      >
        <dt>
          {letter ? (
            <a href={`#words-${letter}`} aria-label={`Words of field ${letter}`}>
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
        <dd className={`status ${status.word === 'stated' ? 'plain' : ''}`}>{status.word}</dd>
      </div>
    ))}
  </dl>
);

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
