import { expect, it } from 'vitest';
import { addressOf } from './address.ts';
import { type Filters, readFilters } from './filters.ts';

it.each<[Partial<Filters>, Record<string, string>, string]>([
  [{}, {}, '/visits'],
  [{ country: [['VN'], ['CN', 'LA']], from: '2024-01-01' }, {}, '/visits?country=VN;CN,LA&from=2024-01-01'],
  [{ locality: [['geonames:123']] }, { sort: '-date' }, '/visits?locality=geonames:123&sort=-date'],
  [{ locality: [['VN-20']], geography: 'current' }, {}, '/visits?locality=VN-20&geography=current'],
  [{ q: 'a&b=c' }, {}, '/visits?q=a%26b%3Dc'],
])('%o', (filters, view, address) => {
  expect(addressOf('/visits', filters, view)).toBe(address);
});

it('is read back as it was written', () => {
  const params = { country: 'VN;CN,LA', theme: 'trade', from: '2024-01-01', q: 'Hưng Yên, 2024' };
  const { filters } = readFilters(params);
  const written = new URLSearchParams(addressOf('/', filters).slice(2));
  expect(readFilters(Object.fromEntries(written)).filters).toEqual(filters);
});
