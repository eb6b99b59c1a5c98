import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  /** Inclusive range. */
  readonly range: readonly [least: number, most: number];
  readonly isWhole?: boolean;
  readonly onChange: (value: number) => void;
}

/** Number field that commits on Enter or blur; invalid values are ignored. */
export function NumberField({ label, value, range: [least, most], isWhole = false, onChange }: Props) {
  /** Uncommitted text; `null` while showing the committed value. */
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    setTyped(null);
    const wanted = Number(typed);
    if (typed === null || typed.trim() === '' || wanted === value) return;
    if (wanted >= least && wanted <= most && (!isWhole || Number.isInteger(wanted))) onChange(wanted);
  };
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={isWhole ? 1 : 'any'}
        inputMode={isWhole ? 'numeric' : 'decimal'}
        value={typed ?? value}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </label>
  );
}
