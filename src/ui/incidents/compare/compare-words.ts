import english from '../../../i18n/locales/en/compare.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const words = makePartWords({
  english,
  load: {
    sq: () => import('../../../i18n/locales/sq/compare.ts'),
    sr: () => import('../../../i18n/locales/sr/compare.ts'),
  },
});

export type TranslateCompare = TranslatePart<typeof english>;

export function useCompareT(): TranslateCompare {
  return usePartWords(words).t;
}
