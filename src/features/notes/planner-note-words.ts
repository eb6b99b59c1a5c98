import english from '../../i18n/locales/en/planner-notes.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const words = makeNamespace('planner-notes', english);

export type TranslatePlannerNotes = TranslateNamespace<typeof english>;

export function usePlannerNotesT(): TranslatePlannerNotes {
  return useNamespace(words).t;
}
