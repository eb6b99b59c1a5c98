import english from '../../../i18n/locales/en/hand-over.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const words = makePartWords('hand-over', english);

export type TranslateHandOver = TranslatePart<typeof english>;

export function useHandOverT(): TranslateHandOver {
  return usePartWords(words).t;
}
