import { describe, expect, it } from 'vitest';
import { evidence, visitPart } from '../../test/fixtures/visit.ts';
import { en } from '../messages/en/index.ts';
import type { VisitPart } from '../queries/visit.ts';
import { firstsOf } from './anchors.ts';
import { prepareConflicts } from './conflicts.ts';
import { prepareRecord } from './record.ts';
import { numberStatements, prepareSources } from './sources.ts';

const BODY = 'Mr A spoke.\nMr A proposed trade.';

const visitOf = (body: string | null, given: Partial<VisitPart> = {}): VisitPart =>
  visitPart({
    leader: { id: 'Person:1', name: 'Mr A' },
    evidence: [evidence('leader', 'Mr A')],
    reports: [
      {
        id: 'Report:1',
        title: 'A visit',
        publisher: 'Wire',
        published: '2024-05-16',
        url: null,
        language: 'en',
        sourceId: 'a',
        body,
      },
    ],
    statements: {
      totalCount: 1,
      nodes: [
        {
          id: 'Statement:s1',
          side: 'VN',
          speaker: 'Mr A',
          speakerPerson: null,
          act: { code: 'propose' },
          themes: [{ code: 'trade', label: 'Trade' }],
          report: { id: 'Report:1' },
          words: { start: 12, end: 32, quote: 'Mr A proposed trade.', sentence: 'Mr A proposed trade.' },
        },
      ],
    },
    ...given,
  });

const sourcesOf = (visit: VisitPart) => prepareSources(visit, prepareRecord(visit, en), en);

describe('prepareSources', () => {
  it('marks fields and statements in the text', () => {
    const [source] = sourcesOf(visitOf(BODY));
    expect(source).toMatchObject({
      letter: 'A',
      name: 'Wire',
      facts: ['16 May 2024', 'English', '7 words'],
      title: 'A visit',
    });
    expect(
      source?.paragraphs?.flat().map(({ text, fields, statements }) => [text, fields.join(), statements.join()]),
    ).toEqual([
      ['Mr A', 'a', ''],
      [' spoke.', '', ''],
      ['Mr A proposed trade.', '', '1'],
    ]);
    expect([...firstsOf(sourcesOf(visitOf(BODY)))]).toEqual([
      ['Report:1 a', 0],
      ['Report:1 1', 12],
    ]);
  });

  it('shows only quoted words where the text may not be shown', () => {
    const [source] = sourcesOf(visitOf(null));
    expect(source).toMatchObject({
      paragraphs: null,
      quotes: [
        { kind: 'field', sign: 'a', text: 'Mr A' },
        { kind: 'statement', sign: '1', text: 'Mr A proposed trade.' },
      ],
    });
  });
});

it('numbers statements and gives them addresses that never change', () => {
  expect(numberStatements(visitOf(BODY))).toMatchObject([
    { number: 1, anchor: 'statement-s1', themes: 'Trade', marked: true },
  ]);
});

describe('prepareConflicts', () => {
  const [first] = visitOf(BODY).reports;
  if (!first) throw new Error('no report');
  const two = [first, { ...first, id: 'Report:2' }];
  const says = (field: string, report: string, value: string | null) => ({
    ...evidence(field, value),
    report: { id: report },
  });

  it.each([
    [
      'different days',
      'start',
      '2024-10-16',
      '2024-10-17',
      [{ label: 'First day', values: ['2024-10-16', '2024-10-17'] }],
    ],
    ['the same leader', 'leader', 'Mr A', 'Mr A', []],
    ['a leader told by one', 'leader', 'Mr A', null, []],
    ['different precision', 'datePrecision', 'day', 'month', []],
  ])('%s', (_case, field, a, b, conflicts) => {
    const visit = visitOf(BODY, { reports: two, evidence: [says(field, 'Report:1', a), says(field, 'Report:2', b)] });
    expect(prepareConflicts(visit, en)).toEqual(conflicts);
  });
});
