import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props {
  readonly checked: boolean | 'mixed';
  readonly label: ReactNode;
  readonly note?: ReactNode;
  /** Icon or legend sample before the label. */
  readonly lead?: ReactNode;
  /** Why the switch is disabled; it stays focusable so that the reason is readable. */
  readonly unavailable?: string | null;
  readonly onChange: (checked: boolean) => void;
}

/**
 * Labelled on/off switch. For `mixed` (some sub-entries on) it takes the checkbox role, since switches lack
 * that state. Thumb position and tick show the state besides colour.
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
