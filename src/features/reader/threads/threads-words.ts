import english from '../../../i18n/locales/en/threads.ts';
import { makeNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const threadsWords = makeNamespace('threads', english);

export function useThreadsT() {
  return useNamespace(threadsWords).t;
}
