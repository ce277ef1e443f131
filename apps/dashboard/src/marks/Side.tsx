/** Whose side speaks: a country's code, “Both” for all parties together, “?” where the report does not tell. */
export const Side = ({ side }: { side: string | null }) => {
  if (side === 'both') return <span className="side">Both</span>;
  return side ? (
    <span className="side">{side}</span>
  ) : (
    <span className="side" title="Side not told">
      ?
    </span>
  );
};

/** A country's code behind a name. */
export const CountryTag = ({ code }: { code: string | null }) => (code ? <span className="side">{code}</span> : null);
