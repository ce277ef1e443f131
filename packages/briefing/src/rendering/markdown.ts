import { type BriefingDocument, isCountNote, type Note, type Section, type Sentence, type Table } from '../document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { webAddress } from './plain.ts';
import { sourceLine } from './source.ts';
import { wordsOf } from './words.ts';

/** The briefing as Markdown. Text of reports is escaped, so that it can neither format nor link. */
export function toMarkdown(document: BriefingDocument): string {
  const parts = [
    `# ${escapeMarkdown(document.title)}`,
    ...document.sections.map((one) => section(one, document.labels.between)),
  ];
  if (document.remark) parts.push(`*${escapeMarkdown(document.remark)}*`);
  if (document.notes.length)
    parts.push(
      [
        `## ${escapeMarkdown(document.labels.notes)}`,
        ...document.notes.map((one) => note(one, document.labels.undated)),
      ].join('\n\n'),
    );
  return `${parts.join('\n\n')}\n`;
}

function section(one: Section, between: string): string {
  const { id, heading, form, tables } = one;
  const paragraphs = paragraphsOf(one).map((group) => group.map(sentence).join(between));
  const prose = form === 'list' ? paragraphs.map((one) => `- ${one}`).join('\n') : paragraphs.join('\n\n');
  if (id === 'selection') return `*${prose}*`;
  return [`## ${escapeMarkdown(heading)}`, prose, ...tables.map(table)].filter(Boolean).join('\n\n');
}

function sentence(one: Sentence): string {
  return escapeMarkdown(wordsOf(one)) + marks(one.notes, ' ');
}

const marks = (notes: readonly string[], before: string): string =>
  notes.length ? before + notes.map((n) => `\\[${n}\\]`).join('') : '';

function table({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `*${sentence(caption)}*`,
    '',
    line(columns.map(escapeMarkdown)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line([...row.cells.map(escapeMarkdown), marks(row.notes, '')])),
  ].join('\n');
}

function note(one: Note, undated: string): string {
  if (isCountNote(one)) return `\\[${one.n}\\] ${escapeMarkdown(one.label)}`;
  const address = webAddress(one.url);
  const link = address ? ` <${address}>` : '';
  return `\\[${one.n}\\] ${escapeMarkdown(sourceLine(one, undated))}: “${escapeMarkdown(one.quote.replace(/\s+/gu, ' '))}”${link}`;
}

/** Characters that Markdown or HTML would read as more than text. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/gu, '\\$&').replace(/\n+/gu, ' ');
}
