import type { Original } from '../../../state/original.ts';
import { useAppState } from '../../ui-context.tsx';

/** The document that is open, when it is the brief itself. */
export function useOpenBrief(): Original | null {
  return useAppState(({ original }) =>
    original.status === 'ready' && original.original.alignment.isThisBrief ? original.original : null,
  );
}

/** The document that is open, when it is another one. */
export function useRelatedDocument(): Original | null {
  return useAppState(({ original }) =>
    original.status === 'ready' && !original.original.alignment.isThisBrief ? original.original : null,
  );
}
