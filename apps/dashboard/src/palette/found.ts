import { useEffect, useState } from 'react';
import type { Entry } from './entries.ts';

/** Milliseconds without a key before the service is asked. */
const PAUSE = 160;

interface Found {
  found: readonly Entry[];
  failed: boolean;
  waiting: boolean;
}

const NOTHING: Found = { found: [], failed: false, waiting: false };

/** What the service finds for the words; what was found before stays until the answer comes. */
export function useFound(words: string): Found {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const asked = words.trim();
    if (!asked) return setState(NOTHING);
    setState((before) => ({ ...before, waiting: true }));
    const stop = new AbortController();
    const later = setTimeout(async () => {
      const found = await search(asked, stop.signal);
      if (!stop.signal.aborted) setState({ found: found ?? [], failed: found === null, waiting: false });
    }, PAUSE);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [words]);
  return state;
}

async function search(words: string, signal: AbortSignal): Promise<Entry[] | null> {
  try {
    const answer = await fetch(`/find?q=${encodeURIComponent(words)}`, { signal });
    return answer.ok ? ((await answer.json()) as Entry[]) : null;
  } catch {
    return null;
  }
}
