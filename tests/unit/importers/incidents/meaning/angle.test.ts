import { describe, expect, it } from 'vitest';
import { parseAngle } from '../../../../../src/importers/incidents/meaning/angle.ts';

const SOUGHT = 44 + 47 / 60 + 24 / 3600;

describe('parseAngle', () => {
  it.each([
    ['44.79', SOUGHT, null],
    ['44,79', SOUGHT, null],
    ['-44.79', -SOUGHT, null],
    ['−44.79', -SOUGHT, null],
    ['–44,79', -SOUGHT, null],
    ['44.79 N', SOUGHT, 'lat'],
    ['N44.79', SOUGHT, 'lat'],
    ['44.79°N', SOUGHT, 'lat'],
    ['N 44°47\'24"', SOUGHT, 'lat'],
    ['44° 47′ 24″', SOUGHT, null],
    ['44° 47′ 24,0″ n', SOUGHT, 'lat'],
    ["44°47'24''N", SOUGHT, 'lat'],
    ['44º47’24”N', SOUGHT, 'lat'],
    ['44 47 24', SOUGHT, null],
    ['44:47:24', SOUGHT, null],
    ['44°47.4′', SOUGHT, null],
    ['44 47,4 N', SOUGHT, 'lat'],
    ['44\u00a047\u00a024', SOUGHT, null],
    ['44°', 44, null],
    ['19E', 19, 'lng'],
    ['19 W', -19, 'lng'],
    ['44°47\'24" С', SOUGHT, 'lat'],
    ['44,79 Ј', -SOUGHT, 'lat'],
    ['44,79 Ю', -SOUGHT, 'lat'],
    ['20,45 И', 20.45, 'lng'],
    ['20,45 З', -20.45, 'lng'],
    ['20.45 Z', -20.45, 'lng'],
    ['I 20.45', 20.45, 'lng'],
    ['20.45 L', 20.45, 'lng'],
    ['44.79 Β', SOUGHT, 'lat'],
    ['20.45 D', 20.45, 'lng'],
  ])('reads the degrees and axis of %s', (text, degrees, axis) => {
    const angle = parseAngle(text, 'south');
    expect(angle?.degrees).toBeCloseTo(degrees, 9);
    expect(angle?.axis).toBe(axis);
  });

  it('reads the letter S as the given direction and reports it', () => {
    expect(parseAngle('44.79 S', 'north')).toMatchObject({ degrees: 44.79, hasLetterS: true });
    expect(parseAngle('44.79 S', 'south')).toMatchObject({ degrees: -44.79, hasLetterS: true });
    expect(parseAngle('44.79 N', 'north')?.hasLetterS).toBe(false);
  });

  it.each([
    '',
    'Niš',
    '44.79 V',
    '-44.79 S',
    'N 44.79 N',
    '44°60\'00"',
    '44°47\'60"',
    "44.5°47'",
    '44°47.5\'24"',
    '4479',
    '44,79,20',
    '44.79 20.45 3 4',
    '1e3',
    'NaN',
    '44-47-24',
  ])('returns null for %j', (text) => {
    expect(parseAngle(text, 'south')).toBeNull();
  });
});
