import { useId } from 'react';
import type { DraftChapter } from '../../composing/draft.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { useScene } from '../ui-context.tsx';
import { useComposeT } from './compose-words.ts';
import { useEdit } from './use-draft.ts';

/** Passages of the brief that one key shows in full beside the chapter: those it has, and the one that is being read. */
export function PassageFields({ chapter }: { readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const edit = useEdit();
  const id = useId();
  const reading = useScene((scene) => scene.passage);
  const { passages } = chapter;
  const set = (changed: readonly string[]) =>
    edit({ kind: 'set-passages', chapter: chapter.id, passages: changed });
  return (
    <section className="compose-part" aria-labelledby={id}>
      <h3 id={id}>{t('compose.passages')}</h3>
      <ul className="compose-passages">
        {passages.map((passage) => (
          <li key={passage}>
            {passage}
            <IconButton
              icon="close"
              label={t('compose.passages.remove', { passage })}
              onClick={() => set(passages.filter((one) => one !== passage))}
            />
          </li>
        ))}
      </ul>
      {reading !== null && !passages.includes(reading) ? (
        <button type="button" className="text-button" onClick={() => set([...passages, reading])}>
          {t('compose.passages.add', { passage: reading })}
        </button>
      ) : (
        <p className="table-note">{t('compose.passages.note')}</p>
      )}
    </section>
  );
}
