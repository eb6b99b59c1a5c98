interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly among: readonly Value[];
  readonly isDisabled?: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
  readonly children: (value: Value) => string;
}

/** Labelled select with few options. */
export function ChoiceSelect<Value extends string>({
  label,
  value,
  among,
  isDisabled = () => false,
  onChoose,
  children,
}: Props<Value>) {
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = among.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {among.map((one) => (
          <option key={one} value={one} disabled={isDisabled(one)}>
            {children(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
