import { readMessages } from '../messages/read.ts';
import { ask } from '../queries/request.ts';
import { SAMPLE } from '../queries/sample.ts';

/** Says that what is shown is not the reader's own data, and how to remove it. Without an answer it says nothing. */
export async function SampleBanner() {
  const [outcome, { frame }] = await Promise.all([ask(SAMPLE, {}), readMessages()]);
  if (!outcome.ok || !outcome.data.dataset.sample) return null;
  const { label, lead, text } = frame.sample;
  return (
    <aside className="sample" aria-label={label}>
      <div className="wrap">
        <b>{lead}</b> {text} <code>npx --no communique samples remove</code>.
      </div>
    </aside>
  );
}
