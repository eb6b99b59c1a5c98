import english from '../../i18n/locales/en/planner-notes.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const words = makePartWords('planner-notes', english);

export type TranslatePlannerNotes = TranslatePart<typeof english>;

export function usePlannerNotesT(): TranslatePlannerNotes {
  return usePartWords(words).t;
}
