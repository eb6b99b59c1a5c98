import { useState } from 'react';
import { useCommands } from './ui-context.tsx';

export interface Copying {
  readonly outcome: 'none' | 'copied' | 'failed';
  /** The text that was tried last; `null` when nothing was, or it is forgotten. */
  readonly text: string | null;
  readonly copy: (text: string) => Promise<void>;
  readonly forget: () => void;
}

interface Outcome extends Pick<Copying, 'outcome' | 'text'> {}

const NOTHING: Outcome = { outcome: 'none', text: null };

/** Puts a text on the clipboard, and says aloud whether the browser let it. */
export function useCopy(words: { readonly copied: string; readonly failed: string }): Copying {
  const commands = useCommands();
  const [last, setLast] = useState(NOTHING);
  return {
    ...last,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setLast({ outcome: 'copied', text });
        commands.announce(words.copied);
      } catch {
        setLast({ outcome: 'failed', text });
        commands.announce(words.failed, 'assertive');
      }
    },
    forget: () => setLast(NOTHING),
  };
}
