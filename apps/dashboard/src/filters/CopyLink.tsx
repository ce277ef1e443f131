'use client';

import { useState } from 'react';
import { useClientMessages } from '../messages/ClientMessages.tsx';

/** Puts the address of this view on the clipboard. */
export function CopyLink() {
  const { copyLink, copied, copyByHand } = useClientMessages();
  const [label, setLabel] = useState(copyLink);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setLabel(copied);
    } catch {
      setLabel(copyByHand);
    }
  };
  return (
    <button type="button" className="btn quiet" onClick={copy} aria-live="polite">
      {label}
    </button>
  );
}
