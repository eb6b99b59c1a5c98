import { useEffect, useState } from 'react';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { loadCatalogue, makeTranslate } from '../../i18n/make-translate.ts';
import { showNotice } from '../../state/commands/notify.ts';
import { useAppStore } from '../../ui/ui-context.tsx';

/** Required notes in the page's language; `null` until loaded. */
export function useNotes(language: InterfaceLanguage): readonly string[] | null {
  const store = useAppStore();
  const [known, setKnown] = useState<Partial<Record<InterfaceLanguage, readonly string[]>>>({});
  useEffect(() => {
    loadCatalogue(language).then(
      (catalogue) => {
        const t = makeTranslate(language, catalogue);
        const notes = [t('notes.kosovo'), t('notes.boundaries')];
        setKnown((before) => ({ ...before, [language]: notes }));
      },
      () => showNotice(store, { id: 'part-missing', kind: 'part-missing' }),
    );
  }, [language, store]);
  return known[language] ?? null;
}
