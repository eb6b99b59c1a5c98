import { extensionsOf } from '../../importers/incidents/formats.ts';
import type { DropTaker } from './drop-taker.ts';

/** A text may be the brief as well: it is a table only where tables are being imported. */
const ALSO_TEXTS = ['txt'];

/** Tables and maps of a planner's own are imported as incidents, all that are dropped together. */
export const incidentTaker: DropTaker = {
  id: 'incidents',
  takes: ({ file }, store) => {
    const extension = /\.([^./\\]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
    if (!extensionsOf().includes(extension)) return false;
    const { incidents, session } = store.getState();
    const isPlanning = incidents !== null && session.rightPanel === 'incidents';
    return isPlanning || !ALSO_TEXTS.includes(extension);
  },
  takesSeveral: true,
  open: async (file, { store, t, others }) => {
    const { importFiles } = await import('../../state/commands/incidents/import-files.ts');
    void importFiles(store, [file, ...others]);
    return store.getState().presentation === null ? null : t('drop.later', { name: file.name });
  },
};
