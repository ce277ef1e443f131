import { expect, test } from 'vitest';
import { statements } from './statements.testing.ts';

test.each([
  ['Chen wished his host good health.'],
  ['Trade between the two reached 5 billion USD in 2023.'],
  ['Lang Son has a border of 231 kilometres with Guangxi.'],
  ['A memorandum on tourism was signed in 2019.'],
  ['Chen presented Binh with a painting as a gift.'],
  ['Chen congratulated Vietnam on its socio-economic achievements.'],
  ['Binh recalled the warm welcome in Nanning.'],
  ['The guests are scheduled to leave on Friday.'],
  ['Chen had invited Binh in May 2022 to the trade fair.'],
  ['Both sides were glad of the warm friendship.'],
  ['At the head of the university was Chen.'],
  ['Speaking for the guests of the hospital, Chen thanked Binh for the reception.'],
  ['The delegation will tour a steel mill on Friday.'],
  ['The guests plan to visit a museum.'],
  ['Lang Son signed a memorandum on tourism with Yunnan in June 2018.'],
  ['It marked 20 years since the signing of the tourism agreement, an anniversary.'],
  ['Chen extended his best wishes to the soldiers.'],
  ['Chen wished the doctors luck.'],
  ['Guangxi’s delegates have discussed tourism in recent years.'],
  ['Binh briefed the guests on socio-economic development.'],
  ['Binh welcomed the delegation to the university.'],
])('is no statement: %s', (story) => {
  expect(statements(story)).toEqual([]);
});
