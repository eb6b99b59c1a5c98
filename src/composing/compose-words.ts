/** Messages of the composer outside of components. */
import type { InterfaceLanguage } from '../i18n/languages.ts';
import english from '../i18n/locales/en/compose.ts';
import { makeNamespace, type TranslateNamespace } from '../i18n/message-namespace.ts';
import type { UntitledWords } from './briefing-of-draft.ts';

export const composeWords = makeNamespace('compose', english);

export type TranslateCompose = TranslateNamespace<typeof english>;

/** Returns English when the messages cannot be fetched. */
export async function composeT(language: InterfaceLanguage): Promise<TranslateCompose> {
  await composeWords.fetch(language).catch(() => undefined);
  return composeWords.now(language).t;
}

export function untitledWords(t: TranslateCompose): UntitledWords {
  return {
    briefing: t('compose.untitled'),
    chapter: (number) => t('compose.untitledChapter', { number }),
  };
}
