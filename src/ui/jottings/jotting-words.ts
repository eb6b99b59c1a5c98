import english from '../../i18n/locales/en/jottings.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const words = makePartWords('jottings', english);

export type TranslateJottings = TranslatePart<typeof english>;

export function useJottingsT(): TranslateJottings {
  return usePartWords(words).t;
}
