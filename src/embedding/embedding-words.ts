import english from '../i18n/locales/en/embedding.ts';
import reader from '../i18n/locales/en/reader.ts';
import { makePartWords } from '../i18n/message-part.ts';

export const embeddingWords = makePartWords('embedding', english);

/** How passages are called: the words of the reader. */
export const passageWords = makePartWords('reader', reader);

export type EmbeddingTranslate = ReturnType<typeof embeddingWords.now>['t'];
