import type { Phrasebook } from '../phrasebook.ts';
import type { CountTable } from '../tables.ts';

const fill = (template: string, slots: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/gu, (_all, slot: string) => String(slots[slot] ?? ''));

/** The function that gives a count in words by a language's table. */
export function countLabelBy(table: CountTable, tongue: (code: string) => string): Phrasebook['countLabel'] {
  return (count, result, name) => {
    const { where, by } = count;
    const names = (keys: readonly string[]) => keys.map(name).join(table.join);
    const { narrowed } = table;
    const part = (key: string) => table.keys[key] ?? (by === 'language' ? tongue(key) : name(key));
    const parts = Object.entries(result.parts ?? {}).map(([key, value]) => `${part(key)} ${value}`);
    const limits = [
      where.contacts && fill(narrowed.contacts, { n: where.contacts.length }),
      where.acts && fill(narrowed.acts, { names: names(where.acts) }),
      where.themes && fill(narrowed.themes, { names: names(where.themes) }),
      where.side && fill(narrowed.side, { side: table.side[where.side] }),
      where.person && fill(narrowed.person, { name: name(where.person) }),
      where.year === null ? narrowed.noYear : where.year && fill(narrowed.year, { year: where.year }),
      where.after && fill(narrowed.after, { day: where.after }),
      where.before && fill(narrowed.before, { day: where.before }),
      by && fill(narrowed.by, { by: table.by[by] }),
    ].filter(Boolean);
    const of = count.of === 'contacts' && where.form ? (where.form === 'visit' ? 'visits' : 'online') : count.of;
    const scope = count.of === 'data-set' ? '' : fill(table.scope, { scope: scopeOf(table, count.where, name) });
    return fill(table.label, {
      of: table.of[of],
      scope,
      narrowed: limits.map((one) => `${table.join}${one}`).join(''),
      total: result.total,
      parts: parts.length ? fill(table.parts, { parts: parts.join(table.join) }) : '',
    });
  };
}

type Where = Parameters<Phrasebook['countLabel']>[0]['where'];

function scopeOf(table: CountTable, { kind, filter }: Where, name: (key: string) => string): string {
  const said = [
    ...[filter.localities ?? [], filter.countries ?? []].map((keys) =>
      keys.map(name).join(kind === 'pair' ? ' – ' : table.join),
    ),
    (filter.themes ?? []).map(name).join(table.join),
    (filter.acts ?? []).map(name).join(table.join),
    filter.person ? name(filter.person) : '',
    filter.visit ? fill(table.visitOf, { name: name(filter.visit) }) : '',
    filter.from || filter.to ? `${filter.from ?? '…'} – ${filter.to ?? '…'}` : '',
  ].filter(Boolean);
  return said.join(table.join) || table.everything;
}
