import { describe, expect, it } from 'vitest';
import { withEarlierAnswers } from '../../../../src/importers/incidents/earlier-answers.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';

const GUESS: Mapping = {
  position: {
    by: 'two-columns',
    x: 0,
    y: 1,
    notation: { form: 'decimal', decimal: '.' },
    system: 'EPSG:4326',
    swapped: null,
  },
  date: { column: 2, timeColumn: null, order: null, pivotYear: 26, zone: 'Europe/Belgrade' },
  market: { column: 3, words: { heroin: 'market:heroin' } },
  quantity: { column: 4, style: null, unit: { always: 'kg' } },
  id: { column: 5 },
};
const changed = (change: Partial<Mapping>): Mapping => ({ ...GUESS, ...change });
const { position, date, market, quantity } = GUESS as {
  readonly [K in keyof Mapping]-?: NonNullable<Mapping[K]>;
};

describe('earlier answers', () => {
  it('leave the guess as it is when there were none', () => {
    const newer = changed({ market: { column: 3, words: { cannabis: 'market:cannabis' } } });
    expect(withEarlierAnswers(newer, GUESS, GUESS)).toBe(newer);
  });

  it('give the same words the same markets, beside those that the newer file has', () => {
    const newer = changed({ market: { column: 3, words: { ...market.words, kokain: 'market:cocaine' } } });
    const earlier = changed({
      market: { column: 3, words: { ...market.words, trava: 'market:cannabis', misc: null } },
    });
    expect(withEarlierAnswers(newer, GUESS, earlier).market).toEqual({
      column: 3,
      words: { heroin: 'market:heroin', kokain: 'market:cocaine', trava: 'market:cannabis', misc: null },
    });
  });

  it('leave out the columns of gradings that the user removed', () => {
    const graded = changed({ grades: { reliability: 6, credibility: 7 } });
    expect(withEarlierAnswers(graded, graded, GUESS).grades).toBeUndefined();
    expect(withEarlierAnswers(graded, GUESS, GUESS).grades).toEqual({ reliability: 6, credibility: 7 });
  });

  it('close the same questions', () => {
    const earlier = changed({
      position: { ...position, swapped: true } as Mapping['position'],
      date: { ...date, order: 'dmy' },
      quantity: { ...quantity, style: { decimal: ',', grouped: true } },
    });
    expect(withEarlierAnswers(GUESS, GUESS, earlier)).toEqual(earlier);
    const newer = changed({ date: { ...date, pivotYear: 27 } });
    expect(withEarlierAnswers(newer, GUESS, earlier).date).toEqual({ ...date, pivotYear: 27, order: 'dmy' });
  });

  it('give way to what the newer file answers itself', () => {
    const earlier = changed({ date: { ...date, order: 'dmy' } });
    const newer = changed({ date: { ...date, order: 'mdy' } });
    expect(withEarlierAnswers(newer, GUESS, earlier).date).toEqual({ ...date, order: 'mdy' });
  });

  it('choose the same other column, or none', () => {
    const earlier = changed({
      date: { ...date, column: 6, order: 'ymd' },
      quantity: null,
      id: { column: 7 },
    });
    const newer = changed({ date: { ...date, order: 'dmy' }, quantity: { ...quantity, unit: 'behind' } });
    expect(withEarlierAnswers(newer, GUESS, earlier)).toEqual({ ...newer, ...earlier });
  });

  it('are not used for other columns than those they were given for', () => {
    const earlier = changed({ date: { ...date, order: 'dmy' } });
    const newer = changed({ date: { ...date, column: 8 } });
    expect(withEarlierAnswers(newer, GUESS, earlier).date).toEqual({ ...date, column: 8 });
  });

  it('correct groups of problems again, but leave out no records', () => {
    const earlier = changed({ corrections: [{ by: 'swap' }, { by: 'leave-out' }] });
    expect(withEarlierAnswers(GUESS, GUESS, earlier)).toEqual(changed({ corrections: [{ by: 'swap' }] }));
    expect(withEarlierAnswers(GUESS, GUESS, changed({ corrections: [{ by: 'leave-out' }] }))).toBe(GUESS);
  });

  it('take words from files that are names of built-in properties', () => {
    const words = JSON.parse('{"__proto__": "market:heroin", "constructor": null}');
    const merged = withEarlierAnswers(GUESS, GUESS, changed({ market: { column: 3, words } })).market;
    expect(JSON.stringify(merged?.words)).toContain('"__proto__":"market:heroin"');
  });
});
