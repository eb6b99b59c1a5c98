import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../primitives/icon-button.tsx';
import { useT } from '../ui-context.tsx';

interface Props {
  readonly id: string;
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
  /** A panel that slides over the map can be closed; it takes the focus when it opens. */
  readonly onClose?: () => void;
  /** What stands in it scrolls by itself. */
  readonly ownScroll?: boolean;
}

/** A side panel: a region of its own that scrolls by itself. */
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
        // A card that is open takes the key first.
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
