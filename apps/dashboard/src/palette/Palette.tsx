'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addressOf } from '../filters/address.ts';
import { useClientMessages } from '../messages/ClientMessages.tsx';
import { type Entry, pageEntries, stepTo } from './entries.ts';
import { useFound } from './found.ts';

/** A dialog that searches and goes: pages at once, what the service finds as it comes. */
export default function Palette({ close }: { close: () => void }) {
  const messages = useClientMessages();
  const { palette } = messages;
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const { found, failed, waiting } = useFound(words);
  const asked = words.trim();
  const all: Entry = {
    kind: palette.results,
    label: palette.all.replace('{words}', asked),
    detail: '',
    href: addressOf('/search', { q: asked }),
  };
  const entries = [...pageEntries(words, messages), ...found, ...(asked ? [all] : [])];
  useEffect(() => dialog.current?.showModal(), []);

  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    close();
    router.push(entry.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt(stepTo(at, step, entries.length));
    else if (event.key === 'Enter') go(entries[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={palette.title} onClose={close}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={entries.length ? `palette-${at}` : undefined}
        aria-label={palette.placeholder}
        placeholder={palette.placeholder}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" className="list" role="listbox" aria-label={palette.title} aria-busy={waiting}>
        {entries.map((entry, index) => (
          <Option key={entry.href + entry.label} entry={entry} id={`palette-${index}`} on={index === at} go={go} />
        ))}
      </div>
      <p className="note" role="status">
        {failed ? palette.failed : asked && !waiting && found.length === 0 ? palette.none : palette.hint}
      </p>
    </dialog>
  );
}

interface OptionProps {
  entry: Entry;
  id: string;
  on: boolean;
  go: (entry: Entry) => void;
}

const Option = ({ entry, id, on, go }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are those of the field above it.
  <div id={id} role="option" aria-selected={on} tabIndex={-1} onClick={() => go(entry)}>
    <span className="kind">{entry.kind}</span>
    <span className="label">{entry.label}</span>
    <span className="note">{entry.detail}</span>
  </div>
);
