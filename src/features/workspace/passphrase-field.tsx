import type { Ref } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Whether it is a new passphrase, for password managers. */
  readonly isNew: boolean;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}

export function PassphraseField({ label, value, isNew, describedBy, ref, onChange }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        ref={ref}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        aria-describedby={describedBy}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
