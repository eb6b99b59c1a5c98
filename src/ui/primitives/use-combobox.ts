import { type KeyboardEvent, type PointerEvent, useEffect, useId, useState } from 'react';

/**
 * Returns the index of the option to highlight after a key, per the ARIA combobox pattern, or `null` for other
 * keys; arrows go round. Home, End and the horizontal arrows belong to the text of the field.
 */
export function optionByKey(key: string, active: number, count: number): number | null {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || count === 0) return null;
  return (active + step + count) % count;
}

interface Row {
  /** Unique in the list. */
  readonly key: string;
}

/**
 * A field with a list of options. The focus stays in the field, and the highlighted option is scrolled into
 * view.
 *
 * @param rows the options shown; none while the list is closed
 * @param isLoading whether options are about to come: Enter then chooses the first of them
 */
export function useCombobox<R extends Row>(
  rows: readonly R[],
  onChoose: (row: R, isByKey: boolean) => void,
  isLoading = false,
) {
  const listId = useId();
  /** Key of the highlighted option; options can come and change places. */
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const active = Math.max(
    0,
    rows.findIndex(({ key }) => key === activeKey),
  );
  const [isEntered, setEntered] = useState(false);
  useEffect(() => {
    if (!isEntered || isLoading) return;
    setEntered(false);
    const row = rows[active];
    if (row !== undefined) onChoose(row, true);
  });
  const current = rows[active];
  const optionId = ({ key }: R) => `${listId}-${key}`;
  return {
    /** Highlights an option; the first one after a change of the text. */
    point: (row?: R) => {
      setActiveKey(row?.key ?? null);
      setEntered(false);
    },
    /** @returns whether the key was for the list */
    takeKey: (event: KeyboardEvent): boolean => {
      // Enter and arrows choose among the words of an input method.
      if (event.nativeEvent.isComposing) return false;
      const next = optionByKey(event.key, active, rows.length);
      const row = next === null ? undefined : rows[next];
      if (next !== null && row !== undefined) {
        setActiveKey(row.key);
        document.getElementById(optionId(row))?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter' && isLoading) setEntered(true);
      else if (event.key === 'Enter' && current !== undefined) onChoose(current, true);
      else return false;
      event.preventDefault();
      return true;
    },
    field: {
      type: 'text',
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': current === undefined ? undefined : optionId(current),
      autoComplete: 'off',
      spellCheck: false,
    },
    list: {
      id: listId,
      // Keeps the focus in the field.
      onPointerDown: (event: PointerEvent) => event.preventDefault(),
    },
    option: (row: R) => ({
      id: optionId(row),
      role: 'option',
      tabIndex: -1,
      'aria-selected': row === current,
      onClick: () => onChoose(row, false),
    }),
  } as const;
}

export type Combobox<R extends Row> = ReturnType<typeof useCombobox<R>>;
