import { useEffect, useReducer } from 'react';
import type { PartWords, SpokenPart } from '../i18n/message-part.ts';
import { useCommands, useScene } from './ui-context.tsx';

/**
 * The words of a part of the interface in the language of the scene. Until they are there, and when they cannot be had, the part speaks
 * English and says so in its `language`.
 */
export function usePartWords<English extends Readonly<Record<string, string>>>(
  words: PartWords<English>,
): SpokenPart<English> {
  const commands = useCommands();
  const language = useScene((scene) => scene.language);
  const [, speak] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let isCurrent = true;
    words.fetch(language).then(
      () => {
        if (isCurrent) speak();
      },
      () => commands.showNotice({ id: 'part-missing', kind: 'part-missing' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [words, language, commands]);
  return words.now(language);
}
