/**
 * Messages of a lazy part of the interface. English is included and defines the keys; other languages have no
 * others (type-checked), and the same arguments (tested). What they lack is shown in English.
 */

import { makeTranslateOf } from './format-messages.ts';
import type { InterfaceLanguage } from './languages.ts';
import { intlTagOf, LOCALES } from './locales.ts';
import type { MessageArguments } from './message-arguments.ts';
import type { EnglishNamespaces, NamespaceName } from './words.ts';

type Messages = Readonly<Record<string, string>>;

/** Formats the message of `key` of one part. */
export type TranslateNamespace<English extends Messages> = <K extends keyof English & string>(
  key: K,
  ...values: English[K] extends `${string}{${string}` ? [MessageArguments<English[K]>] : []
) => string;

export interface NamespaceMessages<English extends Messages> {
  readonly language: InterfaceLanguage;
  readonly t: TranslateNamespace<English>;
}

/** The messages of a part: English at once, other languages once fetched. */
export interface MessageNamespace<English extends Messages> {
  /** Messages available now: the language if loaded, English until then. */
  readonly now: (language: InterfaceLanguage) => NamespaceMessages<English>;
  /** Fetches the messages of a language; rejects on failure. */
  readonly fetch: (language: InterfaceLanguage) => Promise<void>;
  /**
   * Calls back when messages of a language are loaded.
   * @returns a function that unsubscribes
   */
  readonly subscribe: (onWords: () => void) => () => void;
}

/** @param english messages of the part, included in its script */
export function makeNamespace<P extends NamespaceName>(
  part: P,
  english: EnglishNamespaces[P],
): MessageNamespace<EnglishNamespaces[P]> {
  type English = EnglishNamespaces[P];
  const spoken = new Map<InterfaceLanguage, NamespaceMessages<English>>();
  const listeners = new Set<() => void>();
  const add = (language: InterfaceLanguage, messages: Partial<Messages>): NamespaceMessages<English> => {
    const made = {
      language,
      t: makeTranslateOf(intlTagOf(language), messages, english) as TranslateNamespace<English>,
    };
    spoken.set(language, made);
    for (const listener of listeners) listener();
    return made;
  };
  const first = add('en', english);
  return {
    now: (language) => spoken.get(language) ?? first,
    fetch: async (language) => {
      const { load } = LOCALES[language];
      if (load === null || spoken.has(language)) return;
      const { parts } = (await load()).default;
      add(language, (await parts[part]?.())?.default ?? {});
    },
    subscribe: (onWords) => {
      listeners.add(onWords);
      return () => listeners.delete(onWords);
    },
  };
}
