import { useMessages } from '../messages/read.ts';

/** Whose side speaks: a country's code, “Both” for all parties together, “?” where the report does not tell. */
export const Side = ({ side }: { side: string | null }) => {
  const { both, sideNotTold } = useMessages().marks;
  if (side === 'both') return <span className="side">{both}</span>;
  return side ? (
    <span className="side">{side}</span>
  ) : (
    <span className="side" title={sideNotTold}>
      ?
    </span>
  );
};

/** A country's code behind a name. */
export const CountryTag = ({ code }: { code: string | null }) => (code ? <span className="side">{code}</span> : null);
