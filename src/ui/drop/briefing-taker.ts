import { BRIEFING_FILE_EXTENSION } from '../../composing/briefing-file.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import type { DropTaker } from './drop-taker.ts';

/** Start of every briefing file, regardless of its name. */
const MARK = /^\s*\{\s*"format":\s*"crossroads-briefing"/;

/** Opens a briefing file beside the map; reports where an invalid one is damaged. */
export const briefingTaker: DropTaker = {
  id: 'briefing',
  takes: ({ file, head }) =>
    file.name.toLowerCase().endsWith(`.${BRIEFING_FILE_EXTENSION}`) ||
    MARK.test(new TextDecoder().decode(head)),
  open: async (file, { store, t }) => {
    const { openBriefingFile } = await import('../compose/open-briefing.ts');
    openDialog(store, null);
    const isOpen = await openBriefingFile(store, file);
    return isOpen && store.getState().presentation !== null ? t('drop.later', { name: file.name }) : null;
  },
};
