import type { ReactNode } from 'react';
import { useInterfaceLanguage } from '../ui-context.tsx';

/** Content that exists in English only: marked so, when the interface speaks another language. */
export function EnglishContent({ children }: { readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  return language === 'en' ? children : <span lang="en">{children}</span>;
}
