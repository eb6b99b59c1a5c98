import { useMemo } from 'react';
import { forgetOriginal, keepOriginal, keepReaderView } from '../../../state/commands/keep-original.ts';
import { openOriginal, restoreOriginal } from '../../../state/commands/open-original.ts';
import type { ReaderView } from '../../../state/original.ts';
import { useAppStore } from '../../ui-context.tsx';

/** Commands for the reader's own document. They come with the reader: what they need stays out of the first script. */
export function useOriginalCommands() {
  const store = useAppStore();
  return useMemo(
    () => ({
      open: (file: File) => void openOriginal(store, file),
      restore: () => void restoreOriginal(store),
      keep: (isKept: boolean) => void keepOriginal(store, isKept),
      keepView: (view: ReaderView) => void keepReaderView(store, view),
      forget: () => void forgetOriginal(store),
    }),
    [store],
  );
}
