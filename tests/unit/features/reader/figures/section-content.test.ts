import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../../../src/domain/brief.ts';
import { deriveSectionContent } from '../../../../../src/features/reader/figures/section-content.ts';
import { makePassage } from '../../../make-brief.ts';

const FIGURES: Figures = {
  businessModel: { caption: 'fig1', stages: [] },
  landscape: {
    caption: 'fig2.caption',
    boxes: [
      { passage: 'fig2.drugs', market: 'market:drugs' },
      { passage: 'fig2.cyber', market: 'market:cybercrime' },
    ],
    mapNotes: ['fig2.credit'],
    notes: ['fig2.note'],
  },
};

const read = (...ids: readonly string[]) =>
  deriveSectionContent(
    ids.map((id) => makePassage({ id })),
    FIGURES,
  ).map((content) => (content.kind === 'passage' ? content.passage.id : content.kind));

describe('deriveSectionContent', () => {
  it('returns the passages when there is no figure', () => {
    expect(read('I.A.p1', 'I.A.p2')).toEqual(['I.A.p1', 'I.A.p2']);
  });
  it('puts figure I in the place of its caption', () => {
    expect(read('II.C.p2', 'fig1', 'II.C.p3')).toEqual(['II.C.p2', 'business-model', 'II.C.p3']);
  });
  it('puts figure II once in the place of all its passages', () => {
    expect(
      read('II.E.p1', 'fig2.caption', 'fig2.drugs', 'fig2.credit', 'fig2.cyber', 'fig2.note', 'II.E.p2'),
    ).toEqual(['II.E.p1', 'landscape', 'II.E.p2']);
  });
});
