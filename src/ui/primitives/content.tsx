import type { ReactNode } from 'react';
import type { Names } from '../../domain/language.ts';
import { useInterfaceLanguage } from '../ui-context.tsx';

/** Content that exists in English only: marked so, when the interface speaks another language. */
export function EnglishContent({ children }: { readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  return language === 'en' ? children : <span lang="en">{children}</span>;
}

/** Content that may exist in the language of the interface; in English else. */
export function TranslatedContent({ words }: { readonly words: Names }) {
  const language = useInterfaceLanguage();
  return words[language] ?? <EnglishContent>{words.en}</EnglishContent>;
}
