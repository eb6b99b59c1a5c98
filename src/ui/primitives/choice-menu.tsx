import { useId } from 'react';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** BCP 47 tag of the label if not the interface language. */
  readonly lang?: string;
}

interface Props<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** Short single-choice list. */
export function ChoiceList<V extends string>({ label, choices, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset
      className="choices"
      onClick={({ detail, target }) => {
        if (detail > 0) closeMenu(target);
      }}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter') closeMenu(target);
      }}
    >
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} lang={choice.lang}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A pointer and Enter choose and close the menu; arrow keys go through the choices. */
function closeMenu(target: EventTarget): void {
  if (target instanceof Element) target.closest('label')?.closest<HTMLElement>('[popover]')?.hidePopover();
}
