import { useMemo, useRef } from 'react';
import type { NameOf } from '../../../exporters/incidents/record-export.ts';
import { useAtlas, useName } from '../../ui-context.tsx';

/** What the atlas calls a feature in the language of the page; the same function while the language stays. */
export function useNameOf(): NameOf {
  const atlas = useAtlas();
  const name = useName();
  const latest = useRef(name);
  latest.current = name;
  return useMemo(
    () => (id) => {
      const record = atlas.byId.get(id);
      return record === undefined ? id : latest.current(record);
    },
    [atlas],
  );
}
