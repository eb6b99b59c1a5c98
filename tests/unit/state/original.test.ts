import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../src/brief/align.ts';
import { indexBrief } from '../../../src/domain/brief.ts';
import { openOriginal, restoreOriginal } from '../../../src/state/commands/open-original.ts';
import { saveReaderView } from '../../../src/state/commands/save-original.ts';
import type { ReaderView } from '../../../src/state/original.ts';
import { parseSavedOriginal } from '../../../src/state/saved-original.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { makeBrief, makePassage } from '../make-brief.ts';

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

describe('a document that is opened', () => {
  it('is read, recognised, and known passage by passage', async () => {
    const store = ready();
    await openOriginal(store, file, workers);
    const { original } = store.getState();
    expect(original.status === 'ready' && original.original).toMatchObject({
      name: 'brief.md',
      isSaved: false,
    });
    expect(original.status === 'ready' && original.original.matchOf.get('I.p1')?.verdict).toBe('matched');
  });

  it('tells how far it is, and can be cancelled without losing the one before', async () => {
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
    if (during.status === 'opening') during.cancel();
    expect(aborted).toBe(true);
    expect(store.getState().original).toEqual(before);
    void running;
  });

  it('that fails says why', async () => {
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

  it('that fails leaves the one before open, and says why', async () => {
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

  it('that is cancelled while another was being opened before it, leaves the first one open', async () => {
    const store = ready();
    const never = { ...workers, open: () => new Promise<never>(() => undefined) };
    await openOriginal(store, file, workers);
    void openOriginal(store, new File(['x'], 'second.md'), never);
    void openOriginal(store, new File(['x'], 'third.md'), never);
    const { original } = store.getState();
    if (original.status === 'opening') original.cancel();
    expect(store.getState().original).toMatchObject({ status: 'ready', original: { name: 'brief.md' } });
  });

  it('gives way to another that is opened meanwhile', async () => {
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

describe('a document that is kept', () => {
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

  it('comes back in the view that was chosen for it', async () => {
    const store = await restored('both');
    expect(store.getState().original).toMatchObject({ status: 'ready', original: { isSaved: true } });
    expect(store.getState().session.readerView).toBe('both');
  });
  it('comes back in the digest when no view was kept, one that is none, or one that it cannot have', async () => {
    for (const view of [undefined, 'sideways', 3]) {
      expect((await restored(view)).getState().session.readerView).toBe('digest');
    }
    expect((await restored('both', false)).getState().session.readerView).toBe('digest');
    expect((await restored('original', false)).getState().session.readerView).toBe('original');
  });
  it('gives way to the digest when it is another text and the address names a passage', async () => {
    expect((await restored('original', false, 'I.p1')).getState().session.readerView).toBe('digest');
    expect((await restored('original', true, 'I.p1')).getState().session.readerView).toBe('original');
  });
  it('stays in view when it is another text and the page is loaded again', async () => {
    expect((await restored('original', false, 'I.p1', true)).getState().session.readerView).toBe('original');
  });
  it('is none when what was kept is no document', () => {
    expect(parseSavedOriginal({ name: 'brief.md' }, 'both')).toBeNull();
    expect(parseSavedOriginal(null, 'both')).toBeNull();
  });
  it('is gone to again at the passage that is read, as other words stand there now', async () => {
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
  it('has its view kept as it was chosen last; that of another document is not', async () => {
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
