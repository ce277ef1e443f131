import { counted } from '../format/words.ts';
import type { Conflict } from './conflicts.ts';

/** Fields of which the sources differ: every value is kept, and the record shows the first source's. */
export const Conflicts = ({ conflicts, sources }: { conflicts: readonly Conflict[]; sources: readonly string[] }) =>
  conflicts.length === 0 ? null : (
    <section className="conflict">
      <h3>{counted(conflicts.length, 'field differs', 'fields differ')} between the sources</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Field</th>
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
                <td key={sources[index]}>{value ?? 'not told'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">All values are kept.</p>
    </section>
  );
