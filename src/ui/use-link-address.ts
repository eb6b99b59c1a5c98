import type { SyntheticEvent } from 'react';
import type { Scene } from '../scene/scene.ts';
import { formatLink } from '../state/url-sync.ts';
import { useAppStore } from './ui-context.tsx';

interface LinkAddress {
  readonly href: string;
  /** For hover or focus of the link. */
  readonly renew: (event: SyntheticEvent<HTMLAnchorElement>) => void;
}

/**
 * URL of the current scene with a change. It is computed on render and on hover or focus, since updating
 * hundreds of links on every camera move is slow.
 */
export function useLinkAddress(change: Partial<Scene>): LinkAddress {
  const store = useAppStore();
  const href = () => formatLink({ ...store.getState().scene, ...change }, window.location);
  return {
    href: href(),
    renew: ({ currentTarget }) => {
      currentTarget.href = href();
    },
  };
}
