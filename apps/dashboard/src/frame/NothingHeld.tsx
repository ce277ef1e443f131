import { addressOf } from '../filters/address.ts';
import type { Chip } from '../filters/describe.ts';
import { Message } from './Message.tsx';

interface NothingProps {
  /** “No visit is held”: never “none took place”. */
  title: string;
  /** How many are held without the filters: “42 visits are held”. */
  held: string;
  path: string;
  chips: readonly Chip[];
}

/** Filters leave nothing: what is so, why, and which filter to drop. */
export const NothingHeld = ({ title, held, path, chips }: NothingProps) => (
  <Message
    title={title}
    actions={
      <>
        {chips.map((chip) => (
          <a className="btn" key={chip.label} href={chip.without}>
            Remove “{chip.value}”
          </a>
        ))}
        {chips.length > 1 ? (
          <a className="btn" href={addressOf(path, {})}>
            Remove all filters
          </a>
        ) : null}
      </>
    }
  >
    <p className="sub">{held}. That no report is held does not mean that nothing took place.</p>
  </Message>
);

/** First start: nothing has been read. */
export const NothingRead = () => (
  <Message title="No report has been read yet">
    <p className="sub">Read the samples, or a folder of your own.</p>
    <pre>npx --no communique ingest samples/</pre>
  </Message>
);
