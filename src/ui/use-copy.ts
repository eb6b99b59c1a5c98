import { useState } from 'react';
import { announce } from '../state/commands/notify.ts';
import { useAppStore } from './ui-context.tsx';

export interface Copying {
  readonly outcome: 'none' | 'copied' | 'failed';
  /** Last text tried; `null` if none or after the timeout. */
  readonly text: string | null;
  readonly copy: (text: string) => Promise<void>;
  readonly forget: () => void;
}

interface Outcome extends Pick<Copying, 'outcome' | 'text'> {}

const NOTHING: Outcome = { outcome: 'none', text: null };

/** Copies a text to the clipboard and announces the result. */
export function useCopy(words: { readonly copied: string; readonly failed: string }): Copying {
  const store = useAppStore();
  const [last, setLast] = useState(NOTHING);
  return {
    ...last,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setLast({ outcome: 'copied', text });
        announce(store, words.copied);
      } catch {
        setLast({ outcome: 'failed', text });
        announce(store, words.failed, 'assertive');
      }
    },
    forget: () => setLast(NOTHING),
  };
}
