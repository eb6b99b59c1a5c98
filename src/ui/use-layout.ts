import { useSyncExternalStore } from 'react';

/**
 * `wide`: three columns; `drawers`: panels slide over the map; `sheet`: one sheet below the map. As in
 * `shell.css`.
 */
export type Layout = 'wide' | 'drawers' | 'sheet';

const QUERIES: Readonly<Record<Exclude<Layout, 'drawers'>, string>> = {
  wide: '(min-width: 68em)',
  sheet: '(max-width: 43.99em)',
};

function subscribe(onChange: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

function readLayout(): Layout {
  if (window.matchMedia(QUERIES.wide).matches) return 'wide';
  return window.matchMedia(QUERIES.sheet).matches ? 'sheet' : 'drawers';
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, readLayout);
}
