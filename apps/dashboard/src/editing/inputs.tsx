import type { ReactNode } from 'react';
import { useMessages } from '../messages/read.ts';

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  children: ReactNode;
}

/** A label above its input, and what helps to fill it below. */
export const Field = ({ id, label, hint, children }: FieldProps) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    {children}
    {hint ? (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ) : null}
  </div>
);

interface TextProps {
  id: string;
  name: string;
  label: string;
  value?: string;
  hint?: string;
  type?: 'text' | 'date' | 'url' | 'number' | 'password';
  list?: string;
  required?: boolean;
}

/** One line of text, a day or a number. */
export const Text = ({ id, name, label, value = '', hint, type = 'text', list, required = false }: TextProps) => (
  <Field id={id} label={label} {...(hint ? { hint } : {})}>
    <input
      id={id}
      type={type}
      name={name}
      defaultValue={value}
      list={list}
      required={required}
      aria-describedby={hint ? `${id}-hint` : undefined}
      autoComplete="off"
    />
  </Field>
);

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
}

/** One of several. */
export const Choice = ({ id, name, label, value, choices }: ChoiceProps) => (
  <Field id={id} label={label}>
    <select id={id} name={name} defaultValue={value}>
      {choices.map((choice) => (
        <option value={choice.value} key={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </Field>
);

/** Why something is changed: every change has a reason. */
export const Reason = ({ id }: { id: string }) => {
  const { reason, reasonHint } = useMessages().editing.inputs;
  return (
    <Field id={id} label={reason} hint={reasonHint}>
      <textarea id={id} name="reason" rows={2} required maxLength={1000} aria-describedby={`${id}-hint`} />
    </Field>
  );
};
