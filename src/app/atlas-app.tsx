import { useStore } from 'zustand';
import { setLanguage } from '../state/commands/set-language.ts';
import { showNotice } from '../state/commands/show-notice.ts';
import type { AppStore } from '../state/store.ts';
import { UiProvider } from '../ui/ui-context.tsx';
import { AtlasShell } from './atlas-shell.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useLanguage } from './use-language.ts';
import { useTheme } from './use-theme.ts';

interface Props {
  readonly store: AppStore;
  readonly onRetry: () => void;
  readonly firstPicture: Element | null;
}

/** Providers around the shell: words, tokens, store. */
export function AtlasApp({ store, onRetry, firstPicture }: Props) {
  const language = useStore(store, ({ scene }) => scene.language);
  const theme = useStore(store, ({ scene }) => scene.theme);
  const t = useLanguage(language, (spoken) => {
    // Names on the map would speak another language than the words around it.
    setLanguage(store, spoken);
    showNotice(store, { id: 'part-missing', kind: 'part-missing' });
  });
  const tokens = useTheme(theme);
  return (
    <ErrorBoundary t={t}>
      <UiProvider store={store} t={t} tokens={tokens}>
        <AtlasShell onRetry={onRetry} firstPicture={firstPicture} />
      </UiProvider>
    </ErrorBoundary>
  );
}
