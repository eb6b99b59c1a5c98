import { describe, expect, it } from 'vitest';
import { editDraft, redoEdit, undoEdit } from '../../../../src/features/briefing-editor/state/edit-draft.ts';
import { openChapter } from '../../../../src/features/briefing-editor/state/open-chapter.ts';
import {
  closeDraft,
  finishFocus,
  openDraft,
} from '../../../../src/features/briefing-editor/state/open-draft.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeMadeDraft } from '../../composing/made-draft.ts';

const DRAFT = makeMadeDraft();
const opened = () => {
  const store = createAppStore();
  openDraft(store, DRAFT, { takesFocus: false });
  return store;
};

describe('compose commands', () => {
  it('opens the compose panel with a draft and closes it again', () => {
    const store = opened();
    expect(store.getState().session).toMatchObject({ room: 'briefings', tools: { briefings: 'editor' } });
    closeDraft(store);
    expect(store.getState().composing).toBeNull();
    expect(store.getState().session.tools.briefings).toBe('library');
  });

  it('edits, undoes and redoes a title', () => {
    const store = opened();
    const title = () => store.getState().composing?.history.present.title;
    editDraft(store, { kind: 'set-title', title: 'New' });
    expect(title()).toBe('New');
    undoEdit(store);
    expect(title()).toBe('Ports');
    redoEdit(store);
    expect(title()).toBe('New');
  });

  it('returns whether an edit, undo or redo changed the draft', () => {
    const store = opened();
    expect([undoEdit(store), redoEdit(store)]).toEqual([false, false]);
    expect(editDraft(store, { kind: 'set-title', title: 'Ports' })).toBe(false);
    expect(editDraft(store, { kind: 'set-title', title: 'New' })).toBe(true);
    expect([undoEdit(store), redoEdit(store), redoEdit(store)]).toEqual([true, true, false]);
  });

  it('closes the open chapter only when it is removed', () => {
    const store = opened();
    openChapter(store, 'two');
    editDraft(store, { kind: 'remove-chapter', chapter: 'one' });
    expect(store.getState().composing?.chapter).toBe('two');
    editDraft(store, { kind: 'remove-chapter', chapter: 'two' });
    expect(store.getState().composing?.chapter).toBeNull();
  });

  it('takes the focus once and only when requested', () => {
    const store = createAppStore();
    openDraft(store, DRAFT, { takesFocus: true });
    finishFocus(store);
    expect(store.getState().composing?.takesFocus).toBe(false);
    expect(opened().getState().composing?.takesFocus).toBe(false);
  });

  it('changes nothing while no draft is open', () => {
    const store = createAppStore();
    editDraft(store, { kind: 'set-title', title: 'New' });
    openChapter(store, 'one');
    expect(store.getState().composing).toBeNull();
  });
});
