import { useAddView } from '../../features/briefing-editor/index.ts';
import { goHome, resetNorth, zoomBy } from '../../state/commands/move-map.ts';
import { setPreference, toggleGlobe } from '../../state/commands/set-appearance.ts';
import { openDialog, showEmbed } from '../../state/commands/show-panels.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore, useScene, useT } from '../../ui/ui-context.tsx';
import type { Layout } from '../../ui/use-layout.ts';
import { CopyLink } from './copy-link.tsx';

/**
 * Map buttons: tools at the top, if there is room; camera at the bottom. The edge between stays free for the
 * Black Sea coast.
 */
export function MapControls({ layout }: { readonly layout: Layout }) {
  return (
    <div className="map-controls">
      {layout !== 'sheet' && (
        <div className="map-tools">
          <ViewTools />
          {layout === 'wide' && <PanelToggle />}
        </div>
      )}
      <CameraControls />
    </div>
  );
}

/** Toggles the side panels for a full-width map. */
function PanelToggle() {
  const t = useT();
  const store = useAppStore();
  const isOpen = useAppState(({ preferences }) => preferences.layerPanelOpen || preferences.featurePanelOpen);
  return (
    <div className="control-group">
      <IconButton
        icon={isOpen ? 'expand' : 'panels'}
        label={t(isOpen ? 'ui.hidePanels' : 'ui.showPanels')}
        onClick={() => {
          setPreference(store, 'layerPanelOpen', !isOpen);
          setPreference(store, 'featurePanelOpen', !isOpen);
        }}
      />
    </div>
  );
}

function CameraControls() {
  const t = useT();
  const store = useAppStore();
  const projection = useScene((scene) => scene.projection);
  const bearing = useScene(({ camera }) => camera.bearing);
  const isGlobe = projection === 'globe';
  return (
    <div className="control-group" role="group" aria-label={t('ui.mapRegion')}>
      <IconButton icon="plus" label={t('map.zoomIn')} onClick={() => zoomBy(store, 1)} />
      <IconButton icon="minus" label={t('map.zoomOut')} onClick={() => zoomBy(store, -1)} />
      <IconButton icon="frame" label={t('map.home')} onClick={() => goHome(store)} />
      <IconButton
        icon={isGlobe ? 'flat' : 'globe'}
        label={t(isGlobe ? 'map.flat' : 'map.globe')}
        onClick={() => toggleGlobe(store)}
      />
      <IconButton icon="north" turn={-bearing} label={t('map.north')} onClick={() => resetNorth(store)} />
    </div>
  );
}

function ViewTools() {
  const t = useT();
  const store = useAppStore();
  const addView = useAddView();
  return (
    <div className="control-group" role="group" aria-label={t('ui.tools')}>
      <IconButton icon="add-view" label={t('map.addView')} onClick={addView} />
      <CopyLink />
      <IconButton icon="embed" label={t('map.embed')} onClick={() => showEmbed(store, 'view')} />
      <IconButton
        icon="download"
        label={t('map.download')}
        onClick={() => openDialog(store, { kind: 'download' })}
      />
    </div>
  );
}
