import type { ReactNode } from 'react';
import { useScene } from '../ui-context.tsx';

/** Content that exists in English only: marked so, when the interface speaks another language. */
export function EnglishContent({ children }: { readonly children: ReactNode }) {
  const language = useScene((scene) => scene.language);
  return language === 'en' ? children : <span lang="en">{children}</span>;
}
