/**
 * A part of the interface that is fetched when it is asked for brings its own words. English comes with it and defines the keys; every
 * other language must have the same ones (type-checked), with the same arguments (tested).
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

/** The words of a part, in English at once and in every other language once they have been fetched. */
export interface MessageNamespace<English extends Messages> {
  /** What can be said now: the language itself when its words are there, English until then. */
  readonly now: (language: InterfaceLanguage) => NamespaceMessages<English>;
  /** Fetches the words of a language; rejects when they cannot be had. */
  readonly fetch: (language: InterfaceLanguage) => Promise<void>;
  /** Calls back when the words of another language have come. Returns the function that stops. */
  readonly subscribe: (onWords: () => void) => () => void;
}

/** @param english messages of the part, which come with it */
export function makeNamespace<P extends NamespaceName>(
  part: P,
  english: EnglishNamespaces[P],
): MessageNamespace<EnglishNamespaces[P]> {
  type English = EnglishNamespaces[P];
  const spoken = new Map<InterfaceLanguage, NamespaceMessages<English>>();
  const listeners = new Set<() => void>();
  const add = (language: InterfaceLanguage, messages: Messages): NamespaceMessages<English> => {
    const made = {
      language,
      t: makeTranslateOf(intlTagOf(language), messages) as TranslateNamespace<English>,
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
      add(language, (await parts[part]()).default);
    },
    subscribe: (onWords) => {
      listeners.add(onWords);
      return () => listeners.delete(onWords);
    },
  };
}
