import type { ReactNode } from 'react';

interface BarProps {
  readonly name: string;
  /** Accessible description: name and counts. */
  readonly about: string;
  readonly lead: ReactNode;
  readonly count: string;
  /** Share of the longest bar, 0 to 1; `null` for no bar. */
  readonly share: number | null;
  readonly isDim: boolean;
  readonly isPressed: boolean;
  /** `null` if the value cannot be selected. */
  readonly onPress: (() => void) | null;
}

/** One facet value: name, count and bar relative to the longest. */
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
