import english from '../../i18n/locales/en/threads.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const threadsWords = makePartWords('threads', english);

export function useThreadsT() {
  return usePartWords(threadsWords).t;
}
