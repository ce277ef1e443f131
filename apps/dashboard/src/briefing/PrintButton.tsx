'use client';

/** Prints the briefing: filters in the header, full quotes in the notes. */
export const PrintButton = ({ label }: { label: string }) => (
  <button type="button" className="btn primary" onClick={() => window.print()}>
    {label}
  </button>
);
