import { addressOf } from '../filters/address.ts';
import type { Chip } from '../filters/describe.ts';
import { useMessages } from '../messages/read.ts';
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
export const NothingHeld = ({ title, held, path, chips }: NothingProps) => {
  const { remove, removeAll, meaning } = useMessages().frame.nothing;
  return (
    <Message
      title={title}
      actions={
        <>
          {chips.map((chip) => (
            <a className="btn" key={chip.label} href={chip.without}>
              {remove(chip.value)}
            </a>
          ))}
          {chips.length > 1 ? (
            <a className="btn" href={addressOf(path, {})}>
              {removeAll}
            </a>
          ) : null}
        </>
      }
    >
      <p className="sub">{meaning(held)}</p>
    </Message>
  );
};

/** First start: nothing has been read. */
export const NothingRead = () => {
  const { title, how } = useMessages().frame.nothingRead;
  return (
    <Message title={title}>
      <p className="sub">{how}</p>
      <pre>npx --no communique ingest samples/</pre>
    </Message>
  );
};
