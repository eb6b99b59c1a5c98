import type { DossierSubject } from '../../../domain/dossier-subject.ts';
import type { Jotting } from '../../../domain/jotting.ts';
import { tieKey } from '../../../domain/jotting.ts';
import { selectJottingsByTie } from '../../../state/selectors/jottings-by-tie.ts';
import { formatMoment } from '../../format-moment.ts';
import { useJottingsT } from '../../jottings/jotting-words.ts';
import { Section } from '../../primitives/section.tsx';
import { useAppState, useInterfaceLanguage } from '../../ui-context.tsx';

const NONE: readonly Jotting[] = [];

/** What its planner wrote down about a subject: of a part, what is written about its border. */
export function useNotesOf({ id }: DossierSubject): readonly Jotting[] {
  const key = tieKey({ kind: 'feature', id });
  return useAppState((state) => selectJottingsByTie(state).get(key)?.jottings ?? NONE);
}

/** Those notes as they were typed; nothing where there are none. */
export function NotesOnPaper({ subject }: { readonly subject: DossierSubject }) {
  const t = useJottingsT();
  const language = useInterfaceLanguage();
  const notes = useNotesOf(subject);
  if (notes.length === 0) return null;
  return (
    <Section title={t('jottings.title')}>
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
