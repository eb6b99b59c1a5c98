/** What other features use of this one. What is loaded on demand is imported by its file. */
export { CompareControls, CompareDates } from './compare-controls.tsx';
