import { THEME_CHOICES, type ThemeChoice } from '../../scene/scene.ts';
import { ChoiceList, ChoiceMenu } from '../primitives/choice-menu.tsx';
import { useCommands, useScene, useT } from '../ui-context.tsx';

function useThemeChoices() {
  const t = useT();
  const commands = useCommands();
  const value = useScene((scene) => scene.theme);
  return {
    label: t('map.theme'),
    value,
    choices: THEME_CHOICES.map((choice) => ({ value: choice, label: t(`map.theme.${choice}`) })),
    onChange: (choice: ThemeChoice) => commands.setTheme(choice),
  };
}

export function ThemeMenu() {
  return <ChoiceMenu icon="theme" {...useThemeChoices()} />;
}

export function ThemeList() {
  return <ChoiceList {...useThemeChoices()} />;
}
