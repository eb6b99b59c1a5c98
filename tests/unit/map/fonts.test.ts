import { describe, expect, it } from 'vitest';
import type { LabelMark } from '../../../src/layers/drawing.ts';
import { lettersOfDrawing, lettersOfGround } from '../../../src/map/fonts.ts';
import type { MapLabel } from '../../../styles/labels.ts';

const sofia: MapLabel = {
  id: 'sofia',
  kind: 'capital',
  name: 'Sofia',
  names: { sr: 'Софија' },
  position: [23.32, 42.7],
  rank: 1,
  minZoom: 4,
};

const port: LabelMark = {
  type: 'label',
  feature: 'port:ALDRZ',
  group: 'labels',
  zoom: { minZoom: 0, maxZoom: 25 },
  emphasis: 'none',
  position: [19.45, 41.31],
  text: 'Durrës',
  class: 'port',
  priority: 3,
  placement: 'around',
  offsetPx: 0,
};

const lettersOf = (ground: readonly MapLabel[], marks: readonly LabelMark[], language: string) =>
  lettersOfGround(ground, language) + lettersOfDrawing(marks);

describe('lettersOfGround and lettersOfDrawing', () => {
  it('includes names in the shown language, in both cases, and labels of marks', () => {
    const letters = lettersOf([sofia], [port], 'sr');
    for (const letter of 'СофијаОФЈDurrës') expect(letters).toContain(letter);
    expect(letters).not.toContain('S');
  });

  it('contains no letters of the script of another language', () => {
    expect(lettersOf([sofia], [port], 'en')).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('returns the same text for the same letters in any order', () => {
    const again = { ...port, text: 'sërruD' };
    expect(lettersOf([sofia], [again], 'en')).toBe(lettersOf([sofia], [port], 'en'));
  });
});
