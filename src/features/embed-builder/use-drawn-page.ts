import { useEffect, useState } from 'react';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import type { PageState } from './use-page.ts';

const WAITING: PageState = { status: 'waiting' };

/**
 * Content of a page drawn on request; nothing without passage and view.
 * @param passage its id
 * @param view query of the atlas
 */
export function useDrawnPage(
  passage: string | null,
  view: string | null,
  hasCrossings: boolean,
  language: InterfaceLanguage,
): PageState {
  const store = useAppStore();
  const [last, setLast] = useState<{ readonly key: string; readonly state: PageState } | null>(null);
  const key = [passage, view, hasCrossings, language].join(' ');
  useEffect(() => {
    if (passage === null && view === null) return;
    const asked = [passage, view, hasCrossings, language].join(' ');
    let isWanted = true;
    const set = (state: PageState) => {
      if (isWanted) setLast({ key: asked, state });
    };
    import('./make-page-text.ts')
      .then(({ makePageText }) => makePageText(store, { passage, view, hasCrossings }, language))
      .then(
        (page) => set(page === null ? { status: 'missing' } : { status: 'ready', page }),
        () => set({ status: 'missing' }),
      );
    return () => {
      isWanted = false;
    };
  }, [store, passage, view, hasCrossings, language]);
  return last?.key === key ? last.state : WAITING;
}
