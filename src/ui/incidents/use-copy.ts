import { useState } from 'react';
import { useCommands } from '../ui-context.tsx';
import { useExploreT } from './explore/explore-words.ts';

export interface Copying {
  /** The text that was copied last; `null` again when the button is left. */
  readonly copied: string | null;
  readonly copy: (text: string) => Promise<void>;
  readonly forget: () => void;
}

/** Puts a text on the clipboard, and says whether the browser let it. */
export function useCopy(): Copying {
  const t = useExploreT();
  const commands = useCommands();
  const [copied, setCopied] = useState<string | null>(null);
  return {
    copied,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setCopied(text);
        commands.announce(t('explore.record.copied'));
      } catch {
        commands.announce(t('explore.record.notCopied'), 'assertive');
      }
    },
    forget: () => setCopied(null),
  };
}
