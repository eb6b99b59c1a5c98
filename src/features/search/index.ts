/** What other features use of this one. What is loaded on demand is imported by its file. */
export { NameRow } from './name-row.tsx';
export { SearchBox } from './search-box.tsx';
export { type ShownHit, useNameSearch } from './use-name-search.ts';
