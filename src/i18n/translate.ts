import type { MessageKey, MessageValues } from './messages.ts';

/** Formats the message of `key` in the language it was made for (ICU MessageFormat). */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: MessageValues<K> extends undefined ? [] : [MessageValues<K>]
) => string;
