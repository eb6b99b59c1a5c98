import { useAddView } from '../../features/briefing-editor/index.ts';
import { INTERFACE_LANGUAGES } from '../../i18n/languages.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { THEME_CHOICES } from '../../scene/scene.ts';
import { setLanguage, setTheme } from '../../state/commands/set-appearance.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { ChoiceList } from '../../ui/primitives/choice-menu.tsx';
import { InterfaceIcon, type InterfaceIconId } from '../../ui/primitives/interface-icon.tsx';
import { Popover } from '../../ui/primitives/popover.tsx';
import { useAppStore, useInterfaceLanguage, useScene, useT } from '../../ui/ui-context.tsx';
import type { Layout } from '../../ui/use-layout.ts';
import { CopyLink } from './copy-link.tsx';

/** Help, about, theme and language; on a phone also the tools of the view, which have no room on the map. */
export function PageMenu({ layout }: { readonly layout: Layout }) {
  const t = useT();
  const store = useAppStore();
  const theme = useScene((scene) => scene.theme);
  const language = useInterfaceLanguage();
  return (
    <Popover
      className="icon-button"
      label={t('ui.menu')}
      tooltip={t('ui.menu')}
      button={<InterfaceIcon id="menu" />}
    >
      <div className="page-menu">
        {layout === 'sheet' && <ViewItems />}
        <MenuItem
          icon="help"
          label={t('map.help')}
          onChoose={() => openDialog(store, { kind: 'shortcuts' })}
        />
        <MenuItem icon="info" label={t('map.about')} onChoose={() => openDialog(store, { kind: 'about' })} />
        <ChoiceList
          label={t('map.theme')}
          value={theme}
          choices={THEME_CHOICES.map((choice) => ({ value: choice, label: t(`map.theme.${choice}`) }))}
          onChange={(choice) => setTheme(store, choice)}
        />
        <ChoiceList
          label={t('map.language')}
          value={language}
          choices={INTERFACE_LANGUAGES.map((id) => ({
            value: id,
            label: LOCALES[id].nativeName,
            lang: LOCALES[id].tag,
          }))}
          onChange={(id) => setLanguage(store, id)}
        />
      </div>
    </Popover>
  );
}

function ViewItems() {
  const t = useT();
  const store = useAppStore();
  const addView = useAddView();
  return (
    <>
      <CopyLink withWords />
      <MenuItem icon="add-view" label={t('map.addView')} onChoose={addView} />
      <MenuItem
        icon="download"
        label={t('map.download')}
        onChoose={() => openDialog(store, { kind: 'download' })}
      />
    </>
  );
}

interface ItemProps {
  readonly icon: InterfaceIconId;
  readonly label: string;
  readonly onChoose: () => void;
}

function MenuItem({ icon, label, onChoose }: ItemProps) {
  return (
    <button
      type="button"
      className="text-button"
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onChoose();
      }}
    >
      <InterfaceIcon id={icon} />
      {label}
    </button>
  );
}
