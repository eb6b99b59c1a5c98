import { openDialog } from '../../state/commands/show-panels.ts';
import { loadBrief } from '../reader/state/load-brief.ts';
import '../../../styles/css/fields.css';
import '../../../styles/css/planner-notes.css';
import { useEffect } from 'react';
import type { Digest } from '../../domain/brief.ts';
import { usePassageName } from '../../ui/passages/passage-place.tsx';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { PlannerNoteBook } from './planner-note-book.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import { useSavedWork } from './use-saved-work.ts';

/** All notes with links to their subjects, and import and export. */
export default function PlannerNotesDialog() {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  useEffect(() => void loadBrief(store), [store]);
  useSavedWork();
  return (
    <Dialog title={t('plannerNotes.title')} size="form" onClose={() => openDialog(store, null)}>
      {brief.status === 'ready' ? (
        <NamedByDigest digest={brief.digest} />
      ) : (
        // Without the brief, passages are named by id.
        <PlannerNoteBook passageName={(id) => id} />
      )}
    </Dialog>
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
