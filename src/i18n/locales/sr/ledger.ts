import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';
import english from '../en/ledger.ts';

const ledger: Translated<typeof en> = { ...english };

export default ledger;
