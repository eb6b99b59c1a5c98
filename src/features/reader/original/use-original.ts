import { useAppState } from '../../../ui/ui-context.tsx';
import type { Original } from '../state/original.ts';

/** The open document if it is the brief. */
export function useOpenBrief(): Original | null {
  return useAppState(({ original }) =>
    original.status === 'ready' && original.original.alignment.isThisBrief ? original.original : null,
  );
}

/** The open document if it is another one. */
export function useRelatedDocument(): Original | null {
  return useAppState(({ original }) =>
    original.status === 'ready' && !original.original.alignment.isThisBrief ? original.original : null,
  );
}
