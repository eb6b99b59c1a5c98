import { useMemo, useRef } from 'react';
import type { NameOf } from '../../../exporters/incidents/record-export.ts';
import { useAtlas, useName } from '../../ui-context.tsx';

/** Names a feature in the page's language; stable while the language is. */
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
