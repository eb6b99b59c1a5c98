import { plannedSeconds } from '../../domain/story.ts';
import { openDialog, showTool } from '../../state/commands/show-panels.ts';
import type { OneFile } from '../../state/one-file.ts';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { presentBriefing } from '../present/state/present-briefing.ts';
import { FileParts } from './file-parts.tsx';
import { useOneFileT } from './one-file-words.ts';

/** Start dialog of a one-file atlas: its briefing and description. */
export default function OneFileDialog() {
  const file = useAppState(({ oneFile }) => oneFile);
  return file === null ? null : <Cover file={file} />;
}

function Cover({ file: { list, briefing } }: { readonly file: OneFile }) {
  const t = useOneFileT();
  const format = useFormat();
  const store = useAppStore();
  const { story } = briefing;
  return (
    <Dialog title={story.title} onClose={() => openDialog(store, null)}>
      <p lang={story.language}>{story.summary}</p>
      <p className="form-actions">
        <button type="button" className="button" onClick={() => presentBriefing(store, briefing)}>
          {t('file.present')}
        </button>
        <button type="button" className="button" data-quiet="" onClick={() => openDialog(store, null)}>
          {t('file.toMap')}
        </button>
        <button type="button" className="button" data-quiet="" onClick={() => showTool(store, 'library')}>
          {t('file.allBriefings')}
        </button>
        <span className="file-length">
          {t('file.length', {
            chapters: story.chapters.length,
            minutes: Math.round(plannedSeconds(story) / 60),
          })}
        </span>
      </p>
      <p>
        {t('file.intro')} {t('file.made', { date: format.dateInText(list.made), edition: list.edition })}
      </p>
      <FileParts list={list} />
    </Dialog>
  );
}
