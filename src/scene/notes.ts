import { meetsPeriod } from './period.ts';
import type { Period } from './scene.ts';

/** Whether to show a counter-note: it is hidden when the period ends before its date. */
export function isNoteShown(note: { readonly date: string }, period: Period): boolean {
  return meetsPeriod({ start: note.date, ongoing: true }, period);
}
