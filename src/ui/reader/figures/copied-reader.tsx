import { type ReactNode, useMemo } from 'react';
import { useAppState } from '../../ui-context.tsx';
import { ReaderContext } from '../reader-context.ts';

const NOTHING_FOUND: readonly never[] = [];

/** The digest for parts of the reader that stand outside of it, as in a dialog; “find” does not reach them. */
export function CopiedReader({ children }: { readonly children: ReactNode }) {
  const digest = useAppState(({ brief }) => (brief.status === 'ready' ? brief.digest : null));
  const services = useMemo(
    () => (digest === null ? null : { digest, foundIn: () => NOTHING_FOUND, foundIndex: null }),
    [digest],
  );
  return services !== null && <ReaderContext value={services}>{children}</ReaderContext>;
}
