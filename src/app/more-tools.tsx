import { useAddView } from '../features/briefing-editor/index.ts';
import { beginNetwork } from '../features/network/state/begin-network.ts';
import { beginPlanning } from '../features/records/state/begin-planning.ts';
import { openDialog } from '../state/commands/show-panels.ts';
import { InterfaceIcon, type InterfaceIconId } from '../ui/primitives/interface-icon.tsx';
import { useAppStore, useT } from '../ui/ui-context.tsx';
import { CopyLink } from './map-controls/copy-link.tsx';
import { LanguageList } from './map-controls/language-menu.tsx';
import { ThemeList } from './map-controls/theme-menu.tsx';

/** View tools as a list, on a phone. */
export function MoreTools() {
  const t = useT();
  const store = useAppStore();
  const addView = useAddView();
  const dialogs = [
    { icon: 'present', label: t('map.present'), kind: 'stories' },
    { icon: 'embed', label: t('map.embed'), kind: 'embed' },
    { icon: 'download', label: t('map.download'), kind: 'download' },
    { icon: 'help', label: t('map.help'), kind: 'shortcuts' },
    { icon: 'info', label: t('map.about'), kind: 'about' },
  ] as const satisfies readonly { icon: InterfaceIconId; label: string; kind: string }[];
  return (
    <ul className="more-list">
      <li>
        <CopyLink withWords />
      </li>
      <li>
        <ThemeList />
      </li>
      <li>
        <LanguageList />
      </li>
      <li>
        <button type="button" className="text-button" onClick={addView}>
          <InterfaceIcon id="add-view" />
          {t('map.addView')}
        </button>
      </li>
      <li>
        <button type="button" className="text-button" onClick={() => beginPlanning(store)}>
          <InterfaceIcon id="incidents" />
          {t('map.incidents')}
        </button>
      </li>
      <li>
        <button type="button" className="text-button" onClick={() => beginNetwork(store)}>
          <InterfaceIcon id="network" />
          {t('map.network')}
        </button>
      </li>
      {dialogs.map((dialog) => (
        <li key={dialog.kind}>
          <button
            type="button"
            className="text-button"
            onClick={() => openDialog(store, { kind: dialog.kind })}
          >
            <InterfaceIcon id={dialog.icon} />
            {dialog.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
