import english from '../../i18n/locales/en/leave.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const leaveWords = makePartWords('leave', english);

export function useLeaveT() {
  return usePartWords(leaveWords).t;
}
