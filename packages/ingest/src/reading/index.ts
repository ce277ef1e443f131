import type { Reading, Report } from '../model.ts';
import { chunksOfBody } from './chunks.ts';
import { findDateline } from './dateline.ts';
import { markKinds } from './kinds.ts';
import { splitSentences } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Splits the body into words and sentences with their offsets, and marks page noise (captions, sidebars, closings). */
export function read(report: Report): Reading {
  const { body, title } = report;
  const sentences = markKinds(body, title, splitSentences(body, title));
  return { report, body, tokens: tokensOf(chunksOfBody(body)), sentences, dateline: findDateline(body, sentences) };
}
