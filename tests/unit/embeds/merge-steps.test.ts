import { describe, expect, it } from 'vitest';
import { mergeSteps } from '../../../src/embeds/merge-steps.ts';

const merge = (...lists: readonly string[]) =>
  mergeSteps(
    lists.map((list) => [...list]),
    (one, other) => one === other,
  ).map(({ row, step }) => (step === null ? row : `${row}${step}`));
/** The rows of the merged list that a step shows. */
const shownIn = (merged: readonly string[], step: number) =>
  merged.flatMap((row) => (row.length === 1 || row.endsWith(`${step}`) ? [row.charAt(0)] : [])).join('');

describe('mergeSteps', () => {
  it.each([
    [['abc', 'abc'], 'a b c'],
    [['abc', 'axc'], 'a b0 x1 c'],
    [['', 'ab'], 'a1 b1'],
    [['ab', ''], 'a0 b0'],
    [['abd', 'xad'], 'x1 a b0 d'],
    // A row at another position in another step appears twice.
    [['ab', 'ba'], 'b1 a b0'],
    [['abc', 'ac', 'bc'], 'a0 b0 a1 b2 c'],
  ])('merges %j into one list that shows the rows of each step', (lists, told) => {
    const merged = merge(...lists);
    expect(merged.join(' ')).toBe(told);
    for (const [step, list] of lists.entries()) expect(shownIn(merged, step)).toBe(list);
  });
});
