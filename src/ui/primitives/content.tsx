import type { ReactNode } from 'react';
import { useInterfaceLanguage } from '../ui-context.tsx';

/** Marks English-only content if the interface uses another language. */
export function EnglishContent({ children }: { readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  return language === 'en' ? children : <span lang="en">{children}</span>;
}

/** @param words by interface language, with English as the fallback */
export function TranslatedContent({ words }: { readonly words: Readonly<Partial<Record<string, string>>> }) {
  const language = useInterfaceLanguage();
  return words[language] ?? <EnglishContent>{words['en']}</EnglishContent>;
}
