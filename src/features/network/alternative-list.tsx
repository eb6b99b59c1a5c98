import type { Alternative, Alternatives } from '../../analysis/alternatives/alternatives.ts';
import { frameFeatures } from '../../state/commands/move-map.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore, useFormat, useT } from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';
import { PathDetails } from './path-details.tsx';
import { lookAtPath } from './state/ask-network.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';
import { usePathFigures } from './use-path-figures.ts';

/** Ranked alternatives; the selected one is on the map with its details. */
export function AlternativeList({ alternatives }: { readonly alternatives: Alternatives }) {
  const t = useNetworkT();
  const { paths, isComplete } = alternatives;
  return (
    <>
      {paths.length === 0 && <p className="empty">{t('network.none')}</p>}
      <ol className="network-paths" data-testid="alternatives">
        {paths.map((path, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: alternatives are told apart by their place in the order
          <li key={place}>
            <AlternativeCard path={path} place={place} />
          </li>
        ))}
      </ol>
      {!isComplete && <p className="network-note">{t('network.gaveUp')}</p>}
    </>
  );
}

function AlternativeCard({ path, place }: { readonly path: Alternative; readonly place: number }) {
  const t = useNetworkT();
  const pageT = useT();
  const store = useAppStore();
  const format = useFormat();
  const figures = usePathFigures();
  const network = useNetworkAtlas();
  const isLooked = useAppState(({ network }) => network?.looked === place);
  return (
    <>
      <button
        type="button"
        className="network-path"
        aria-expanded={isLooked}
        onClick={() => lookAtPath(store, isLooked ? NOTHING : place)}
      >
        <span className="network-number">
          {t('network.alternative', { number: format.number(place + 1) })}
        </span>
        <span className="network-figures">{figures(path)}</span>
      </button>
      {isLooked && (
        <div className="network-told">
          <button
            type="button"
            className="text-button"
            onClick={() =>
              frameFeatures(
                store,
                path.legs.map(({ leg }) => leg),
                network,
              )
            }
          >
            <InterfaceIcon id="target" sizePx={16} />
            {pageT('panel.frame')}
          </button>
          <PathDetails path={path} />
        </div>
      )}
    </>
  );
}

/** Matches no index. */
const NOTHING = -1;
