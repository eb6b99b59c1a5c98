import { describe, expect, it } from 'vitest';
import { nameSides } from '../../../src/figure/name-sides.ts';
import en from '../../../src/i18n/locales/en/messages.ts';
import { makeTranslate } from '../../../src/i18n/make-translate.ts';
import { compareWithItself } from '../../../src/scene/comparison.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { makeAtlas } from '../builders.ts';

const words = { atlas: makeAtlas(), t: makeTranslate('en', en) };
/** Names of a scene left and the default right. */
const namesOf = (left: Partial<Scene>) =>
  nameSides({ ...compareWithItself(DEFAULT_SCENE, 'swipe'), ...left }, words);

describe('nameSides', () => {
  it('returns no names without a comparison', () => {
    expect(nameSides(DEFAULT_SCENE, words)).toBeNull();
  });
  it('names the dates of sides that do not differ', () => {
    expect(namesOf({})).toEqual(['All dates', 'All dates']);
  });
  it('names only what differs', () => {
    expect(namesOf({ period: { from: null, to: '2006' } })).toEqual(['Up to 2006', 'All dates']);
    expect(namesOf({ briefOnly: true })).toEqual(['Brief only', 'Brief and other sources']);
    expect(namesOf({ markets: ['market:drugs/heroin'] })).toEqual(['market:drugs/heroin', 'Markets: All']);
    expect(namesOf({ markets: [] })).toEqual(['Markets: None', 'Markets: All']);
    expect(namesOf({ layers: ['routes'] })).toEqual([
      'Without: Jurisdictions, Borders by status, Junctions +4',
      'Jurisdictions, Borders by status, Junctions +4',
    ]);
    expect(namesOf({ feeders: false })).toEqual([
      'Without: Lines of no named route',
      'Lines of no named route',
    ]);
    expect(namesOf({ period: { from: '2019', to: '2019' }, briefOnly: true })?.[0]).toBe('2019 · Brief only');
  });
});
