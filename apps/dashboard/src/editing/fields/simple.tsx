import { Choice, Text } from '../inputs.tsx';
import { type InputsProps, LISTS, listOf, objectOf, wordsOf } from './context.ts';

const withNone = (none: string, choices: readonly { value: string; label: string }[]) => [
  { value: '', label: none },
  ...choices,
];

/** Countries to choose from; one that is not offered is kept. */
export function countryChoices({ offered, text }: InputsProps, present: string) {
  const known = offered.countries.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  const kept = present && !known.some(({ value }) => value === present) ? [{ value: present, label: present }] : [];
  return withNone(text.editing.inputs.none, [...known, ...kept]);
}

/** First and last day of a visit. */
export const Days = ({ value, id, text: { editing } }: InputsProps) => {
  const { start, end } = objectOf(value);
  const { inputs } = editing;
  return (
    <div className="inputs">
      <Text id={`${id}-start`} name="start" type="date" label={inputs.start} value={wordsOf(start).slice(0, 10)} />
      <Text
        id={`${id}-end`}
        name="end"
        type="date"
        label={inputs.end}
        value={wordsOf(end).slice(0, 10)}
        hint={inputs.endHint}
      />
    </div>
  );
};

/** The day of a meeting. */
export const Day = ({ value, id, text }: InputsProps) => (
  <Text id={`${id}-day`} name="day" type="date" label={text.editing.inputs.day} value={wordsOf(value).slice(0, 10)} />
);

/** Where a meeting was. */
export const Place = ({ value, id, text: { editing } }: InputsProps) => (
  <Text
    id={`${id}-place`}
    name="place"
    label={editing.inputs.place}
    value={wordsOf(objectOf(value).name)}
    list={LISTS.places}
    hint={editing.inputs.placeHint}
  />
);

/** A name, title or code. */
export const Words = ({ value, id, text }: InputsProps) => (
  <Text id={`${id}-text`} name="text" label={text.editing.inputs.name} value={wordsOf(value)} required />
);

/** A person's country. */
export const Country = (props: InputsProps) => (
  <Choice
    id={`${props.id}-text`}
    name="text"
    label={props.text.editing.inputs.country}
    value={wordsOf(props.value)}
    choices={countryChoices(props, wordsOf(props.value))}
  />
);

/** A person: one of those known, or another by name and country. */
export const Person = (props: InputsProps) => {
  const { inputs } = props.text.editing;
  const { name, country } = objectOf(props.value);
  return (
    <div className="inputs">
      <Text id={`${props.id}-name`} name="name" label={inputs.name} value={wordsOf(name)} list={LISTS.people} />
      <Choice
        id={`${props.id}-country`}
        name="country"
        label={inputs.country}
        value={wordsOf(country)}
        choices={countryChoices(props, wordsOf(country))}
      />
    </div>
  );
};

/** Who or what speaks. */
export const Speaker = (props: InputsProps) => {
  const { inputs } = props.text.editing;
  const { person, locality, name } = objectOf(props.value);
  const kind = locality ? 'place' : name ? 'body' : 'person';
  const of = objectOf(person ?? locality);
  const { speakers } = inputs;
  return (
    <div className="inputs">
      <Text
        id={`${props.id}-name`}
        name="name"
        label={inputs.name}
        value={wordsOf(of.name) || wordsOf(name)}
        list={LISTS.people}
      />
      <Choice
        id={`${props.id}-kind`}
        name="kind"
        label={inputs.kind}
        value={kind}
        choices={(['person', 'place', 'body'] as const).map((each) => ({ value: each, label: speakers[each] }))}
      />
      <Choice
        id={`${props.id}-country`}
        name="country"
        label={inputs.country}
        value={wordsOf(of.country)}
        choices={countryChoices(props, wordsOf(of.country))}
      />
    </div>
  );
};

/** The side that speaks. */
export const Side = (props: InputsProps) => {
  const { inputs } = props.text.editing;
  const present = wordsOf(props.value);
  const countries = countryChoices(props, present === 'both' ? '' : present).slice(1);
  return (
    <Choice
      id={`${props.id}-text`}
      name="text"
      label={props.text.editing.fields.STATEMENT_SIDE}
      value={present}
      choices={[{ value: 'both', label: inputs.both }, ...countries]}
    />
  );
};

/** What a statement does. */
export const Act = ({ value, offered, id, text }: InputsProps) => (
  <Choice
    id={`${id}-text`}
    name="text"
    label={text.editing.fields.STATEMENT_ACT}
    value={wordsOf(value)}
    choices={offered.acts.map(({ code, label }) => ({ value: code, label }))}
  />
);

/** The themes of a statement, by group. */
export const Themes = ({ value, offered }: InputsProps) => {
  const chosen = new Set(listOf(value));
  return (
    <div className="ticks">
      {offered.themes.map((group) => (
        <fieldset key={group.label}>
          <legend>{group.label}</legend>
          {group.themes.map(({ code, label }) => (
            <label className="tick" key={code}>
              <input type="checkbox" name="codes" value={code} defaultChecked={chosen.has(code)} /> {label}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
};

/** Whether nobody made a statement. */
export const Rejected = ({ value, text }: InputsProps) => (
  <label className="tick">
    <input type="checkbox" name="rejected" value="yes" defaultChecked={value === true} /> {text.editing.inputs.rejected}
  </label>
);
