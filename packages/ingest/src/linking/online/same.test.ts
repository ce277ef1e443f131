import { describe, expect, test } from 'vitest';
import { isSameOnline, type OnlineMeeting, onlineGroups } from './same.ts';

type Told = readonly [report: string, day: string | null, published: string | null, people: string, units: string];

/** "VN Tran A, CN Li B" names two people with their countries. */
const meeting = ([reportId, day, published, people, units]: Told): OnlineMeeting => ({
  id: `meeting of ${reportId}`,
  reportId,
  day,
  published,
  people: people
    .split(', ')
    .filter((one) => one !== '')
    .map((one) => ({ id: `${reportId} ${one}`, country: one.slice(0, 2), name: one.slice(3) })),
  units: units.split(' ').filter((one) => one !== ''),
});

const WIRE: Told = ['wire', '2021-09-14', '2021-09-15', 'VN Đào Quang Khải, CN Meng Jianguo', 'VN-22 CN-YN'];

describe('one meeting', () => {
  test.each<[string, Told]>([
    ['the same people', ['other', '2021-09-14', null, 'VN Dao Quang Khai, CN Meng Jianguo', 'VN-22 CN-YN']],
    ['a Vietnamised name', ['other', '2021-09-14', null, 'CN Mạnh Kiến Quốc', 'CN-YN']],
    ['without a day', ['other', null, '2021-09-16', 'VN Dao Quang Khai', 'VN-22']],
    ['one side named only', ['other', '2021-09-14', null, 'CN Meng Jianguo, CN Hu Min', 'CN-YN']],
    ['nobody named', ['other', '2021-09-14', null, '', 'CN-YN VN-22']],
  ])('%s', (_name, told) => {
    expect(isSameOnline(meeting(WIRE), meeting(told))).toBe(true);
    expect(isSameOnline(meeting(told), meeting(WIRE))).toBe(true);
  });
});

describe('two meetings', () => {
  test.each<[string, Told]>([
    ['of one report', ['wire', '2021-09-14', null, 'VN Dao Quang Khai, CN Meng Jianguo', 'VN-22 CN-YN']],
    ['on the next day', ['other', '2021-09-15', null, 'VN Dao Quang Khai, CN Meng Jianguo', 'VN-22 CN-YN']],
    ['with another counterpart', ['other', '2021-09-14', null, 'VN Dao Quang Khai, CN Hu Min', 'VN-22 CN-YN']],
    ['of others', ['other', '2021-09-14', null, 'VN Le Van Ut, CN Hu Min', 'VN-22 CN-YN']],
    ['weeks later, without a day', ['other', null, '2021-10-16', 'VN Dao Quang Khai', 'VN-22']],
    ['of one unit, nobody named', ['other', '2021-09-14', null, '', 'VN-22']],
  ])('%s', (_name, told) => {
    expect(isSameOnline(meeting(WIRE), meeting(told))).toBe(false);
    expect(isSameOnline(meeting(told), meeting(WIRE))).toBe(false);
  });
});

test('groups are the same in any order', () => {
  const meetings = [
    WIRE,
    ['b', '2021-09-14', null, 'CN Meng Jianguo', ''] as const,
    ['c', '2021-10-14', null, 'CN Meng Jianguo', ''] as const,
  ].map(meeting);
  const expected = [['meeting of b', 'meeting of wire'], ['meeting of c']];
  expect(onlineGroups(meetings)).toEqual(expected);
  expect(onlineGroups(meetings.toReversed())).toEqual(expected);
});
