import type { Count, CountResult } from '../../selecting/counting.ts';

const OF: Readonly<Record<Count['of'], string>> = {
  contacts: 'visits and online meetings',
  statements: 'statements',
  reports: 'reports',
  themes: 'themes',
  'shared-themes': 'themes named by both sides',
  people: 'people',
  'data-set': 'visits in the data set',
};

/** A count in words: "count: statements of the selection, acts sign, agree, by act: 3 (agree 2, sign 1)". */
export function countLabel(count: Count, result: CountResult, name: (key: string) => string): string {
  const { where } = count;
  const of =
    count.of === 'contacts' && where.form ? (where.form === 'visit' ? 'visits' : 'online meetings') : OF[count.of];
  const names = (keys: readonly string[]) => keys.map(name).join(', ');
  const narrowed = [
    where.contacts && `of ${where.contacts.length} chosen contacts`,
    where.acts && `acts ${names(where.acts)}`,
    where.themes && `themes ${names(where.themes)}`,
    where.side && `side ${where.side}`,
    where.person && `by ${name(where.person)}`,
    where.year === null ? 'of no known year' : where.year && `year ${where.year}`,
    where.after && `after ${where.after}`,
    where.before && `before ${where.before}`,
    count.by && `by ${count.by}`,
  ].filter(Boolean);
  const parts = Object.entries(result.parts ?? {})
    .map(([key, value]) => `${name(key)} ${value}`)
    .join(', ');
  const scope = count.of === 'data-set' ? '' : ` in ${scopeOf(count, name)}`;
  return `count: ${of}${scope}${narrowed.map((one) => `; ${one}`).join('')}: ${result.total}${parts && ` (${parts})`}`;
}

function scopeOf({ where: { kind, filter } }: Count, name: (key: string) => string): string {
  const said = [
    ...[filter.localities ?? [], filter.countries ?? []].map((keys) =>
      keys.map(name).join(kind === 'pair' ? ' – ' : ', '),
    ),
    (filter.themes ?? []).map(name).join(', '),
    (filter.acts ?? []).map(name).join(', '),
    filter.person ? name(filter.person) : '',
    filter.visit ? `the visit of ${name(filter.visit)}` : '',
    filter.from || filter.to ? `${filter.from ?? '…'} to ${filter.to ?? '…'}` : '',
  ].filter(Boolean);
  return said.join(', ') || 'all that is held';
}
