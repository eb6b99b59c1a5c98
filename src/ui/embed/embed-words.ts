import english from '../../i18n/locales/en/embed-builder.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const embedWords = makePartWords('embed-builder', english);

export function useEmbedT() {
  return usePartWords(embedWords).t;
}

export type EmbedTranslate = ReturnType<typeof useEmbedT>;
