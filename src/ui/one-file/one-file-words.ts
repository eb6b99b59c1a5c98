import english from '../../i18n/locales/en/one-file.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const oneFileWords = makePartWords('one-file', english);

export function useOneFileT() {
  return usePartWords(oneFileWords).t;
}
