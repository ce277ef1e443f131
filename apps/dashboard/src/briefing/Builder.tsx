import { writeChoices } from '../filters/address.ts';
import { FilterForm } from '../filters/FilterForm.tsx';
import { fieldsOf } from '../filters/fields.ts';
import { codesOf, type Filters, NO_FILTERS } from '../filters/filters.ts';
import type { Vocabulary } from '../filters/vocabulary.ts';
import { useMessages } from '../messages/read.ts';
import { KINDS, type Kind } from '../queries/briefing.ts';
import type { Subject } from './request.ts';

const KIND_LABELS: Readonly<Record<Kind, string>> = {
  locality: 'One locality',
  pair: 'Two localities or countries',
  theme: 'A theme',
  person: 'A person',
  period: 'A period',
  visit: 'A visit',
};

interface BuilderProps {
  subject: Subject;
  filters: Filters;
  vocabulary: Vocabulary;
  check: string | null;
}

/** What the briefing is to be about: its fields are the address of this page. */
export const Builder = ({ subject, filters, vocabulary, check }: BuilderProps) => {
  const fields = new Map(fieldsOf(NO_FILTERS, vocabulary, useMessages().filters).map((field) => [field.name, field]));
  const [locality, other] = codesOf(filters.locality);
  const [country, otherCountry] = codesOf(filters.country);
  const pick = (name: 'locality' | 'country' | 'theme', label: string, id: string, value: string | undefined) => (
    <Choice id={id} name={name} label={label} value={value ?? ''} groups={fields.get(name)?.groups ?? []} />
  );
  return (
    <aside aria-label="What the briefing is about">
      <FilterForm path="/briefing" action="Write the briefing">
        <Choice
          id="kind"
          name="kind"
          label="About"
          value={subject.kind ?? ''}
          groups={[{ label: 'Kinds', choices: KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] })) }]}
        />
        {pick('locality', 'Locality', 'locality', locality)}
        {pick('locality', 'And locality', 'other-locality', other)}
        {pick('country', 'Country', 'country', country)}
        {pick('country', 'And country', 'other-country', otherCountry)}
        {pick('theme', 'Theme', 'theme', codesOf(filters.theme)[0])}
        <Day id="from" label="From" value={filters.from} />
        <Day id="to" label="Until" value={filters.to} />
        {filters.person.length ? <input type="hidden" name="person" value={writeChoices(filters.person)} /> : null}
        {subject.visit ? <input type="hidden" name="visit" value={subject.visit} /> : null}
      </FilterForm>
      {check ? (
        <div>
          <h2 className="text-t2">Check</h2>
          <p className="sub">{check} Every sentence has one.</p>
        </div>
      ) : null}
    </aside>
  );
};

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  value: string;
  groups: ReturnType<typeof fieldsOf>[number]['groups'];
}

const Choice = ({ id, name, label, value, groups }: ChoiceProps) => (
  <p className="field">
    <label htmlFor={`about-${id}`}>{label}</label>
    <select id={`about-${id}`} name={name} defaultValue={value} key={value}>
      <option value="">Not chosen</option>
      {groups.map((group) => (
        <optgroup label={group.label} key={group.label}>
          {group.choices.map((choice) => (
            <option value={choice.value} key={choice.value}>
              {choice.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </p>
);

const Day = ({ id, label, value }: { id: 'from' | 'to'; label: string; value: string | null }) => (
  <p className="field">
    <label htmlFor={`about-${id}`}>{label}</label>
    <input id={`about-${id}`} type="date" name={id} defaultValue={value ?? ''} key={value} />
  </p>
);
