import type { SyntheticEvent } from 'react';
import type { Scene } from '../scene/scene.ts';
import { formatLink } from '../state/url-sync.ts';
import { useAppStore } from './ui-context.tsx';

interface LinkAddress {
  readonly href: string;
  /** For when the pointer or the focus reaches the link. */
  readonly renew: (event: SyntheticEvent<HTMLAnchorElement>) => void;
}

/**
 * The address of a real link to the scene as it stands, with a part of it changed. Hundreds of links that followed the camera would be set anew with
 * every move of it: the address is made with the link, and made anew when one is reached.
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
