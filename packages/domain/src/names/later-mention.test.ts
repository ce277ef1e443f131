import { describe, expect, it } from 'vitest';
import { laterMention } from './later-mention.ts';

describe('laterMention', () => {
  it.each([
    ['Trịnh Thị Hoài An', 'VN', 'An'],
    ['Trinh Thi Hoai An', 'VN', 'An'],
    ['TrịnhThịHoàiAn', 'VN', 'An'],
    ['TrịnhThịHoàiAn'.normalize('NFD'), 'VN', 'An'],
    ['Fang Mingde', 'CN', 'Fang'],
    ['Ouyang Lan', 'CN', 'Ouyang'],
    ['Ou Yang Lan', 'CN', 'Ou Yang'],
    ['Lü Qing', 'CN', 'Lü'],
    ['Mingde Fang', 'CN', 'Fang'],
    ['Adil Tursun', 'CN', 'Adil Tursun'],
    ['Choi Min-ho', 'KR', 'Choi'],
    ['Minjun Park', 'KR', 'Park'],
    ['Namgung Hyun', 'KR', 'Namgung'],
    ['Ri Chol-su', 'KP', 'Ri'],
    ['Bounmy Keovilay', 'LA', 'Bounmy'],
    ['Somchai Rattanakorn', 'TH', 'Somchai'],
    ['Sok Dara', 'KH', 'Dara'],
    ['Haruto Tanaka', 'JP', 'Tanaka'],
    ['Tanaka Haruto', 'JP', 'Tanaka'],
    ['Thein Htay Aung', 'MM', 'Thein Htay Aung'],
    ['Budi Hartono', 'ID', 'Budi Hartono'],
    ['Clara McAllister', 'GB', 'McAllister'],
    ['Jean-Luc Moreau', 'FR', 'Moreau'],
    ['Somebody Unknown', null, 'Unknown'],
    ['Phong', 'VN', 'Phong'],
  ])('%s (%s) is later %s', (name, country, later) => {
    expect(laterMention(name, country).normalize('NFC')).toBe(later);
  });
});
