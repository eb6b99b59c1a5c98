import type { ReactNode } from 'react';
import type { Passage } from '../../domain/brief.ts';
import { openPassage } from '../../features/reader/state/read-brief.ts';
import { isPlainClick } from '../primitives/plain-click.ts';
import { useAppStore } from '../ui-context.tsx';
import { useLinkAddress } from '../use-link-address.ts';

interface Props {
  readonly passage: Pick<Passage, 'id'>;
  /** Index of the mention to open. */
  readonly mention?: number | undefined;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
  /** Whether it is a tab stop; within a text only for the current passage. */
  readonly isStop?: boolean;
  /** Called on opening, for example to close a dialog. */
  readonly onOpen?: () => void;
}

/** Link that opens a passage in the reader, with a real URL for new tabs. */
export function PassageLink({ passage, mention, className, label, children, isStop = true, onOpen }: Props) {
  const store = useAppStore();
  const { href, renew } = useLinkAddress({ passage: passage.id });
  return (
    <a
      className={className}
      href={href}
      tabIndex={isStop ? undefined : -1}
      onPointerEnter={renew}
      onFocus={renew}
      aria-label={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onOpen?.();
        openPassage(store, passage.id, mention ?? null);
      }}
    >
      {children}
    </a>
  );
}
