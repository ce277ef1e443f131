'use client';

import {
  type DragEvent,
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';
import { EditForm } from '../editing/EditForm.tsx';
import type { FormState } from '../editing/state.ts';
import type { ReadState } from './actions.tsx';

interface AddFormProps {
  read: (before: ReadState, form: FormData) => Promise<ReadState>;
  store: (before: FormState, form: FormData) => Promise<FormState>;
  disabled: boolean;
  words: { label: string; found: string; store: string };
  /** The inputs, and the buttons of the decision. */
  children: ReactNode;
  decision: ReactNode;
}

const IDLE: ReadState = { kind: 'idle', message: '' };

/** Takes a report, shows how it was read, and asks whether it is to be stored. A file may be dropped anywhere in it. */
export function AddForm({ read, store, disabled, words, children, decision }: AddFormProps) {
  const [state, send, pending] = useActionState(read, IDLE);
  const [over, setOver] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  const found = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.kind !== 'idle') (found.current ?? told.current)?.focus();
  }, [state]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
  const drop = (event: DragEvent<HTMLFormElement>) => {
    const input = event.currentTarget.querySelector<HTMLInputElement>('input[type="file"]');
    setOver(false);
    if (!input || disabled || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
  };
  const drag = (event: DragEvent<HTMLFormElement>) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      <form
        className={`edit ${over ? 'is-over' : ''}`}
        action={send}
        onSubmit={submit}
        onDrop={drop}
        onDragOver={drag}
        onDragLeave={() => setOver(false)}
        aria-label={words.label}
        aria-busy={pending}
      >
        {state.message ? (
          <p className="message bad" role="alert" ref={told} tabIndex={-1}>
            {state.message}
          </p>
        ) : null}
        <fieldset disabled={disabled || pending}>{children}</fieldset>
      </form>
      {state.preview ? (
        <section className="part mt-6">
          <header>
            <h2 ref={found} tabIndex={-1}>
              {words.found}
            </h2>
          </header>
          {state.preview}
          <EditForm
            action={store}
            label={words.store}
            disabled={disabled}
            {...(state.report ? { hidden: state.report } : {})}
          >
            {decision}
          </EditForm>
        </section>
      ) : null}
    </>
  );
}
