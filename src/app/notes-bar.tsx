import { customStyle } from 'virtual:site-config';
import { useAppState, useT } from '../ui/ui-context.tsx';
import { useLazyComponent } from '../ui/use-lazy-component.ts';

const loadFileNote = () => import('../features/one-file/file-note.tsx');

/** Notes that accompany every map, always visible. */
export function NotesBar() {
  const t = useT();
  const isFile = useAppState(({ oneFile }) => oneFile !== null);
  return (
    <aside className="notes-bar" aria-label={t('notes.label')}>
      <p>
        <span>{t('notes.kosovo')}</span> <span>{t('notes.boundaries')}</span>{' '}
        <span>{t('notes.schematic')}</span>
        {customStyle !== null && <span> {customStyle.attribution}</span>}
      </p>
      {isFile && <LazyFileNote />}
    </aside>
  );
}

function LazyFileNote() {
  const FileNote = useLazyComponent(loadFileNote);
  return FileNote === null ? null : <FileNote />;
}
