import type { SectionId } from '../document.ts';
import type { BriefingRequest } from '../request.ts';
import { type Count, type CountResult, recountOnce, type Where } from '../selecting/counting.ts';
import type { Weighed } from '../selecting/weighing.ts';
import { counted, type Draft, type Piece } from '../wording/piece.ts';
import type { Writer } from '../wording/writer.ts';

/** What every section is composed from. */
export interface Scene {
  request: BriefingRequest;
  writer: Writer;
  /** The selection in order of time. */
  weighed: readonly Weighed[];
}

export interface DraftRow {
  cells: readonly string[];
  piece: Piece;
}

export interface DraftTable {
  caption: Draft;
  columns: readonly string[];
  rows: readonly DraftRow[];
}

/** A section before its notes are numbered: paragraphs of sentences, then tables. */
export interface DraftSection {
  id: SectionId;
  form: 'list' | 'prose';
  paragraphs: readonly (readonly Draft[])[];
  tables: readonly DraftTable[];
}

/** A count of the request's own selection, narrowed. */
export function countOf(
  scene: Scene,
  of: Count['of'],
  where: Omit<Where, 'kind' | 'filter'> = {},
  by?: Count['by'],
): Count {
  const { kind, filter } = scene.request;
  return { of, where: { kind, filter, ...where }, ...(by ? { by } : {}) };
}

/** The count run now. */
export function result(scene: Scene, count: Count): CountResult {
  return recountOnce(scene.writer.at.facts, count);
}

/** The count's total in words, with the count as its note. */
export function total(scene: Scene, count: Count): Piece {
  const value = result(scene, count).total;
  return counted(count, scene.writer.book.number(value), value);
}

/** "visits" when no online meeting is among the selection, else "contacts"; the singular for one. */
export function nounOf(scene: Scene, number: number): string {
  const { words } = scene.writer.book;
  const visits = scene.weighed.every(({ contact }) => contact.visit);
  return (visits ? words[number === 1 ? 'visit' : 'visits'] : words[number === 1 ? 'contact' : 'contacts']) ?? '';
}

/** A template of the phrasebook with its slots filled by plain words. */
export function phrase(scene: Scene, key: string, slots: Readonly<Record<string, string>> = {}): string {
  return (scene.writer.book.words[key] ?? '').replace(/\{(\p{L}+)\}/gu, (_all, slot: string) => slots[slot] ?? '');
}
