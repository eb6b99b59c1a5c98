import { extensionsOf } from '../../importers/incidents/formats.ts';
import type { DropTaker } from './drop-taker.ts';

/** Text may also be the brief, so it counts as a table only while importing. */
const ALSO_TEXTS = ['txt'];

/** Imports tables and map files as records, all dropped files together. */
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
