/** What other features use of this one. What is loaded on demand is imported by its file. */
export { useDropT } from './drop-words.ts';
export { offerChapter } from './offer-chapter.ts';
export { describePictureFailure } from './picture-taker.ts';
