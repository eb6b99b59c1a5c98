import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n/languages.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { setLanguage } from '../../state/commands/set-appearance.ts';
import { ChoiceList, ChoiceMenu } from '../../ui/primitives/choice-menu.tsx';
import { useAppStore, useInterfaceLanguage, useT } from '../../ui/ui-context.tsx';

function useLanguageChoices() {
  const t = useT();
  const store = useAppStore();
  const value = useInterfaceLanguage();
  return {
    label: t('map.language'),
    value,
    choices: INTERFACE_LANGUAGES.map((id) => ({
      value: id,
      label: LOCALES[id].nativeName,
      lang: LOCALES[id].tag,
    })),
    onChange: (id: InterfaceLanguage) => setLanguage(store, id),
  };
}

export function LanguageMenu() {
  return <ChoiceMenu icon="language" {...useLanguageChoices()} />;
}

export function LanguageList() {
  return <ChoiceList {...useLanguageChoices()} />;
}
