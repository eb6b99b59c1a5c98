import { useId, useLayoutEffect, useRef } from 'react';
import type { DraftChapter } from '../../composing/draft.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { useScene } from '../ui-context.tsx';
import { useComposeT } from './use-compose-t.ts';
import { useEdit } from './use-draft.ts';

/** Passages shown beside the chapter by one key; adds the passage being read. */
export function PassageFields({ chapter }: { readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const edit = useEdit();
  const id = useId();
  const reading = useScene((scene) => scene.passage);
  const { passages } = chapter;
  const part = useRef<HTMLElement>(null);
  /** Passage whose button takes the focus after a change, or the section if none. */
  const focusAfter = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that changed the passages has gone with the change
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    const button = part.current?.querySelector<HTMLElement>(`[data-passage="${focusAfter.current}"] button`);
    (button ?? part.current)?.focus();
    focusAfter.current = null;
  }, [passages]);
  const set = (changed: readonly string[], next = '') => {
    if (edit({ kind: 'set-passages', chapter: chapter.id, passages: changed })) focusAfter.current = next;
  };
  const remove = (passage: string) => {
    const at = passages.indexOf(passage);
    const rest = passages.filter((one) => one !== passage);
    set(rest, rest[at] ?? rest[at - 1]);
  };
  return (
    <section ref={part} className="compose-part" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{t('compose.passages')}</h3>
      <ul className="compose-passages">
        {passages.map((passage) => (
          <li key={passage} data-passage={passage}>
            {passage}
            <IconButton
              icon="close"
              label={t('compose.passages.remove', { passage })}
              onClick={() => remove(passage)}
            />
          </li>
        ))}
      </ul>
      {reading !== null && !passages.includes(reading) ? (
        <button type="button" className="text-button" onClick={() => set([...passages, reading], reading)}>
          {t('compose.passages.add', { passage: reading })}
        </button>
      ) : (
        <p className="table-note">{t('compose.passages.note')}</p>
      )}
    </section>
  );
}
