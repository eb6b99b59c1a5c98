import type { FeatureId } from '../../../domain/ids.ts';
import { frameFeatures } from '../../../state/commands/move-map.ts';
import { InterfaceIcon } from '../../../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import { markOnMap } from '../state/study-network.ts';
import { useNetworkAtlas } from '../use-network-atlas.ts';
import { useStudiesT } from './studies-words.ts';

interface Props {
  readonly ids: readonly FeatureId[];
  /** Accessible name of the marked things. */
  readonly name: string;
}

/** Toggles marks on the map and brings them into view. */
export function MarkButton({ ids, name }: Props) {
  const t = useStudiesT();
  const store = useAppStore();
  const network = useNetworkAtlas();
  const isMarked = useAppState(({ network }) => String(network?.marked ?? '') === String(ids));
  const press = () => {
    markOnMap(store, isMarked ? [] : ids);
    if (!isMarked) frameFeatures(store, ids, network);
  };
  const said = t(isMarked ? 'studies.unmark' : 'studies.mark');
  return (
    <button type="button" className="text-button" aria-label={`${said}: ${name}`} onClick={press}>
      <InterfaceIcon id="target" sizePx={16} />
      {said}
    </button>
  );
}
