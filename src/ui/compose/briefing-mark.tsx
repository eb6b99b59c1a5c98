import { useState } from 'react';
import type { Draft } from '../../composing/draft.ts';
import { useBriefingExportT } from '../briefing-export/export-words.ts';
import { HandlingFields } from '../briefing-export/handling-fields.tsx';
import { Disclosure } from '../primitives/section.tsx';
import { useEdit } from './use-draft.ts';

/** Handling mark of the composed briefing. */
export function BriefingMark({ draft }: { readonly draft: Draft }) {
  const t = useBriefingExportT();
  const edit = useEdit();
  // Initial state only: clearing the text must not collapse its field.
  const [isMarked] = useState(draft.handling !== null);
  return (
    <Disclosure summary={t('briefingExport.handling')} open={isMarked}>
      <HandlingFields
        handling={draft.handling}
        isOfBriefing
        onChange={(handling) => edit({ kind: 'set-handling', handling })}
      />
    </Disclosure>
  );
}
