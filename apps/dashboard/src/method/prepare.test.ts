import { describe, expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import { ACCURACY } from './accuracy.ts';
import { prepareAccuracy } from './prepare.ts';

describe('prepareAccuracy', () => {
  it('says nothing while nothing was measured', () => {
    expect(prepareAccuracy({ ...ACCURACY, measuredOn: null }, en)).toBeNull();
  });

  it('sorts by F1 and computes its title', () => {
    const share = (f1: number | null) => ({ precision: f1, recall: f1, f1, gold: 3 });
    const chart = prepareAccuracy(
      {
        measuredOn: '2026-11-22',
        set: 'sample reports',
        reports: 66,
        overall: 0.6049,
        evidence: 1,
        fields: [
          { field: 'visit.leader', ...share(0.5) },
          { field: 'visit', ...share(0.891) },
          { field: 'new.field', ...share(null) },
        ],
      },
      en,
    );
    expect(chart?.title).toBe('How often each field is right: F1 from 89 for visit found to 50 for leader');
    expect(chart?.subtitle).toBe(
      'Sample reports, 66 reports, measured 22 Nov 2026; mean F1 of the headline fields 60; 100% of quotes stand at their place. Sorted by F1.',
    );
    expect(chart?.rows.map(({ label, f1 }) => [label, f1])).toEqual([
      ['Visit found', 89],
      ['Leader', 50],
      ['New field', null],
    ]);
  });

  it('reads the recorded measurement', () => {
    expect(ACCURACY.fields.every(({ field, gold }) => field.length > 0 && gold >= 0)).toBe(true);
  });
});
