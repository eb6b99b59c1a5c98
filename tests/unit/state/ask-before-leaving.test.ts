import { describe, expect, it } from 'vitest';
import { closeDraft, openDraft } from '../../../src/features/briefing-editor/state/open-draft.ts';
import { askBeforeLeaving } from '../../../src/state/ask-before-leaving.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { makeMadeDraft } from '../composing/made-draft.ts';

const refuse = (store: AppStore, isRefused: boolean) => {
  const { composing } = store.getState();
  if (composing === null) throw new Error('nothing is composed');
  store.setState({ composing: { ...composing, kept: { ...composing.kept, isRefused } } });
};

describe('askBeforeLeaving', () => {
  it('prevents leaving only while an open briefing cannot be saved', () => {
    const [store, page] = [createAppStore(), new EventTarget() as Window & EventTarget];
    const isAsked = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const stop = askBeforeLeaving(store, page);
    expect(isAsked()).toBe(false);
    openDraft(store, makeMadeDraft(), { takesFocus: false });
    expect(isAsked()).toBe(false);
    refuse(store, true);
    expect(isAsked()).toBe(true);
    refuse(store, false);
    expect(isAsked()).toBe(false);
    refuse(store, true);
    closeDraft(store);
    expect(isAsked()).toBe(false);
    openDraft(store, makeMadeDraft(), { takesFocus: false });
    refuse(store, true);
    stop();
    expect(isAsked()).toBe(false);
  });
});
