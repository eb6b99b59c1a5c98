import type { CSSProperties } from 'react';

interface Props {
  /** Row and column, for keyboard navigation. */
  readonly at: string;
  /** Whether it is a tab stop. */
  readonly isReached: boolean;
  readonly about: string;
  readonly text: string;
  /** Colour intensity from 0 to 1; the number carries the same information. */
  readonly share: number;
  readonly isPressed: boolean;
  readonly isDim: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

/** A cell or header of the weekday grid. */
export function GridButton(props: Props) {
  const { at, isReached, about, text, share, isPressed, isDim, onFocus, onPress } = props;
  return (
    <button
      type="button"
      className="day-button"
      data-at={at}
      data-dim={isDim || undefined}
      tabIndex={isReached ? 0 : -1}
      title={about}
      aria-label={about}
      aria-pressed={isPressed}
      style={{ '--share': share } as CSSProperties}
      onFocus={onFocus}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
