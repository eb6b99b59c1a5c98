import { type KeyboardEvent, useId, useState } from 'react';
import { FeatureGlyph } from '../primitives/feature-glyph.tsx';
import { type Choice, findChoices } from './find-choices.ts';
import { useNetworkT } from './network-words.ts';

interface Props<T> {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice<T>[];
  /** Current choice, displayed while nothing is typed. */
  readonly chosen: string;
  readonly onChoose: (value: T, name: string) => void;
}

/** Combobox over names in every language. The focus stays in the field; arrow keys move through the list. */
export function ChoiceField<T>({ label, hint, choices, chosen, onChoose }: Props<T>) {
  const t = useNetworkT();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const rows = typed === null ? [] : findChoices(choices, typed);
  const current = rows[active];
  const optionId = (key: string) => `${id}-${key}`;
  const type = (text: string | null) => {
    setTyped(text);
    setActive(0);
  };
  const choose = ({ value, name }: Choice<T>) => {
    type(null);
    onChoose(value, name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      if (typed === null) type('');
      else if (rows.length > 0) setActive((active + step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && current !== undefined) choose(current);
    else if (event.key === 'Escape' && typed !== null) type(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="field choice-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        placeholder={hint}
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(current.key)}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? chosen}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => type(null)}
      />
      {typed !== null && rows.length === 0 && (
        <p className="network-note" role="status">
          {t('network.end.none')}
        </p>
      )}
      <div
        id={`${id}-list`}
        className="choice-list"
        role="listbox"
        aria-label={label}
        hidden={rows.length === 0}
        // Keeps the focus in the field.
        onPointerDown={(event) => event.preventDefault()}
      >
        {rows.map((row, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list belong to the field that keeps the focus
          <div
            key={row.key}
            id={optionId(row.key)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onClick={() => choose(row)}
          >
            {row.record !== null && <FeatureGlyph record={row.record} />}
            <span>{row.name}</span>
            <span className="choice-kind">{row.kind}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
