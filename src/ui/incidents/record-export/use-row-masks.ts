import { useMemo } from 'react';
import type { IncidentSet } from '../../../state/incidents.ts';
import { selectShownRows } from '../../../state/selectors/explored-incidents.ts';
import { selectPickedRows } from '../../../state/selectors/picked-incidents.ts';
import { useAppState } from '../../ui-context.tsx';
import type { WhichRows } from './choices.ts';

/** Row masks of a set, 1 for each selected row. Hidden sets have none. */
export function useRowMasks({ key, taken }: IncidentSet): Readonly<Record<WhichRows, Uint8Array>> {
  const { rowCount } = taken.table;
  const passing = useAppState(selectShownRows).get(key);
  const picked = useAppState(selectPickedRows).get(key);
  return useMemo(() => {
    const none = new Uint8Array(rowCount);
    return { all: new Uint8Array(rowCount).fill(1), passing: passing ?? none, picked: picked ?? none };
  }, [rowCount, passing, picked]);
}
