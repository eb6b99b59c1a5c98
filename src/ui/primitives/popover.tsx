import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface Props {
  /** Content of the button. */
  readonly button: ReactNode;
  readonly label: string;
  /** For a button without visible words. */
  readonly tooltip?: string;
  readonly className?: string;
  readonly children: ReactNode;
  /** Whether the button is a tab stop. */
  readonly isStop?: boolean;
  /** Id of the button, for a label elsewhere that presses it. */
  readonly buttonId?: string;
}

const MARGIN_PX = 8;

/**
 * Button with a non-modal card. The native popover handles Escape, outside presses and focus; positioning is
 * ours, as anchor positioning is not universal.
 */
export function Popover({ button, label, tooltip, className, children, isStop = true, buttonId }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);

  const place = () => {
    const box = anchor.current?.getBoundingClientRect();
    const element = card.current;
    if (box === undefined || element === null) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.min(
      Math.max(MARGIN_PX, box.left + box.width / 2 - width / 2),
      window.innerWidth - width - MARGIN_PX,
    );
    const above = box.top - height - MARGIN_PX;
    const below = box.bottom + MARGIN_PX;
    const lowest = window.innerHeight - height - MARGIN_PX;
    // With room on neither side it covers its button.
    const top = below <= lowest ? below : above >= MARGIN_PX ? above : lowest;
    element.style.left = `${Math.max(MARGIN_PX, left)}px`;
    element.style.top = `${Math.max(MARGIN_PX, top)}px`;
  };

  return (
    <>
      <button
        ref={anchor}
        id={buttonId}
        type="button"
        className={className}
        aria-label={label}
        title={tooltip}
        popoverTarget={id}
        tabIndex={isStop ? undefined : -1}
      >
        {button}
      </button>
      <div
        ref={card}
        id={id}
        popover="auto"
        className="popover"
        role="group"
        aria-label={label}
        // Renders content first, so that its size is known for placement.
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return;
          flushSync(() => setOpen(true));
        }}
        onToggle={(event) => {
          if (event.newState === 'open') place();
          else setOpen(false);
        }}
      >
        {isOpen && children}
      </div>
    </>
  );
}
