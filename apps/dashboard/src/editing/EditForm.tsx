'use client';

import { type ReactNode, type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { type FormState, IDLE } from './state.ts';

interface EditFormProps {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What is sent besides the inputs. */
  hidden?: Readonly<Record<string, string>>;
  /** Stands for the value that the editor saw. */
  version?: string;
  /** Read-only for all who are not signed in. */
  disabled?: boolean;
  label: string;
  children: ReactNode;
}

/**
 * A form that writes. It works without scripts; with them, what was typed stays where it is until the write has
 * succeeded, whatever comes in between.
 */
export function EditForm({ action, hidden = {}, version, disabled = false, label, children }: EditFormProps) {
  const [state, send, pending] = useActionState(action, IDLE);
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.kind !== 'idle') message.current?.focus();
  }, [state]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => send(form));
  };
  return (
    <form className="edit" action={send} onSubmit={submit} aria-label={label} aria-busy={pending}>
      {state.message ? (
        <p className={`message ${state.kind === 'done' ? '' : 'bad'}`} role="alert" ref={message} tabIndex={-1}>
          {state.message}
        </p>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {version === undefined ? null : <input type="hidden" name="version" value={state.version ?? version} />}
      <fieldset disabled={disabled || pending}>{children}</fieldset>
    </form>
  );
}
