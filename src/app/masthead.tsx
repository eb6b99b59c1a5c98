import type { ReactNode } from 'react';
import { useT } from '../ui/ui-context.tsx';

/** Title, subtitle and search. */
export function Masthead({ search, tools }: { readonly search: ReactNode; readonly tools: ReactNode }) {
  const t = useT();
  return (
    <header className="masthead">
      <div>
        <h1>{t('app.title')}</h1>
        <p className="subtitle">{t('app.subtitle')}</p>
      </div>
      {search}
      {tools !== null && <div className="masthead-tools">{tools}</div>}
    </header>
  );
}
