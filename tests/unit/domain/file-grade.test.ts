import { describe, expect, it } from 'vitest';
import { gradeIn } from '../../../src/domain/file-grade.ts';
import { FILE_GRADINGS, GRADES } from '../../../src/domain/grading.ts';
import { foldText } from '../../../src/lib/text-fold.ts';

const REGION = ['en', 'sq', 'bs', 'bg', 'hr', 'cnr', 'mk', 'ro', 'sr', 'sl'];

describe('gradeIn', () => {
  it.each([
    ['reliability', 'B', 2],
    ['reliability', 'b', 2],
    ['reliability', 'B2', 2],
    ['reliability', 'B/2', 2],
    ['reliability', 'F – cannot be judged', 6],
    ['credibility', '2', 2],
    ['credibility', 'B2', 2],
    ['credibility', 'B / 2', 2],
    ['credibility', '6. Truth cannot be judged', 6],
    ['credibility', 'сумњива', 4],
  ] as const)('reads %s in “%s”', (grading, text, grade) => {
    expect(gradeIn(grading, text)).toBe(grade);
  });

  it.each([
    ['reliability', ''],
    ['reliability', 'X'],
    ['reliability', 'a source'],
    ['reliability', 'e besueshme'],
    ['reliability', '2'],
    ['credibility', '7'],
    ['credibility', '12'],
    ['credibility', 'B'],
    ['credibility', 'reliable'],
  ] as const)('reads no %s in “%s”', (grading, text) => {
    expect(gradeIn(grading, text)).toBe(0);
  });

  it.each(REGION)('knows the names that the interface gives in %s, in any spelling', async (tag) => {
    const { default: words } = await import(`../../../src/i18n/locales/${tag}/gradings.ts`);
    for (const grading of FILE_GRADINGS) {
      for (const [at, grade] of GRADES[grading].entries()) {
        const name: string = words[`gradings.${grading}.${grade}`];
        const [, alone = ''] = name.split(' · ');
        expect([name, gradeIn(grading, name)]).toEqual([name, at + 1]);
        expect([alone, gradeIn(grading, alone)]).toEqual([alone, at + 1]);
        expect(gradeIn(grading, foldText(alone).toUpperCase())).toBe(at + 1);
      }
    }
  });
});
