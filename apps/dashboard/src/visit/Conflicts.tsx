import { useMessages } from '../messages/read.ts';
import type { Conflict } from './conflicts.ts';

/** Fields of which the sources differ: every value is kept, and the record shows the first source's. */
export const Conflicts = ({ conflicts, sources }: { conflicts: readonly Conflict[]; sources: readonly string[] }) => {
  const { conflicts: words, status } = useMessages().visit;
  if (conflicts.length === 0) return null;
  return (
    <section className="conflict">
      <h3>{words.title(conflicts.length)}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {sources.map((source) => (
              <th scope="col" key={source}>
                {source}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ label, values }) => (
            <tr key={label}>
              <td>{label}</td>
              {values.map((value, index) => (
                <td key={sources[index]}>{value ?? status['not told']}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{words.kept}</p>
    </section>
  );
};
