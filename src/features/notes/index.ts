/** What other features use of this one. What is loaded on demand is imported by its file. */
export { OwnNotes, useOwnNotes } from './own-notes.tsx';
export { usePlannerNotesT } from './planner-note-words.ts';
