import type { ReactNode } from 'react';
import type { Passage } from '../../domain/brief.ts';
import { isPlainClick } from '../primitives/plain-click.ts';
import { useCommands } from '../ui-context.tsx';
import { useLinkAddress } from '../use-link-address.ts';

interface Props {
  readonly passage: Pick<Passage, 'id'>;
  /** Which of its mentions to go to. */
  readonly mention?: number | undefined;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
  /** A stop of the Tab key; of the links within a text only those of the passage that is read. */
  readonly isStop?: boolean;
  /** For what else has to happen when the reader opens, such as closing a dialog. */
  readonly onOpen?: () => void;
}

/** A link that opens a passage in the reader; a real one, so that it opens in a new tab too. */
export function PassageLink({ passage, mention, className, label, children, isStop = true, onOpen }: Props) {
  const commands = useCommands();
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
        commands.openPassage(passage.id, mention ?? null);
      }}
    >
      {children}
    </a>
  );
}
