import { createElement, type ReactNode } from 'react';
import type { Drawing as Drawn, Mark } from './marks.ts';

/** A drawing as SVG at its own size. It decides nothing: links are links, the rest is shapes. */
export const Drawing = ({ drawing: { width, height, marks }, label }: { drawing: Drawn; label: string }) => (
  // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group; no element of HTML is that.
  <svg
    className="drawn"
    viewBox={`0 0 ${width} ${height}`}
    width={width}
    height={height}
    role="group"
    aria-label={label}
  >
    {elementsOf(marks)}
  </svg>
);

const elementsOf = (marks: readonly Mark[]): ReactNode =>
  marks.map((mark, index) =>
    createElement(mark.tag, { key: index, ...mark.at }, mark.text ?? (mark.marks ? elementsOf(mark.marks) : undefined)),
  );
