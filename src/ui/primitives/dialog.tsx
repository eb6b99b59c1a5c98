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
 * A modal native `<dialog>`: the browser traps focus, closes on Escape and restores focus. Mounted means
 * open.
 */
export function Dialog({ title, onClose, children, size = 'reading' }: Props) {
  const t = useT();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before removal, since a removed dialog does not restore focus.
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
        // The store controls which dialog is open.
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        // A backdrop press targets the dialog itself.
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
