import type { Alignment } from '../../../brief/align.ts';
import type { OpenedDocument } from '../../../importers/document/document.ts';
import type { Result } from '../../../lib/result.ts';
import { handlesOf } from '../../../state/handles.ts';
import type { AppStore } from '../../../state/store.ts';
import { type OpenFailure, openDocument } from '../../../workers/open-document.ts';
import { recogniseBrief } from '../../../workers/recognise-brief.ts';
import { loadBrief } from './load-brief.ts';
import type { OriginalState } from './original.ts';
import { openPassage, showReaderView } from './read-brief.ts';
import { cancelOriginal, deleteSaved } from './save-original.ts';
import { readSavedOriginal, type SavedOriginal } from './saved-original.ts';

/** Workers that read and recognise, which tests replace. */
export interface OriginalWorkers {
  readonly open: typeof openDocument;
  readonly recognise: typeof recogniseBrief;
}

const WORKERS: OriginalWorkers = { open: openDocument, recognise: recogniseBrief };

/**
 * Opens a document in place of the open one, which stays if this fails or is cancelled. The document never
 * leaves the browser.
 */
export async function openOriginal(
  store: AppStore,
  file: File,
  workers: OriginalWorkers = WORKERS,
): Promise<void> {
  cancelOriginal(store);
  const before = store.getState().original;
  const lasting: OriginalState = before.status === 'ready' ? { ...before, failed: null } : { status: 'none' };
  const fail = (failure: OpenFailure) => {
    const failed = { name: file.name, failure };
    setOriginal(store, lasting.status === 'ready' ? { ...lasting, failed } : { status: 'failed', failed });
  };
  const stop = new AbortController();
  handlesOf(store).cancelOriginal = () => {
    stop.abort();
    setOriginal(store, lasting);
  };
  const onProgress = (step: 'reading' | 'recognising', share: number | null) => {
    if (!stop.signal.aborted) setOriginal(store, { status: 'opening', name: file.name, step, share });
  };
  onProgress('reading', null);
  const opened = await workers.open(file, {
    signal: stop.signal,
    onProgress: ({ done, total }) => onProgress('reading', total === 0 ? null : done / total),
  });
  if (stop.signal.aborted) return;
  if (!opened.ok) {
    fail(opened.failure);
    return;
  }
  onProgress('recognising', 0);
  const recognised = await recognise(store, opened.value, workers, {
    signal: stop.signal,
    onProgress: (share) => onProgress('recognising', share),
  });
  if (stop.signal.aborted) return;
  if (!recognised.ok) {
    fail(recognised.failure);
    return;
  }
  setOriginal(store, readyWith(file.name, opened.value, recognised.value, false));
  // The document that was just opened is what the user wants to read; below the digest it would be missed.
  if (!recognised.value.isThisBrief) showReaderView(store, 'original');
  // The user would not expect a saved copy of a closed document.
  if (lasting.status === 'ready' && lasting.original.isSaved) await deleteSaved(store);
}

/** Restores the saved document in its view, unless another one is open. */
export async function restoreOriginal(
  store: AppStore,
  workers: OriginalWorkers = WORKERS,
  readSaved: () => Promise<SavedOriginal | null> = readSavedOriginal,
  isSameVisit = isLoadedAgain(),
): Promise<void> {
  if (store.getState().original.status !== 'none') return;
  const kept = await readSaved();
  if (kept === null || store.getState().original.status !== 'none') return;
  const recognised = await recognise(store, kept.document, workers, {});
  if (store.getState().original.status !== 'none') return;
  if (!recognised.ok) {
    setOriginal(store, { status: 'failed', failed: { name: kept.name, failure: recognised.failure } });
    return;
  }
  setOriginal(store, readyWith(kept.name, kept.document, recognised.value, true));
  const { isThisBrief } = recognised.value;
  const { scene, session } = store.getState();
  // A related document has no side-by-side view, and a URL with a passage opens the digest.
  const asksForPassage = scene.passage !== null && !isSameVisit;
  const view = !isThisBrief && (kept.view === 'both' || asksForPassage) ? 'digest' : kept.view;
  if (view === 'digest') return;
  showReaderView(store, view);
  // The text of the passages has changed: go to the current one again.
  if (isThisBrief && scene.passage !== null && session.rightPanel === 'brief') {
    openPassage(store, scene.passage, null, 'stays');
  }
}

async function recognise(
  store: AppStore,
  document: OpenedDocument,
  workers: OriginalWorkers,
  options: Parameters<typeof recogniseBrief>[2],
): Promise<Result<Alignment, OpenFailure>> {
  await loadBrief(store);
  const { brief } = store.getState();
  if (brief.status !== 'ready') return { ok: false, failure: { kind: 'not-started', detail: 'brief.json' } };
  return workers.recognise(document.text, brief.digest, options);
}

function readyWith(
  name: string,
  document: OpenedDocument,
  alignment: Alignment,
  isSaved: boolean,
): OriginalState {
  const matchOf = new Map(alignment.passages.map((match) => [match.id, match]));
  return { status: 'ready', original: { name, document, alignment, matchOf, isSaved }, failed: null };
}

function setOriginal(store: AppStore, original: OriginalState): void {
  store.setState({ original });
}

/**
 * Whether the page was reloaded or reached through the browser history, so that its earlier state is
 * expected.
 */
function isLoadedAgain(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && visit.type !== 'navigate';
}
