import { Choice, Text } from '../inputs.tsx';
import { FURTHER_ROWS, type InputsProps, LISTS, listOf, objectOf, wordsOf } from './context.ts';
import { countryChoices } from './simple.tsx';

const rowsOf = (value: unknown): readonly unknown[] => [...listOf(value), ...Array(FURTHER_ROWS).fill(null)];

const keyed = (value: unknown) =>
  rowsOf(value).map((row, index) => ({ row: objectOf(row), at: `rows.${index}`, number: index + 1 }));

/** The people of one side of a meeting, a row each. */
export const People = (props: InputsProps) => {
  const { inputs } = props.text.editing;
  return (
    <>
      {keyed(props.value).map(({ row, at, number }) => (
        <div className="inputs" key={at}>
          <Text
            id={`${props.id}-${at}-name`}
            name={`${at}.name`}
            label={inputs.row(inputs.name, number)}
            value={wordsOf(row.name)}
            list={LISTS.people}
          />
          <Choice
            id={`${props.id}-${at}-country`}
            name={`${at}.country`}
            label={inputs.row(inputs.country, number)}
            value={wordsOf(row.country)}
            choices={countryChoices(props, wordsOf(row.country))}
          />
        </div>
      ))}
      <p className="hint">{inputs.remove}</p>
    </>
  );
};

/** The parties of one side of a visit, a row each; of hosts whether they were visited or planned. */
export const Parties = ({ hosts, ...props }: InputsProps & { hosts: boolean }) => {
  const { inputs } = props.text.editing;
  const stages = [
    { value: '', label: inputs.none },
    { value: 'VISITED', label: inputs.stages.VISITED },
    { value: 'PLANNED', label: inputs.stages.PLANNED },
  ];
  return (
    <>
      {keyed(props.value).map(({ row, at, number }) => (
        <div className="inputs" key={at}>
          <Choice
            id={`${props.id}-${at}-country`}
            name={`${at}.country`}
            label={inputs.row(inputs.country, number)}
            value={wordsOf(row.country)}
            choices={countryChoices(props, wordsOf(row.country))}
          />
          <Text
            id={`${props.id}-${at}-locality`}
            name={`${at}.locality`}
            label={inputs.row(inputs.place, number)}
            value={wordsOf(objectOf(row.locality).name)}
            list={LISTS.places}
          />
          <Text
            id={`${props.id}-${at}-organisation`}
            name={`${at}.organisation`}
            label={inputs.row(inputs.organisation, number)}
            value={wordsOf(row.organisation)}
          />
          {hosts ? (
            <Choice
              id={`${props.id}-${at}-stage`}
              name={`${at}.stage`}
              label={inputs.row(inputs.stage, number)}
              value={wordsOf(row.stage)}
              choices={stages}
            />
          ) : null}
        </div>
      ))}
      <p className="hint">{inputs.remove}</p>
    </>
  );
};
