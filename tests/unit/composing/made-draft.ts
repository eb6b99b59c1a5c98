import fc from 'fast-check';
import { type Draft, type DraftChapter, makeChapter, makeDraft } from '../../../src/composing/draft.ts';
import type { DraftEdit } from '../../../src/composing/edit.ts';
import type { FeatureId } from '../../../src/domain/ids.ts';
import { KEY_FIGURE_IDS } from '../../../src/domain/key-figure-ids.ts';

export const MADE_VIEW = { scene: 'v=1&layers=routes', size: { width: 700, height: 560 } };

export function makeMadeChapter(id: string, change: Partial<DraftChapter> = {}): DraftChapter {
  return { ...makeChapter(id, MADE_VIEW), ...change };
}

/** Three chapters; the second has a callout. */
export function makeMadeDraft(change: Partial<Draft> = {}): Draft {
  return {
    ...makeDraft('own-abcdef', 'en'),
    title: 'Ports',
    chapters: [
      makeMadeChapter('one', { title: 'One' }),
      makeMadeChapter('two', {
        title: 'Two',
        callouts: [{ feature: 'port:aldrz', text: 'Here' }],
        lit: ['route:balkan'],
      }),
      makeMadeChapter('three', { title: 'Three' }),
    ],
    ...change,
  };
}

const FEATURES: readonly FeatureId[] = ['port:aldrz', 'route:balkan', 'node:nis'];
/** Of chapters, also of such as there are none; copies and new ones take their ids from here too. */
const ids = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six');
/** Any sign at all, half characters and controls too. */
const words = fc.string({ unit: 'binary', maxLength: 30 });
const features = fc.constantFrom(...FEATURES);
const index = fc.integer({ min: -2, max: 8 });

/** Any edit that the interface could make, and some that it could not. */
export const anyEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({ kind: fc.constant('set-title' as const), title: words }),
  fc.record({ kind: fc.constant('set-summary' as const), summary: words }),
  fc.record({
    kind: fc.constant('set-handling' as const),
    handling: fc.option(fc.record({ text: words, color: fc.constantFrom('#aa0000', '#000', '#00ff7f') })),
  }),
  fc.record({
    kind: fc.constant('add-chapter' as const),
    chapter: ids.map((id) => makeMadeChapter(id)),
    at: index,
  }),
  fc.record({ kind: fc.constant('remove-chapter' as const), chapter: ids }),
  fc.record({ kind: fc.constant('move-chapter' as const), chapter: ids, to: index }),
  fc.record({ kind: fc.constant('duplicate-chapter' as const), chapter: ids, copy: ids }),
  fc.record({ kind: fc.constant('set-chapter-title' as const), chapter: ids, title: words }),
  fc.record({ kind: fc.constant('set-text' as const), chapter: ids, text: words }),
  fc.record({ kind: fc.constant('set-notes' as const), chapter: ids, notes: words }),
  fc.record({ kind: fc.constant('set-seconds' as const), chapter: ids, seconds: fc.double() }),
  fc.record({
    kind: fc.constant('set-view' as const),
    chapter: ids,
    view: fc.constantFrom(MADE_VIEW, { ...MADE_VIEW, scene: 'v=1&zoom=5' }),
    lit: fc.array(features),
  }),
  fc.record({ kind: fc.constant('set-lit' as const), chapter: ids, lit: fc.array(features) }),
  fc.record({
    kind: fc.constant('set-passages' as const),
    chapter: ids,
    passages: fc.array(fc.constantFrom('I.A.p2', 'fn.4')),
  }),
  fc.record({
    kind: fc.constant('set-figure' as const),
    chapter: ids,
    figure: fc.option(fc.constantFrom(...KEY_FIGURE_IDS)),
  }),
  fc.record({ kind: fc.constant('add-callout' as const), chapter: ids, feature: features }),
  fc.record({
    kind: fc.constant('set-callout-text' as const),
    chapter: ids,
    feature: features,
    text: words,
  }),
  fc.record({ kind: fc.constant('move-callout' as const), chapter: ids, feature: features, to: features }),
  fc.record({ kind: fc.constant('remove-callout' as const), chapter: ids, feature: features }),
);
