/**
 * The one message catalogue. English defines the keys; every other language must have the same ones (type-checked).
 */
import type en from './locales/en/messages.ts';

export type MessageKey = keyof typeof en;
/** Values that the ICU arguments of a message need. */
export type MessageValues<K extends MessageKey> = (typeof en)[K] extends `${string}{${string}`
  ? Readonly<Record<string, string | number | Date>>
  : undefined;
