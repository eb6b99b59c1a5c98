import { describe, expect, it } from 'vitest';
import {
  busiestOf,
  sayLegs,
  startsOf,
  stepsFrom,
  type WalkFile,
  type WalkWords,
} from '../../../src/embedding/walk.ts';

const words: WalkWords = {
  collation: 'hr',
  places: ['Zagreb', 'Čakovec', 'border (A – B)', 'Cetinje', 'border (A – B)'],
  markets: ['Heroin', 'Firearms', 'Tobacco'],
  modes: ['Road', 'Rail'],
  evidence: ['By the brief', 'Elsewhere'],
  states: ['in service', 'seasonal', 'suspended', 'closed'],
  start: 'Begin at',
  here: 'You are here: {place}',
  legs: ['none', '1 leg leads on', '2 legs lead on', '3 legs lead on'],
  onward: 'from here: {markets}',
  towards: 'towards here: {markets}',
  back: 'Back: {title}',
  marks: { comma: ', ', semicolon: '; ', stop: '. ' },
  sorted: { ascending: '', descending: '', none: '' },
};
const file: WalkFile = {
  legs: [
    [
      0,
      1,
      0,
      0,
      0,
      [
        [0, 0],
        [1, 1],
      ],
      [[2, 1]],
    ],
    [2, 0, 1, 0, 3, [[1, 0]], []],
    [3, 0, 0, 1, 0, [], [[0, 1]]],
    [2, 1, 0, 1, 0, [[0, 1]], []],
    [4, 1, 0, 1, 0, [[0, 1]], []],
  ],
  borders: [2, 4],
};

describe('a walk', () => {
  it('can be begun at every place that can be told from all others, as the language sorts them', () => {
    expect(startsOf(file, words)).toEqual([3, 1, 0]);
  });

  it('can be begun where nothing but borders is in view', () => {
    expect(startsOf({ legs: [[2, 4, 0, 0, 0, [[0, 0]], []]], borders: [2, 4] }, words)).toEqual([2, 4]);
  });

  it('is begun where most legs meet, of several at the first', () => {
    expect(busiestOf(startsOf(file, words), file)).toBe(1);
    expect(busiestOf([], file)).toBeUndefined();
  });

  it('has the legs of a place by where they lead to, with what travels which way as seen from there', () => {
    expect(stepsFrom(0, file, words)).toEqual([
      { to: 2, told: ['Rail', 'closed', 'towards here: Firearms', 'By the brief'] },
      { to: 3, told: ['Road', 'from here: Heroin', 'Elsewhere'] },
      {
        to: 1,
        told: [
          'Road',
          'from here: Heroin (By the brief), Firearms (Elsewhere)',
          'towards here: Tobacco (Elsewhere)',
        ],
      },
    ]);
    expect(stepsFrom(1, file, words).map(({ to }) => to)).toEqual([2, 4, 0]);
    expect(stepsFrom(1, file, words).at(-1)?.told).toEqual([
      'Road',
      'from here: Tobacco (Elsewhere)',
      'towards here: Heroin (By the brief), Firearms (Elsewhere)',
    ]);
  });

  it('is said leg by leg: where to, by what, which markets, and evidence once where all markets share it', () => {
    expect(sayLegs(stepsFrom(3, file, words), words)).toBe(
      '1 leg leads on. 1: Zagreb; Road; towards here: Heroin; Elsewhere.',
    );
  });

  it('takes what is written like a pattern of replacement as it is', () => {
    const odd = { ...words, markets: ['$& $1', ...words.markets.slice(1)] };
    expect(stepsFrom(3, file, odd)[0]?.told[1]).toBe('towards here: $& $1');
  });
});
