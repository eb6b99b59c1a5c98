import { useState } from 'react';
import { useCommands } from '../../ui-context.tsx';
import { useOriginalT } from './original-words.ts';
import { takeFirst } from './take-first.ts';
import { useOriginalCommands } from './use-original-commands.ts';

interface LeftOut {
  readonly name: string;
  readonly count: number;
}

export interface OpenFiles {
  /** Opens the first of the files that a reader dropped or picked, and says so when there were more. */
  readonly open: (files: FileList | null) => void;
  /** Which one was opened, while it is to be said that others were not. */
  readonly leftOut: LeftOut | null;
  readonly hideLeftOut: () => void;
}

export function useOpenFiles(): OpenFiles {
  const t = useOriginalT();
  const commands = useCommands();
  const documents = useOriginalCommands();
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  return {
    open: (files) => {
      const taken = takeFirst([...(files ?? [])]);
      if (taken === null) return;
      const said = taken.leftOut === 0 ? null : { name: taken.file.name, count: taken.leftOut };
      setLeftOut(said);
      if (said !== null) commands.announce(t('original.leftOut', said));
      documents.open(taken.file);
    },
    leftOut,
    hideLeftOut: () => setLeftOut(null),
  };
}
