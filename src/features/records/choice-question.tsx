import { type ReactNode, useId } from 'react';

interface Props<Value> {
  readonly question: ReactNode;
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChoose: (value: Value) => void;
}

/** A question with answers as buttons; pressing one submits it, so none is preselected. */
export function ChoiceQuestion<Value extends string | number | boolean>({
  question,
  choices,
  onChoose,
}: Props<Value>) {
  const id = useId();
  return (
    <div className="import-question" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      {choices.map(({ value, label }) => (
        <button key={String(value)} type="button" className="import-answer" onClick={() => onChoose(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}
