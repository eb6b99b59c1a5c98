import { describe, expect, it } from 'vitest';
import { styleOfFormat } from '../../../../../src/importers/incidents/xlsx/date-styles.ts';

describe('styleOfFormat', () => {
  it.each([
    ['dd.mm.yyyy', 'date'],
    ['[$-81A]d\\. mmmm yyyy;@', 'date'],
    ['mmm\\-yy', 'date'],
    ['yyyy/mm/dd\\ hh:mm', 'date'],
    ['h:mm AM/PM', 'clock'],
    ['mm:ss.0', 'clock'],
    ['[h]:mm:ss', 'span'],
    ['General', 'number'],
    ['#,##0.00\\ "din."', 'number'],
    ['0.00E+00', 'number'],
    ['[Red]-0.0;[Blue]0.0', 'number'],
    ['_-* #,##0.00\\ [$€-1]_-', 'number'],
    ['@', 'number'],
  ])('classifies %s as a %s', (code, style) => {
    expect(styleOfFormat(code)).toBe(style);
  });
});
