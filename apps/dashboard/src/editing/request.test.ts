import { expect, it } from 'vitest';
import { correctionOf, readAsked } from './request.ts';

it.each([
  [{ correct: 'VISIT_DAYS' }, { kind: 'fields', fields: ['VISIT_DAYS'], of: 'Visit:1' }],
  [{ correct: 'MERGE' }, { kind: 'whole', edit: 'MERGE' }],
  [{ correct: 'nothing' }, null],
  [{}, null],
])('%j opens %j', (params, edit) => expect(readAsked(params, 'Visit:1').edit).toEqual(edit));

it('opens all fields of a meeting or statement together', () => {
  const { edit } = readAsked({ correct: 'MEETING', of: 'Meeting:2' }, 'Visit:1');
  expect(edit).toEqual({
    kind: 'fields',
    fields: ['MEETING_DAY', 'MEETING_PLACE', 'MEETING_GUESTS', 'MEETING_HOSTS'],
    of: 'Meeting:2',
  });
});

it('writes the addresses that it reads', () => {
  expect(correctionOf('/visits/1', 'MEETING', 'Meeting:2', 'field-a')).toBe(
    '/visits/1?correct=MEETING&of=Meeting%3A2#field-a',
  );
});
