import english from '../../i18n/locales/en/workspace.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';
import type { AppStore } from '../../state/store.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const words = makeNamespace('workspace', english);

export type TranslateWorkspace = TranslateNamespace<typeof english>;

export function useWorkspaceT(): TranslateWorkspace {
  return useNamespace(words).t;
}

/** Texts for use outside components, with English as the fallback. */
export async function workspaceT(store: AppStore): Promise<TranslateWorkspace> {
  const { language } = store.getState().scene;
  await words.fetch(language).catch(() => undefined);
  return words.now(language).t;
}
