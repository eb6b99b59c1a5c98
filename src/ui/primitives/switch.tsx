import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props {
  readonly checked: boolean | 'mixed';
  readonly label: ReactNode;
  readonly note?: ReactNode;
  /** Drawn before the label: an icon or a legend sample. */
  readonly lead?: ReactNode;
  /** Why the switch cannot be used now; it stays reachable so that the reason can be read. */
  readonly unavailable?: string | null;
  readonly onChange: (checked: boolean) => void;
}

/**
 * A labelled on/off switch. `mixed` (some sub-entries on) is a checkbox's state, not a switch's, so the control takes
 * the role that can carry it. The thumb's place and a tick say the state; colour only helps.
 */
export function Switch({ checked, label, note, lead, unavailable = null, onChange }: Props) {
  const id = useId();
  const disabled = unavailable !== null;
  const described = note !== undefined || disabled;
  return (
    <div className="switch-row" data-disabled={disabled || undefined}>
      {lead !== undefined && (
        <span className="switch-lead" aria-hidden="true">
          {lead}
        </span>
      )}
      <span className="switch-text">
        <label htmlFor={id}>{label}</label>
        {described && (
          <span className="switch-note" id={`${id}-note`}>
            {unavailable ?? note}
          </span>
        )}
      </span>
      <input
        id={id}
        className="switch"
        type="checkbox"
        role={checked === 'mixed' ? undefined : 'switch'}
        checked={checked === true}
        ref={(input) => {
          if (input !== null) input.indeterminate = checked === 'mixed';
        }}
        aria-disabled={disabled || undefined}
        aria-describedby={described ? `${id}-note` : undefined}
        onChange={(event) => {
          if (!disabled) onChange(event.currentTarget.checked);
        }}
      />
    </div>
  );
}
