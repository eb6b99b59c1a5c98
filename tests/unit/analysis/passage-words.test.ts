import { describe, expect, it } from 'vitest';
import { passageLabel, passagePages } from '../../../src/analysis/passage-label.ts';
import { placesOfPassage } from '../../../src/analysis/places-of-passage.ts';
import { isNoteShown } from '../../../src/scene/notes.ts';
import { readerWords } from '../../../src/ui/passages/reader-words.ts';
import { makePassage } from '../make-brief.ts';

const { t } = readerWords.now('en');
await readerWords.fetch('sr');
const { t: sr } = readerWords.now('sr');

describe('passageLabel and passagePages', () => {
  it.each([
    ['I.A.p2', 'paragraph', 'para. 2'],
    ['es.b10', 'bullet', 'item 10'],
    ['I.A.box1.p1', 'box', 'box 1, para. 1'],
    ['II.C.box2.src', 'box-source', 'source of box 2'],
    ['fig1', 'figure-lost', 'figure I'],
    ['fig2.caption', 'caption', 'figure II, caption'],
    ['fig2.credit', 'credit', 'figure II, credit of the map'],
    ['fig2.note1', 'figure-note', 'figure II, note 1'],
    ['fn.29b', 'footnote', 'note 29'],
  ] as const)('labels the passage %s of kind %s', (id, kind, label) => {
    expect(passageLabel({ id, kind }, null, t)).toBe(label);
  });
  it('labels a market box of figure II by its market in the interface language', () => {
    const box = { id: 'fig2.arms', kind: 'market-box' } as const;
    expect(passageLabel(box, 'Arms trafficking', t)).toBe('figure II, Arms trafficking');
    expect(passageLabel(box, 'Трговина оружјем', sr)).toBe('слика II, Трговина оружјем');
    expect(passageLabel({ id: 'fig2.note2', kind: 'figure-note' }, null, sr)).toBe('слика II, напомена 2');
  });
  it('returns no label for a passage that is its whole section', () => {
    expect(passageLabel({ id: 'fm.title', kind: 'title' }, null, t)).toBeNull();
  });
  it('formats page numbers and page ranges as printed', () => {
    expect(passagePages({ page: 'iii', pageEnd: 'iv' })).toBe('iii–iv');
    expect(passagePages({ page: '7', pageEnd: '7' })).toBe('7');
    expect(passagePages({ page: null, pageEnd: null })).toBeNull();
  });
});

describe('placesOfPassage', () => {
  const link = (feature: string, type = 'asserts', via?: string) =>
    ({ feature, type, ...(via ? { via } : {}) }) as never;
  const framed = (...links: never[]) => placesOfPassage(makePassage({ id: 'x', links }));
  it('returns places stated within the region, not groups, institutions or places abroad', () => {
    expect(
      framed(
        link('jurisdiction:ME'),
        link('external:US'),
        link('institution:europol'),
        link('region:see', 'implies'),
        link('market:drugs'),
        link('jurisdiction:RS', 'context'),
      ),
    ).toEqual(['jurisdiction:ME']);
  });
  it('falls back to the group, then to places abroad', () => {
    expect(
      framed(
        link('region:western-balkans', 'implies'),
        link('jurisdiction:RS', 'implies', 'region:western-balkans'),
      ),
    ).toEqual(['region:western-balkans']);
    expect(framed(link('external:GB'))).toEqual(['external:GB']);
    expect(framed(link('market:drugs'))).toEqual([]);
  });
});

describe('isNoteShown', () => {
  const note = { date: '2025-01-01' };
  it('hides a note in a period that ends before its date', () => {
    expect(isNoteShown(note, { from: null, to: null })).toBe(true);
    expect(isNoteShown(note, { from: '2007', to: '2024' })).toBe(false);
    expect(isNoteShown(note, { from: '2007', to: '2025' })).toBe(true);
  });
});
