import {
  type BriefingDocument,
  isCountNote,
  type Note,
  type Section,
  type Sentence,
  type Table,
} from '../../document.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { webAddress } from '../plain.ts';
import { sourceLine } from '../source.ts';
import { wordsOf } from '../words.ts';
import { escapeHtml } from './escape.ts';

/**
 * The briefing as an HTML fragment: one `article`, no script, no style. A mark opens a popover with the note's words (the
 * `popover` attribute); the notes stand at the end once more, for print.
 */
export function toHtml(document: BriefingDocument): string {
  const { labels, language, notes } = document;
  const body = document.sections.map((one) => section(one, document.labels.between)).join('\n');
  const told = notes.map((one) => ({ n: escapeHtml(one.n), words: note(one, labels) }));
  const list = told.map(({ n, words }) => `<li id="note-${n}"><b>[${n}]</b> ${words}</li>`).join('\n');
  const popovers = told.map(({ n, words }) => `<div id="words-${n}" class="words" popover>${words}</div>`).join('\n');
  return [
    `<article class="briefing" lang="${escapeHtml(language)}">`,
    `<h1>${escapeHtml(document.title)}</h1>`,
    body,
    document.remark && `<p class="remark">${escapeHtml(document.remark)}</p>`,
    list && `<section class="notes"><h2>${escapeHtml(labels.notes)}</h2>\n<ol>\n${list}\n</ol></section>`,
    popovers,
    '</article>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function section(one: Section, between: string): string {
  const { id, heading, form, tables } = one;
  const paragraphs = paragraphsOf(one).map((group) => group.map(sentence).join(between));
  const prose =
    form === 'list'
      ? `<ul>${paragraphs.map((one) => `<li>${one}</li>`).join('')}</ul>`
      : paragraphs.map((one) => `<p>${one}</p>`).join('\n');
  const head = id === 'selection' ? '' : `<h2>${escapeHtml(heading)}</h2>\n`;
  return `<section id="${id}">${head}${prose}${tables.map(table).join('')}</section>`;
}

function sentence(one: Sentence): string {
  return escapeHtml(wordsOf(one)) + marks(one.notes);
}

function marks(cited: readonly string[]): string {
  const mark = (n: string) => `<button type="button" popovertarget="words-${n}">[${n}]</button>`;
  return cited.length ? `<sup>${cited.map((n) => mark(escapeHtml(n))).join('')}</sup>` : '';
}

function table({ caption, columns, rows }: Table): string {
  const head = columns.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row.cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td>${marks(row.notes)}</td></tr>`,
    )
    .join('\n');
  return `<table><caption>${sentence(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function note(one: Note, { source, undated }: BriefingDocument['labels']): string {
  if (isCountNote(one)) return escapeHtml(one.label);
  const line = `${escapeHtml(sourceLine(one, undated))}: <q>${escapeHtml(one.quote)}</q>`;
  const link = webAddress(one.url);
  return link ? `${line} <a href="${escapeHtml(link)}" rel="noreferrer noopener">${escapeHtml(source)}</a>` : line;
}
