import { useAppState, useCommands, useFormat } from '../ui-context.tsx';
import { useOneFileT } from './one-file-words.ts';

/** Beside the notes of an atlas that is one file, always in sight: that it is one, of when, and for what. */
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
