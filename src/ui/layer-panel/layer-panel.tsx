import type { OwnNetwork } from '../../domain/own-network.ts';
import { resetFilters, setBriefOnly } from '../../state/commands/filter-atlas.ts';
import { selectShownPath } from '../../state/selectors/shown-path.ts';
import { Switch } from '../primitives/switch.tsx';
import { useAppState, useAppStore, useFilterCounts, useScene, useT } from '../ui-context.tsx';
import { useLazyComponent } from '../use-lazy-component.ts';
import { EvidenceFilter } from './evidence-filter.tsx';
import { JurisdictionPicker } from './jurisdiction-picker.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { MarketFilter } from './market-filter.tsx';
import { RouteFilter } from './route-filter.tsx';

/** Layers and filters, with the legend. */
export function LayerPanel() {
  return (
    <div className="layer-panel">
      <BriefOnly />
      <MarketFilter />
      <RouteFilter />
      <EvidenceFilter />
      <JurisdictionPicker />
      <LayerSwitches />
      <LazyOwnKey />
    </div>
  );
}

const loadOwnKey = () => import('../network/own/own-key.tsx');

/** Legend of the user's network while shown. */
function LazyOwnKey() {
  const own = useAppState((state) => selectShownPath(state)?.own ?? null);
  return own && <OwnKey own={own} />;
}

function OwnKey(props: { readonly own: OwnNetwork }) {
  const Key = useLazyComponent(loadOwnKey);
  return Key && <Key {...props} />;
}

function BriefOnly() {
  const t = useT();
  const store = useAppStore();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const { shown, all } = useFilterCounts();
  return (
    <div className="brief-only">
      <Switch
        label={t('filters.briefOnly')}
        note={t('filters.briefOnlyNote')}
        checked={briefOnly}
        onChange={(next) => setBriefOnly(store, next)}
      />
      <p className="filter-counts">
        <span>{t('filters.counts', { shown, all })}</span>
        {shown < all && (
          <button type="button" className="link-button" onClick={() => resetFilters(store)}>
            {t('filters.reset')}
          </button>
        )}
      </p>
    </div>
  );
}
