import type { ReactNode } from 'react';
import { useMessages } from '../messages/read.ts';
import { byBinding, type Shape, shapeOf } from './glyphs.ts';

const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

const SHAPES: Readonly<Record<Shape, ReactNode>> = {
  disc: <circle cx="7" cy="7" r="6" fill="currentColor" />,
  rings: (
    <>
      <circle cx="4.9" cy="7" r="3.9" {...LINE} />
      <circle cx="9.1" cy="7" r="3.9" {...LINE} />
    </>
  ),
  flag: <path d="M2 1.2 13 7 2 12.8Z" fill="currentColor" />,
  'open-flag': <path d="M2.6 2 12 7 2.6 12Z" strokeLinejoin="round" {...LINE} />,
  diamond: <path d="M7 1.2 12.8 7 7 12.8 1.2 7Z" {...LINE} />,
  square: <rect x="2" y="2" width="10" height="10" fill="currentColor" />,
  cross: <path d="M2.5 2.5 11.5 11.5M11.5 2.5 2.5 11.5" {...LINE} strokeWidth={2.2} />,
};

/** The sign of an act alone, where its word stands beside it. */
export const Glyph = ({ code }: { code: string }) => (
  <svg className="glyph" viewBox="0 0 14 14" aria-hidden="true">
    {SHAPES[shapeOf(code)]}
  </svg>
);

/** The word of an act; a code that is not known yet stands for itself. */
const useWord = (): ((code: string) => string) => {
  const { words } = useMessages().acts;
  return (code) => words[code] ?? code;
};

/** An act with its word. */
export const Act = ({ code }: { code: string }) => (
  <span className="act">
    <Glyph code={code} />
    {useWord()(code)}
  </span>
);

/** The column head of an act: its sign, named for those who do not see it. */
export const ActHead = ({ code }: { code: string }) => (
  <>
    <Glyph code={code} />
    <span className="sr-only">{useWord()(code)}</span>
  </>
);

/** How many statements of each act: signs and figures, under a key in the same view. */
export function ActCounts({ counts }: { counts: ReadonlyMap<string, number> }) {
  const word = useWord();
  const { noActs } = useMessages().marks;
  if (counts.size === 0) return <span className="sub">{noActs}</span>;
  return (
    <span className="acts">
      {[...counts]
        .sort(([a], [b]) => byBinding(a, b))
        .map(([code, count]) => (
          <span className="act" key={code} title={word(code)}>
            <Glyph code={code} />
            <span className="sr-only">{word(code)} </span>
            {count}
          </span>
        ))}
    </span>
  );
}

/** The key to the signs of acts. */
export const ActKey = ({ codes }: { codes: readonly string[] }) => (
  <p className="legend">
    {[...codes].sort(byBinding).map((code) => (
      <span className="key" key={code}>
        <Act code={code} />
      </span>
    ))}
  </p>
);
