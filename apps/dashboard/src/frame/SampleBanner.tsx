import { ask } from '../queries/request.ts';
import { SAMPLE } from '../queries/sample.ts';

/** Says that what is shown is not the reader's own data, and how to remove it. Without an answer it says nothing. */
export async function SampleBanner() {
  const outcome = await ask(SAMPLE, {});
  if (!outcome.ok || !outcome.data.dataset.sample) return null;
  return (
    <aside className="sample" aria-label="Sample data">
      <div className="wrap">
        <b>Sample data.</b> Reports written for trying this out. Remove them with{' '}
        <code>npx --no communique samples remove</code>.
      </div>
    </aside>
  );
}
