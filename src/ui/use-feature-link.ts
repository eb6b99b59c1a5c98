import type { MouseEvent, SyntheticEvent } from 'react';
import type { FeatureId } from '../domain/ids.ts';
import { openFeature } from '../state/commands/move-map.ts';
import { hoverFeature } from '../state/commands/select-features.ts';
import { isPlainClick } from './primitives/plain-click.ts';
import { useAppStore } from './ui-context.tsx';
import { useLinkAddress } from './use-link-address.ts';

/**
 * Props of a real link to a feature: hover or focus highlights it on the map; a plain click selects and
 * frames it in the page.
 */
export function useFeatureLink(feature: FeatureId | null) {
  const store = useAppStore();
  const { href, renew } = useLinkAddress({ selection: feature });
  const light = (event: SyntheticEvent<HTMLAnchorElement>) => {
    renew(event);
    hoverFeature(store, feature);
  };
  const unlight = () => hoverFeature(store, null);
  return {
    href,
    onClick: (event: MouseEvent) => {
      if (feature === null || !isPlainClick(event)) return;
      event.preventDefault();
      openFeature(store, feature);
    },
    onPointerEnter: light,
    onPointerLeave: unlight,
    onFocus: light,
    onBlur: unlight,
  };
}
