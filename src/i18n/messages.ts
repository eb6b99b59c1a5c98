/**
 * The one message catalogue. English defines the keys; every other language must have the same ones (type-checked), with the same
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
 * Values that the ICU arguments of a message need, by name; `undefined` when it has none. For a key that is only known as a union the
 * values are not asked for: keep such keys (titles of layers, say) free of arguments.
 */
export type MessageValues<K extends MessageKey> = (typeof en)[K] extends `${string}{${string}`
  ? MessageArguments<(typeof en)[K]>
  : undefined;
