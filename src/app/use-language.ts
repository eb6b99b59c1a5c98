import { useEffect, useRef, useState } from 'react';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { loadCatalogue, makeTranslate, translateEnglish } from '../i18n/make-translate.ts';
import type { Translate } from '../i18n/translate.ts';

interface Spoken {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
}

/**
 * Returns the translation of a language. Until its catalogue is loaded, the previous language stays; the root
 * element has the `lang` of the shown one.
 * @param onMissing called with the language shown when the catalogue cannot be fetched
 */
export function useLanguage(
  wanted: InterfaceLanguage,
  onMissing: (spoken: InterfaceLanguage) => void,
): Translate {
  const [spoken, setSpoken] = useState<Spoken>({ language: 'en', t: translateEnglish });
  const latest = useRef({ onMissing, language: spoken.language });
  latest.current = { onMissing, language: spoken.language };
  useEffect(() => {
    let isCurrent = true;
    loadCatalogue(wanted).then(
      (catalogue) => {
        if (isCurrent) setSpoken({ language: wanted, t: makeTranslate(wanted, catalogue) });
      },
      () => {
        if (isCurrent) latest.current.onMissing(latest.current.language);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  useEffect(() => {
    const { tag, dir } = LOCALES[spoken.language];
    document.documentElement.lang = tag;
    document.documentElement.dir = dir;
  }, [spoken.language]);
  return spoken.t;
}
