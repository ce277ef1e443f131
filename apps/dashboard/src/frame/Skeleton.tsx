import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/read.ts';

const ROWS = ['74px', '60px', '80px', '66px', '72px', '58px'];

/** What is on its way: a page of the masthead, or a record of a kind. */
type SkeletonProps = { page: keyof Messages['client']['pageNames'] } | { kind: keyof Messages['frame']['kinds'] };

/** The shapes of what comes; nothing moves, and the footer waits below the window. */
export const Skeleton = (what: SkeletonProps) => {
  const { frame, client } = useMessages();
  return (
    <main id="main" className="min-h-screen" aria-busy="true">
      <div className="wrap">
        <p className="sr-only" role="status">
          {frame.loading('page' in what ? client.pageNames[what.page] : frame.kinds[what.kind])}
        </p>
        <span className="skeleton mb-6 h-7 w-2/5" />
        {ROWS.map((width) => (
          <div
            key={width}
            className="grid grid-cols-[90px_1fr_160px] gap-4 border-t border-line py-3 max-sm:grid-cols-[90px_1fr]"
          >
            <span className="skeleton h-3.5" style={{ width }} />
            <span className="skeleton h-3.5 w-4/5" />
            <span className="skeleton h-3.5 max-sm:hidden" />
          </div>
        ))}
      </div>
    </main>
  );
};
