import type { CSSProperties } from 'react';

interface Props {
  /** Row and column, by which the keyboard finds it. */
  readonly at: string;
  /** Whether Tab comes to it. */
  readonly isReached: boolean;
  readonly about: string;
  readonly text: string;
  /** How deep its ground is, 0 to 1. The number says the same. */
  readonly share: number;
  readonly isPressed: boolean;
  readonly isDim: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

/** A cell of the grid of days, or a head that stands for its row or column. */
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
