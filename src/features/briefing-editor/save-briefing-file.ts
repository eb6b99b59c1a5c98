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

/** Downloads the composed briefing. */
export function saveBriefingFile(store: AppStore): void {
  const { composing } = store.getState();
  if (composing !== null) saveDraftFile(store, composing.history.present);
}

/** Downloads an unreadable saved briefing for repair: its text, or the raw record. */
export function saveRecordFile(record: unknown, title: string): void {
  const text = typeof record === 'object' && record !== null && 'text' in record ? record.text : null;
  const isText = typeof text === 'string' && text !== '';
  const blob = new Blob([isText ? text : (JSON.stringify(record, null, 2) ?? String(record))], {
    type: 'application/json',
  });
  downloadBlob(blob, fileNameOf(title, new Date(), BRIEFING_FILE_EXTENSION), document);
}

/** Downloads a briefing that need not be open. */
export function saveDraftFile(store: AppStore, draft: Draft): void {
  const { data } = store.getState();
  if (data.status !== 'ready') return;
  const { blob, fileName } = makeBriefingFile(draft, data.atlas.editions.current, new Date());
  downloadBlob(blob, fileName, document);
}
