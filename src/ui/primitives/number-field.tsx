import { useState } from 'react';

interface Props {
  readonly label: string;
  /** Accessible name, if it says more than the label. */
  readonly name?: string;
  readonly unit?: string;
  readonly className?: string;
  readonly value: number;
  /** Inclusive range. */
  readonly range: readonly [least: number, most: number];
  readonly isWhole?: boolean;
  readonly onChange: (value: number) => void;
}

/** Labelled number that commits on Enter or blur; invalid values are ignored. */
export function NumberField({
  label,
  name,
  unit,
  className = 'field',
  value,
  range: [least, most],
  isWhole = false,
  onChange,
}: Props) {
  /** Uncommitted text; `null` while showing the committed value. */
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    setTyped(null);
    const wanted = Number(typed);
    if (typed === null || typed.trim() === '' || wanted === value) return;
    if (wanted >= least && wanted <= most && (!isWhole || Number.isInteger(wanted))) onChange(wanted);
  };
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={isWhole ? 1 : 'any'}
        inputMode={isWhole ? 'numeric' : 'decimal'}
        value={typed ?? value}
        aria-label={name}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      {unit !== undefined && <span>{unit}</span>}
    </label>
  );
}
