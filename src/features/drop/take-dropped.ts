/** Passes dropped files to the first matching handler. Lazy-loaded on drop. */
import { dismissNotice, showNotice } from '../../state/commands/notify.ts';
import type { AppStore } from '../../state/store.ts';
import type { DroppedFile } from './drop-taker.ts';
import { DROP_TAKERS } from './drop-takers.ts';
import { dropWords } from './drop-words.ts';

/** Enough to recognize formats. */
const HEAD_BYTES = 1024;
const NOTICE = 'dropped';

/**
 * Never rejects.
 * @param files empty for a dropped folder or text
 */
export async function takeDropped(store: AppStore, files: readonly File[]): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined) return;
  dismissNotice(store, NOTICE);
  const { language } = store.getState().scene;
  // Falls back to English texts.
  await dropWords.fetch(language).catch(() => undefined);
  const { t } = dropWords.now(language);
  const say = (words: readonly string[]) => {
    if (words.length > 0) showNotice(store, { id: NOTICE, kind: 'told', lines: words, actions: [] });
  };
  const dropped: DroppedFile = { file, head: await readHead(file) };
  const taker = DROP_TAKERS.find(({ takes }) => takes(dropped, store));
  const leftOut =
    others.length === 0 || taker?.takesSeveral === true
      ? []
      : [t('drop.leftOut', { name: file.name, count: others.length })];
  say(leftOut);
  try {
    const said = await taker?.open(file, { store, t, others });
    if (typeof said === 'string') say([said, ...leftOut]);
  } catch {
    // The handler's module could not be loaded.
    showNotice(store, { id: 'part-missing', kind: 'part-missing' });
  }
}

async function readHead(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
