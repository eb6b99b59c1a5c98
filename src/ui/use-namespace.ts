import { useEffect, useSyncExternalStore } from 'react';
import type { MessageNamespace, NamespaceMessages } from '../i18n/message-namespace.ts';
import { useCommands, useInterfaceLanguage } from './ui-context.tsx';

/**
 * The words of a part of the interface in the language of the scene. Until they are there, and when they cannot be had, the part speaks
 * English and says so in its `language`.
 */
export function useNamespace<English extends Readonly<Record<string, string>>>(
  words: MessageNamespace<English>,
): NamespaceMessages<English> {
  const commands = useCommands();
  const language = useInterfaceLanguage();
  // Hundreds of components of the reader ask for the same words: only words that have come since make them speak again.
  const now = () => words.now(language);
  const spoken = useSyncExternalStore(words.subscribe, now, now);
  useEffect(() => {
    words.fetch(language).catch(() => commands.showNotice({ id: 'part-missing', kind: 'part-missing' }));
  }, [words, language, commands]);
  return spoken;
}
