import english from '../../i18n/locales/en/threads.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const threadsWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/threads.ts'),
    sr: () => import('../../i18n/locales/sr/threads.ts'),
  },
});

export function useThreadsT() {
  return usePartWords(threadsWords).t;
}
