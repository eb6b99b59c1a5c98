/** Notes which saved work is open, for this tab's reload and the browser's next visit. */
import { OPEN_DRAFT_KEY } from '../briefing-editor/state/composing.ts';
import { OPEN_WORK_KEY } from './work-note.ts';

/** Returns the id of the work that was open in this tab. */
export function notedWork(): string | null {
  try {
    return window.sessionStorage.getItem(OPEN_WORK_KEY);
  } catch {
    return null;
  }
}

/** Without a note, saved work is found only when the user plans. @param id `null` for none */
export function noteWork(id: string | null): void {
  writeNote(OPEN_WORK_KEY, id);
}

/** Also the note of the open briefing. */
export function forgetOpenDraft(): void {
  writeNote(OPEN_DRAFT_KEY, null);
}

function writeNote(key: string, value: string | null): void {
  for (const storage of [() => window.sessionStorage, () => window.localStorage]) {
    try {
      if (value === null) storage().removeItem(key);
      else storage().setItem(key, value);
    } catch {
      // Reported above.
    }
  }
}
