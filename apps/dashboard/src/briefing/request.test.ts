import { describe, expect, it } from 'vitest';
import { readFilters } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { fileQuery, prepareRequest, readSubject } from './request.ts';

const KEY = '5e0c8f0e-0000-4000-8000-000000000001';
const subjectOf = (params: SearchParams) => readSubject(params, readFilters(params).filters);

describe('readSubject', () => {
  it.each<[SearchParams, string | null]>([
    [{}, null],
    [{ kind: 'theme' }, 'theme'],
    [{ kind: 'poem', locality: 'VN-66' }, 'locality'],
    [{ locality: 'VN-66,CN-GX' }, 'pair'],
    [{ locality: 'VN-66;CN-GX' }, 'pair'],
    [{ country: 'VN;CN' }, 'pair'],
    [{ country: 'VN' }, null],
    [{ theme: 'trade', from: '2024-01-01' }, 'theme'],
    [{ from: '2024-01-01' }, 'period'],
    [{ person: KEY }, 'person'],
    [{ visit: KEY }, 'visit'],
    [{ visit: 'x' }, null],
  ])('%o is about %s', (params, kind) => {
    expect(subjectOf(params).kind).toBe(kind);
  });
});

describe('prepareRequest', () => {
  const of = (params: SearchParams) => {
    const { kind, visit, language } = subjectOf(params);
    return prepareRequest(kind ?? 'period', readFilters(params).filters, visit, language);
  };

  it.each<[SearchParams, object]>([
    [
      { locality: 'VN-66', from: '2024-01-01' },
      { kind: 'locality', filter: { localities: ['VN-66'], from: '2024-01-01' } },
    ],
    [{ locality: 'VN-66;CN-GX' }, { kind: 'pair', filter: { localities: ['VN-66', 'CN-GX'] } }],
    [{ visit: KEY }, { kind: 'visit', filter: { visit: KEY } }],
    [
      { visit: KEY, language: 'zh' },
      { kind: 'visit', language: 'zh', filter: { visit: KEY } },
    ],
    [
      { visit: KEY, language: 'tlh' },
      { kind: 'visit', filter: { visit: KEY } },
    ],
    [
      { person: KEY, act: 'sign' },
      { kind: 'person', filter: { person: KEY, acts: ['sign'] } },
    ],
  ])('%o', (params, request) => {
    expect(of(params)).toEqual({ request });
  });

  it.each<SearchParams>([
    { kind: 'locality' },
    { kind: 'pair', locality: 'VN-66' },
    { kind: 'theme' },
    { kind: 'period' },
    { kind: 'visit' },
    { kind: 'person' },
  ])('%o lacks something', (params) => {
    expect(of(params)).toEqual({ missing: params.kind });
  });
});

describe('fileQuery', () => {
  it.each<[Parameters<typeof fileQuery>[0], string]>([
    [{ kind: 'visit', filter: { visit: KEY } }, `kind=visit&visit=${KEY}`],
    [
      { kind: 'pair', language: 'vi', filter: { localities: ['VN-66', 'CN-GX'], from: '2024-01-01' } },
      'kind=pair&language=vi&locality=VN-66%2CCN-GX&from=2024-01-01',
    ],
  ])('%o', (request, query) => {
    expect(fileQuery(request)).toBe(query);
  });
});
