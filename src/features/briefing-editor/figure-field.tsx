import type { DraftChapter } from '../../composing/draft.ts';
import { isKeyFigureId, KEY_FIGURE_IDS } from '../../domain/key-figure-ids.ts';
import { useComposeT } from './use-compose-t.ts';
import { useEdit } from './use-draft.ts';

/** Chooses the key figure of a chapter. One that this edition does not have stays until another is chosen. */
export function FigureField({ chapter: { id, figure } }: { readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const edit = useEdit();
  return (
    <label className="field">
      <span>{t('compose.figure')}</span>
      <select
        className="select"
        value={figure ?? ''}
        onChange={({ currentTarget: { value } }) =>
          edit({ kind: 'set-figure', chapter: id, figure: isKeyFigureId(value) ? value : null })
        }
      >
        <option value="">{t('compose.figure.none')}</option>
        {figure !== undefined && !isKeyFigureId(figure) && <option>{figure}</option>}
        {KEY_FIGURE_IDS.map((one) => (
          <option key={one} value={one}>
            {t(`compose.figure.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
