import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../src/lib/formula-guard.ts';

it('guards what a spreadsheet would run, and what looks like a guard', () => {
  expect(['=1', "'=1", "''+1", '\t', 'a=1', "'a", ''].map(guardFormula)).toEqual([
    "'=1",
    "''=1",
    "'''+1",
    "'\t",
    'a=1',
    "'a",
    '',
  ]);
});

it('takes its own guard off again, and no other apostrophe', () => {
  expect(unguardFormula("'neath the bridge")).toBe("'neath the bridge");
  const letters = fc.string({ unit: fc.constantFrom("'", '=', '+', ' ', '@', '\t', '\n', 'a', '＝') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
    }),
  );
});
