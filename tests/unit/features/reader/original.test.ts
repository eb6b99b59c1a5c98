import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../../src/brief/align.ts';
import { indexBrief } from '../../../../src/domain/brief.ts';
import { openOriginal, restoreOriginal } from '../../../../src/features/reader/state/open-original.ts';
import type { ReaderView } from '../../../../src/features/reader/state/original.ts';
import { cancelOriginal, saveReaderView } from '../../../../src/features/reader/state/save-original.ts';
import { parseSavedOriginal } from '../../../../src/features/reader/state/saved-original.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeBrief, makePassage } from '../../make-brief.ts';

const digest = indexBrief(makeBrief([makePassage({ id: 'I.p1' })]));
const alignment: Alignment = {
  passages: [{ id: 'I.p1', verdict: 'matched', score: 1, spans: [{ start: 0, end: 5 }] }],
  extras: [],
  counts: { matched: 1, changed: 0, unmatched: 0 },
  isThisBrief: true,
  share: 1,
};
const opened = { text: 'Words', format: 'text', warnings: [] } as const;
const file = new File(['Words'], 'brief.md');
const ready = () => createAppStore({ brief: { status: 'ready', digest } });
const workers = {
  open: () => Promise.resolve({ ok: true, value: opened } as const),
  recognise: () => Promise.resolve({ ok: true, value: alignment } as const),
};

describe('openOriginal', () => {
  it('stores the document and the match of each passage', async () => {
    const store = ready();
    await openOriginal(store, file, workers);
    const { original } = store.getState();
    expect(original.status === 'ready' && original.original).toMatchObject({
      name: 'brief.md',
      isSaved: false,
    });
    expect(original.status === 'ready' && original.original.matchOf.get('I.p1')?.verdict).toBe('matched');
  });

  it('reports progress and restores the previous document when cancelled', async () => {
    const store = ready();
    await openOriginal(store, file, workers);
    const before = store.getState().original;
    let aborted = false;
    const running = openOriginal(store, new File(['x'], 'other.txt'), {
      ...workers,
      open: (_file, options) => {
        options?.onProgress?.({ unit: 'bytes', done: 1, total: 4 });
        options?.signal?.addEventListener('abort', () => {
          aborted = true;
        });
        return new Promise(() => undefined);
      },
    });
    const during = store.getState().original;
    expect(during).toMatchObject({ status: 'opening', name: 'other.txt', step: 'reading', share: 0.25 });
    cancelOriginal(store);
    expect(aborted).toBe(true);
    expect(store.getState().original).toEqual(before);
    void running;
  });

  it('stores the failure when a document cannot be opened', async () => {
    const store = ready();
    await openOriginal(store, file, {
      ...workers,
      open: () => Promise.resolve({ ok: false, failure: { kind: 'binary' } } as const),
    });
    expect(store.getState().original).toEqual({
      status: 'failed',
      failed: { name: 'brief.md', failure: { kind: 'binary' } },
    });
  });

  it('keeps the previous document open when the next one fails', async () => {
    const store = ready();
    await openOriginal(store, file, workers);
    await openOriginal(store, new File(['x'], 'noise.bin'), {
      ...workers,
      open: () => Promise.resolve({ ok: false, failure: { kind: 'binary' } } as const),
    });
    expect(store.getState().original).toMatchObject({
      status: 'ready',
      original: { name: 'brief.md' },
      failed: { name: 'noise.bin', failure: { kind: 'binary' } },
    });
  });

  it('restores the first document when the last of two openings is cancelled', async () => {
    const store = ready();
    const never = { ...workers, open: () => new Promise<never>(() => undefined) };
    await openOriginal(store, file, workers);
    void openOriginal(store, new File(['x'], 'second.md'), never);
    void openOriginal(store, new File(['x'], 'third.md'), never);
    cancelOriginal(store);
    expect(store.getState().original).toMatchObject({ status: 'ready', original: { name: 'brief.md' } });
  });

  it('stops opening a document when another one is opened', async () => {
    const store = ready();
    const slow = openOriginal(store, file, {
      ...workers,
      open: (_file, options) =>
        new Promise((resolve) =>
          options?.signal?.addEventListener('abort', () =>
            resolve({ ok: false, failure: { kind: 'cancelled' } }),
          ),
        ),
    });
    await openOriginal(store, new File(['y'], 'second.md'), workers);
    await slow;
    const { original } = store.getState();
    expect(original.status === 'ready' && original.original.name).toBe('second.md');
  });
});

describe('saved document', () => {
  const restored = async (
    view: unknown,
    isThisBrief = true,
    passage: 'I.p1' | null = null,
    isSameVisit = false,
  ) => {
    const store = ready();
    store.setState(({ scene }) => ({ scene: { ...scene, passage } }));
    await restoreOriginal(
      store,
      { ...workers, recognise: async () => ({ ok: true, value: { ...alignment, isThisBrief } }) },
      async () => parseSavedOriginal({ name: 'brief.md', document: opened }, view),
      isSameVisit,
    );
    return store;
  };

  it('restores a document in its saved view', async () => {
    const store = await restored('both');
    expect(store.getState().original).toMatchObject({ status: 'ready', original: { isSaved: true } });
    expect(store.getState().session.readerView).toBe('both');
  });
  it('opens the digest when the saved view is missing, invalid or unavailable', async () => {
    for (const view of [undefined, 'sideways', 3]) {
      expect((await restored(view)).getState().session.readerView).toBe('digest');
    }
    expect((await restored('both', false)).getState().session.readerView).toBe('digest');
    expect((await restored('original', false)).getState().session.readerView).toBe('original');
  });
  it('opens the digest for another text when the address has a passage', async () => {
    expect((await restored('original', false, 'I.p1')).getState().session.readerView).toBe('digest');
    expect((await restored('original', true, 'I.p1')).getState().session.readerView).toBe('original');
  });
  it('keeps the original view of another text after a reload', async () => {
    expect((await restored('original', false, 'I.p1', true)).getState().session.readerView).toBe('original');
  });
  it('returns null when the saved data is not a document', () => {
    expect(parseSavedOriginal({ name: 'brief.md' }, 'both')).toBeNull();
    expect(parseSavedOriginal(null, 'both')).toBeNull();
  });
  it('jumps to the current passage again after the document is restored', async () => {
    const store = createAppStore({ brief: { status: 'ready', digest } });
    store.setState(({ scene, session }) => ({
      scene: { ...scene, passage: 'I.p1' },
      session: { ...session, rightPanel: 'brief' },
    }));
    await restoreOriginal(
      store,
      workers,
      async () => ({ name: 'a', document: opened, view: 'original' }),
      false,
    );
    expect(store.getState().session.readerJump).toMatchObject({ passage: 'I.p1', focus: 'stays' });
  });
  it('saves the last chosen view of a saved document only', async () => {
    const kept: ReaderView[] = [];
    const keep = async (view: ReaderView) => void kept.push(view);
    const store = await restored('original');
    await saveReaderView(store, 'both', keep);
    expect(kept).toEqual(['both']);
    const other = ready();
    await openOriginal(other, file, workers);
    await saveReaderView(other, 'digest', keep);
    expect(kept).toEqual(['both']);
  });
});
