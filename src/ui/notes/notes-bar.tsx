import { customStyle } from 'virtual:site-config';
import { useT } from '../ui-context.tsx';

/** The notes that go with every map, always in sight. */
export function NotesBar() {
  const t = useT();
  return (
    <aside className="notes-bar" aria-label={t('notes.label')}>
      <p>
        <span>{t('notes.kosovo')}</span> <span>{t('notes.boundaries')}</span>{' '}
        <span>{t('notes.schematic')}</span>
        {customStyle !== null && <span> {customStyle.attribution}</span>}
      </p>
    </aside>
  );
}
