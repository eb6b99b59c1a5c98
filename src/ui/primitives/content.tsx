import type { ReactNode } from 'react';
import { nameTagOf } from '../../i18n/locales.ts';
import type { Named } from '../../i18n/names.ts';
import { useInterfaceLanguage } from '../ui-context.tsx';

/** Content that exists in English only: marked so, when the interface speaks another language. */
export function EnglishContent({ children }: { readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  return language === 'en' ? children : <span lang="en">{children}</span>;
}

/** Content that may exist in the language of the interface; in English else. */
export function TranslatedContent({ words }: { readonly words: Named['names'] }) {
  const language = useInterfaceLanguage();
  return words[nameTagOf(language)] ?? <EnglishContent>{words['en']}</EnglishContent>;
}
