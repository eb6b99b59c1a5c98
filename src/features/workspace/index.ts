/** What other features use of this one. What is loaded on demand is imported by its file. */
export { WorkBar } from './work-bar.tsx';
export { OPEN_WORK_KEY } from './work-note.ts';
