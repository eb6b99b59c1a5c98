import english from '../i18n/locales/en/embedding.ts';
import { makePartWords } from '../i18n/message-part.ts';

export const embeddingWords = makePartWords('embedding', english);

export type EmbeddingTranslate = ReturnType<typeof embeddingWords.now>['t'];
