import { IconButton } from '../primitives/icon-button.tsx';
import { useCommands, useScene, useT } from '../ui-context.tsx';
import { CopyLink } from './copy-link.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';

/** Buttons at the edge of the map: how it is seen, and, where there is room, what can be taken from it. */
export function MapControls({ compact }: { readonly compact: boolean }) {
  return (
    <div className="map-controls">
      <CameraControls />
      {!compact && <ViewTools />}
    </div>
  );
}

function CameraControls() {
  const t = useT();
  const commands = useCommands();
  const projection = useScene((scene) => scene.projection);
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
    </div>
  );
}

function ViewTools() {
  const t = useT();
  const commands = useCommands();
  return (
    <div className="control-group" role="group" aria-label={t('ui.tools')}>
      <CopyLink />
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
