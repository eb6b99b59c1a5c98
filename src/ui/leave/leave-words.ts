import english from '../../i18n/locales/en/leave.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const leaveWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/leave.ts'),
    sr: () => import('../../i18n/locales/sr/leave.ts'),
  },
});

export function useLeaveT() {
  return usePartWords(leaveWords).t;
}
