import { THEME_CHOICES } from '../../scene/scene.ts';
import { ChoiceMenu } from '../primitives/choice-menu.tsx';
import { useCommands, useScene, useT } from '../ui-context.tsx';

export function ThemeMenu() {
  const t = useT();
  const commands = useCommands();
  const theme = useScene((scene) => scene.theme);
  return (
    <ChoiceMenu
      icon="theme"
      label={t('map.theme')}
      value={theme}
      choices={THEME_CHOICES.map((choice) => ({ value: choice, label: t(`map.theme.${choice}`) }))}
      onChange={(choice) => commands.setTheme(choice)}
    />
  );
}
