import { useMemo } from 'react';
import { forgetOriginal, keepOriginal } from '../../../state/commands/keep-original.ts';
import { openOriginal, restoreOriginal } from '../../../state/commands/open-original.ts';
import { useAppStore } from '../../ui-context.tsx';

/** Commands for the reader's own document. They come with the reader: what they need stays out of the first script. */
export function useOriginalCommands() {
  const store = useAppStore();
  return useMemo(
    () => ({
      open: (file: File) => void openOriginal(store, file),
      restore: () => void restoreOriginal(store),
      keep: (isKept: boolean) => void keepOriginal(store, isKept),
      forget: () => void forgetOriginal(store),
    }),
    [store],
  );
}
