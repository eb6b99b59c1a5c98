import { useLayoutEffect, useSyncExternalStore } from 'react';
import { TOKENS } from '../../styles/tokens/index.ts';
import type { ThemeId, Tokens } from '../../styles/tokens/tokens.ts';
import type { ThemeChoice } from '../scene/scene.ts';

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';

function subscribe(onChange: () => void): () => void {
  const lists = [DARK, MORE_CONTRAST].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

/** The theme of `auto` on this device; contrast precedes dark, as in the token style sheet. */
function systemTheme(): ThemeId {
  if (window.matchMedia(MORE_CONTRAST).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Returns the tokens of a theme and sets it on the root element. */
export function useTheme(choice: ThemeChoice): Tokens {
  const system = useSyncExternalStore(subscribe, systemTheme);
  const id = choice === 'auto' ? system : choice;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = choice;
  }, [choice]);
  return TOKENS[id];
}
