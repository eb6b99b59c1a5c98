import { useEffect, useMemo, useRef } from 'react';
import { countRows, pickStretch, rowsOfBoth, turnRow } from '../../analysis/incidents/pick-rows.ts';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { pickIncidents } from '../records/state/pick-incidents.ts';

export interface RowPicking {
  readonly isPicked: (row: number) => boolean;
  /** Which of the listed rows are selected. */
  readonly which: 'none' | 'some' | 'all';
  /** Toggles the row at an index and starts a range there. */
  readonly turn: (at: number) => void;
  /** Selects the range from its start, or from `from`, to `to`; replaces the previous range. */
  readonly stretch: (from: number, to: number) => void;
  /** Clears the range start. */
  readonly leave: () => void;
  readonly all: () => void;
  readonly none: () => void;
}

/**
 * Row selection of a table.
 * @param rows in the order of the table
 * @param shown 1 for each of them, by row
 */
export function useRowPicking(set: number, rows: Uint32Array, shown: Uint8Array): RowPicking {
  const store = useAppStore();
  const picked = useAppState(({ exploration }) => exploration.picked.get(set) ?? null);
  /** Range start and the selection before it. */
  const anchor = useRef<{ readonly at: number; readonly before: Uint8Array } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places are of this order
  useEffect(() => {
    anchor.current = null;
  }, [rows]);
  const count = useMemo(() => (picked === null ? 0 : countRows(rowsOfBoth(picked, shown))), [picked, shown]);
  const now = () => picked ?? new Uint8Array(shown.length);
  return {
    isPicked: (row) => picked?.[row] === 1,
    which: count === 0 ? 'none' : count === rows.length ? 'all' : 'some',
    turn: (at) => {
      const row = rows[at];
      if (row === undefined) return;
      const turned = turnRow(now(), row);
      anchor.current = { at, before: turned };
      pickIncidents(store, set, turned);
    },
    stretch: (from, to) => {
      anchor.current ??= { at: from, before: now() };
      pickIncidents(store, set, pickStretch(anchor.current.before, rows, anchor.current.at, to));
    },
    leave: () => {
      anchor.current = null;
    },
    all: () => pickIncidents(store, set, pickStretch(now(), rows, 0, rows.length - 1)),
    none: () => pickIncidents(store, set, null),
  };
}
