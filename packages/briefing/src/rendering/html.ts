import {
  type BriefingDocument,
  isCountNote,
  type Note,
  type Section,
  type Sentence,
  type Table,
  type WordsNote,
} from '../document.ts';
import { sourceLine } from './source.ts';

/**
 * The briefing as an HTML fragment: one `article`, no script, no inline style. A note's mark links to the note and
 * carries its words as `title`, so that they show on hover.
 */
export function toHtml(document: BriefingDocument): string {
  const { labels } = document;
  const notes = new Map(document.notes.map((one) => [one.n, isCountNote(one) ? one.label : hint(one, labels.undated)]));
  const body = document.sections.map((one) => section(one, notes)).join('\n');
  const list = document.notes
    .map((one) => `<li id="note-${one.n}"><b>[${one.n}]</b> ${note(one, labels)}</li>`)
    .join('\n');
  return [
    `<article class="briefing" lang="${escapeHtml(document.language)}">`,
    `<h1>${escapeHtml(document.title)}</h1>`,
    body,
    list && `<section class="notes"><h2>${escapeHtml(labels.notes)}</h2>\n<ol>\n${list}\n</ol></section>`,
    '</article>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What a mark shows on hover, by note. */
type Notes = ReadonlyMap<string, string>;

function hint(one: WordsNote, undated: string): string {
  return `${sourceLine(one, undated)}: “${one.quote}”`;
}

function section({ id, heading, form, sentences, tables }: Section, notes: Notes): string {
  const groups = [...Map.groupBy(sentences, (one) => one.paragraph).values()];
  const paragraphs = groups.map((group) => group.map((one) => sentence(one, notes)).join(' '));
  const prose =
    form === 'list'
      ? `<ul>${paragraphs.map((one) => `<li>${one}</li>`).join('')}</ul>`
      : paragraphs.map((one) => `<p>${one}</p>`).join('\n');
  const head = id === 'selection' ? '' : `<h2>${escapeHtml(heading)}</h2>\n`;
  return `<section id="${id}">${head}${prose}${tables.map((one) => table(one, notes)).join('')}</section>`;
}

function sentence({ text, notes: cited }: Sentence, notes: Notes): string {
  return escapeHtml(text) + marks(cited, notes);
}

function marks(cited: readonly string[], notes: Notes): string {
  return cited
    .map((n) => {
      const words = escapeHtml(notes.get(n) ?? '');
      return `<sup><a href="#note-${escapeHtml(n)}" title="${words}">[${escapeHtml(n)}]</a></sup>`;
    })
    .join('');
}

function table({ caption, columns, rows }: Table, notes: Notes): string {
  const head = columns.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row.cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td>${marks(row.notes, notes)}</td></tr>`,
    )
    .join('\n');
  return `<table><caption>${sentence(caption, notes)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function note(one: Note, { source, undated }: BriefingDocument['labels']): string {
  if (isCountNote(one)) return escapeHtml(one.label);
  const line = `${escapeHtml(sourceLine(one, undated))}: <q>${escapeHtml(one.quote)}</q>`;
  const safe = one.url && /^https?:\/\//u.test(one.url);
  return safe
    ? `${line} <a href="${escapeHtml(one.url ?? '')}" rel="noreferrer noopener">${escapeHtml(source)}</a>`
    : line;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
}
