import { openDialog } from '../../state/commands/show-panels.ts';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useOneFileT } from './one-file-words.ts';

/** Note of a one-file atlas, always visible: its date and purpose. */
export default function FileNote() {
  const t = useOneFileT();
  const format = useFormat();
  const store = useAppStore();
  const file = useAppState(({ oneFile }) => oneFile);
  if (file === null) return null;
  const { list, briefing } = file;
  return (
    <p className="file-note">
      <button type="button" className="text-button" onClick={() => openDialog(store, { kind: 'file' })}>
        {t('file.note', { title: briefing.story.title, date: format.dateInText(list.made) })}
      </button>
    </p>
  );
}
