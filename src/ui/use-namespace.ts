import { useEffect, useSyncExternalStore } from 'react';
import type { MessageNamespace, NamespaceMessages } from '../i18n/message-namespace.ts';
import { showNotice } from '../state/commands/notify.ts';
import { useAppStore, useInterfaceLanguage } from './ui-context.tsx';

/**
 * Translations of a namespace in the scene's language. Until loaded, or on failure, it is English, as its
 * `language` states.
 */
export function useNamespace<English extends Readonly<Record<string, string>>>(
  words: MessageNamespace<English>,
): NamespaceMessages<English> {
  const store = useAppStore();
  const language = useInterfaceLanguage();
  // Re-renders hundreds of components only when the texts change.
  const now = () => words.now(language);
  const spoken = useSyncExternalStore(words.subscribe, now, now);
  useEffect(() => {
    words.fetch(language).catch(() => showNotice(store, { id: 'part-missing', kind: 'part-missing' }));
  }, [words, language, store]);
  return spoken;
}
