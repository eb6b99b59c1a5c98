import { openOriginal } from '../../state/commands/open-original.ts';
import { showRightPanel } from '../../state/commands/show-right-panel.ts';
import type { DropTaker } from './drop-taker.ts';

/** A text of the reader's own is laid beside the digest, where progress and faults are told. */
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
