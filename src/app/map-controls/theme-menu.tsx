import { THEME_CHOICES, type ThemeChoice } from '../../scene/scene.ts';
import { setTheme } from '../../state/commands/set-appearance.ts';
import { ChoiceList, ChoiceMenu } from '../../ui/primitives/choice-menu.tsx';
import { useAppStore, useScene, useT } from '../../ui/ui-context.tsx';

function useThemeChoices() {
  const t = useT();
  const store = useAppStore();
  const value = useScene((scene) => scene.theme);
  return {
    label: t('map.theme'),
    value,
    choices: THEME_CHOICES.map((choice) => ({ value: choice, label: t(`map.theme.${choice}`) })),
    onChange: (choice: ThemeChoice) => setTheme(store, choice),
  };
}

export function ThemeMenu() {
  return <ChoiceMenu icon="theme" {...useThemeChoices()} />;
}

export function ThemeList() {
  return <ChoiceList {...useThemeChoices()} />;
}
