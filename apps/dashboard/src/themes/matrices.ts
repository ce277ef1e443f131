import { binOf } from '../charts/bins.ts';
import type { MatrixChart } from '../charts/chart.ts';
import {
  drawMatrix,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
} from '../charts/layouts/matrix.ts';
import { addressOf } from '../filters/address.ts';
import { countryName } from '../filters/describe.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import type { Vocabulary } from '../filters/vocabulary.ts';
import { ACT_ORDER } from '../marks/glyphs.ts';
import type { Messages } from '../messages/messages.ts';
import type { ThemesAnswer } from '../queries/themes.ts';

type List = 'act' | 'side';

interface Given {
  answer: ThemesAnswer;
  filters: Filters;
  vocabulary: Vocabulary;
  text: Messages;
}

/** Statements by theme and act, from the most to the least binding act. */
export function themeActs({ answer, filters, vocabulary, text }: Given): MatrixChart {
  const said = new Set(answer.acts.map(({ act }) => act.code));
  const columns = ACT_ORDER.filter((act) => said.has(act) || act !== 'object').map((act) => ({
    key: act,
    act,
    label: text.acts.words[act] ?? act,
  }));
  const counts = new Map(answer.acts.map(({ theme, act, statements }) => [`${theme.code} ${act.code}`, statements]));
  const words = text.themes.acts;
  const matrix = matrixOf('act', columns, words.heading, counts, { answer, filters, vocabulary, text });
  const rows = matrix.rowGroups.flatMap((group) => group.rows);
  const binding = rows.map(({ label, cells }) => ({
    label,
    count: columns.reduce(
      (sum, { key }, index) => sum + (key === 'sign' || key === 'agree' ? (cells[index]?.count ?? 0) : 0),
      0,
    ),
  }));
  const most = Math.max(0, ...binding.map(({ count }) => count));
  const top = binding.filter(({ count }) => count === most && most > 0).map(({ label }) => label);
  const title =
    top.length === 0
      ? words.none
      : top.length === 1
        ? words.title(top[0] ?? '')
        : words.tie(text.say.list(top.map((label, index) => (index ? text.say.inSentence(label) : label))));
  return chartOf('theme-acts', title, words, matrix, { vocabulary, text });
}

/** Statements by theme and side that speaks: countries by how much they say, both together, not told. */
export function themeSides({ answer, filters, vocabulary, text }: Given): MatrixChart {
  const words = text.themes.sides;
  const totals = new Map<string, number>();
  for (const { side, statements } of answer.sides)
    totals.set(side ?? 'unknown', (totals.get(side ?? 'unknown') ?? 0) + statements);
  const countries = [...totals.keys()].filter((side) => side !== 'both' && side !== 'unknown');
  const ranked = countries.sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || a.localeCompare(b));
  const columns: MatrixColumn[] = [
    ...ranked.map((code) => ({ key: code, label: countryName(vocabulary, code) })),
    ...(totals.has('both') ? [{ key: 'both', label: words.both }] : []),
    ...(totals.has('unknown') ? [{ key: 'unknown', label: words.unknown, italic: true }] : []),
  ];
  const counts = new Map(
    answer.sides.map(({ theme, side, statements }) => [`${theme.code} ${side ?? 'unknown'}`, statements]),
  );
  const matrix = matrixOf('side', columns, words.heading, counts, { answer, filters, vocabulary, text });
  const rows = matrix.rowGroups.flatMap((group) => group.rows);
  const clauses = ranked.slice(0, 2).flatMap((side) => {
    const at = columns.findIndex(({ key }) => key === side);
    const most = Math.max(0, ...rows.map(({ cells }) => cells[at]?.count ?? 0));
    const top = rows.filter(({ cells }) => most > 0 && cells[at]?.count === most);
    return top.length === 1 && top[0] ? [words.clause(countryName(vocabulary, side), top[0].label)] : [];
  });
  return chartOf('theme-sides', clauses.length ? words.title(clauses) : words.none, words, matrix, {
    vocabulary,
    text,
  });
}

function matrixOf(
  list: List,
  columns: readonly MatrixColumn[],
  heading: string,
  counts: ReadonlyMap<string, number>,
  { answer, filters, vocabulary, text }: Given,
): Matrix {
  const totals = new Map(answer.themes.map(({ theme, statements }) => [theme.code, statements]));
  const rowOf = ({ code, label }: { code: string; label: string }): MatrixRow => {
    const within = { ...filters, theme: narrow(filters.theme, code) };
    const total = totals.get(code) ?? 0;
    return {
      key: code,
      label,
      href: addressOf('/statements', within),
      total: { count: total, href: addressOf('/statements', within) },
      cells: columns.map((column): MatrixCell | null => {
        const count = counts.get(`${code} ${column.key}`) ?? 0;
        if (count === 0) return null;
        return {
          count,
          bin: binOf(count),
          label: text.themes.cell(label, column.label, text.say.statements(count)),
          href: addressOf('/statements', { ...within, [list]: narrow(filters[list], column.key) }),
        };
      }),
    };
  };
  return {
    columnGroups: [{ key: list, label: heading, columns }],
    rowGroups: vocabulary.groups
      .map((group) => ({
        key: group.code,
        label: group.label,
        colour: `var(--g-${group.code})`,
        rows: group.themes
          .filter(({ code }) => totals.get(code))
          .map(rowOf)
          .sort((a, b) => (b.total?.count ?? 0) - (a.total?.count ?? 0)),
      }))
      .filter(({ rows }) => rows.length > 0),
    totalLabel: text.charts.total,
  };
}

function chartOf(
  name: 'theme-acts' | 'theme-sides',
  title: string,
  words: { subtitle: string; columns: readonly string[] },
  matrix: Matrix,
  { vocabulary, text }: Pick<Given, 'vocabulary' | 'text'>,
): MatrixChart {
  const columns = matrix.columnGroups.flatMap((group) => group.columns);
  const cells = matrix.rowGroups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell ? [{ row: [group.label, row.label, columns[index]?.label ?? '', cell.count], href: cell.href }] : [],
      ),
    ),
  );
  const shown = matrix.rowGroups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    name,
    title,
    subtitle: words.subtitle,
    notes: [text.themes.shown(shown, vocabulary.groups.flatMap(({ themes }) => themes).length)],
    figures: { columns: words.columns, rows: cells.map(({ row }) => row), links: cells.map(({ href }) => href) },
    draw: (width) => drawMatrix(matrix, width),
    matrix,
  };
}
