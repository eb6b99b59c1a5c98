import type { MouseEvent, SyntheticEvent } from 'react';
import type { FeatureId } from '../domain/ids.ts';
import { isPlainClick } from './primitives/plain-click.ts';
import { useCommands } from './ui-context.tsx';
import { useLinkAddress } from './use-link-address.ts';

/**
 * What makes words that name a feature a real link to the scene with it selected: under the pointer or the focus the feature lights up on the map;
 * chosen, it is selected and framed, and the page stays.
 */
export function useFeatureLink(feature: FeatureId | null) {
  const commands = useCommands();
  const { href, renew } = useLinkAddress({ selection: feature });
  const light = (event: SyntheticEvent<HTMLAnchorElement>) => {
    renew(event);
    commands.hover(feature);
  };
  const unlight = () => commands.hover(null);
  return {
    href,
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
