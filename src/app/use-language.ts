import { useEffect, useState } from 'react';
import { type InterfaceLanguage, LOCALES } from '../i18n/locales.ts';
import { loadCatalogue, makeTranslate, translateEnglish } from '../i18n/make-translate.ts';
import type { Translate } from '../i18n/translate.ts';

interface Spoken {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
}

/**
 * The words of a language. Until its catalogue has arrived, or when it cannot be fetched, the words spoken before stay; the root
 * element always says which language is spoken.
 */
export function useLanguage(wanted: InterfaceLanguage): Translate {
  const [spoken, setSpoken] = useState<Spoken>({ language: 'en', t: translateEnglish });
  useEffect(() => {
    let isCurrent = true;
    loadCatalogue(wanted).then(
      (catalogue) => {
        if (isCurrent) setSpoken({ language: wanted, t: makeTranslate(wanted, catalogue) });
      },
      () => undefined,
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
