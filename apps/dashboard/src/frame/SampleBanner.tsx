import type { Dataset } from './view.ts';

/** Says that what is shown is not the reader's own data, and how to remove it. */
export const SampleBanner = ({ dataset }: { dataset: Pick<Dataset, 'sample'> }) =>
  dataset.sample ? (
    <aside className="sample" aria-label="Sample data">
      <div className="wrap">
        <b>Sample data.</b> Reports written for trying this out. Remove them with{' '}
        <code>npx communique samples remove</code>.
      </div>
    </aside>
  ) : null;
