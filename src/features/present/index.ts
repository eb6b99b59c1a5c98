/** What other features use of this one. What is loaded on demand is imported by its file. */
export { Callouts } from './callouts.tsx';
export { ChapterMap } from './chapter-map.tsx';
export { briefingOfId, makeBriefing } from './make-briefing.ts';
export { PresentHelp } from './present-help.tsx';
export { usePresentT } from './present-words.ts';
export { SpeakerView } from './speaker/speaker-view.tsx';
export { useBeneath } from './use-beneath.ts';
