import { customStyle } from 'virtual:site-config';
import { useAppState, useT } from '../ui-context.tsx';
import { useLatePart } from '../use-late-part.ts';

const loadFileNote = () => import('../one-file/file-note.tsx');

/** The notes that go with every map, always in sight. */
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
      {isFile && <LateFileNote />}
    </aside>
  );
}

function LateFileNote() {
  const FileNote = useLatePart(loadFileNote);
  return FileNote === null ? null : <FileNote />;
}
