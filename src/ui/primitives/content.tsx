import type { ReactNode } from 'react';
import { useInterfaceLanguage } from '../ui-context.tsx';

/** Content that exists in English only: marked so, when the interface speaks another language. */
export function EnglishContent({ children }: { readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  return language === 'en' ? children : <span lang="en">{children}</span>;
}

/** @param words by language of the interface; in English where its own is missing */
export function TranslatedContent({ words }: { readonly words: Readonly<Partial<Record<string, string>>> }) {
  const language = useInterfaceLanguage();
  return words[language] ?? <EnglishContent>{words['en']}</EnglishContent>;
}
