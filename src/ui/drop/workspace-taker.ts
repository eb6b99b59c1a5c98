import { openDialog } from '../../state/commands/show-panels.ts';
import { handlesOf } from '../../state/handles.ts';
import type { DropTaker } from './drop-taker.ts';

/** Signatures of an encrypted workspace and of a plain one: a ZIP file that starts with its manifest. */
const MARKS = [/^CROSSROADS-SEALED/, /^PK[\s\S]{28}manifest\.json/];

/** Previews a workspace before opening; the current one stays until confirmed. */
export const workspaceTaker: DropTaker = {
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
