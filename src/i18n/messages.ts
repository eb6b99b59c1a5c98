/**
 * The message catalogue. English defines the keys; other languages must have the same keys (type-checked) and
 * arguments (tested).
 */

import type en from './locales/en/messages.ts';
import type { MessageArguments } from './message-arguments.ts';

export type MessageKey = keyof typeof en;

/** All messages of one language, as ICU MessageFormat patterns. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The messages of one part of the interface in another language. */
export type Translated<English> = Readonly<Record<keyof English, string>>;

/**
 * Values for the ICU arguments of a message, by name; `undefined` when it has none. For a union of keys the
 * values are not checked, so keep such messages (titles of layers, say) free of arguments.
 */
export type MessageValues<K extends MessageKey> = (typeof en)[K] extends `${string}{${string}`
  ? MessageArguments<(typeof en)[K]>
  : undefined;
