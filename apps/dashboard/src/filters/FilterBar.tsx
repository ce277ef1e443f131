import { addressOf, writeChoices } from './address.ts';
import { CopyLink } from './CopyLink.tsx';
import { chipsOf } from './describe.ts';
import { FilterForm } from './FilterForm.tsx';
import { fieldsOf } from './fields.ts';
import { type Filters, isUnfiltered } from './filters.ts';
import type { Problem } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

interface FilterBarProps {
  path: string;
  filters: Filters;
  problems: readonly Problem[];
  vocabulary: Vocabulary;
}

/** What is asked for, as chips that can be taken away, and a panel that adds to it. */
export const FilterBar = ({ path, filters, problems, vocabulary }: FilterBarProps) => (
  <search className="filters" aria-label="Filters">
    <div className="wrap">
      {chipsOf(path, filters, vocabulary).map((chip) => (
        <span className="chip" key={chip.label}>
          <b>{chip.label}</b>
          <span>{chip.value}</span>
          <a href={chip.without} aria-label={`Remove filter ${chip.label}`}>
            ×
          </a>
        </span>
      ))}
      {problems.map(({ parameter, raw }) => (
        <span className="chip bad" key={`${parameter}=${raw}`}>
          <b>{parameter}</b>
          <span>{raw}</span>
          <a href={addressOf(path, filters)} aria-label={`Remove wrong filter ${parameter}`}>
            ×
          </a>
        </span>
      ))}
      {isUnfiltered(filters) && problems.length === 0 ? <span className="note">All that is held</span> : null}
      <details className="adder">
        <summary>+ Filter</summary>
        <FilterForm path={path}>
          <Panel filters={filters} vocabulary={vocabulary} />
        </FilterForm>
      </details>
      <span className="address">
        <code>{addressOf(path, filters)}</code>
        <CopyLink />
      </span>
    </div>
  </search>
);

const Panel = ({ filters, vocabulary }: Pick<FilterBarProps, 'filters' | 'vocabulary'>) => (
  <>
    {fieldsOf(filters, vocabulary).map((field) => (
      <p className="field" key={field.name}>
        <label htmlFor={`filter-${field.name}`}>{field.label}</label>
        <select id={`filter-${field.name}`} name={field.name} defaultValue={field.value} key={field.value}>
          <option value="">Any</option>
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
    <DayField name="from" label="From" value={filters.from} />
    <DayField name="to" label="Until" value={filters.to} />
    <p className="field">
      <label htmlFor="filter-undated">Undated</label>
      <select id="filter-undated" name="undated" defaultValue={filters.undated ?? ''} key={filters.undated}>
        <option value="">Listed apart</option>
        <option value="only">Only undated</option>
        <option value="without">Left out</option>
      </select>
    </p>
    <Kept filters={filters} />
  </>
);

const DayField = ({ name, label, value }: { name: 'from' | 'to'; label: string; value: string | null }) => (
  <p className="field">
    <label htmlFor={`filter-${name}`}>{label}</label>
    <input id={`filter-${name}`} type="date" name={name} defaultValue={value ?? ''} key={value} />
  </p>
);

/** Filters without a field of their own go along when others are applied. */
const Kept = ({ filters }: { filters: Filters }) => (
  <>
    {filters.person.length ? <input type="hidden" name="person" value={writeChoices(filters.person)} /> : null}
    {filters.national.length ? <input type="hidden" name="national" value={writeChoices(filters.national)} /> : null}
    {filters.online ? <input type="hidden" name="online" value={filters.online} /> : null}
    {filters.q ? <input type="hidden" name="q" value={filters.q} /> : null}
  </>
);
