import { useAppState, useCommands, useFormat } from '../ui-context.tsx';
import { useOneFileT } from './one-file-words.ts';

/** Note of a one-file atlas, always visible: its date and purpose. */
export default function FileNote() {
  const t = useOneFileT();
  const format = useFormat();
  const commands = useCommands();
  const file = useAppState(({ oneFile }) => oneFile);
  if (file === null) return null;
  const { list, briefing } = file;
  return (
    <p className="file-note">
      <button type="button" className="text-button" onClick={() => commands.openDialog({ kind: 'file' })}>
        {t('file.note', { title: briefing.story.title, date: format.dateInText(list.made) })}
      </button>
    </p>
  );
}
