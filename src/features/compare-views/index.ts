/** What other features use of this one. What is loaded on demand is imported by its file. */
export { CompareControls } from './compare-controls.tsx';
