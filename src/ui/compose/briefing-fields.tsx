import type { Draft } from '../../composing/draft.ts';
import { HandlingFields } from '../leave/handling-fields.tsx';
import { useLeaveT } from '../leave/leave-words.ts';
import { Disclosure } from '../primitives/section.tsx';
import { useComposeT } from './compose-words.ts';
import { useEdit } from './use-draft.ts';

/** What belongs to the whole: what it is about, and how it is to be handled. */
export function BriefingFields({ draft }: { readonly draft: Draft }) {
  const t = useComposeT();
  const leaveT = useLeaveT();
  const edit = useEdit();
  return (
    <>
      <label className="field">
        <span>{t('compose.summary')}</span>
        <input
          type="text"
          value={draft.summary}
          onChange={(event) => edit({ kind: 'set-summary', summary: event.currentTarget.value })}
        />
      </label>
      <Disclosure summary={leaveT('leave.handling')} open={draft.handling !== null}>
        <HandlingFields
          handling={draft.handling}
          isOfBriefing
          onChange={(handling) => edit({ kind: 'set-handling', handling })}
        />
      </Disclosure>
    </>
  );
}
