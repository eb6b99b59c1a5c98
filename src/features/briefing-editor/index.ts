/** What other features use of this one. What is loaded on demand is imported by its file. */
export { randomName } from './autosave-draft.ts';
export { composeNew, openBriefingFile, openSaved } from './open-briefing.ts';
export { readOwn } from './own-briefing.ts';
export { makeBriefingFile } from './save-briefing-file.ts';
export { useComposeT } from './use-compose-t.ts';
export { useAddView, useComposeFrom } from './use-composing.ts';
