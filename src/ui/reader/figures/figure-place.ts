import { createContext, useContext } from 'react';
import type { PassageId } from '../../../domain/ids.ts';
import { useScene } from '../../ui-context.tsx';

/** Where the parts of a figure stand: in the reader, or a second time in the dialog that enlarges it. */
interface Place {
  /** Passages and mentions have their ids in the reader. */
  readonly isCopy: boolean;
  /** What was chosen is to be seen elsewhere: the dialog closes. */
  readonly leave: () => void;
}

export const FigurePlace = createContext<Place>({ isCopy: false, leave: () => {} });

export function useFigurePlace(): Place {
  return useContext(FigurePlace);
}

/** Whether what belongs to a passage is a stop of the Tab key: in the reader while the passage is read, in a dialog always. */
export function useIsStop(passage: PassageId): boolean {
  const { isCopy } = useFigurePlace();
  const isRead = useScene((scene) => scene.passage === passage);
  return isCopy || isRead;
}
