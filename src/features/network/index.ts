/** What other features use of this one. What is loaded on demand is imported by its file. */
export { useNetworkT } from './network-words.ts';
export { OwnNote } from './own-note.tsx';
export { ScenarioEffect } from './scenario-effect.tsx';
export { useNames } from './use-names.ts';
export { usePathFigures } from './use-path-figures.ts';
