import { loadBrief } from '../reader/state/load-brief.ts';
import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import '../../../styles/css/planner-notes.css';
import { useEffect } from 'react';
import type { Digest } from '../../domain/brief.ts';
import { usePassageName } from '../../ui/passages/passage-place.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { PlannerNoteBook } from './planner-note-book.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import { useSavedWork } from './use-saved-work.ts';

/** All notes with links to their subjects, and import and export. */
export default function NotesPanel() {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  useEffect(() => void loadBrief(store), [store]);
  useSavedWork();
  return (
    <section className="incidents" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('plannerNotes.title')}</h2>
      {brief.status === 'ready' ? (
        <NamedByDigest digest={brief.digest} />
      ) : (
        // Without the brief, passages are named by id.
        <PlannerNoteBook passageName={(id) => id} />
      )}
    </section>
  );
}

function NamedByDigest({ digest }: { readonly digest: Digest }) {
  const nameOf = usePassageName(digest);
  return (
    <PlannerNoteBook
      passageName={(id) => {
        const passage = digest.passageById.get(id);
        return passage === undefined ? id : nameOf(passage);
      }}
    />
  );
}
