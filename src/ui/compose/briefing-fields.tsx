import { useState } from 'react';
import type { Draft } from '../../composing/draft.ts';
import { HANDLING_MAX_LENGTH } from '../../domain/briefing.ts';
import { Disclosure } from '../primitives/section.tsx';
import { useComposeT } from './compose-words.ts';
import { useEdit } from './use-draft.ts';

/** A ground on which white reads well, until the agency chooses its own. */
const FIRST_COLOR = '#a01c1c';

/** What belongs to the whole: what it is about, and how it is to be handled. */
export function BriefingFields({ draft }: { readonly draft: Draft }) {
  const t = useComposeT();
  const edit = useEdit();
  // A colour chosen before there are words is not lost.
  const [color, setColor] = useState(draft.handling?.color ?? FIRST_COLOR);
  const mark = (text: string, ground: string) =>
    edit({ kind: 'set-handling', handling: { text, color: ground } });
  return (
    <>
      <label className="compose-field">
        <span>{t('compose.summary')}</span>
        <input
          type="text"
          value={draft.summary}
          onChange={(event) => edit({ kind: 'set-summary', summary: event.currentTarget.value })}
        />
      </label>
      <Disclosure summary={t('compose.handling')} open={draft.handling !== null}>
        <p className="table-note">{t('compose.handling.note')}</p>
        <div className="compose-row">
          <label className="compose-field">
            <span>{t('compose.handling.text')}</span>
            <input
              type="text"
              maxLength={HANDLING_MAX_LENGTH}
              value={draft.handling?.text ?? ''}
              onChange={(event) => mark(event.currentTarget.value, color)}
            />
          </label>
          <label className="compose-field">
            <span>{t('compose.handling.color')}</span>
            <input
              type="color"
              value={draft.handling?.color ?? color}
              onChange={(event) => {
                const chosen = event.currentTarget.value.toLowerCase();
                setColor(chosen);
                if (draft.handling !== null) mark(draft.handling.text, chosen);
              }}
            />
          </label>
        </div>
      </Disclosure>
    </>
  );
}
