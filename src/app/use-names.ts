import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { loadNames } from '../state/load-names.ts';
import type { AppStore } from '../state/store.ts';

/** Loads the names of the interface language into the atlas, once each. English names are already there. */
export function useNames(store: AppStore, language: InterfaceLanguage): void {
  const isReady = useStore(store, ({ data }) => data.status === 'ready');
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const [tag] = LOCALES[language].names;
    if (!isReady || language === 'en' || tag === undefined || asked.current.has(tag)) return;
    asked.current.add(tag);
    void loadNames(store, tag);
  }, [store, language, isReady]);
}
