import english from '../i18n/locales/en/embedding.ts';
import reader from '../i18n/locales/en/reader.ts';
import { makeNamespace } from '../i18n/message-namespace.ts';

export const embeddingWords = makeNamespace('embedding', english);

/** Names of passages: the words of the reader. */
export const passageWords = makeNamespace('reader', reader);

export type EmbeddingTranslate = ReturnType<typeof embeddingWords.now>['t'];
