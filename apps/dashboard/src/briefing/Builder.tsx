import { writeChoices } from '../filters/address.ts';
import { FilterForm } from '../filters/FilterForm.tsx';
import { fieldsOf } from '../filters/fields.ts';
import { codesOf, type Filters, NO_FILTERS } from '../filters/filters.ts';
import type { Vocabulary } from '../filters/vocabulary.ts';
import { useMessages } from '../messages/read.ts';
import { KINDS, LANGUAGES, type Language } from '../queries/briefing.ts';
import type { Subject } from './request.ts';

/** Languages by their own names. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', vi: 'Tiếng Việt', zh: '中文' };

interface BuilderProps {
  subject: Subject;
  filters: Filters;
  vocabulary: Vocabulary;
  check: string | null;
}

/** What the briefing is to be about: its fields are the address of this page. */
export const Builder = ({ subject, filters, vocabulary, check }: BuilderProps) => {
  const text = useMessages();
  const words = text.briefing;
  const fields = new Map(fieldsOf(NO_FILTERS, vocabulary, text.filters).map((field) => [field.name, field]));
  const [locality, other] = codesOf(filters.locality);
  const [country, otherCountry] = codesOf(filters.country);
  const pick = (name: 'locality' | 'country' | 'theme', label: string, id: string, value: string | undefined) => (
    <Choice
      id={id}
      name={name}
      label={label}
      value={value ?? ''}
      none={words.notChosen}
      groups={fields.get(name)?.groups ?? []}
    />
  );
  return (
    <aside aria-label={words.about}>
      <FilterForm path="/briefing" action={words.write}>
        <Choice
          id="kind"
          name="kind"
          label={words.kind}
          none={words.notChosen}
          value={subject.kind ?? ''}
          groups={[
            { label: words.kinds, choices: KINDS.map((kind) => ({ value: kind, label: words.kindNames[kind] })) },
          ]}
        />
        {pick('locality', words.fields.locality, 'locality', locality)}
        {pick('locality', words.fields.otherLocality, 'other-locality', other)}
        {pick('country', words.fields.country, 'country', country)}
        {pick('country', words.fields.otherCountry, 'other-country', otherCountry)}
        {pick('theme', words.fields.theme, 'theme', codesOf(filters.theme)[0])}
        <Choice
          id="language"
          name="language"
          label={words.fields.language}
          value={subject.language}
          groups={[
            {
              label: words.languages,
              choices: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
            },
          ]}
        />
        <Day id="from" label={words.fields.from} value={filters.from} />
        <Day id="to" label={words.fields.until} value={filters.to} />
        {filters.person.length ? <input type="hidden" name="person" value={writeChoices(filters.person)} /> : null}
        {subject.visit ? <input type="hidden" name="visit" value={subject.visit} /> : null}
      </FilterForm>
      {check ? (
        <div>
          <h2 className="text-t2">{words.check}</h2>
          <p className="sub">{check}</p>
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
  /** What stands where nothing is chosen; absent where something always is. */
  none?: string;
  groups: ReturnType<typeof fieldsOf>[number]['groups'];
}

const Choice = ({ id, name, label, value, none, groups }: ChoiceProps) => (
  <p className="field">
    <label htmlFor={`about-${id}`}>{label}</label>
    <select id={`about-${id}`} name={name} defaultValue={value} key={value}>
      {none ? <option value="">{none}</option> : null}
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
