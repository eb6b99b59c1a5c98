import { createContext, useContext } from 'react';
import type { PassageId } from '../../../domain/ids.ts';
import { useScene } from '../../../ui/ui-context.tsx';

/** Context of figure parts: in the reader, or repeated in the enlarging dialog. */
interface Place {
  /** Only the reader's passages and mentions have ids. */
  readonly isCopy: boolean;
  /** Closes the dialog, to show the selection behind it. */
  readonly leave: () => void;
}

export const FigurePlace = createContext<Place>({ isCopy: false, leave: () => {} });

export function useFigurePlace(): Place {
  return useContext(FigurePlace);
}

/**
 * Whether controls of a passage are tab stops: in the reader only for the current passage, in a dialog
 * always.
 */
export function useIsStop(passage: PassageId): boolean {
  const { isCopy } = useFigurePlace();
  const isRead = useScene((scene) => scene.passage === passage);
  return isCopy || isRead;
}
