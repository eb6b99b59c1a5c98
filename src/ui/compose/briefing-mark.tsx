import { useState } from 'react';
import type { Draft } from '../../composing/draft.ts';
import { HandlingFields } from '../leave/handling-fields.tsx';
import { useLeaveT } from '../leave/leave-words.ts';
import { Disclosure } from '../primitives/section.tsx';
import { useEdit } from './use-draft.ts';

/** How the briefing that is composed is to be handled. */
export function BriefingMark({ draft }: { readonly draft: Draft }) {
  const t = useLeaveT();
  const edit = useEdit();
  // Only as it begins: a mark whose last letter is taken away must not close over its field.
  const [isMarked] = useState(draft.handling !== null);
  return (
    <Disclosure summary={t('leave.handling')} open={isMarked}>
      <HandlingFields
        handling={draft.handling}
        isOfBriefing
        onChange={(handling) => edit({ kind: 'set-handling', handling })}
      />
    </Disclosure>
  );
}
