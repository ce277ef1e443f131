import { useMessages } from '../messages/read.ts';
import { writeChoices } from './address.ts';
import { fieldsOf } from './fields.ts';
import type { Filters } from './filters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The fields of “+ Filter”: a list each for what can be chosen, the days, the undated. */
export const FilterPanel = ({ filters, vocabulary }: { filters: Filters; vocabulary: Vocabulary }) => {
  const text = useMessages().filters;
  return (
    <>
      {fieldsOf(filters, vocabulary, text).map((field) => (
        <p className="field" key={field.name}>
          <label htmlFor={`filter-${field.name}`}>{field.label}</label>
          <select id={`filter-${field.name}`} name={field.name} defaultValue={field.value} key={field.value}>
            <option value="">{text.any}</option>
            {field.groups.map((group) => (
              <optgroup label={group.label} key={group.label}>
                {group.choices.map(({ value, label }) => (
                  <option value={value} key={value}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
      ))}
      <DayField name="from" label={text.from} value={filters.from} />
      <DayField name="to" label={text.until} value={filters.to} />
      <p className="field">
        <label htmlFor="filter-undated">{text.undated.label}</label>
        <select id="filter-undated" name="undated" defaultValue={filters.undated ?? ''} key={filters.undated}>
          <option value="">{text.undated.apart}</option>
          <option value="only">{text.undated.only}</option>
          <option value="without">{text.undated.without}</option>
        </select>
      </p>
      <p className="field">
        <label htmlFor="filter-geography">{text.geography.label}</label>
        <select id="filter-geography" name="geography" defaultValue={filters.geography ?? ''} key={filters.geography}>
          <option value="">{text.geography.ofTheDay}</option>
          <option value="current">{text.geography.ofToday}</option>
        </select>
      </p>
      <Kept filters={filters} />
    </>
  );
};

const DayField = ({ name, label, value }: { name: 'from' | 'to'; label: string; value: string | null }) => (
  <p className="field">
    <label htmlFor={`filter-${name}`}>{label}</label>
    <input id={`filter-${name}`} type="date" name={name} defaultValue={value ?? ''} key={value} />
  </p>
);

/** Lists without a field of their own. */
const KEPT = ['person', 'national'] as const;

/** Filters without a field of their own go along when others are applied. */
const Kept = ({ filters }: { filters: Filters }) => (
  <>
    {KEPT.filter((name) => filters[name].length).map((name) => (
      <input type="hidden" name={name} value={writeChoices(filters[name])} key={name} />
    ))}
    {filters.online ? <input type="hidden" name="online" value={filters.online} /> : null}
    {filters.q ? <input type="hidden" name="q" value={filters.q} /> : null}
  </>
);
