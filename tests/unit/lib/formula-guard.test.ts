import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../src/lib/formula-guard.ts';

it('adds an apostrophe to formulas and to text that already looks guarded', () => {
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

it('guards each formula that follows a cell separator or a line break', () => {
  const texts = [
    "x;=cmd|'/C calc'!A0;y",
    'two\n=1+1;',
    "a;'+1",
    'a\t -1\r\n@b',
    'x;"=1"',
    '\n\t=1',
    'a;b-c',
    'x; y=1',
  ];
  expect(texts.map(guardFormula)).toEqual([
    "x;'=cmd|'/C calc'!A0;y",
    "two\n'=1+1;",
    "a;''+1",
    "a\t' -1\r\n'@b",
    'x;\'"=1"',
    "'\n\t'=1",
    'a;b-c',
    'x; y=1',
  ]);
});

it('removes its guard and keeps any other apostrophe', () => {
  expect(unguardFormula("'neath the bridge")).toBe("'neath the bridge");
  const letters = fc.string({
    unit: fc.constantFrom("'", '"', '=', '+', ' ', '@', '\t', '\n', '\r', ';', 'a', '＝', '\u00a0'),
  });
  fc.assert(
    fc.property(letters, (text) => {
      const guarded = guardFormula(text);
      expect(unguardFormula(guarded)).toBe(text);
      // Whichever separator splits the text, no cell begins with a formula sign.
      for (const cell of guarded.split(/[;\t\r\n]/))
        expect(cell.replaceAll('"', '').trim()).not.toMatch(/^[=+@＝]/);
    }),
    { numRuns: 2000 },
  );
});
