import english from '../../i18n/locales/en/ledger.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const ledgerWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/ledger.ts'),
    sr: () => import('../../i18n/locales/sr/ledger.ts'),
  },
});

export function useLedgerT() {
  return usePartWords(ledgerWords).t;
}
