import { useEffect, useState } from 'react';
import { selectShownRows } from '../../../state/selectors/explored-incidents.ts';
import { useAppStore } from '../../ui-context.tsx';

/** How long filters stand before a table follows them: it costs more than the bars, and nobody reads it while brushing. */
const SETTLE_MS = 150;

/** By key of each set the rows that pass, 1 or 0, once the filters have settled. */
export function useSettledRows(): ReadonlyMap<number, Uint8Array> {
  const store = useAppStore();
  const [rows, setRows] = useState(() => selectShownRows(store.getState()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => setRows(selectShownRows(store.getState()));
    update();
    const stop = store.subscribe((now, before) => {
      if (
        now.scene.period === before.scene.period &&
        now.scene.markets === before.scene.markets &&
        now.exploration === before.exploration
      ) {
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(update, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
  return rows;
}
