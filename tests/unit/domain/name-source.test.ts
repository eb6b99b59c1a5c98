import { expect, it } from 'vitest';
import { nameCited, placeOfPassage } from '../../../src/domain/name-source.ts';
import { makeAtlas } from '../builders.ts';

it.each([
  ['I.A.p2', 'I.A, para. 2'],
  ['V.B.1.p1', 'V.B.1, para. 1'],
  ['es.b5', 'executive summary, item 5'],
  ['IV.B.box1.p2', 'IV.B, box 1, para. 2'],
  ['II.C.box1.src', 'II.C, box 1, source'],
  ['fig1', 'figure I'],
  ['fig2.human', 'figure II, human trafficking'],
  ['fig2.note1', 'figure II, note 1'],
  ['fn.29a', 'note 29a'],
])('gives the place of %s in words', (id, words) => {
  expect(placeOfPassage(id)).toBe(words);
});

it('cites a passage with its page', () => {
  expect(nameCited({ id: 'I.A.p1', kind: 'passage' }, makeAtlas())).toMatch(/^UNODC 2024, I\.A, para\. 1/);
});
