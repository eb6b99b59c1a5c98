/** What other features use of this one. What is loaded on demand is imported by its file. */
export { BriefOnPaper } from './brief-on-paper.tsx';
export { textsOfOriginal } from './original/texts-of-original.ts';
