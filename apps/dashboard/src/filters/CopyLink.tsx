'use client';

import { useState } from 'react';

/** Puts the address of this view on the clipboard. */
export function CopyLink() {
  const [label, setLabel] = useState('Copy link');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setLabel('Copied');
    } catch {
      setLabel('Copy it from the address bar');
    }
  };
  return (
    <button type="button" className="btn quiet" onClick={copy} aria-live="polite">
      {label}
    </button>
  );
}
