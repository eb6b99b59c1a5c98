import { useStore } from 'zustand';
import type { ThemeChoice } from '../scene/scene.ts';
import { showNotice } from '../state/commands/notify.ts';
import { setLanguage } from '../state/commands/set-appearance.ts';
import type { AppStore } from '../state/store.ts';
import { UiProvider } from '../ui/ui-context.tsx';
import { AtlasShell } from './atlas-shell.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useLanguage } from './use-language.ts';
import { useNames } from './use-names.ts';
import { useTheme } from './use-theme.ts';

/** Presentations are dark by default, for a darkened room. Exports do not use this theme. */
const IN_A_ROOM: ThemeChoice = 'dark';

interface Props {
  readonly store: AppStore;
  readonly onRetry: () => void;
  readonly staticMap: Element | null;
}

/** Provides messages, tokens and the store to the shell. */
export function AtlasApp({ store, onRetry, staticMap }: Props) {
  const language = useStore(store, ({ scene }) => scene.language);
  const theme = useStore(store, ({ scene, presentation }) =>
    presentation !== null && scene.theme === 'auto' ? IN_A_ROOM : scene.theme,
  );
  const t = useLanguage(language, (spoken) => {
    // Otherwise names on the map would be in another language than the interface.
    setLanguage(store, spoken);
    showNotice(store, { id: 'part-missing', kind: 'part-missing' });
  });
  useNames(store, language);
  const tokens = useTheme(theme);
  return (
    <ErrorBoundary t={t}>
      <UiProvider store={store} t={t} tokens={tokens}>
        <AtlasShell onRetry={onRetry} staticMap={staticMap} />
      </UiProvider>
    </ErrorBoundary>
  );
}
