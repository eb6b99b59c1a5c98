import { type DossierSubject, isAreaSubject } from '../../../domain/dossier-subject.ts';
import type { PlannerNote } from '../../../domain/planner-note.ts';
import { tieKey } from '../../../domain/planner-note.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Section } from '../../../ui/primitives/section.tsx';
import { useAppState, useInterfaceLanguage } from '../../../ui/ui-context.tsx';
import { usePlannerNotesT } from '../../notes/index.ts';
import { selectPlannerNotesByTie } from '../../notes/state/planner-notes-by-tie.ts';

const NONE: readonly PlannerNote[] = [];

/** Notes on a subject; for a section, notes on its border. Areas have none. */
export function useNotesOf({ id }: DossierSubject): readonly PlannerNote[] {
  const key = isAreaSubject(id) ? null : tieKey({ kind: 'feature', id });
  return useAppState((state) =>
    key === null ? NONE : (selectPlannerNotesByTie(state).get(key)?.plannerNotes ?? NONE),
  );
}

/** The notes as typed; nothing if none. */
export function NotesOnPaper({ subject }: { readonly subject: DossierSubject }) {
  const t = usePlannerNotesT();
  const language = useInterfaceLanguage();
  const notes = useNotesOf(subject);
  if (notes.length === 0) return null;
  return (
    <Section title={t('plannerNotes.title')}>
      <div data-testid="notes-on-paper">
        {notes.map(({ id, text, changedAt }) => (
          <p key={id} className="paper-note" dir="auto">
            {text} <small>({formatMoment(changedAt, language, 0)})</small>
          </p>
        ))}
      </div>
    </Section>
  );
}
