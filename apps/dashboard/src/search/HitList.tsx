import { PageLink } from '../frame/PageLink.tsx';
import type { Hit } from './hits.ts';

/** Hits of one kind, the found words marked. */
export const HitList = ({ hits }: { hits: readonly Hit[] }) => (
  <ol className="hits">
    {hits.map((hit) => (
      <li key={hit.key}>
        {hit.href ? (
          <PageLink className="target" href={hit.href}>
            <HitText hit={hit} />
          </PageLink>
        ) : (
          <HitText hit={hit} />
        )}
        {hit.detail ? <span className="note"> {hit.detail}</span> : null}
      </li>
    ))}
  </ol>
);

const HitText = ({ hit: { parts, quoted } }: { hit: Hit }) => (
  <span className={quoted ? 'font-serif' : undefined}>
    {parts.map(({ text, marked }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity.
      marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
    )}
  </span>
);
