import english from '../i18n/locales/en/embedding.ts';
import { makePartWords } from '../i18n/message-part.ts';

export const embeddingWords = makePartWords({
  english,
  load: {
    sq: () => import('../i18n/locales/sq/embedding.ts'),
    sr: () => import('../i18n/locales/sr/embedding.ts'),
  },
});

export type EmbeddingTranslate = ReturnType<typeof embeddingWords.now>['t'];
