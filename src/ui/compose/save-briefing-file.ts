import { BRIEFING_FILE_EXTENSION, formatBriefingFile } from '../../composing/briefing-file.ts';
import type { Draft } from '../../composing/draft.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import type { AppStore } from '../../state/store.ts';

export interface SavedFile {
  readonly blob: Blob;
  readonly fileName: string;
}

export function makeBriefingFile(draft: Draft, edition: string, date: Date): SavedFile {
  return {
    blob: new Blob([formatBriefingFile(draft, edition)], { type: 'application/json' }),
    fileName: fileNameOf(draft.title, date, BRIEFING_FILE_EXTENSION),
  };
}

/** Hands the briefing that is composed to the browser's downloads, as it stands. */
export function saveBriefingFile(store: AppStore): void {
  const { composing, data } = store.getState();
  if (composing === null || data.status !== 'ready') return;
  const { present } = composing.history;
  const { blob, fileName } = makeBriefingFile(present, data.atlas.editions.current, new Date());
  downloadBlob(blob, fileName, document);
}
