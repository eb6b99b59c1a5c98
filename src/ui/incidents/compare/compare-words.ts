import english from '../../../i18n/locales/en/compare.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const words = makePartWords('compare', english);

export type TranslateCompare = TranslatePart<typeof english>;

export function useCompareT(): TranslateCompare {
  return usePartWords(words).t;
}
