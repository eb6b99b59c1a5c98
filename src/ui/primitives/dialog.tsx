import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useT } from '../ui-context.tsx';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'reading' | 'form' | 'wide' | 'spread';
}

/**
 * A modal native `<dialog>`: the browser traps focus, closes on Escape and gives focus back to what opened it. Mounted
 * means open.
 */
export function Dialog({ title, onClose, children, size = 'reading' }: Props) {
  const t = useT();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: one that is taken out of it gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-size={size}
      aria-labelledby={headingId}
      onCancel={(event) => {
        // The store owns which dialog is open; closing goes through it.
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        // A press on the backdrop reaches the dialog itself, never its content.
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-frame">
        <header className="dialog-head">
          <h2 id={headingId}>{title}</h2>
          <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
        </header>
        <div
          className="dialog-body"
          role="region"
          aria-labelledby={headingId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own the text could not be scrolled by keyboard
          tabIndex={0}
        >
          {children}
        </div>
      </div>
    </dialog>
  );
}
