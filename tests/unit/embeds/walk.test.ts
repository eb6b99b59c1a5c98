import { describe, expect, it } from 'vitest';
import {
  busiestOf,
  sayLegs,
  startsOf,
  stepsFrom,
  type WalkFile,
  type WalkWords,
} from '../../../src/embeds/walk.ts';

const words: WalkWords = {
  collation: 'hr',
  places: ['Zagreb', 'Čakovec', 'border (A – B)', 'Cetinje', 'border (A – B)'],
  markets: ['Heroin', 'Firearms', 'Tobacco'],
  fields: ['Road', 'Rail', 'closed'],
  evidence: ['By the brief', 'Elsewhere'],
  start: 'Start at',
  here: 'You are here: {place}',
  legs: ['none', '1 onward route section', '2 onward route sections', '3 onward route sections'],
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
      [0],
      0,
      [
        [0, 0],
        [1, 1],
      ],
      [[2, 1]],
    ],
    [2, 0, [1, 2], 0, [[1, 0]], []],
    [3, 0, [0], 1, [], [[0, 1]]],
    [2, 1, [0], 1, [[0, 1]], []],
    [4, 1, [0], 1, [[0, 1]], []],
  ],
  borders: [2, 4],
};

describe('walk along the legs of a page', () => {
  it('lists places with unique names as starts in the order of the language', () => {
    expect(startsOf(file, words)).toEqual([3, 1, 0]);
  });

  it('lists borders as starts when the view contains only borders', () => {
    expect(startsOf({ legs: [[2, 4, [0], 0, [[0, 0]], []]], borders: [2, 4] }, words)).toEqual([2, 4]);
  });

  it('starts at the first place with the most legs', () => {
    expect(busiestOf(startsOf(file, words), file)).toBe(1);
    expect(busiestOf([], file)).toBeUndefined();
  });

  it('lists the legs of a place by destination, with their fields and the markets of each direction', () => {
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

  it('writes destination, fields, markets and shared evidence of each leg', () => {
    expect(sayLegs(stepsFrom(3, file, words), words)).toBe(
      '1 onward route section. 1: Zagreb; Road; towards here: Heroin; Elsewhere.',
    );
  });

  it('keeps text that looks like a replacement pattern unchanged', () => {
    const odd = { ...words, markets: ['$& $1', ...words.markets.slice(1)] };
    expect(stepsFrom(3, file, odd)[0]?.told[1]).toBe('towards here: $& $1');
  });
});
