import english from '../../i18n/locales/en/workspace.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import type { AppStore } from '../../state/store.ts';
import { usePartWords } from '../use-part-words.ts';

const words = makePartWords('workspace', english);

export type TranslateWorkspace = TranslatePart<typeof english>;

export function useWorkspaceT(): TranslateWorkspace {
  return usePartWords(words).t;
}

/** For what is said outside of components; English where the words cannot be had. */
export async function workspaceT(store: AppStore): Promise<TranslateWorkspace> {
  const { language } = store.getState().scene;
  await words.fetch(language).catch(() => undefined);
  return words.now(language).t;
}
