/**
 * The message catalogue. English defines the keys; other languages have no others (type-checked), and the same
 * arguments (tested). What they lack is shown in English.
 */

import type en from './locales/en/messages.ts';
import type { MessageArguments } from './message-arguments.ts';

export type MessageKey = keyof typeof en;

/** The messages of one part of the interface in another language. */
export type Translated<English> = Readonly<Partial<Record<keyof English, string>>>;

/** The messages of one language in the first script, as ICU MessageFormat patterns. */
export type Catalogue = Translated<typeof en>;

/**
 * Values for the ICU arguments of a message, by name; `undefined` when it has none. For a union of keys the
 * values are not checked, so keep such messages (titles of layers, say) free of arguments.
 */
export type MessageValues<K extends MessageKey> = (typeof en)[K] extends `${string}{${string}`
  ? MessageArguments<(typeof en)[K]>
  : undefined;
