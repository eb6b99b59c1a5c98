import { BRIEFING_FILE_EXTENSION } from '../../composing/briefing-file.ts';
import { importedExtensions } from '../../importers/incidents/formats.ts';
import { openDialog, showRightPanel } from '../../state/commands/show-panels.ts';
import { handlesOf } from '../../state/handles.ts';
import type { Session } from '../../state/session.ts';
import { openOriginal } from '../reader/state/open-original.ts';
import type { DropTaker } from './drop-taker.ts';
import { pictureTaker } from './picture-taker.ts';

function isNetworkShown({ room, tools }: Session): boolean {
  return room === 'plan' && tools.plan === 'network';
}

/** Text may also be the brief, so it counts as a table only while importing. */
const ALSO_TEXTS = ['txt'];

/** Imports tables and map files as records, all dropped files together. */
const incidentTaker: DropTaker = {
  id: 'incidents',
  takes: ({ file }, store) => {
    const extension = /\.([^./\\]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
    if (!importedExtensions().includes(extension)) return false;
    const { incidents, session } = store.getState();
    const isPlanning = incidents !== null && session.room === 'plan' && !isNetworkShown(session);
    return isPlanning || !ALSO_TEXTS.includes(extension);
  },
  takesSeveral: true,
  open: async (file, { store, t, others }) => {
    const { importFiles } = await import('../records/state/import-files.ts');
    void importFiles(store, [file, ...others]);
    return store.getState().presentation === null ? null : t('drop.later', { name: file.name });
  },
};

/** Start of every briefing file, regardless of its name. */
const MARK = /^\s*\{\s*"format":\s*"crossroads-briefing"/;

/** Opens a briefing file beside the map; reports where an invalid one is damaged. */
const briefingTaker: DropTaker = {
  id: 'briefing',
  takes: ({ file, head }) =>
    file.name.toLowerCase().endsWith(`.${BRIEFING_FILE_EXTENSION}`) ||
    MARK.test(new TextDecoder().decode(head)),
  open: async (file, { store, t }) => {
    const { openBriefingFile } = await import('../briefing-editor/open-briefing.ts');
    openDialog(store, null);
    const isOpen = await openBriefingFile(store, file);
    return isOpen && store.getState().presentation !== null ? t('drop.later', { name: file.name }) : null;
  },
};

/** Signatures of an encrypted workspace and of a plain one: a ZIP file that starts with its manifest. */
const MARKS = [/^CROSSROADS-SEALED/, /^PK[\s\S]{28}manifest\.json/];

/** Previews a workspace before opening; the current one stays until confirmed. */
const workspaceTaker: DropTaker = {
  id: 'workspace',
  takes: ({ file, head }) => {
    const text = new TextDecoder('latin1').decode(head);
    return file.name.toLowerCase().endsWith('.crossroads') || MARKS.some((mark) => mark.test(text));
  },
  open: async (file, { store, t }) => {
    handlesOf(store).workspace = file;
    openDialog(store, { kind: 'workspace' });
    return store.getState().presentation === null ? null : t('drop.later', { name: file.name });
  },
};

/** Map files load as a network only in the network panel, otherwise as records. */
const networkTaker: DropTaker = {
  id: 'network',
  takes: ({ file }, store) => isNetworkShown(store.getState().session) && /\.(?:geo)?json$/i.test(file.name),
  takesSeveral: true,
  open: async (file, { store, t, others }) => {
    const { addOwnNetwork } = await import('../network/state/own-networks.ts');
    void addOwnNetwork(store, [file, ...others]);
    return store.getState().presentation === null ? null : t('drop.later', { name: file.name });
  },
};

/** Opens the user's document in the reader, which shows progress and errors. */
const documentTaker: DropTaker = {
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

/** The first match opens the file. Unknown files go to the reader, which lists its formats. */
export const DROP_TAKERS: readonly DropTaker[] = [
  pictureTaker,
  workspaceTaker,
  briefingTaker,
  networkTaker,
  incidentTaker,
  documentTaker,
];
