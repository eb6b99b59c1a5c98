import { openDialog } from '../../state/commands/open-dialog.ts';
import type { DropTaker } from './drop-taker.ts';

/** As a file begins that is under a passphrase, and as one does that is not: a ZIP file whose first entry is the list. */
const MARKS = [/^CROSSROADS-SEALED/, /^PK[\s\S]{28}manifest\.json/];

/** A planner's work is shown before it is opened; what is open stays as it is until then. */
export const workspaceTaker: DropTaker = {
  id: 'workspace',
  takes: ({ file, head }) => {
    const text = new TextDecoder('latin1').decode(head);
    return file.name.toLowerCase().endsWith('.crossroads') || MARKS.some((mark) => mark.test(text));
  },
  open: async (file, { store, t }) => {
    openDialog(store, { kind: 'workspace', file });
    return store.getState().presentation === null ? null : t('drop.later', { name: file.name });
  },
};
