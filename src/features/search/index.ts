/** What other features use of this one. What is loaded on demand is imported by its file. */
export { NameRow } from './name-row.tsx';
export type { ShownHit } from './name-sections.tsx';
export { SearchBox } from './search-box.tsx';
export { preloadSearch, useNameHits } from './use-sections.ts';
