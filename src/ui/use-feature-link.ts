import type { MouseEvent, SyntheticEvent } from 'react';
import type { FeatureId } from '../domain/ids.ts';
import { formatLink } from '../state/url-sync.ts';
import { isPlainClick } from './primitives/plain-click.ts';
import { useAppStore, useCommands } from './ui-context.tsx';

/**
 * What makes words that name a feature a real link to the scene with it selected: under the pointer or the focus the feature lights up on the map;
 * chosen, it is selected and framed, and the page stays. Hundreds of links that followed the camera would be set anew with every move of it: the
 * address is made when one is reached.
 */
export function useFeatureLink(feature: FeatureId | null) {
  const commands = useCommands();
  const store = useAppStore();
  const href = () => formatLink({ ...store.getState().scene, selection: feature }, window.location);
  const light = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = href();
    commands.hover(feature);
  };
  const unlight = () => commands.hover(null);
  return {
    href: href(),
    onClick: (event: MouseEvent) => {
      if (feature === null || !isPlainClick(event)) return;
      event.preventDefault();
      commands.open(feature);
    },
    onPointerEnter: light,
    onPointerLeave: unlight,
    onFocus: light,
    onBlur: unlight,
  };
}
