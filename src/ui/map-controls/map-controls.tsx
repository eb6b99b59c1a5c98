import { IconButton } from '../primitives/icon-button.tsx';
import type { Layout } from '../shell/use-layout.ts';
import { useAppState, useCommands, useScene, useT } from '../ui-context.tsx';
import { useAddView } from '../use-composing.ts';
import { CopyLink } from './copy-link.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';

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
  const commands = useCommands();
  const isOpen = useAppState(({ preferences }) => preferences.layerPanelOpen || preferences.featurePanelOpen);
  return (
    <div className="control-group">
      <IconButton
        icon={isOpen ? 'expand' : 'panels'}
        label={t(isOpen ? 'ui.hidePanels' : 'ui.showPanels')}
        onClick={() => {
          commands.setPreference('layerPanelOpen', !isOpen);
          commands.setPreference('featurePanelOpen', !isOpen);
        }}
      />
    </div>
  );
}

function CameraControls() {
  const t = useT();
  const commands = useCommands();
  const projection = useScene((scene) => scene.projection);
  const bearing = useScene(({ camera }) => camera.bearing);
  const isGlobe = projection === 'globe';
  return (
    <div className="control-group" role="group" aria-label={t('ui.mapRegion')}>
      <IconButton icon="plus" label={t('map.zoomIn')} onClick={() => commands.zoomBy(1)} />
      <IconButton icon="minus" label={t('map.zoomOut')} onClick={() => commands.zoomBy(-1)} />
      <IconButton icon="frame" label={t('map.home')} onClick={() => commands.goHome()} />
      <IconButton
        icon={isGlobe ? 'flat' : 'globe'}
        label={t(isGlobe ? 'map.flat' : 'map.globe')}
        onClick={() => commands.setProjection(isGlobe ? 'mercator' : 'globe')}
      />
      <IconButton icon="north" turn={-bearing} label={t('map.north')} onClick={() => commands.resetNorth()} />
    </div>
  );
}

function ViewTools() {
  const t = useT();
  const commands = useCommands();
  const addView = useAddView();
  return (
    <div className="control-group" role="group" aria-label={t('ui.tools')}>
      <IconButton
        icon="present"
        label={t('map.present')}
        onClick={() => commands.openDialog({ kind: 'stories' })}
      />
      <IconButton icon="add-view" label={t('map.addView')} onClick={addView} />
      <IconButton icon="incidents" label={t('map.incidents')} onClick={() => commands.beginPlanning()} />
      <IconButton icon="network" label={t('map.network')} onClick={() => commands.beginNetwork()} />
      <CopyLink />
      <IconButton
        icon="embed"
        label={t('map.embed')}
        onClick={() => commands.openDialog({ kind: 'embed' })}
      />
      <IconButton
        icon="download"
        label={t('map.download')}
        onClick={() => commands.openDialog({ kind: 'download' })}
      />
      <ThemeMenu />
      <LanguageMenu />
      <IconButton
        icon="help"
        label={t('map.help')}
        onClick={() => commands.openDialog({ kind: 'shortcuts' })}
      />
      <IconButton icon="info" label={t('map.about')} onClick={() => commands.openDialog({ kind: 'about' })} />
    </div>
  );
}
