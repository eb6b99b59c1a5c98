import { openOriginal } from '../../state/commands/open-original.ts';
import { showRightPanel } from '../../state/commands/show-panels.ts';
import type { DropTaker } from './drop-taker.ts';

/** Opens the user's document in the reader, which shows progress and errors. */
export const documentTaker: DropTaker = {
  id: 'document',
  takes: () => true,
  open: async (file, { store, t }) => {
    showRightPanel(store, 'brief');
    const opened = openOriginal(store, file);
    if (store.getState().presentation === null) return null;
    await opened;
    return t('drop.later', { name: file.name });
  },
};
