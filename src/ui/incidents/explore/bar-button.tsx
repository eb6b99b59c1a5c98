import type { ReactNode } from 'react';

interface BarProps {
  readonly name: string;
  /** Name and counts in words. */
  readonly about: string;
  readonly lead: ReactNode;
  readonly count: string;
  /** Of the longest bar, 0 to 1; `null` for what is none. */
  readonly share: number | null;
  readonly isDim: boolean;
  readonly isPressed: boolean;
  /** `null` for a bar that cannot be chosen. */
  readonly onPress: (() => void) | null;
}

/** One bar: what it is called, how many it counts, and how long that is beside the longest. */
export function BarButton({ name, about, lead, count, share, isDim, isPressed, onPress }: BarProps) {
  const inside = (
    <>
      <span className="bar-name">
        {lead}
        <span>{name}</span>
      </span>
      <span className="bar-count">{count}</span>
      {share !== null && (
        <svg className="bar-track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="bar-length" width={share * 100} height="1" />
        </svg>
      )}
    </>
  );
  if (onPress === null) {
    return (
      <div className="bar" data-dim={isDim || undefined}>
        {inside}
      </div>
    );
  }
  return (
    <button
      type="button"
      className="bar"
      aria-label={about}
      aria-pressed={isPressed}
      data-dim={isDim || undefined}
      onClick={onPress}
    >
      {inside}
    </button>
  );
}
