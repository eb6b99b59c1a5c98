import { useMemo } from 'react';
import { cancelOriginal, openOriginal, restoreOriginal } from '../../../state/commands/open-original.ts';
import { deleteOriginal, saveOriginal, saveReaderView } from '../../../state/commands/save-original.ts';
import type { ReaderView } from '../../../state/original.ts';
import { useAppStore } from '../../ui-context.tsx';

/** Commands for the user's document, loaded with the reader to keep the first script small. */
export function useOriginalCommands() {
  const store = useAppStore();
  return useMemo(
    () => ({
      open: (file: File) => void openOriginal(store, file),
      cancel: () => cancelOriginal(store),
      restore: () => void restoreOriginal(store),
      keep: (isSaved: boolean) => void saveOriginal(store, isSaved),
      saveView: (view: ReaderView) => void saveReaderView(store, view),
      forget: () => void deleteOriginal(store),
    }),
    [store],
  );
}
