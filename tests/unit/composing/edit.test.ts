import { describe, expect, it } from 'vitest';
import { DRAFT_LIMITS } from '../../../src/composing/draft.ts';
import { applyEdit } from '../../../src/composing/edit.ts';
import type { FeatureId } from '../../../src/domain/ids.ts';
import { makeMadeChapter, makeMadeDraft } from './made-draft.ts';

const draft = makeMadeDraft();
const order = (of: typeof draft) => of.chapters.map(({ id }) => id);

describe('applyEdit', () => {
  it('moves, duplicates and removes chapters', () => {
    expect(order(applyEdit(draft, { kind: 'move-chapter', chapter: 'one', to: 2 }))).toEqual([
      'two',
      'three',
      'one',
    ]);
    expect(applyEdit(draft, { kind: 'move-chapter', chapter: 'one', to: -1 })).toBe(draft);
    const doubled = applyEdit(draft, { kind: 'duplicate-chapter', chapter: 'two', copy: 'again' });
    expect(order(doubled)).toEqual(['one', 'two', 'again', 'three']);
    expect(doubled.chapters[2]).toEqual({ ...draft.chapters[1], id: 'again' });
    expect(order(applyEdit(draft, { kind: 'remove-chapter', chapter: 'two' }))).toEqual(['one', 'three']);
  });

  it('adds a chapter at the given position unless its id exists', () => {
    const chapter = makeMadeChapter('new');
    expect(order(applyEdit(draft, { kind: 'add-chapter', chapter, at: 1 }))).toEqual([
      'one',
      'new',
      'two',
      'three',
    ]);
    expect(applyEdit(draft, { kind: 'add-chapter', chapter: makeMadeChapter('one'), at: 1 })).toBe(draft);
  });

  it('rejects a chapter with a too long scene and limits highlighted features', () => {
    const long = makeMadeChapter('long', { scene: 'x'.repeat(DRAFT_LIMITS.scene + 1) });
    expect(applyEdit(draft, { kind: 'add-chapter', chapter: long, at: 0 })).toBe(draft);
    const lit = Array.from({ length: DRAFT_LIMITS.features + 5 }, (_, at): FeatureId => `place:p${at}`);
    const chapter = makeMadeChapter('lit', { lit: ['place:p0', ...lit] });
    const added = applyEdit(draft, { kind: 'add-chapter', chapter, at: 0 }).chapters[0];
    expect(added?.lit).toEqual(lit.slice(0, DRAFT_LIMITS.features));
  });

  it('sets and removes the key figure of a chapter', () => {
    const set = applyEdit(draft, { kind: 'set-figure', chapter: 'two', figure: 'schengen' });
    expect(set.chapters.map(({ figure }) => figure)).toEqual([undefined, 'schengen', undefined]);
    const removed = applyEdit(set, { kind: 'set-figure', chapter: 'two', figure: null });
    expect(removed).toEqual(draft);
    expect(applyEdit(draft, { kind: 'set-figure', chapter: 'two', figure: null })).toBe(draft);
  });

  it('reuses the objects of unchanged chapters', () => {
    const titled = applyEdit(draft, { kind: 'set-chapter-title', chapter: 'two', title: 'Second' });
    expect(titled.chapters[1]?.title).toBe('Second');
    expect(titled.chapters[0]).toBe(draft.chapters[0]);
    expect(applyEdit(titled, { kind: 'set-chapter-title', chapter: 'two', title: 'Second' })).toBe(titled);
  });

  it('allows one callout per feature when adding or moving callouts', () => {
    const added = applyEdit(draft, { kind: 'add-callout', chapter: 'two', feature: 'node:nis' });
    const callouts = (of: typeof draft) => of.chapters[1]?.callouts.map(({ feature }) => feature);
    expect(callouts(added)).toEqual(['port:aldrz', 'node:nis']);
    expect(applyEdit(added, { kind: 'add-callout', chapter: 'two', feature: 'node:nis' })).toBe(added);
    const move = { kind: 'move-callout', chapter: 'two', feature: 'port:aldrz' } as const;
    expect(applyEdit(added, { ...move, to: 'node:nis' })).toBe(added);
    expect(applyEdit(added, { ...move, to: 'route:balkan' }).chapters[1]?.callouts[0]).toEqual({
      feature: 'route:balkan',
      text: 'Here',
    });
  });

  it('highlights each feature once and limits their number', () => {
    const light = (lit: readonly FeatureId[]) => applyEdit(draft, { kind: 'set-lit', chapter: 'two', lit });
    expect(light(['route:balkan'])).toBe(draft);
    expect(light(['node:nis', 'node:nis', 'route:balkan']).chapters[1]?.lit).toEqual([
      'node:nis',
      'route:balkan',
    ]);
    expect(light([]).chapters[1]?.lit).toEqual([]);
    const many = Array.from({ length: DRAFT_LIMITS.features + 1 }, (_, at): FeatureId => `place:p${at}`);
    expect(light(many).chapters[1]?.lit).toEqual(many.slice(0, -1));
  });

  it('keeps titles on one line and removes unsupported characters', () => {
    const title = applyEdit(draft, { kind: 'set-title', title: 'A\nB\u202eC\u0007\ud800 ' }).title;
    expect(title).toBe('A BC ');
    const cut = applyEdit(draft, { kind: 'set-title', title: `${'x'.repeat(119)}😀` }).title;
    expect(cut).toBe('x'.repeat(119));
    const text = applyEdit(draft, { kind: 'set-text', chapter: 'one', text: 'A\r\nB\tC\0' }).chapters[0]
      ?.text;
    expect(text).toBe('A\nB C');
  });

  it('sets a handling mark, ignores an invalid colour and clears empty text', () => {
    const marked = applyEdit(draft, {
      kind: 'set-handling',
      handling: { text: 'RESTRICTED', color: '#aa0000' },
    });
    expect(marked.handling).toEqual({ text: 'RESTRICTED', color: '#aa0000' });
    expect(applyEdit(marked, { kind: 'set-handling', handling: { text: 'RESTRICTED', color: 'red' } })).toBe(
      marked,
    );
    expect(
      applyEdit(marked, { kind: 'set-handling', handling: { text: '  ', color: '#aa0000' } }).handling,
    ).toBeNull();
  });
});
