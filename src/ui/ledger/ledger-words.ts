import english from '../../i18n/locales/en/ledger.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const ledgerWords = makePartWords('ledger', english);

export function useLedgerT() {
  return usePartWords(ledgerWords).t;
}
