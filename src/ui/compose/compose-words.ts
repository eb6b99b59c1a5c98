import type { InterfaceLanguage } from '../../i18n/languages.ts';
import english from '../../i18n/locales/en/compose.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const composeWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/compose.ts'),
    sr: () => import('../../i18n/locales/sr/compose.ts'),
  },
});

export type TranslateCompose = TranslatePart<typeof english>;

export function useComposeT(): TranslateCompose {
  return usePartWords(composeWords).t;
}

/** The words outside of components; in English when those of the language cannot be had. */
export async function composeT(language: InterfaceLanguage): Promise<TranslateCompose> {
  await composeWords.fetch(language).catch(() => undefined);
  return composeWords.now(language).t;
}
