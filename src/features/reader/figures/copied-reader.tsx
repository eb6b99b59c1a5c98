import { type ReactNode, useMemo } from 'react';
import { useAppState } from '../../../ui/ui-context.tsx';
import { ReaderContext } from '../reader-context.ts';
import { FigurePlace } from './figure-place.ts';

interface Props {
  readonly leave: () => void;
  readonly children: ReactNode;
}

/** Repeats the digest in a dialog, where “find” has no effect. */
export function CopiedReader({ leave, children }: Props) {
  const digest = useAppState(({ brief }) => (brief.status === 'ready' ? brief.digest : null));
  const services = useMemo(() => (digest === null ? null : { digest, isPaper: false }), [digest]);
  if (services === null) return null;
  return (
    <ReaderContext value={services}>
      <FigurePlace value={{ isCopy: true, leave }}>{children}</FigurePlace>
    </ReaderContext>
  );
}
