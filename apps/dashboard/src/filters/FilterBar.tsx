import { useMessages } from '../messages/read.ts';
import { addressOf } from './address.ts';
import { CopyLink } from './CopyLink.tsx';
import { chipsOf } from './describe.ts';
import { FilterForm } from './FilterForm.tsx';
import { FilterPanel } from './FilterPanel.tsx';
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
export const FilterBar = ({ path, filters, problems, vocabulary }: FilterBarProps) => {
  const messages = useMessages();
  const text = messages.filters;
  return (
    <search className="filters" aria-label={text.label}>
      <div className="wrap">
        {chipsOf(path, filters, vocabulary, messages).map((chip) => (
          <span className="chip" key={chip.label}>
            <b>{chip.label}</b>
            <span>{chip.value}</span>
            <a href={chip.without} aria-label={text.remove(chip.label)}>
              ×
            </a>
          </span>
        ))}
        {problems.map(({ parameter, raw }) => (
          <span className="chip bad" key={`${parameter}=${raw}`}>
            <b>{parameter}</b>
            <span>{raw}</span>
            <a href={addressOf(path, filters)} aria-label={text.removeWrong(parameter)}>
              ×
            </a>
          </span>
        ))}
        {isUnfiltered(filters) && problems.length === 0 ? <span className="note">{text.all}</span> : null}
        <details className="adder">
          <summary>{text.add}</summary>
          <FilterForm path={path} action={text.apply}>
            <FilterPanel filters={filters} vocabulary={vocabulary} />
          </FilterForm>
        </details>
        <span className="address">
          <code>{addressOf(path, filters)}</code>
          <CopyLink />
        </span>
      </div>
    </search>
  );
};
