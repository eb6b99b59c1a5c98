import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../ui/primitives/icon-button.tsx';
import { useT } from '../ui/ui-context.tsx';

interface Props {
  readonly id: string;
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
  /** Closes a drawer; a closable panel takes the focus on opening. */
  readonly onClose?: () => void;
  /** Whether the content scrolls itself. */
  readonly ownScroll?: boolean;
}

/** Scrollable side panel. */
export function Panel({ id, className, label, children, onClose, ownScroll = false }: Props) {
  const t = useT();
  const scroll = useRef<HTMLDivElement>(null);
  const isDrawer = onClose !== undefined;
  useEffect(() => {
    if (isDrawer) scroll.current?.focus({ preventScroll: true });
  }, [isDrawer]);
  return (
    <section
      id={id}
      className={`panel ${className}`}
      aria-label={label}
      onKeyDown={(event) => {
        // Escape closes an open popover first.
        const hasCard = document.querySelector('[popover]:popover-open') !== null;
        if (event.key === 'Escape' && onClose !== undefined && !hasCard) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {onClose !== undefined && (
        <div className="panel-close">
          <IconButton icon="close" label={`${t('ui.close')}: ${label}`} onClick={onClose} />
        </div>
      )}
      <div
        ref={scroll}
        className={ownScroll ? 'panel-content' : 'panel-scroll'}
        {...(ownScroll ? {} : { 'data-scroll': '' })}
        tabIndex={-1}
      >
        {children}
      </div>
    </section>
  );
}
