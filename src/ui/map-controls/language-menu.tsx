import { INTERFACE_LANGUAGES, LOCALES } from '../../i18n/locales.ts';
import { ChoiceMenu } from '../primitives/choice-menu.tsx';
import { useCommands, useScene, useT } from '../ui-context.tsx';

export function LanguageMenu() {
  const t = useT();
  const commands = useCommands();
  const language = useScene((scene) => scene.language);
  return (
    <ChoiceMenu
      icon="language"
      label={t('map.language')}
      value={language}
      choices={INTERFACE_LANGUAGES.map((id) => ({
        value: id,
        label: LOCALES[id].nativeName,
        lang: LOCALES[id].tag,
      }))}
      onChange={(id) => commands.setLanguage(id)}
    />
  );
}
