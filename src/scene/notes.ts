import { meetsPeriod } from './period.ts';
import type { Period } from './scene.ts';

/** A counter-note is hidden when the period ends before it: the map then stands at a time that did not know it. */
export function isNoteShown(note: { readonly date: string }, period: Period): boolean {
  return meetsPeriod({ start: note.date, ongoing: true }, period);
}
