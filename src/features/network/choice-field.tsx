import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { FeatureGlyph } from '../../ui/primitives/feature-glyph.tsx';
import { useCombobox } from '../../ui/primitives/use-combobox.ts';
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
  const rows = typed === null ? [] : findChoices(choices, typed);
  const isOpen = rows.length > 0;
  const popup = useRef<HTMLDivElement>(null);
  // The last field of the panel is at the bottom of the window.
  useEffect(() => {
    if (isOpen) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const type = (text: string | null) => {
    setTyped(text);
    point();
  };
  const { field, list, option, point, takeKey } = useCombobox(rows, ({ value, name }) => {
    type(null);
    onChoose(value, name);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (takeKey(event)) return;
    if (typed === null && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) type('');
    else if (event.key === 'Escape' && typed !== null) type(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="field choice-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...field}
        role="combobox"
        aria-expanded={isOpen}
        id={id}
        placeholder={hint}
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
      <div ref={popup} role="listbox" {...list} className="choice-list" aria-label={label} hidden={!isOpen}>
        {rows.map((row) => (
          <div key={row.key} {...option(row)}>
            {row.record !== null && <FeatureGlyph record={row.record} />}
            <span>{row.name}</span>
            <span className="choice-kind">{row.kind}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
